import { describe, expect, test } from "vitest";
import { ask } from "./ask.ts";
import { codesOf } from "./codes-of.ts";
import { openSampleGraph } from "./open-sample-graph.ts";

const deep = (depth: number): string =>
  depth === 0 ? '{ plan: "12/KH-UBND" }' : `{ not: ${deep(depth - 1)} }`;
const many = (count: number, of: string) =>
  Array.from({ length: count }, (_, n) => of.replace("#", String(n))).join(", ");

/** What an operation may not ask, and the code that says so. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ["a reference that is empty", '{ instrument(ref: " ") { id } }', "BAD_ARGUMENT"],
  ["a plan nobody knows", '{ gaps(plan: "999/KH-UBND") { kind } }', "NOT_FOUND"],
  ["a count in a plan nobody knows", '{ tally(plan: "999/KH-UBND", by: TASKS_BY_AGENCY) { name } }', "NOT_FOUND"],
  ["an agency nobody knows in a filter", '{ tasks(filter: { not: { agency: "Sở Không Có" } }) { totalCount } }', "NOT_FOUND"],
  ["a plan nobody knows deep in a filter", '{ instruments(filter: { or: [{ and: [{ plan: "?" }] }] }) { totalCount } }', "NOT_FOUND"],
  ["fewer rows than one", "{ agencies(first: -1, orderBy: LEVEL) { totalCount } }", "BAD_ARGUMENT"],
  ["too many rows", "{ tasks(first: 100000, orderBy: DUE) { totalCount } }", "BAD_ARGUMENT"],
  ["a cursor that is none", '{ instruments(orderBy: ISSUED_ON, after: "x") { totalCount } }', "BAD_ARGUMENT"],
  ["a trace too deep", '{ trace(from: "147-NQ/TU", depth: 99) { truncated } }', "BAD_ARGUMENT"],
  ["paths too long", '{ paths(from: "147-NQ/TU", to: "12/KH-UBND", maxLength: 99) { truncated } }', "BAD_ARGUMENT"],
  ["a day that is none", '{ instrument(ref: "147-NQ/TU") { implementers(asOf: "2025-02-30") { basis } } }', "BAD_ARGUMENT"],
  ["a day in another order", '{ agency(ref: "Sở Công Thương") { successors(asOf: "01/07/2025") { chain { by } } } }', "BAD_ARGUMENT"],
  ["a deadline on no day", '{ agency(ref: "Sở Công Thương") { tasks(dueTo: "2022-13-01") { id } } }', "BAD_ARGUMENT"],
  ["a deadline on no day in a filter", '{ tasks(filter: { not: { dueFrom: "soon" } }) { totalCount } }', "BAD_ARGUMENT"],
  ["an issue on no day in a filter", '{ instruments(filter: { or: [{ issuedTo: "2022" }] }) { totalCount } }', "BAD_ARGUMENT"],
  ["any of no filters", "{ agencies(filter: { or: [] }) { totalCount } }", "BAD_ARGUMENT"],
  ["a filter nested too deep", `{ tasks(filter: ${deep(9)}) { totalCount } }`, "FILTER_LIMIT"],
  ["a filter far too deep", `{ tasks(filter: ${deep(200)}) { totalCount } }`, "FILTER_LIMIT"],
  ["a filter of too many", `{ tasks(filter: { or: [${many(101, "{ hasDeadline: true }")}] }) { totalCount } }`, "FILTER_LIMIT"],
  ["a filter that multiplies out", `{ tasks(filter: { not: { and: [${many(12, "{ or: [{ hasDeadline: true }, { roles: [LEAD] }] }")}] } }) { totalCount } }`, "FILTER_LIMIT"],
  ["a filter of too many names", `{ tasks(filter: { or: [${many(21, '{ plan: "#/KH-UBND" }')}] }) { totalCount } }`, "FILTER_LIMIT"],
  ["the context of too many paragraphs", '{ task(id: "st:bac-giang:UBND:PLAN:adm:2022:12#II.2") { context(paragraphs: 0) { before { exact } } } }', "BAD_ARGUMENT"],
]; // biome-ignore format: a question a line

describe("bad input is told apart by a code and one clear sentence or two", () => {
  test.for(REFUSED)("%s", async ([, source, code]) => {
    const { graph } = await openSampleGraph();
    const { errors = [], data } = await ask(graph, source);
    expect(codesOf({ errors })).toEqual([code]);
    expect(errors[0]?.message).toMatch(/^.{20,250}\.$/);
    expect(Object.values(data ?? {}).filter((value) => value !== null && code !== "BAD_ARGUMENT")).toEqual(
      [],
    );
  });

  test("a cursor of one order is foreign to another", async () => {
    const { graph } = await openSampleGraph();
    const page = await ask(graph, "{ tasks(first: 1) { pageInfo { endCursor } } }");
    const { endCursor } = (page.data as { tasks: { pageInfo: { endCursor: string } } }).tasks.pageInfo;
    const source = `{ tasks(orderBy: DUE, after: "${endCursor}") { totalCount } }`;
    expect(codesOf(await ask(graph, source))).toEqual(["BAD_ARGUMENT"]);
  });
});
