import { describe, expect, test } from "vitest";
import { AnswerCache } from "../../src/server/answer-cache.ts";
import { startServer } from "../../src/server.ts";
import { openSampleGraph } from "../graphql/open-sample-graph.ts";
import { samplePlan } from "../graphql/sample-plan.ts";
import { serveSample } from "./serve-sample.ts";

const QUERY = '{ instrument(ref: "147-NQ/TU") { implementers { agency { name } } } }';
const GET = `/graphql?query=${encodeURIComponent(QUERY)}`;
const SAFE = { "apollo-require-preflight": "1" };
const answer = (body: string) => ({
  body,
  contentType: "application/json",
  etag: `"${body}"`,
  operation: null,
});

describe("AnswerCache", () => {
  test("forgets all of one version with the first answer of another", () => {
    const cache = new AnswerCache(10_000);
    cache.keep("a", 1, answer("a1"));
    expect(cache.find("a", 1)?.body).toBe("a1");
    expect(cache.find("a", 2)).toBeUndefined();
    cache.keep("b", 2, answer("b2"));
    expect([cache.find("a", 1), cache.find("a", 2)]).toEqual([undefined, undefined]);
    expect(cache.find("b", 2)?.body).toBe("b2");
  });

  test("stays within its bytes", () => {
    const cache = new AnswerCache(10_000);
    for (let i = 0; i < 100; i++) cache.keep(String(i), 1, answer("x".repeat(1000)));
    const kept = Array.from({ length: 100 }, (_, i) => cache.find(String(i), 1)).filter(Boolean);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(6);
  });

  test("keeps an answer of a quarter of its bytes, and none that would push out the others", () => {
    const cache = new AnswerCache(10_000);
    cache.keep("small", 1, answer("x".repeat(1000)));
    cache.keep("large", 1, answer("x".repeat(1100)));
    cache.keep("larger", 1, answer("x".repeat(1300)));
    expect(["small", "large", "larger"].map((question) => cache.find(question, 1) !== undefined)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("keeps nothing in no bytes", () => {
    const cache = new AnswerCache(0);
    cache.keep("a", 1, answer("a"));
    expect(cache.find("a", 1)).toBeUndefined();
  });
});

describe("over HTTP", () => {
  test("the same question is not asked of the store again, by POST or by GET", async () => {
    const { post, fetch, asked } = await serveSample();
    const first = await post({ query: QUERY });
    asked.length = 0;
    const second = await post({ query: QUERY });
    expect(second.text).toBe(first.text);
    expect(asked).toEqual(["version"]);
    const third = await fetch(GET, { headers: SAFE });
    asked.length = 0;
    const fourth = await fetch(GET, { headers: SAFE });
    expect([third.text, fourth.text]).toEqual([first.text, first.text]);
    expect(asked).toEqual(["version"]);
    expect(fourth.headers.get("content-type")).toBe(first.headers.get("content-type"));
  });

  test("a GET with the tag of the answer is told it has not changed", async () => {
    const { fetch } = await serveSample();
    const { headers } = await fetch(GET, { headers: SAFE });
    const etag = headers.get("etag") ?? "";
    const again = await fetch(GET, { headers: { ...SAFE, "if-none-match": etag } });
    expect([again.status, again.text]).toEqual([304, ""]);
    expect(again.headers.get("graph-version")).toBe("1");
    const other = await fetch(GET, { headers: { ...SAFE, "if-none-match": '"other"' } });
    expect(other.status).toBe(200);
  });

  test("a kept answer is not given to a request another site may have forged", async () => {
    const { fetch } = await serveSample();
    expect((await fetch(GET, { headers: SAFE })).status).toBe(200);
    const forged = await fetch(GET);
    expect([forged.status, forged.text]).toEqual([400, expect.stringContaining("CSRF")]);
  });

  test("after a write the next answer is the new one", async () => {
    const { graph } = await openSampleGraph();
    const server = await startServer({ graph, port: 0, settings: { logLevel: "silent" } });
    const ask = async () => {
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ statistics { documents } }" }),
      });
      return [response.headers.get("graph-version"), await response.text()];
    };
    expect(await ask()).toEqual(["1", '{"data":{"statistics":{"documents":1}}}\n']);
    expect(await ask()).toEqual(["1", '{"data":{"statistics":{"documents":1}}}\n']);
    await graph.writeDocument(samplePlan({ year: 2023 }));
    expect(await ask()).toEqual(["2", '{"data":{"statistics":{"documents":2}}}\n']);
    await server.close();
  });

  test.for([
    ["an error", { query: '{ instrument(ref: "") { key } }' }],
    ["a refused document", { query: "{ nothing }" }],
  ] as const)("%s is not kept", async ([, body]) => {
    const { post } = await serveSample();
    const first = await post(body);
    const second = await post(body);
    expect(first.json.errors[0].extensions.code).toBeDefined();
    expect(second.text).toBe(first.text);
    expect(second.headers.get("cache-control")).toBe("no-store");
  });
});
