import { expect, test } from "vitest";
import { LuocdoError } from "../../src/errors.ts";
import { type GraphLimits, limitGraph } from "../../src/graphql/limit-graph.ts";
import type { Graph } from "../../src/store/graph.ts";
import { openSampleGraph } from "./open-sample-graph.ts";

const gone = new LuocdoError("CANCELLED", "gone");

async function limited(limits: Partial<GraphLimits> = {}) {
  const { graph, asked } = await openSampleGraph();
  return { asked, ...limitGraph(graph, { maxRows: 100, signal: new AbortController().signal, ...limits }) };
}

test("counts questions and rows", async () => {
  const { graph, work } = await limited();
  const { rows } = await graph.listTasks({}, { first: 1, after: null });
  await graph.citationsOfTasks(rows.map((task) => task.key));
  const { edges } = await graph.trace({ from: rows[0]?.key ?? "", direction: "BOTH", depth: 1, limit: 10 });
  expect(work).toEqual({ questions: 3, rows: 1 + 1 + edges.length });
  expect(edges.length).toBeGreaterThan(2);
});

test("stops at the first row too many", async () => {
  const { graph } = await limited({ maxRows: 1 });
  await graph.listTasks({}, { first: 1, after: null });
  await expect(graph.listTasks({}, { first: 1, after: null })).rejects.toMatchObject({ code: "ROW_LIMIT" });
});

test("asks nothing once it is aborted", async () => {
  const { graph, asked } = await limited({ signal: AbortSignal.abort(gone) });
  await expect(graph.statistics()).rejects.toBe(gone);
  expect(asked).toEqual([]);
});

test("does not wait for a store that never answers", async () => {
  const controller = new AbortController();
  const stuck = { statistics: () => new Promise(() => {}) } as unknown as Graph;
  const { graph } = limitGraph(stuck, { maxRows: 1, signal: controller.signal });
  const answer = graph.statistics();
  controller.abort(gone);
  await expect(answer).rejects.toBe(gone);
});

test("shows every question to who observes", async () => {
  const seen: string[] = [];
  const { graph } = await limited({ observe: (question, ask) => { seen.push(question); return ask(); } }); // biome-ignore format: one observer
  await graph.statistics();
  await graph.tasks([]);
  expect(seen).toEqual(["statistics", "tasks"]);
});
