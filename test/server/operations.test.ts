import { request as httpRequest } from "node:http";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { startServer } from "../../src/server.ts";
import type { Graph } from "../../src/store/graph.ts";
import { openSampleGraph } from "../graphql/open-sample-graph.ts";
import { serveSample } from "./serve-sample.ts";

const SILENT = { logLevel: "silent" };
const COUNT = "{ statistics { tasks } }";

/** Holds work back until it is released, and tells when the first has arrived. */
function holder() {
  let release = () => {};
  let arrive = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const hold = () => {
    arrive();
    return released;
  };
  return { hold, arrived, release: () => release() };
}

/** The graph, its statistics held back. */
async function holdStatistics() {
  const { graph } = await openSampleGraph();
  const { hold, ...rest } = holder();
  const held: Graph = { ...graph, statistics: () => hold().then(() => graph.statistics()) };
  return { graph: held, ...rest };
}

test("a request that takes too long is given up with a code", async () => {
  const { graph } = await holdStatistics();
  const { post } = await serveSample({ graph, settings: { ...SILENT, timeout: 50 } });
  const { json } = await post({ query: COUNT });
  expect(json.errors[0].extensions.code).toBe("TIMEOUT");
});

test("a store that does not even tell its version is given up too", async () => {
  const { graph } = await openSampleGraph();
  const stuck = () => new Promise<never>(() => {});
  const silent: Graph = { ...graph, version: stuck, statistics: stuck };
  const { post } = await serveSample({ graph: silent, settings: { ...SILENT, timeout: 50 } });
  const { json } = await post({ query: COUNT });
  expect(json.errors[0].extensions.code).toBe("TIMEOUT");
});

test("an answer of too many rows is refused with a code", async () => {
  const { post } = await serveSample({ settings: { ...SILENT, maxRows: 3 } });
  const { json } = await post({ query: "{ instruments(first: 500) { nodes { key } } }" });
  expect(json.errors[0].extensions.code).toBe("ROW_LIMIT");
});

test("an operation asked by its id may take more rows, and not any number", async () => {
  const ask = { documentId: "agencies", variables: {} };
  const codes = [];
  for (const maxRows of [200, 1, 0]) {
    const { post } = await serveSample({ settings: { ...SILENT, maxRows } });
    codes.push((await post(ask)).json.errors?.[0].extensions.code);
  }
  const { post } = await serveSample({ settings: { ...SILENT, maxRows: 1 } });
  const { json } = await post({ query: "{ agencies { nodes { key } } }" });
  expect([...codes, json.errors?.[0].extensions.code]).toEqual([
    undefined,
    undefined,
    "ROW_LIMIT",
    "ROW_LIMIT",
  ]);
});

test.for([true, false])("when the client goes (%s), nothing more is asked of the store", async (goes) => {
  const { graph: real } = await openSampleGraph();
  const asked: string[] = [];
  const { hold, release, arrived } = holder();
  const graph: Graph = {
    ...real,
    findInstruments: (ref) => hold().then(() => real.findInstruments(ref)),
    citationsOfInstruments: async (keys) => {
      asked.push("citations");
      return real.citationsOfInstruments(keys);
    },
  };
  const { url, fetch } = await serveSample({ graph, settings: SILENT });
  const body = JSON.stringify({ query: '{ instrument(ref: "147-NQ/TU") { citations { id } } }' });
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const client = httpRequest(`${url}/graphql`, { method: "POST", headers });
  const closed = new Promise((resolve) => client.on("close", resolve));
  client.on("error", () => {}).on("response", (response) => response.resume());
  client.end(body);
  await arrived;
  if (goes) client.destroy();
  // Answered after the server has heard that the other connection closed.
  for (let i = 0; i < 3; i++) await fetch("/health/live");
  release();
  await closed;
  for (let i = 0; i < 3; i++) await fetch("/health/live");
  expect(asked).toEqual(goes ? [] : ["citations"]);
});

test("closing finishes the requests in flight and takes no more", async () => {
  const { graph, release, arrived } = await holdStatistics();
  const server = await startServer({ graph, port: 0, settings: SILENT });
  const post = () =>
    fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", connection: "close" },
      body: JSON.stringify({ query: COUNT }),
    });
  const inFlight = post();
  await arrived;
  const closed = server.close();
  release();
  expect(await (await inFlight).json()).toEqual({ data: { statistics: { tasks: 2 } } });
  await closed;
  await expect(post()).rejects.toThrow();
});

test("a store that goes and comes back makes the server not ready and ready again", async () => {
  const { graph } = await openSampleGraph();
  let gone = false;
  const shaky: Graph = {
    ...graph,
    version: async () => (gone ? Promise.reject(new Error("gone")) : graph.version()),
  };
  const { fetch, post } = await serveSample({ graph: shaky, settings: SILENT });
  const ready = async () => (await fetch("/health/ready")).status;
  expect(await ready()).toBe(200);
  gone = true;
  expect(await ready()).toBe(503);
  expect((await post({ query: COUNT })).status).toBe(200);
  gone = false;
  expect(await ready()).toBe(200);
});

describe("figures", () => {
  test("count operations by their known names, all others together", async () => {
    const { post, fetch } = await serveSample({ settings: SILENT });
    await post({ documentId: "statistics" });
    await post({ documentId: "statistics" });
    await post({ query: "query MadeUp { statistics { tasks } }" });
    await post({ query: "query { nothing }" });
    const { text } = await fetch("/metrics");
    const counted = (operation: string, outcome: string) =>
      Number(
        text.match(
          `luocdo_operation_duration_seconds_count{operation="${operation}",outcome="${outcome}"} (\\d+)`,
        )?.[1],
      );
    expect([counted("Statistics", "ok"), counted("Statistics", "kept")]).toEqual([1, 1]);
    expect([counted("other", "ok"), counted("other", "error")]).toEqual([1, 1]);
    expect(text).not.toContain("MadeUp");
    expect(text).toMatch(/^luocdo_store_questions_total 2$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  });
});

describe("the log", () => {
  async function logged(run: (post: (body: unknown) => Promise<unknown>) => Promise<void>, graph?: Graph) {
    const stream = new PassThrough();
    const lines: string[] = [];
    stream.on("data", (chunk) => lines.push(...String(chunk).trim().split("\n")));
    const { post } = await serveSample({
      settings: { logLevel: "info" },
      log: stream,
      ...(graph && { graph }),
    });
    await run(post);
    return lines.map((line) => JSON.parse(line));
  }

  test("tells name, time and work of an operation, and neither variables nor tokens", async () => {
    const lines = await logged(async (post) => {
      await post({
        query: "query Who($ref: String!) { agency(ref: $ref) { name } }",
        variables: { ref: "bí mật" },
      });
    });
    const operations = lines.filter((line) => line.msg === "operation");
    expect(operations).toMatchObject([
      { operation: "Who", type: "query", outcome: "ok", questions: 1, rows: 0, version: 1 },
    ]);
    expect(operations[0].milliseconds).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain("bí mật");
  });

  test("tells the operator why the server failed, and the client only that it did", async () => {
    const { graph } = await openSampleGraph();
    const broken: Graph = { ...graph, statistics: async () => { throw new TypeError("statistics are broken"); } }; // biome-ignore format: one line
    const lines = await logged(async (post) => { await post({ query: COUNT }); }, broken); // biome-ignore format: one line
    expect(lines.find((line) => line.level === 50).err.message).toBe("statistics are broken");
  });
});
