import { expect, test } from "vitest";
import { LuocdoError } from "../../src/errors.ts";
import { type GraphLimits, LIST_TESTS, limitGraph } from "../../src/graphql/limit-graph.ts";
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
  const { nodes, edges } = await graph.trace({
    from: rows[0]?.key ?? "",
    direction: "BOTH",
    depth: 1,
    limit: 10,
  });
  expect(work).toEqual({
    questions: 3,
    rows: 1 + 1 + nodes.length + edges.length,
    tests: LIST_TESTS,
    version: 1,
  });
  expect(edges.length).toBeGreaterThan(2);
});

test("tells the lowest version that anything was read at, and asks for it once at most", async () => {
  const trace = { from: "st:nothing", direction: "UP", depth: 1, limit: 1 } as const;
  const byTrace = await limited();
  expect(byTrace.work.version).toBeNull();
  await byTrace.graph.statistics();
  await byTrace.graph.tasks(["x"]);
  expect([byTrace.asked, byTrace.work.version]).toEqual([["version", "statistics", "tasks"], 1]);
  const byQuestion = await limited();
  await Promise.all([byQuestion.graph.tasks(["x"]), byQuestion.graph.agencies(["x"])]);
  await byQuestion.graph.trace(trace);
  expect([byQuestion.asked.toSorted(), byQuestion.work.version]).toEqual([
    ["agencies", "tasks", "trace", "version"],
    1,
  ]);
  expect((await limited({ version: 0 })).work.version).toBe(0);
});

test("stops at the first row too many", async () => {
  const { graph } = await limited({ maxRows: 1 });
  await graph.listTasks({}, { first: 1, after: null });
  await expect(graph.listTasks({}, { first: 1, after: null })).rejects.toMatchObject({ code: "ROW_LIMIT" });
});

test("is told once of a request with too many rows, and asks nothing more", async () => {
  const refused: string[] = [];
  const { graph, asked } = await limited({ maxRows: 1, onRefused: ({ code }) => refused.push(code) });
  const answers = [1, 2, 3].map(() => graph.listTasks({}, { first: 1, after: null }));
  const first = await Promise.race(answers.map((answer, index) => answer.then(() => index)));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([first, refused]).toEqual([0, ["ROW_LIMIT"]]);
  expect(asked.filter((question) => question === "list-tasks")).toHaveLength(2);
});

test("lists share the tests of rows that a request may make", async () => {
  const { graph, work } = await limited({ maxTests: 2000 });
  const page = { first: 1, after: null, orderBy: "DUE" } as const;
  const { tests } = await graph.listTasks({}, page);
  expect([tests > 0, work.tests]).toEqual([true, tests + LIST_TESTS]);
  const { graph: small } = await limited({ maxTests: 2 * (tests + LIST_TESTS) + 1 });
  const lists = await Promise.allSettled([1, 2, 3].map(() => small.listTasks({}, page)));
  expect(lists.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
});

test("a trace that gives too much reads no more edges than rows are left", async () => {
  const { graph } = await openSampleGraph();
  const limits: number[] = [];
  const heard: Graph = {
    ...graph,
    trace: (request) => {
      limits.push(request.limit);
      return graph.trace(request);
    },
  };
  const from = (await graph.listTasks({}, { first: 1, after: null })).rows[0]?.plan ?? "";
  const request = { from, direction: "BOTH", depth: 2, limit: 700 } as const;
  const { nodes, edges } = await graph.trace(request);
  const enough = nodes.length + edges.length;
  const signal = new AbortController().signal;
  expect(await limitGraph(heard, { maxRows: enough, signal }).graph.trace(request)).toMatchObject({ edges });
  const tooMany = limitGraph(heard, { maxRows: edges.length - 1, signal }).graph.trace(request);
  await expect(tooMany).rejects.toMatchObject({ code: "ROW_LIMIT" });
  expect(limits).toEqual([enough, edges.length - 1]);
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
