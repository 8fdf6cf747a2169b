/**
 * Gives the index of the first of ascending numbers that is `at` or more; the end of the range when none is. Only the
 * indices of `range` are looked at.
 */
export function firstNotBelow(
  numbers: Int32Array,
  at: number,
  { start, end }: { readonly start: number; readonly end: number } = { start: 0, end: numbers.length },
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
