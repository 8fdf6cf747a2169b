import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Ingest } from "../../src/graphql/context.ts";
import { serveSample } from "./serve-sample.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const settings = { readTokens: [sha256("reader"), sha256("other")], writeToken: sha256("writer") };
const READ = { query: "{ statistics { tasks } }" };

describe("with read tokens", () => {
  test.for([
    ["none", {}, 401],
    ["a wrong one", bearer("Reader"), 401],
    ["the hash of one", bearer(sha256("reader")), 401],
    ["no bearer", { authorization: "Basic cmVhZGVy" }, 401],
    ["the first", bearer("reader"), 200],
    ["the second", bearer("other"), 200],
    ["the write token", bearer("writer"), 200],
  ] as const)("%s", async ([, headers, status]) => {
    const { post } = await serveSample({ settings });
    const answer = await post(READ, headers);
    expect(answer.status).toBe(status);
    expect(answer.json.errors?.[0].extensions.code).toBe(status === 401 ? "UNAUTHENTICATED" : undefined);
  });

  test("figures need one too, health does not", async () => {
    const { fetch } = await serveSample({ settings });
    expect((await fetch("/metrics")).status).toBe(401);
    expect((await fetch("/metrics", { headers: bearer("reader") })).status).toBe(200);
    expect((await fetch("/health/ready")).status).toBe(200);
  });
});

test("without read tokens a wrong token is still told so", async () => {
  const { post } = await serveSample();
  expect((await post(READ)).status).toBe(200);
  expect((await post(READ, bearer("stale"))).status).toBe(401);
});

describe("ingestDocument", () => {
  const query = `mutation ($text: String!, $uri: String!) { ingestDocument(text: $text, uri: $uri) { status document tasks } }`;
  const variables = { text: "KẾ HOẠCH", uri: "plan.txt" };
  const ingest: Ingest = async ({ text, uri }) => ({
    status: "NEW", document: sha256(text), uri, tasks: 1, agencies: 0, instruments: 0, citations: 0, unresolved: 0,
  }); // biome-ignore format: one row

  test("runs for the write token", async () => {
    const { post } = await serveSample({ settings: { writeToken: sha256("writer") }, ingest });
    const { json } = await post({ query, variables }, bearer("writer"));
    expect(json).toEqual({
      data: { ingestDocument: { status: "NEW", document: sha256("KẾ HOẠCH"), tasks: 1 } },
    });
  });

  test.for([
    ["no token", { settings: { writeToken: sha256("writer") }, ingest }, {}],
    ["a reader's token", { settings, ingest }, bearer("reader")],
    ["a server without write token", { ingest }, {}],
    ["a server without ingest", { settings: { writeToken: sha256("writer") } }, bearer("writer")],
  ] as const)("is forbidden with %s", async ([, options, headers]) => {
    const { post } = await serveSample(options);
    const { json } = await post({ query, variables }, headers);
    expect(json).toMatchObject({ data: null, errors: [{ extensions: { code: "FORBIDDEN" } }] });
  });

  test.for(["", " ", "a\u0000b", "x".repeat(501)])("refuses the uri %j", async (uri) => {
    const { post } = await serveSample({ settings: { writeToken: sha256("writer") }, ingest });
    const { json } = await post({ query, variables: { ...variables, uri } }, bearer("writer"));
    expect(json.errors[0].extensions.code).toBe("BAD_ARGUMENT");
  });

  test("takes a long text from who may write, and from nobody else", async () => {
    const { post } = await serveSample({ settings: { writeToken: sha256("writer") }, ingest });
    const long = { query, variables: { ...variables, text: "ủy ban ".repeat(100_000) } };
    expect((await post(long)).status).toBe(413);
    expect((await post(long, bearer("writer"))).status).toBe(200);
    expect(
      (await post({ query, variables: { ...variables, text: "x".repeat(10_000_000) } }, bearer("writer")))
        .status,
    ).toBe(413);
  });
});
