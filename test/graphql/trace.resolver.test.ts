import { beforeAll, expect, test } from "vitest";
import type { Graph } from "../../src/store/graph.ts";
import { ask } from "./ask.ts";
import { codesOf } from "./codes-of.ts";
import { openSampleGraph } from "./open-sample-graph.ts";

const SOURCE = `query ($from: String!, $direction: TraceDirection, $depth: Int) {
  trace(from: $from, direction: $direction, depth: $depth) {
    truncated
    nodes { level node { id __typename } }
    edges { from to kind level evidence { exact } }
  }
}`;
const PLAN = "st:bac-giang:UBND:PLAN:adm:2022:12";

interface Traced {
  readonly nodes: readonly { readonly level: number; readonly node: { readonly id: string } }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
}

let graph: Graph;
beforeAll(async () => {
  ({ graph } = await openSampleGraph());
});

const trace = async (variables: Record<string, unknown>) =>
  (await ask(graph, SOURCE, variables)).data?.trace as Traced;

test("goes down from an instrument to the tasks that cite it and their agencies", async () => {
  const { nodes, edges } = await trace({ from: "147-NQ/TU", direction: "DOWN", depth: 2 });
  expect(nodes.map(({ level, node }) => `${level} ${node.id}`)).toEqual([
    "0 Instrument:pa:bac-giang:TU:RESOLUTION:2020-2025:147",
    `1 Task:${PLAN}#II.1`,
    "2 Agency:bac-giang/ban-quan-ly-kcn",
    "2 Agency:bac-giang/so-cong-thuong",
  ]);
  expect(edges.map((edge) => edge.kind)).toEqual(["IMPLEMENTS", "SUPPORT", "LEAD"]);
});

test("goes up from an agency to its tasks, their plan and the instruments", async () => {
  const { nodes } = await trace({ from: "Sở Công Thương", direction: "UP", depth: 3 });
  expect(nodes.map(({ level, node }) => `${level} ${node.id}`)).toEqual([
    "0 Agency:bac-giang/so-cong-thuong",
    `1 Task:${PLAN}#II.1`,
    "2 Instrument:pa:bac-giang:TU:RESOLUTION:2020-2025:147",
    `2 Instrument:${PLAN}`,
    "3 Instrument:st:vn:CP:RESOLUTION:adm:2022:01",
  ]);
});

test("every edge joins two nodes of the trace", async () => {
  const { nodes, edges } = await trace({ from: `Task:${PLAN}#II.2`, depth: 8 });
  const ids = new Set(nodes.map(({ node }) => node.id));
  expect(edges.length).toBe(6);
  for (const { from, to } of edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
});

test("gives null from nothing", async () => {
  expect(await trace({ from: "999-NQ/TU" })).toBeNull();
  expect(await trace({ from: "Instrument:st:nothing" })).toBeNull();
});

test.for([0, -1, 9, 1_000_000])("refuses depth %i", async (depth) => {
  expect(codesOf(await ask(graph, SOURCE, { from: "147-NQ/TU", depth }))).toEqual(["BAD_ARGUMENT"]);
});
