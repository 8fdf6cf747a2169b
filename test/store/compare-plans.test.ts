import { expect, test } from "vitest";
import { comparePlans } from "../../src/store/compare-plans.ts";
import { openStore } from "../../src/store/open-store.ts";
import { readPlanFacts } from "../../src/store/plan-facts.ts";
import { agency, instrument, planWrite, type TaskScript } from "../fixtures/extraction.ts";

const BEFORE = instrument("12/KH-UBND", { type: "PLAN", period: "2022" });
const AFTER = instrument("15/KH-UBND", { type: "PLAN", period: "2023" });
const RESOLUTION = instrument("147-NQ/TU");
const OLD = instrument("9-NQ/TU");
const MARKET = agency("Sở Công Thương");
const MARKET_ELSEWHERE = agency("Sở Công Thương", { key: "thai-nguyen/sở-công-thương" });
const FINANCE = agency("Sở Tài chính");

async function compare(before: readonly TaskScript[], after: readonly TaskScript[]) {
  const graph = await openStore("sqlite::memory:");
  await graph.writeDocument(planWrite({ uri: "a.txt", instrument: BEFORE, tasks: before }));
  await graph.writeDocument(planWrite({ uri: "b.txt", instrument: AFTER, tasks: after }));
  const [a, b] = await readPlanFacts(graph, [BEFORE, AFTER]);
  if (!a || !b) throw new Error("both plans were written");
  return comparePlans(a, b);
}

const RAIL = "Phát triển công nghiệp và khu công nghiệp của tỉnh";
const HEALTH = "Tiêm vắc xin cho trẻ em trên địa bàn";

const changes = (comparison: Awaited<ReturnType<typeof compare>>) =>
  comparison.tasks.map(({ kind, before, after }) => [
    kind,
    before?.task.path ?? null,
    after?.task.path ?? null,
  ]);

test("tasks are found again by their words, whatever their number", async () => {
  const comparison = await compare(
    [{ path: "I.1", text: RAIL, assignments: [{ to: MARKET }] }],
    [
      { path: "I.1", text: HEALTH, assignments: [{ to: FINANCE }] },
      { path: "II.4", text: `${RAIL} năm nay`, assignments: [{ to: MARKET_ELSEWHERE }] },
    ],
  );
  expect(changes(comparison)).toEqual([
    ["NEW", null, "I.1"],
    ["KEPT", "I.1", "II.4"],
  ]);
  expect(comparison.agencies.added.map((one) => one.name)).toEqual(["Sở Tài chính"]);
});

test("a task led by others has moved, one with another day is redated, one that is gone was dropped", async () => {
  const due = (text: string) => ({ due: null, text });
  const comparison = await compare(
    [
      { path: "I.1", text: RAIL, assignments: [{ to: MARKET }] },
      { path: "I.2", text: HEALTH, assignments: [{ to: MARKET }], deadlines: [due("quý I")] },
      {
        path: "I.3",
        text: "Một việc hoàn toàn khác hẳn",
        citations: [{ of: OLD }],
        assignments: [{ to: MARKET }],
      },
    ],
    [
      { path: "I.1", text: RAIL, citations: [{ of: RESOLUTION }], assignments: [{ to: FINANCE }] },
      { path: "I.2", text: HEALTH, assignments: [{ to: MARKET }], deadlines: [due("quý II")] },
    ],
  );
  expect(changes(comparison)).toEqual([
    ["MOVED", "I.1", "I.1"],
    ["REDATED", "I.2", "I.2"],
    ["DROPPED", "I.3", null],
  ]);
  expect(comparison.instruments.added.map((one) => one.number)).toEqual(["147-NQ/TU"]);
  expect(comparison.instruments.dropped.map((one) => one.number)).toEqual(["9-NQ/TU"]);
});

test("a plan compared with nothing of its kind pairs no tasks", async () => {
  const comparison = await compare(
    [{ path: "I.1", text: RAIL, assignments: [{ to: MARKET }] }],
    [{ path: "I.1", text: HEALTH, assignments: [{ to: MARKET }] }],
  );
  expect(changes(comparison)).toEqual([
    ["NEW", null, "I.1"],
    ["DROPPED", "I.1", null],
  ]);
});
