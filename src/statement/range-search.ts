import { firstNotBelow } from "../document/first-not-below.ts";
import type { Range } from "../mention/mention.ts";

/** Starts of the ranges that were searched, side by side: they are of many kinds, and a look into each is slow. */
const STARTS = new WeakMap<readonly Range[], Int32Array>();

function startsOf(ranges: readonly Range[]): Int32Array {
  const known = STARTS.get(ranges);
  if (known?.length === ranges.length) return known;
  const starts = new Int32Array(ranges.length);
  for (const [index, { start }] of ranges.entries()) starts[index] = start;
  STARTS.set(ranges, starts);
  return starts;
}

/**
 * Gives the index of the first range, of those in order, that starts at or after `at`; their count when none does.
 * The ranges are not to be changed afterwards.
 */
export function firstAtOrAfter(ranges: readonly Range[], at: number): number {
  return firstNotBelow(startsOf(ranges), at);
}

/** Gives the ranges, of those in order, that start inside a stretch. */
export function rangesIn<T extends Range>(ranges: readonly T[], { start, end }: Range): T[] {
  const first = firstAtOrAfter(ranges, start);
  let next = first;
  while ((ranges[next]?.start ?? end) < end) next++;
  return ranges.slice(first, next);
}

/** Gives the index of the last range that starts at or before `at`, -1 when none does. */
export function lastAtOrBefore(ranges: readonly Range[], at: number): number {
  return firstAtOrAfter(ranges, at + 1) - 1;
}
