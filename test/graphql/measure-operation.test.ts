import { Kind, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { checkLimits, DEFAULT_LIMITS } from "../../src/graphql/limits.ts";
import { type MeasuredOperation, measureOperation } from "../../src/graphql/measure-operation.ts";
import { buildGraphSchema } from "../../src/graphql/schema.ts";

const schema = buildGraphSchema();

function operationOf(source: string, variables = {}): MeasuredOperation {
  const document = parse(source);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("no operation");
  return { schema, document, operation, variables };
}

const measure = (source: string, variables = {}) => measureOperation(operationOf(source, variables));

test.for([
  [
    '{ search(text: "x") { match { field } } gaps(plan: "x") { kind } }',
    { depth: 3, cost: 26_000 + 2 * 10 + 13_000 + 10, fields: 5, aliases: 0, directives: 0 },
  ],
  ["{ statistics { tasks } }", { depth: 2, cost: 2, fields: 2, aliases: 0, directives: 0 }],
  [
    "{ a: statistics { b: tasks @skip(if: false) } }",
    { depth: 2, cost: 2, fields: 2, aliases: 2, directives: 1 },
  ],
  ["{ tasks { nodes { path } } }", { depth: 3, cost: 1 + 20 * 2, fields: 3, aliases: 0, directives: 0 }],
  [
    "{ tasks(first: 7) { edges { node { path } } } }",
    { depth: 4, cost: 1 + 7 * 3, fields: 4, aliases: 0, directives: 0 },
  ],
  [
    '{ instrument(ref: "x") { citations { id } } }',
    { depth: 3, cost: 1 + 1 + 10, fields: 3, aliases: 0, directives: 0 },
  ],
  [
    "{ ...A ...A } fragment A on Query { statistics { tasks } }",
    { depth: 2, cost: 4, fields: 4, aliases: 0, directives: 0 },
  ],
  [
    "{ ... @include(if: true) { statistics { tasks } } }",
    { depth: 2, cost: 2, fields: 2, aliases: 0, directives: 1 },
  ],
  [
    '{ node(id: "x") { ... on Task { citations { id } } } }',
    { depth: 3, cost: 1 + 1 + 10, fields: 3, aliases: 0, directives: 0 },
  ],
] as const)("%s", ([source, expected]) => {
  expect(measure(source)).toEqual(expected);
});

describe("`first` may be a variable", () => {
  const source = (declared: string) => `query (${declared}) { tasks(first: $n) { nodes { path } } }`;

  test.for([
    ["$n: Int", { n: 100 }, 201],
    ["$n: Int = 50", {}, 101],
    ["$n: Int", {}, 41],
    ["$n: Int", { n: "many" }, 41],
    ["$n: Int", { n: -5 }, 3],
  ] as const)("%s with %j costs %i", ([declared, variables, cost]) => {
    expect(measure(source(declared), variables).cost).toBe(cost);
  });
});

/** A fragment that spreads the next one twice, so often: 2^levels fields in a few words. */
function doublings(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
  );
  return `{ ...F0 } ${fragments.join(" ")} fragment F${levels} on Query { statistics { tasks } }`;
}

function nestings(levels: number, name: string): string {
  const open = "children { parent { ".repeat(levels);
  return `{ task(id: "x") { ...${name} } } fragment ${name} on Task { ${open} id ${"} } ".repeat(levels)} }`;
}

describe("checkLimits refuses", () => {
  test.for([
    ["fragments spread twice, eighty deep", doublings(80)],
    ["depth behind a fragment", nestings(8, "Deep")],
    ["depth behind a fragment named as introspection is", nestings(8, "__schema")],
    [
      "a fragment reused deeper",
      `${nestings(5, "A").replace("...A", "...A children { parent { children { parent { children { parent { ...A } } } } } }")}`,
    ],
    [
      "lists in lists",
      '{ instrument(ref: "x") { implementers { agency { instruments { instrument { implementers { agency { instruments { instrument { implementers { agency { id } } } } } } } } } } } }',
    ],
    [
      "a large page of lists",
      "{ instruments(first: 500) { nodes { citations { task { assignments { id role } } } } } }",
    ],
    ["many aliases", `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(" ")} }`],
    ["one field again and again", `{ ${"__typename ".repeat(300)} }`],
    ["directives on one field", `{ __typename ${"@skip(if: false) ".repeat(21)} }`],
  ] as const)("%s", ([, source]) => {
    expect(() => checkLimits(operationOf(source))).toThrow(
      expect.objectContaining({ extensions: { code: "OPERATION_LIMIT", http: { status: 400 } } }),
    );
  });
});

test("an operation at its limits passes", () => {
  const source =
    '{ instrument(ref: "x") { implementers { agency { id name } roles basis tasks { id path text } evidence { exact } } } }';
  expect(() => checkLimits(operationOf(source), measure(source))).not.toThrow();
  expect(() =>
    checkLimits(operationOf(source), { ...DEFAULT_LIMITS, depth: measure(source).depth - 1 }),
  ).toThrow();
});

test("a cycle of fragments ends", () => {
  expect(
    measure("{ ...A } fragment A on Query { __typename ...B } fragment B on Query { ...A }").fields,
  ).toBe(1);
});
