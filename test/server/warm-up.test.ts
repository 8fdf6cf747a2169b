import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "../../src/server.ts";
import type { Graph } from "../../src/store/graph.ts";
import { openSampleGraph } from "../graphql/open-sample-graph.ts";
import { samplePlan } from "../graphql/sample-plan.ts";

let graph: Graph;
beforeAll(async () => {
  ({ graph } = await openSampleGraph([samplePlan()]));
});
afterAll(() => graph.close());

/** The graph, with a note of every trace it is asked for. */
function watch(trace: Graph["trace"] = (request) => graph.trace(request)) {
  const traced: string[] = [];
  const watched: Graph = {
    ...graph,
    trace(request) {
      traced.push(request.from);
      return trace(request);
    },
  };
  return { traced, watched };
}

test("asks for the first plan's picture, four times", async () => {
  const { traced, watched } = watch();
  const server = await startServer({ graph: watched, port: 0 });
  await server.warmUp();
  await server.close();
  const { rows } = await graph.listInstruments({ types: ["PLAN"] }, { first: 1, after: null });
  expect(traced).toEqual(Array(4).fill(rows[0]?.key));
});

test("keeps the answer for who asks the same afterwards", async () => {
  const { traced, watched } = watch();
  const server = await startServer({ graph: watched, port: 0 });
  await server.warmUp();
  const count = traced.length;
  const { rows } = await graph.listInstruments({ types: ["PLAN"] }, { first: 1, after: null });
  const variables = { from: `Instrument:${rows[0]?.key}`, citations: true, deadlines: false, direction: "BOTH", depth: 3 };
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ documentId: "view-trace", variables }),
  });
  const { data } = (await response.json()) as { data: { trace: { nodes: unknown[] } } };
  await server.close();
  expect(data.trace.nodes.length).toBeGreaterThan(0);
  expect(traced.length).toBe(count);
}); // biome-ignore format: long line

test("asks nothing more once somebody else has asked", async () => {
  const { traced, watched } = watch();
  const server = await startServer({ graph: watched, port: 0 });
  await fetch(`${server.url}/graphql?query={__typename}`, { headers: { "apollo-require-preflight": "1" } });
  await server.warmUp();
  await server.close();
  expect(traced).toEqual([]);
});

test("is silent about a store that does not answer", async () => {
  const said: string[] = [];
  const log = { write: (line: string) => said.push(line) };
  const { watched } = watch(() => Promise.reject(new Error("away")));
  const server = await startServer({ graph: watched, port: 0, log });
  await server.warmUp();
  await server.close();
  expect(said.filter((line) => line.includes("away"))).toEqual([]);
});
