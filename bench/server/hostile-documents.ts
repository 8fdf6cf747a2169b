import { BUSIEST_AGENCY, TRACED_REF } from "./sample-graph.ts";

const repeat = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(" ");
const doubled = repeat(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
const level = "implementers { agency { instruments { instrument {";

/** Documents that the limits refuse. */
export const REFUSED: readonly (readonly [string, string])[] = [
  ["60 fragments spread twice each", `{ ...F0 } ${doubled} fragment F60 on Query { __typename }`],
  ["500 times one field", `{ ${repeat(500, () => "__typename")} }`],
  ["1900 tokens of aliases", `{ ${repeat(620, (i) => `a${i}: __typename`)} }`],
  ["90 kB of tokens", `{ ${repeat(8000, () => "__typename")} }`],
  ["5 searches", `{ ${repeat(5, (i) => `a${i}: search(text: "co quan so ${i}") { __typename }`)} }`],
  ["a body of 1 MB", `{ __typename } # ${"x".repeat(1_000_000)}`],
];

/** The costliest documents found that pass the limits, or pass them until their rows are counted. */
export const ALLOWED: readonly (readonly [string, string])[] = [
  ["a trace of depth 8 both ways", `{ trace(from: "${TRACED_REF}", direction: BOTH, depth: 8) { nodes { node { id } } edges { id evidence { exact } } } }`],
  ["29 traces of depth 3", `{ ${repeat(29, (i) => `a${i}: trace(from: "${TRACED_REF}", direction: DOWN, depth: 3) { edges { id evidence { exact } } }`)} }`],
  ["agencies of agencies' instruments", `{ instrument(ref: "${TRACED_REF}") { ${level} number } } } } } }`],
  ["500 tasks with all they say", "{ tasks(first: 500) { nodes { path text assignments { role agency { name } } citations { number instrument { number } } deadlines { due } } } }"],
  ["the busiest agency's assignments", `{ agency(ref: "${BUSIEST_AGENCY}") { assignments { id role evidence { exact } } } }`],
  ["the busiest agency's instruments", `{ agency(ref: "${BUSIEST_AGENCY}") { instruments { instrument { number } } } }`],
  ["a trace of depth 8 up from the busiest agency", `{ trace(from: "${BUSIEST_AGENCY}", direction: UP, depth: 8) { edges { id } } }`],
  ["paths from the busiest agency", `{ paths(from: "${BUSIEST_AGENCY}", to: "${TRACED_REF}", maxLength: 6) { paths { length } } }`],
  ["tasks with a deadline from a day on", '{ tasks(filter: { dueFrom: "2022-01-01" }, first: 20) { totalCount nodes { path } } }'],
  ["10 times the statistics", `{ ${repeat(10, (i) => `a${i}: statistics { tasks }`)} }`],
  ["29 pages of 500 agencies", `{ ${repeat(29, (i) => `a${i}: agencies(first: 500) { totalCount nodes { id name } }`)} }`],
  ["a search for words that stand everywhere", '{ search(text: "co quan so 1") { __typename } }'],
  ["a search with a word mistyped", '{ search(text: "cq quan so 1") { __typename } }'],
  ["a search that fits 15,000 texts", '{ search(text: "co quan so 199") { __typename } }'],
]; // biome-ignore format: one document a line
