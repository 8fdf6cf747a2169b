import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadTrustedDocuments } from "../../src/server/trusted-documents.ts";
import { serveSample } from "./serve-sample.ts";

const trustedOnly = { settings: { trustedOnly: true, introspection: false } };
const TRACE = readFileSync("schema/operations/trace.graphql", "utf8");
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "luocdo-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("where only trusted operations run", () => {
  const variables = { from: "147-NQ/TU" };

  test.for([
    ["the name of a file", { documentId: "trace", variables }],
    ["the hash of its text", { documentId: `sha256:${sha256(TRACE)}`, variables }],
    ["its text", { query: TRACE, variables }],
    ["its text laid out otherwise", { query: TRACE.replace(/#.*\n/, "").replace(/\s+/g, " "), variables }],
  ] as const)("%s runs", async ([, body]) => {
    const { post } = await serveSample(trustedOnly);
    const { status, json } = await post(body);
    expect([status, json.data.trace.truncated]).toEqual([200, false]);
  });

  test.for([
    ["another text", { query: "{ statistics { tasks } }" }, 403, "FORBIDDEN"],
    [
      "a trusted one with a field more",
      { query: TRACE.replace("truncated", "truncated __typename"), variables },
      403,
      "FORBIDDEN",
    ],
    ["introspection", { query: "{ __schema { queryType { name } } }" }, 403, "FORBIDDEN"],
    ["no text", {}, 403, "FORBIDDEN"],
    ["an unknown id", { documentId: "nothing" }, 400, "NOT_FOUND"],
    ["an id that is a path", { documentId: "../operations/trace" }, 400, "NOT_FOUND"],
    ["an id with a text of its own", { documentId: "nothing", query: TRACE }, 400, "NOT_FOUND"],
    [
      "a persisted query",
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(TRACE) } } },
      403,
      "FORBIDDEN",
    ],
  ] as const)("%s does not", async ([, body, status, code]) => {
    const { post } = await serveSample(trustedOnly);
    const answer = await post(body);
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code]);
  });

  test("an id in an address runs, a text in one does not", async () => {
    const { fetch } = await serveSample(trustedOnly);
    const headers = { "apollo-require-preflight": "1" };
    const variables = encodeURIComponent('{"from":"147-NQ/TU"}');
    expect(
      (await fetch(`/graphql?documentId=trace&variables=${variables}`, { headers })).json.data.trace
        .truncated,
    ).toBe(false);
    expect((await fetch(`/graphql?query=${encodeURIComponent("{ __typename }")}`, { headers })).status).toBe(
      403,
    );
  });
});

test("an open server runs ids too", async () => {
  const { post } = await serveSample();
  expect((await post({ documentId: "statistics" })).json.data.statistics.tasks).toBe(2);
});

test("an operator's folder adds operations", async () => {
  const documents = folderOf({
    "how-many.graphql": "query HowMany { statistics { tasks } }",
    "notes.txt": "not one",
  });
  const { post } = await serveSample({ settings: { trustedOnly: true, documents } });
  expect((await post({ documentId: "how-many" })).json).toEqual({ data: { statistics: { tasks: 2 } } });
  expect((await post({ documentId: "notes" })).status).toBe(400);
});

test.for([
  ["a folder that is not there", "/nowhere/at/all"],
  ["a file that is no GraphQL", () => folderOf({ "broken.graphql": "query {" })],
] as const)("%s is told at once", ([, folder]) => {
  expect(() => loadTrustedDocuments(typeof folder === "string" ? folder : folder())).toThrow(
    expect.objectContaining({ code: "USAGE" }),
  );
});
