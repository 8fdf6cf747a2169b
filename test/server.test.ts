import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../src/server.ts";
import type { Graph } from "../src/store/graph.ts";
import { openSampleGraph } from "./graphql/open-sample-graph.ts";
import { samplePlan } from "./graphql/sample-plan.ts";

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  ({ graph } = await openSampleGraph([samplePlan(), samplePlan({ year: 2023 })]));
  server = await startServer({ graph, port: 0 });
});
afterAll(() => server.close());

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, json: parseJson(text) };
}

function parseJson(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

test("listens on this machine only", () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test("answers over HTTP", async () => {
  const { status, json } = await post({ query: '{ instrument(ref: "147-NQ/TU") { number } }' });
  expect([status, json]).toEqual([200, { data: { instrument: { number: "147-NQ/TU" } } }]);
});

test("tells the candidates of an ambiguous reference", async () => {
  const { status, json } = await post({ query: '{ instrument(ref: "01/NQ-CP") { number } }' });
  expect(status).toBe(200);
  expect(json.data).toEqual({ instrument: null });
  expect(json.errors[0].extensions).toMatchObject({
    code: "AMBIGUOUS",
    candidates: [{ key: "st:vn:CP:RESOLUTION:adm:2022:01" }, { key: "st:vn:CP:RESOLUTION:adm:2023:01" }],
  });
});

describe("refuses", () => {
  test.for([
    ["broken GraphQL", { query: "{ instrument(" }, 400, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", { query: "{ instrumnt }" }, 400, "GRAPHQL_VALIDATION_FAILED"],
    ["no query", {}, 400, "BAD_REQUEST"],
    [
      "a variable of a wrong type",
      { query: "query ($n: Int) { tasks(first: $n) { totalCount } }", variables: { n: "x" } },
      400,
      "BAD_USER_INPUT",
    ],
    ["a page too large", { query: "{ tasks(first: 501) { totalCount } }" }, 200, "BAD_ARGUMENT"],
    [
      "too deep a question",
      { query: `{ task(id: "x") { ${"children { parent { ".repeat(8)} id ${"} } ".repeat(8)} } }` },
      400,
      "OPERATION_LIMIT",
    ],
    ["too many words", { query: `{ ${"a ".repeat(2100)} }` }, 400, "GRAPHQL_PARSE_FAILED"],
    ["too long a text", { query: `{ ${"__typename ".repeat(2100)} }` }, 400, "OPERATION_LIMIT"],
    ["a batch", [{ query: "{ __typename }" }], 400, "BAD_REQUEST"],
    [
      "a variable that makes the page too costly",
      {
        query: "query ($n: Int) { tasks(first: $n) { nodes { children { children { id path text } } } } }",
        variables: { n: 500 },
      },
      400,
      "OPERATION_LIMIT",
    ],
  ] as const)("%s", async ([, body, status, code]) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.json.errors[0].extensions).toMatchObject({ code });
    expect(answer.text).not.toMatch(/stacktrace|node_modules|Did you mean/);
  });

  test.for([
    ["broken JSON", "{", "application/json", 400],
    ["a form", "query=%7B__typename%7D", "application/x-www-form-urlencoded", 415],
    ["plain text", '{"query":"{ __typename }"}', "text/plain", 415],
    [
      "a body too large",
      JSON.stringify({ query: `{ __typename } #${"x".repeat(1_000_000)}` }),
      "application/json",
      413,
    ],
  ] as const)("%s", async ([, body, type, status]) => {
    const answer = await post(body, { "content-type": type });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/"data"|node_modules/);
  });
});

test("is live and ready", async () => {
  const live = await fetch(`${server.url}/health/live`);
  expect([live.status, await live.json()]).toEqual([200, { status: "live" }]);
  const ready = await fetch(`${server.url}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([200, { status: "ready", version: 2 }]);
});

test("is live but not ready, and says so, when the store has gone", async () => {
  const { graph: gone } = await openSampleGraph();
  const other = await startServer({ graph: gone, port: 0, settings: { logLevel: "silent" } });
  await gone.close();
  expect((await fetch(`${other.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${other.url}/health/ready`)).status).toBe(503);
  const response = await fetch(`${other.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ statistics { tasks } }" }),
  });
  const { errors } = (await response.json()) as { errors: [{ extensions: { code: string } }] };
  expect(errors[0].extensions.code).toBe("STORE_QUERY");
  await other.close();
});

test("says which port is taken", async () => {
  const blocker: Server = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
  const { port } = blocker.address() as { port: number };
  await expect(startServer({ graph, port })).rejects.toMatchObject({
    code: "PORT_TAKEN",
    message: expect.stringContaining(`${port}`),
  });
  await new Promise((resolve) => blocker.close(resolve));
});

test("says which address it cannot take", async () => {
  await expect(startServer({ graph, port: 0, host: "203.0.113.1" })).rejects.toMatchObject({ code: "USAGE" });
});
