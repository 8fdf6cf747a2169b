import { readdirSync, readFileSync } from "node:fs";
import { generate } from "@graphql-codegen/cli";
import { describe, expect, test } from "vitest";
import codegen from "../../codegen.ts";
import { ask } from "./ask.ts";
import { openSampleGraph } from "./open-sample-graph.ts";
import { samplePlan } from "./sample-plan.ts";

const FOLDER = "schema/operations";

/** The questions on the sample, by file; a new file needs a row here. */
const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  agencies: { filter: { name: "so cong" } },
  "agencies-implementing-instrument": { ref: "147-NQ/TU" },
  "compare-plans": { before: "12/KH-UBND", after: "12/KH-UBND" },
  "context-of-task": { id: "st:bac-giang:UBND:PLAN:adm:2022:12#II.2" },
  "cooperation-of-agency": { ref: "Sở Công Thương" },
  "deadlines-of-plan": { plan: "12/KH-UBND" },
  "due-tasks-of-agency": { ref: "Sở Công Thương", dueTo: "2022-12-31" },
  "gaps-of-plan": { plan: "12/KH-UBND", asOf: "2022-12-31" },
  "holders-of-instrument": { ref: "147-NQ/TU", expandCollectives: true, asOf: "2025-07-01" },
  instrument: { ref: "103-KL/TU" },
  instruments: { filter: { systems: ["PARTY"] } },
  "instruments-implemented-by-agency": { ref: "Sở Công Thương" },
  "members-of-agency": { ref: "UBND các huyện, thành phố" },
  node: { id: `Document:${samplePlan().extraction.document.key}` },
  paths: { from: "Sở Công Thương", to: "147-NQ/TU" },
  search: { text: "so cong thuong" },
  statistics: {},
  "successors-of-agency": { ref: "Sở Công Thương" },
  "tally-of-plan": { plan: "12/KH-UBND", by: "TASKS_BY_AGENCY" },
  task: { id: "st:bac-giang:UBND:PLAN:adm:2022:12#II.2" },
  tasks: { filter: { or: [{ agency: "Sở Công Thương" }, { hasDeadline: true }] }, orderBy: "DUE" },
  "tasks-of-agency": { ref: "UBND các huyện, thành phố" },
  "tasks-of-agency-by-role": { agency: "Sở Công Thương", roles: ["LEAD"] },
  "tasks-of-plan": { plan: "12/KH-UBND" },
  trace: { from: "147-NQ/TU", direction: "DOWN", depth: 3 },
  "view-agency": { ref: "UBND các huyện, thành phố" },
  "view-document": { id: `Document:${samplePlan().extraction.document.key}` },
  "view-gaps": { plan: "12/KH-UBND" },
  "view-plan": { plan: "12/KH-UBND" },
  "view-instrument": { ref: "103-KL/TU" },
  "view-quotes": { from: "147-NQ/TU", direction: "BOTH", depth: 3, citations: true },
  "view-search": { text: "so cong" },
  "view-start": {},
  "view-task": { id: "st:bac-giang:UBND:PLAN:adm:2022:12#II.2" },
  "view-trace": { from: "147-NQ/TU", direction: "BOTH", depth: 3, citations: true, deadlines: true },
};

const names = readdirSync(FOLDER).map((file) => file.replace(".graphql", ""));
const sourceOf = (name: string) => readFileSync(`${FOLDER}/${name}.graphql`, "utf8");

test("every operation has its question here", () => {
  expect(Object.keys(VARIABLES).sort()).toEqual(names.sort());
});

describe.each(names)("%s", (name) => {
  test("answers", async () => {
    const { graph } = await openSampleGraph();
    const result = await ask(graph, sourceOf(name), VARIABLES[name]);
    expect(result.errors).toBeUndefined();
    await expect(`${JSON.stringify(result.data, null, 2)}\n`).toMatchFileSnapshot(
      `../golden/operations/${name}.json`,
    );
  });

  test("asks as many statements of much as of little", async () => {
    const counts = [];
    for (const repeat of [1, 12]) {
      const { graph, asked } = await openSampleGraph([samplePlan({ repeat })]);
      const { errors } = await ask(graph, sourceOf(name), {
        ...VARIABLES[name],
        ...(["node", "view-document"].includes(name) && idOf(repeat)),
      });
      expect(errors).toBeUndefined();
      counts.push([...asked]);
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[0]?.length).toBeLessThanOrEqual(13);
  });
});

const idOf = (repeat: number) => ({ id: `Document:${samplePlan({ repeat }).extraction.document.key}` });

test("the generated types are those of the operations", async () => {
  for (const { filename, content } of await generate({ ...codegen, silent: true }, false)) {
    expect(readFileSync(filename, "utf8")).toBe(content);
  }
});
