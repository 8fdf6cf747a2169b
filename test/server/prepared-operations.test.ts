import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PreparedOperations, plainRequestOf } from "../../src/server/prepared-operations.ts";
import { serveSample } from "./serve-sample.ts";

const JSON_TYPE = { "content-type": "application/json" };
const QUERY = "query list($first: Int!) { tasks(first: $first) { totalCount nodes { path } } }";
const settings = { cacheBytes: 0, rateLimit: null };

test("the same operation answers the same the second time, with other variables too", async () => {
  const { post } = await serveSample({ settings });
  const ask = async (variables: object) => (await post({ query: QUERY, variables })).text;
  const [one, two] = [await ask({ first: 1 }), await ask({ first: 2 })];
  expect(one).not.toBe(two);
  expect([await ask({ first: 1 }), await ask({ first: 2 })]).toEqual([one, two]);
});

test.for([
  ["a variable that is missing", { query: QUERY }],
  ["a variable of another type", { query: QUERY, variables: { first: "many" } }],
  ["a page that is too long", { query: QUERY, variables: { first: 501 } }],
  ["a page that costs too much", { query: QUERY, variables: { first: 100_000 } }],
  ["variables that are a list", { query: QUERY, variables: [1] }],
  ["an operation that is not there", { query: QUERY, variables: { first: 1 }, operationName: "other" }],
  ["a name that is empty", { query: QUERY, variables: { first: 1 }, operationName: "" }],
  [
    "a persisted query",
    { query: QUERY, variables: { first: 1 }, extensions: { persistedQuery: { version: 1 } } },
  ],
  ["extensions that are a text", { query: QUERY, variables: { first: 1 }, extensions: "x" }],
] as const)("an operation that is prepared is refused like one that is not: %s", async ([, body]) => {
  const fresh = await serveSample({ settings });
  const expected = await fresh.post(body);
  const { post } = await serveSample({ settings });
  expect((await post({ query: QUERY, variables: { first: 1 } })).status).toBe(200);
  const { status, text } = await post(body);
  expect([status, text]).toEqual([expected.status, expected.text]);
  expect(text).not.toContain('"nodes"');
});

test("every question of the guide is answered alike by Apollo and without it", async () => {
  const { post } = await serveSample({ settings });
  const questions = JSON.parse(readFileSync("schema/questions.json", "utf8"));
  expect(questions.length).toBeGreaterThan(40);
  for (const [index, { operation, variables }] of questions.entries()) {
    const text = readFileSync(`schema/operations/${operation}.graphql`, "utf8");
    const ask = async (query: string) => {
      const answer = await post({ query, variables });
      const names = ["content-type", "cache-control", "graph-version"];
      return [answer.status, answer.text, ...names.map((name) => answer.headers.get(name))];
    };
    const byApollo = await ask(`${text}# a text not seen before: ${index}`);
    for (let time = 0; time < 3; time++) expect(await ask(text), operation).toEqual(byApollo);
  }
});

test("is prepared for one kind of answer only", async () => {
  const { post } = await serveSample({ settings });
  const body = { query: QUERY, variables: { first: 1 } };
  const typeOf = async (accept: string) => (await post(body, { accept })).headers.get("content-type");
  for (let time = 0; time < 2; time++) {
    expect(await typeOf("*/*")).toBe("application/json; charset=utf-8");
    expect(await typeOf("application/graphql-response+json")).toBe(
      "application/graphql-response+json; charset=utf-8",
    );
    expect((await post(body, { accept: "text/html" })).status).toBe(406);
  }
});

test("an error is told the same the second time, and logged with its code", async () => {
  const lines: string[] = [];
  const log = { write: (line: string) => void lines.push(line) };
  const { post } = await serveSample({ settings: { ...settings, logLevel: "info" }, log });
  const query =
    "query one($ref: String!) { instrument(ref: $ref) { implementers(asOf: $ref) { roles } number } }";
  const ask = async (ref: string) => (await post({ query, variables: { ref } })).json;
  expect((await ask("no such")).data).toEqual({ instrument: null });
  const answers = [await ask("147-NQ/TU"), await ask("147-NQ/TU")];
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[1].errors[0].extensions.code).toBe("BAD_ARGUMENT");
  const logged = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "operation");
  expect(logged.map(({ operation, outcome, codes }) => [operation, outcome, ...codes])).toEqual([
    ["one", "ok"],
    ["one", "error", "BAD_ARGUMENT"],
    ["one", "error", "BAD_ARGUMENT"],
  ]);
});

test.for([
  ["a GET", "GET", JSON_TYPE, { query: "{ a }" }],
  ["another content type", "POST", { "content-type": "application/json; charset=utf-7" }, { query: "{ a }" }],
  ["no content type", "POST", {}, { query: "{ a }" }],
  ["a batch", "POST", JSON_TYPE, [{ query: "{ a }" }]],
  ["no text", "POST", JSON_TYPE, { query: "" }],
  ["variables in a text", "POST", JSON_TYPE, { query: "{ a }", variables: "{}" }],
] as const)("leaves %s to Apollo", ([, method, headers, body]) => {
  expect(plainRequestOf({ method, headers } as never, body)).toBeNull();
});

test("tells operations apart whose texts and names run together alike", () => {
  const prepared = new PreparedOperations();
  const plain = { query: "{ a }", operationName: null, variables: {}, accept: undefined };
  const operation = { kind: "OperationDefinition", operation: "query" };
  prepared.keep(plain, { operation } as never, "application/json");
  expect(prepared.find(plain)?.contentType).toBe("application/json");
  for (const other of [{ operationName: "" }, { accept: "" }, { query: " { a }" }])
    expect(prepared.find({ ...plain, ...other })).toBeUndefined();
});

test("keeps no mutation", () => {
  const prepared = new PreparedOperations();
  const plain = { query: "mutation { a }", operationName: null, variables: {}, accept: undefined };
  const operation = { kind: "OperationDefinition", operation: "mutation" };
  prepared.keep(plain, { operation } as never, "application/json");
  expect(prepared.find(plain)).toBeUndefined();
});
