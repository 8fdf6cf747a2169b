import { createHash } from "node:crypto";
import { connect } from "node:net";
import fc from "fast-check";
import { getIntrospectionQuery } from "graphql";
import { describe, expect, test } from "vitest";
import type { Graph } from "../../src/store/graph.ts";
import { openSampleGraph } from "../graphql/open-sample-graph.ts";
import { serveSample } from "./serve-sample.ts";

const JSON_TYPE = { "content-type": "application/json" };
const SILENT = { logLevel: "silent", rateLimit: null };
const trusted = { settings: { ...SILENT, trustedOnly: true, introspection: false } };
const open = { settings: SILENT };

const times = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(" ");

/** Fragments each of which spreads the next one twice. */
const doubled = `{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Query { __typename }`;

/** A task, and so many levels below it, from behind a fragment of this name. */
const deep = (fragment: string, levels: number) =>
  `{ task(id: "x") { ...${fragment} } } fragment ${fragment} on Task { ${times(levels, () => "children {")} id ${times(levels, () => "}")} }`;

/** What GraphQL Cop asks; a server passes when the answer holds no data. Open servers may answer the last two. */
const COP: readonly (readonly [string, object])[] = [
  ["alias overloading", { query: `query cop { ${times(101, (i) => `alias${i}: __typename`)} }` }],
  ["field duplication", { query: `query cop { ${times(500, () => "__typename")} }` }],
  ["directive overloading", { query: `query cop { __typename ${times(10, () => "@aa")} }` }],
  ["known directive overloading", { query: `query cop { __typename ${times(25, () => "@include(if: true)")} }` }],
  ["circular introspection", { query: "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }" }],
  ["fragments spread twice each", { query: doubled }],
  ["a fragment cycle", { query: "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" }],
  ["a fragment named __schema", { query: deep("__schema", 20) }],
  ["a deep fragment", { query: deep("Deep", 20) }],
  ["a deep inline fragment", { query: `{ ${times(2000, () => "... {")} __typename ${times(2000, () => "}")} }` }],
  ["ten thousand fields", { query: `{ ${times(10_000, (i) => `a${i}: statistics { tasks }`)} }` }],
  ["lists in lists", { query: `{ tasks(first: 500) { nodes { plan { tasks { plan { tasks { id } } } } } } }` }],
  ["a mutation that is none of ours", { query: "mutation cop { __typename deleteAll }" }],
  ["a subscription", { query: "subscription cop { __typename }" }],
  ["two operations and no name", { query: "query a { __typename } query b { __typename }" }],
  ["a query that is no text", { query: { a: 1 } }],
  ["variables that are no object", { query: "{ __typename }", variables: [1, 2] }],
  ["a persisted query", { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } }],
]; // biome-ignore format: one attack a line

describe.each([
  ["an open", open],
  ["a trusted", trusted],
] as const)("%s server", (_name, options) => {
  test.for(COP)("refuses %s", async ([, body]) => {
    const { post, asked } = await serveSample(options);
    const { status, json, text } = await post(body);
    expect([200, 400, 403, 413]).toContain(status);
    expect(json.data ?? null).toBeNull();
    expect(json.errors.length).toBeLessThan(10);
    expect(text).not.toMatch(/Did you mean|stacktrace|node_modules|\.ts:/);
    expect(asked.filter((question) => question !== "version")).toEqual([]);
  });

  test("refuses a batch", async () => {
    const { post } = await serveSample(options);
    const { status, json } = await post(
      Array.from({ length: 12 }, () => ({ query: "query cop { __typename }" })),
    );
    expect([status, Array.isArray(json)]).toEqual([400, false]);
  });

  test.for([
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, "query=query+cop+%7B__typename%7D"],
    ["a multipart form", { "content-type": "multipart/form-data; boundary=x" }, "--x--"],
    ["plain text", { "content-type": "text/plain" }, '{"query":"{ __typename }"}'],
    ["no type", {}, '{"query":"{ __typename }"}'],
    ["a strange charset", { "content-type": "application/json; charset=utf-7" }, "+AHs-"],
    ["prototype pollution", JSON_TYPE, '{"query":"{ __typename }","__proto__":{"x":1}}'],
    [
      "JSON nested forty thousand deep",
      JSON_TYPE,
      `{"query":"{ __typename }","variables":${"[".repeat(40_000)}${"]".repeat(40_000)}}`,
    ],
  ] as const)("refuses %s", async ([, headers, body]) => {
    const { fetch } = await serveSample(options);
    const answer = await fetch("/graphql", { method: "POST", headers, body: Buffer.from(body) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain('"data"');
  });

  test.for([
    ["a query by GET from a page", "GET", "?query=query%20cop%20%7B__typename%7D"],
    ["a mutation by GET", "GET", "?query=mutation%20cop%20%7B__typename%7D"],
    ["a PUT", "PUT", ""],
    ["a TRACE of a debugger", "OPTIONS", ""],
  ] as const)("refuses %s", async ([, method, search]) => {
    const { fetch } = await serveSample(options);
    const { status, text } = await fetch(`/graphql${search}`, { method });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('"data"');
  });

  test("refuses a mutation by GET that no page could forge", async () => {
    const { fetch } = await serveSample(options);
    const headers = { "apollo-require-preflight": "1" };
    const { status } = await fetch(`/graphql?query=${encodeURIComponent("mutation cop { __typename }")}`, {
      headers,
    });
    expect([403, 405]).toContain(status);
  });

  test("shows no page of an IDE at the endpoint", async () => {
    const { fetch } = await serveSample(options);
    const { status, text } = await fetch("/graphql", { headers: { accept: "text/html" } });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toMatch(/<html|graphiql|playground/i);
  });

  test("sends its security headers with every answer and no trace of what it runs on", async () => {
    const { fetch } = await serveSample(options);
    for (const path of ["/health/live", "/graphql", "/nothing"]) {
      const { headers } = await fetch(path);
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
      expect(headers.get("content-security-policy")).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });
});

test("introspection is for open servers only", async () => {
  const body = { query: getIntrospectionQuery() };
  const answered = await (await serveSample(open)).post(body);
  expect(answered.json.data.__schema.queryType.name).toBe("Query");
  expect((await (await serveSample(trusted)).post(body)).status).toBe(403);
  const closed = await serveSample({ settings: { ...SILENT, introspection: false } });
  expect((await closed.post(body)).json.errors[0].extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
});

test("huge variables are refused by their size, many wrong ones by the first few", async () => {
  const { post } = await serveSample(open);
  const query = "query ($f: InstrumentFilter) { instruments(filter: $f) { totalCount } }";
  expect((await post({ query, variables: { f: { issuer: "x".repeat(200_000) } } })).status).toBe(413);
  const { json } = await post({
    query,
    variables: { f: { types: Array.from({ length: 5000 }, (_, i) => `X${i}`) } },
  });
  expect(json.errors.length).toBeLessThan(10);
});

test("a text that is too long is refused before it is read, not so a document that is sent with the write token", async () => {
  const writeToken = createHash("sha256").update("token").digest("hex");
  const logged: string[] = [];
  const log = { write: (line: string) => void logged.push(line) };
  const { post } = await serveSample({ settings: { ...SILENT, logLevel: "warn", writeToken }, log });
  const query = (length: number) => `{ __typename } #${"x".repeat(length - 16)}`;
  expect((await post({ query: query(20_000) })).json).toEqual({ data: { __typename: "Query" } });
  const { status, json } = await post({ query: query(20_001) });
  expect([status, json.errors[0].extensions.code]).toEqual([400, "OPERATION_LIMIT"]);
  expect(json.errors[0].message).toContain("20001");
  expect(logged).toEqual([]);
  const authorization = { authorization: "Bearer token" };
  expect((await post({ query: query(150_000) }, authorization)).status).toBe(200);
});

test("a body of unknown length is refused", async () => {
  const { url } = await serveSample(open);
  const body = new ReadableStream({ start: (stream) => { stream.enqueue(new TextEncoder().encode('{"query":"{ __typename }"}')); stream.close(); } }); // biome-ignore format: one body
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: JSON_TYPE,
    body,
    duplex: "half",
  } as RequestInit);
  expect(response.status).toBe(411);
});

test("a client that promises a body and sends none does not keep others waiting", async () => {
  const { url, post } = await serveSample(open);
  const { port } = new URL(url);
  const slow = Array.from({ length: 50 }, () => {
    const socket = connect(Number(port), "127.0.0.1");
    socket.on("error", () => {});
    socket.write(
      "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{",
    );
    return socket;
  });
  expect((await post({ query: "{ statistics { tasks } }" })).status).toBe(200);
  for (const socket of slow) socket.destroy();
});

test("a client that asks too often is told to wait, health checks are not", async () => {
  const { post, fetch } = await serveSample({ settings: { ...SILENT, rateLimit: 3 } });
  const statuses = [];
  for (let i = 0; i < 5; i++) statuses.push((await post({ query: "{ statistics { tasks } }" })).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  const refused = await post({ query: "{ statistics { tasks } }" });
  expect([refused.json.errors[0].extensions.code, refused.headers.has("retry-after")]).toEqual([
    "RATE_LIMITED",
    true,
  ]);
  expect((await fetch("/health/live")).status).toBe(200);
});

describe("whatever is sent as an argument", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("' OR 1=1 --", "\"; DROP TABLE task; --", "`}) MATCH (n) DETACH DELETE n //", "%", "_", "\\", "$ref", ":ref", "{{}}", "\u0000", "\ud800", "1e999", "-0"),
    fc.tuple(fc.constantFrom("Instrument:", "Task:", "Agency:", "Document:", "st:", "147-NQ/"), fc.string({ maxLength: 20 })).map((parts) => parts.join("")),
  ); // biome-ignore format: a table

  const digest = async (graph: Graph) =>
    JSON.stringify([await graph.listNodes(10_000), await graph.listEdges(10_000), await graph.statistics()]);

  test("10,000 texts change nothing, break nothing and reach no statement's text", async () => {
    const { graph } = await openSampleGraph();
    const before = await digest(graph);
    const { post } = await serveSample({ graph, settings: SILENT });
    const query = `query ($s: String!, $id: ID!, $from: String!) {
      instrument(ref: $s) { key } agency(ref: $s) { key } task(id: $id) { key } node(id: $id) { id }
      trace(from: $from, depth: 1) { truncated } agencies(filter: { name: $s, place: $s }) { totalCount }
      instruments(filter: { issuer: $s }, after: $s) { totalCount } tasks(filter: { plan: $s, agency: $s, instrument: $s }) { totalCount }
    }`; // Eight fields take the text, so 1250 requests put 10,000.
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { json } = await post({ query, variables: { s: text, id: text, from: text } });
        const codes = (json.errors ?? []).map(
          (error: { extensions: { code: string } }) => error.extensions.code,
        );
        for (const code of codes) expect(["BAD_ARGUMENT", "AMBIGUOUS", "NOT_FOUND"]).toContain(code);
      }),
      { numRuns: 1250 },
    );
    expect(await digest(graph)).toBe(before);
  }, 120_000);
});
