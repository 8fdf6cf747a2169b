import { expect, it } from "vitest";
import { firstAtOrAfter, lastAtOrBefore } from "../../src/statement/range-search.ts";

const RANGES = [
  { start: 2, end: 4 },
  { start: 5, end: 9 },
  { start: 5, end: 6 },
  { start: 12, end: 14 },
];

it.each([
  [0, 0, -1],
  [2, 0, 0],
  [3, 1, 0],
  [5, 1, 2],
  [12, 3, 3],
  [13, 4, 3],
])("from %i on comes range %i, up to it range %i", (at, first, last) => {
  expect([firstAtOrAfter(RANGES, at), lastAtOrBefore(RANGES, at)]).toEqual([first, last]);
});

it("of no ranges there is none", () => {
  expect([firstAtOrAfter([], 3), lastAtOrBefore([], 3)]).toEqual([0, -1]);
});
