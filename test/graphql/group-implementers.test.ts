import fc from "fast-check";
import { expect, test } from "vitest";
import { groupImplementers } from "../../src/graphql/group-implementers.ts";
import type { Anchor } from "../../src/model/anchor.ts";
import type { ImplementerRow } from "../../src/store/agency-rows.ts";

const anchor = (start: number, exact = "…"): Anchor => ({
  document: "d",
  start,
  end: start + exact.length,
  exact,
});

const row = (given: Partial<ImplementerRow> = {}): ImplementerRow => ({
  instrument: "i",
  agency: "a",
  named: "a",
  chain: [],
  role: "LEAD",
  basis: "EXPLICIT",
  taskKey: "p#1",
  taskPath: "1",
  assignment: anchor(10),
  citation: anchor(20),
  ...given,
});

test("one agency and basis make one row, its roles in the order of the vocabulary", () => {
  const rows = [row({ role: "REPORT" }), row({ role: "SUPPORT" }), row()];
  expect(groupImplementers(rows)).toMatchObject([
    { agency: "a", roles: ["LEAD", "SUPPORT", "REPORT"], taskKeys: ["p#1"] },
  ]);
});

test("another basis makes another row, the surer first", () => {
  const rows = [row({ basis: "INFERRED" }), row({ basis: "INHERITED" }), row({ role: "REPORT" })];
  expect(groupImplementers(rows).map((group) => group.basis)).toEqual(["EXPLICIT", "INHERITED", "INFERRED"]);
});

test("words said twice are given once, as the document runs", () => {
  const rows = [
    row({ taskKey: "p#2", assignment: anchor(30), citation: anchor(5) }),
    row({ citation: anchor(5) }),
  ];
  expect(groupImplementers(rows)[0]?.evidence.map((one) => one.start)).toEqual([5, 10, 30]);
});

test("a filter leaves out rows, not only groups", () => {
  const rows = [row(), row({ role: "SUPPORT", taskKey: "p#2" })];
  expect(groupImplementers(rows, { roles: ["SUPPORT"] })).toMatchObject([
    { roles: ["SUPPORT"], taskKeys: ["p#2"] },
  ]);
  expect(groupImplementers(rows, { basis: ["INFERRED"] })).toEqual([]);
  expect(groupImplementers(rows, { roles: null, basis: null })).toHaveLength(1);
});

const anyRow = fc.record({
  agency: fc.constantFrom("a", "b", "c"),
  role: fc.constantFrom("LEAD", "SUPPORT", "REPORT"),
  basis: fc.constantFrom("EXPLICIT", "INHERITED", "INFERRED"),
  taskKey: fc.constantFrom("p#1", "p#2", "p#10"),
  assignment: fc.nat(3).map((start) => anchor(start)),
  citation: fc.nat(3).map((start) => anchor(start)),
});

test("the order of the rows does not matter, and none is lost", () => {
  const rows = fc.array(
    anyRow.map((given) => row(given as Partial<ImplementerRow>)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(rows, fc.gen(), (given, gen) => {
      const shuffled = given.toSorted(() => gen(fc.integer));
      const shown = (group: { reasons: readonly ImplementerRow[] }) => ({
        ...group,
        reasons: group.reasons.length,
      });
      expect(groupImplementers(shuffled).map(shown)).toEqual(groupImplementers(given).map(shown));
      expect(groupImplementers(given).flatMap((group) => group.reasons)).toHaveLength(given.length);
    }),
  );
});
