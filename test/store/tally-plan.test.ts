import { beforeAll, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { type PlanFacts, readPlanFacts } from "../../src/store/plan-facts.ts";
import { type TallyKind, tallyPlan } from "../../src/store/tally-plan.ts";
import { agency, instrument, planWrite } from "../fixtures/extraction.ts";

const PLAN = instrument("12/KH-UBND", { type: "PLAN" });
const RESOLUTION = instrument("147-NQ/TU", { issuer: "Tỉnh ủy" });
const OTHER = instrument("01/NQ-CP", { issuer: "Chính phủ" });
const MARKET = agency("Sở Công Thương");
const FINANCE = agency("Sở Tài chính");

let facts: PlanFacts;

beforeAll(async () => {
  const graph = await openStore("sqlite::memory:");
  const tasks = [
    {
      path: "I.1",
      citations: [{ of: RESOLUTION }, { of: OTHER }],
      // Named twice in one task, it is one task all the same.
      assignments: [{ to: MARKET }, { to: MARKET }, { to: FINANCE, role: "SUPPORT" as const }],
      deadlines: [{ due: "2022-05-31" }, { recurs: "MONTHLY" }],
    },
    {
      path: "I.2",
      citations: [{ of: RESOLUTION }, { of: null, number: "9-NQ/TU" }],
      assignments: [{ to: MARKET }],
      deadlines: [{ due: "2022-06-30" }, { period: "2022" }],
    },
  ];
  await graph.writeDocument(planWrite({ uri: "plan.txt", instrument: PLAN, tasks }));
  const [read] = await readPlanFacts(graph, [PLAN]);
  if (!read) throw new Error("the plan was written");
  facts = read;
});

const tally = (kind: TallyKind) => tallyPlan(facts, kind).map(({ name, role, count }) => [name, role, count]);

test.each<[TallyKind, unknown]>([
  ["TASKS_BY_AGENCY", [["Sở Công Thương", "LEAD", 2], ["Sở Tài chính", "SUPPORT", 1]]],
  ["CITATIONS_BY_INSTRUMENT", [["147-NQ/TU", null, 2], ["01/NQ-CP", null, 1], ["9-NQ/TU", null, 1]]],
  ["CITATIONS_BY_ISSUER", [["Tỉnh ủy", null, 2], ["?", null, 1], ["Chính phủ", null, 1]]],
  ["DEADLINES_BY_QUARTER", [["2022-Q2", null, 2], ["2022", null, 1], ["MONTHLY", null, 1]]],
])("%s", (kind, wanted) => expect(tally(kind)).toEqual(wanted)); // biome-ignore format: one row of the table
