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
