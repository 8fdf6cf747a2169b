import { beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/store/graph.ts";
import { ask } from "./ask.ts";
import { codesOf } from "./codes-of.ts";
import { openSampleGraph } from "./open-sample-graph.ts";

const PLAN = "st:bac-giang:UBND:PLAN:adm:2022:12";

let graph: Graph;
beforeAll(async () => {
  ({ graph } = await openSampleGraph());
});

const SOURCE = "query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount nodes { path } } }";

test.for([`${PLAN}#II.1`, `Task:${PLAN}#II.1`])("task(id) finds %s", async (id) => {
  const { data } = await ask(graph, "query ($id: ID!) { task(id: $id) { path heads } }", { id });
  expect(data).toEqual({ task: { path: "II.1", heads: ["Sở Công Thương"] } });
});

test("task(id) gives null for what is none", async () => {
  expect(await ask(graph, '{ task(id: "II.1") { path } }')).toEqual({ data: { task: null } });
});

test.for([
  [{ plan: "12/KH-UBND" }, ["II.1", "II.2"]],
  [{ plan: `Instrument:${PLAN}`, agency: "so cong thuong" }, ["II.1"]],
  [{ agency: "Ban Quản lý các khu công nghiệp tỉnh", roles: ["LEAD"] }, []],
  [{ roles: ["SUPPORT"] }, ["II.1"]],
  [{ instrument: "nq 138" }, ["II.2"]],
] as const)("tasks filters by %j", async ([filter, paths]) => {
  const { data } = await ask(graph, SOURCE, { filter });
  expect(data?.tasks).toEqual({ totalCount: paths.length, nodes: paths.map((path) => ({ path })) });
});

test.for([{ plan: "999/KH-UBND" }, { agency: "Sở Phép Thuật" }, { instrument: "999-NQ/TU" }])(
  "tasks says that %j names nothing, rather than giving an empty list",
  async (filter) => {
    expect(codesOf(await ask(graph, SOURCE, { filter }))).toEqual(["NOT_FOUND"]);
  },
);
