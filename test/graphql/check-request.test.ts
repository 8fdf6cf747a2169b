import { readdirSync, readFileSync } from "node:fs";
import { getIntrospectionQuery } from "graphql";
import { expect, test } from "vitest";
import { checkText, checkVariables } from "../../src/graphql/check-request.ts";
import { DEFAULT_LIMITS } from "../../src/graphql/limits.ts";

const REFUSED = expect.objectContaining({ code: "OPERATION_LIMIT" });
const OPERATIONS = new URL("../../schema/operations/", import.meta.url);
const times = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(" ");
const check = (text: string) => checkText(text, DEFAULT_LIMITS);
const nested = (levels: number): unknown => (levels === 0 ? 1 : { and: nested(levels - 1) });

test.for([
  ["fields", (count: number) => `{ ${times(count, (i) => `f${i}`)} }`, 250],
  ["aliases", (count: number) => `{ ${times(count, (i) => `a${i}: f`)} }`, 30],
  ["fields of one name", (count: number) => `{ ${times(count, () => "f { g }")} }`, 20],
  [
    "fields of one name in fragments without a name",
    (count: number) => `{ ${times(count, () => "... { f }")} }`,
    20,
  ],
  ["spreads", (count: number) => `{ ${times(count, (i) => `...F${i}`)} }`, 50],
  ["values in a list", (count: number) => `{ f(roles: [${times(count, () => "LEAD")}]) }`, 100],
  ["characters of a text", (count: number) => `{ f(name: "${"x".repeat(count)}") }`, 2000],
] as const)("refuses too many %s as they are written", ([, write, most]) => {
  expect(() => check(write(most))).not.toThrow();
  expect(() => check(write(most + 1))).toThrow(REFUSED);
});

test("names of one place are told from those of another", () => {
  expect(() => check(`{ ${times(15, (i) => `f${i} { ${times(15, () => "g")} }`)} }`)).not.toThrow();
});

test("lets everything pass that comes with luocdo, what an IDE asks, and what is no GraphQL", () => {
  for (const file of readdirSync(OPERATIONS)) check(readFileSync(new URL(file, OPERATIONS), "utf8"));
  check(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }));
  check("{ f(");
});

test.for([
  ["a list", Array.from({ length: 100 }, () => "LEAD"), Array.from({ length: 101 }, () => "LEAD")],
  ["a text", "x".repeat(2000), "x".repeat(2001)],
  ["a text in a filter", { and: [{ name: "x".repeat(2000) }] }, { and: [{ name: "x".repeat(2001) }] }],
  ["a filter in a filter", nested(19), nested(21)],
] as const)("refuses variables that are too large: %s", ([, small, large]) => {
  expect(() => checkVariables({ v: small })).not.toThrow();
  expect(() => checkVariables({ v: large })).toThrow(REFUSED);
});

test("variables nested without end are refused before they are gone through", () => {
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i++) deep = [deep];
  expect(() => checkVariables({ deep })).toThrow(REFUSED);
});

test.for([[undefined], [null], [1], [{ first: 20, ref: "147-NQ/TU", asOf: null }]] as const)(
  "lets %j pass",
  ([variables]) => {
    expect(() => checkVariables(variables)).not.toThrow();
  },
);
