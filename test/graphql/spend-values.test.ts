import { graphql } from "graphql";
import { expect, test } from "vitest";
import { createContext } from "../../src/graphql/context.ts";
import { buildGraphSchema } from "../../src/graphql/schema.ts";
import { serveSample } from "../server/serve-sample.ts";
import { openSampleGraph } from "./open-sample-graph.ts";

const schema = buildGraphSchema();

/** Values that a question told of, list by list. */
async function spent(source: string): Promise<number[]> {
  const { graph } = await openSampleGraph();
  const told: number[] = [];
  const spendValues = (values: number) => {
    told.push(values);
    return null;
  };
  const { errors } = await graphql({ schema, source, contextValue: createContext(graph, { spendValues }) });
  expect(errors).toBeUndefined();
  return told;
}

test("a list tells how many values are asked for of its rows, each list by itself", async () => {
  expect(await spent("{ tasks(first: 2) { nodes { id path } } }")).toEqual([2 * 2]);
  expect(await spent("{ tasks(first: 2) { nodes { id plan { number type } } } }")).toEqual([2 * 4]);
  expect(
    await spent("{ tasks(first: 2) { edges { cursor node { ...F } } } } fragment F on Task { id path }"),
  ).toEqual([2 * 4]);
  expect(await spent("{ tasks(first: 1) { nodes { assignments { role } } } }")).toEqual([
    1,
    expect.any(Number),
  ]);
});

test("words in a list, and a list of nothing, cost nothing", async () => {
  expect(await spent("{ tasks(first: 1) { nodes { heads } } }")).toEqual([1]);
  expect(await spent('{ search(text: "nothing like this") { __typename } }')).toEqual([]);
});

test("an answer of too many values is refused as a whole", async () => {
  const { post } = await serveSample({ settings: { maxRows: 8 } });
  const query = (fields: string) => `{ tasks(first: 2) { nodes { ${fields} } } }`;
  expect((await post({ query: query("id") })).json.errors).toBeUndefined();
  const many = Array.from({ length: 30 }, (_, i) => `a${i}: path`).join(" ");
  const { json } = await post({
    query: query(
      `${many} plan { id key number type system issuer } text heads start end ${"parent { id path text start end } "}children { id }`,
    ),
  });
  expect(json.errors ?? []).toEqual([]);
  const own = await post({
    query: `{ tasks(first: 4) { nodes { ${many} text plan { id key number type system issuer period title } } } }`,
  });
  expect(own.json.data).toBeNull();
  expect(own.json.errors).toMatchObject([{ extensions: { code: "ROW_LIMIT" } }]);
  expect(own.json.errors[0].message).toMatch(/values/);
});
