import { describe, expect, test } from "vitest";
import { findGaps } from "../../src/store/find-gaps.ts";
import { openStore } from "../../src/store/open-store.ts";
import { readPlanFacts } from "../../src/store/plan-facts.ts";
import { agency, instrument, type PlanScript, planWrite } from "../fixtures/extraction.ts";

const PLAN = instrument("12/KH-UBND", { type: "PLAN" });
const RESOLUTION = instrument("147-NQ/TU", { system: "PARTY", period: "2020-2025", issuedOn: "2021-07-15" });
const MARKET = agency("Sở Công Thương");

/** The gaps of a plan, as kind and message. */
async function gapsOf(script: Partial<PlanScript>, asOf?: string) {
  const graph = await openStore("sqlite::memory:");
  await graph.writeDocument(planWrite({ uri: "plan.txt", instrument: PLAN, ...script }));
  const [facts] = await readPlanFacts(graph, [PLAN]);
  if (!facts) throw new Error("the plan was written");
  return findGaps(facts, asOf === undefined ? {} : { asOf });
}

const kinds = (gaps: Awaited<ReturnType<typeof gapsOf>>) => gaps.map((gap) => gap.kind);

test("a task with a lead and a cited instrument leaves nothing open", async () => {
  const task = { path: "I.1", citations: [{ of: RESOLUTION }], assignments: [{ to: MARKET }] };
  expect(await gapsOf({ tasks: [task] })).toEqual([]);
});

describe("tasks", () => {
  test("without an agency", async () => {
    const [gap] = await gapsOf({ tasks: [{ path: "I.1" }] });
    expect(gap).toMatchObject({ kind: "TASK_WITHOUT_AGENCY", severity: "HIGH", task: `${PLAN.key}#I.1` });
    expect(gap?.evidence[0]?.exact).toContain("I.1");
  });

  test("without a lead", async () => {
    const gaps = await gapsOf({ tasks: [{ path: "I.1", assignments: [{ to: MARKET, role: "SUPPORT" }] }] });
    expect(kinds(gaps)).toEqual(["TASK_WITHOUT_LEAD"]);
  });

  test("whose children carry the work need none of their own", async () => {
    const child = { path: "I.1/1", parent: "I.1", assignments: [{ to: MARKET }] };
    expect(await gapsOf({ tasks: [{ path: "I.1" }, child] })).toEqual([]);
  });
});

describe("instruments", () => {
  test("cited where nobody is assigned", async () => {
    const gaps = await gapsOf({ tasks: [{ path: "I.1", citations: [{ of: RESOLUTION }] }] });
    expect(kinds(gaps)).toEqual(["TASK_WITHOUT_AGENCY", "INSTRUMENT_WITHOUT_TASK"]);
    expect(gaps[1]).toMatchObject({ severity: "HIGH", instrument: RESOLUTION.key });
  });

  test("the plan rests on are no duty", async () => {
    expect(await gapsOf({ citations: [{ of: RESOLUTION, kind: "BASED_ON" }] })).toEqual([]);
  });

  test("the plan implements as a whole are taken up by its tasks", async () => {
    const tasks = [{ path: "I.1", assignments: [{ to: MARKET }] }];
    expect(await gapsOf({ citations: [{ of: RESOLUTION, kind: "IMPLEMENTS" }], tasks })).toEqual([]);
  });

  test("to be prepared without a day", async () => {
    const task = {
      path: "I.1",
      assignments: [{ to: MARKET }],
      citations: [{ of: RESOLUTION, kind: "PREPARES" as const }],
    };
    expect(kinds(await gapsOf({ tasks: [task] }))).toEqual(["PREPARED_WITHOUT_DEADLINE"]);
    expect(await gapsOf({ tasks: [{ ...task, deadlines: [{ due: "2022-12-31" }] }] })).toEqual([]);
  });

  test("that stay open keep their candidates", async () => {
    const citation = { of: null, number: "9-NQ/TU", candidates: [RESOLUTION.key] };
    const [gap] = await gapsOf({ citations: [citation] });
    expect(gap).toMatchObject({
      kind: "UNRESOLVED_CITATION",
      severity: "MEDIUM",
      candidates: [RESOLUTION.key],
    });
  });

  test("numbered out of the order of their dates", async () => {
    const earlier = instrument("401-NQ/TU", {
      ...RESOLUTION,
      key: "k401",
      number: "401-NQ/TU",
      issuedOn: "2016-08-16",
    });
    const later = instrument("249-NQ/TU", {
      ...RESOLUTION,
      key: "k249",
      number: "249-NQ/TU",
      issuedOn: "2017-11-01",
    });
    const gaps = await gapsOf({
      citations: [earlier, later].map((of) => ({ of, kind: "BASED_ON", issuedOn: of.issuedOn })),
    });
    expect(gaps).toMatchObject([{ kind: "NUMBER_INVERSION", instrument: "k401", evidence: [{}, {}] }]);
    const other = { ...later, key: "other", type: "DIRECTIVE" as const };
    expect(await gapsOf({ citations: [earlier, other].map((of) => ({ of, kind: "BASED_ON" })) })).toEqual([]);
  });

  test("cited under two dates", async () => {
    const dates = ["2021-07-15", "2021-07-16"].map((issuedOn) => ({
      of: RESOLUTION,
      kind: "BASED_ON" as const,
      issuedOn,
    }));
    expect(kinds(await gapsOf({ citations: dates }))).toEqual(["CONTRADICTION"]);
  });

  test("flagged by the reader", async () => {
    const flagged = { of: RESOLUTION, kind: "BASED_ON" as const, flags: ["TYPE_CODE_MISMATCH"] };
    expect(await gapsOf({ citations: [flagged] })).toMatchObject([
      { kind: "CONTRADICTION", message: expect.stringContaining("TYPE_CODE_MISMATCH") },
    ]);
  });
});

describe("agencies", () => {
  test("that stand in no registry", async () => {
    const stranger = agency("Sở Lạ", { registered: false });
    expect(kinds(await gapsOf({ tasks: [{ path: "I.1", assignments: [{ to: stranger }] }] }))).toEqual([
      "UNREGISTERED_AGENCY",
    ]);
  });

  test("that are groups without a named member", async () => {
    const group = agency("Các sở", { kind: "COLLECTIVE" });
    const tasks = [{ path: "I.1", assignments: [{ to: group }, { to: MARKET }] }];
    expect(kinds(await gapsOf({ tasks }))).toEqual(["COLLECTIVE_WITHOUT_MEMBER"]);
    const links = [{ from: MARKET.key, to: group.key, kind: "MEMBER_OF" as const, since: null, by: null }];
    expect(await gapsOf({ tasks, links })).toEqual([]);
  });
});

test("deadlines pass on a day that is asked for, not by the clock", async () => {
  const tasks = [{ path: "I.1", assignments: [{ to: MARKET }], deadlines: [{ due: "2022-06-30" }] }];
  expect(await gapsOf({ tasks })).toEqual([]);
  expect(await gapsOf({ tasks }, "2022-06-30")).toEqual([]);
  expect(kinds(await gapsOf({ tasks }, "2022-07-01"))).toEqual(["DEADLINE_PASSED"]);
});
