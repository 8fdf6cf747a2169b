import type { Range } from "../mention/mention.ts";

/** Gives the index of the first range, of those in order, that starts at or after `at`; their count when none does. */
export function firstAtOrAfter(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives the index of the last range that starts at or before `at`, -1 when none does. */
export function lastAtOrBefore(ranges: readonly Range[], at: number): number {
  return firstAtOrAfter(ranges, at + 1) - 1;
}
