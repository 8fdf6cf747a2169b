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
  const { post } = await serveSample({ settings: { maxRows: 3 } });
  const ask = async (fields: string) =>
    (await post({ query: `{ tasks(first: 2) { nodes { ${fields} } } }` })).json;
  expect((await ask("id path text")).data.tasks.nodes).toHaveLength(2);
  const many = Array.from({ length: 30 }, (_, i) => `a${i}: path`).join(" ");
  const { data, errors } = await ask(many);
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/51 values/), extensions: { code: "ROW_LIMIT" } },
  ]);
});
