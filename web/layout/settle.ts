/** A column to settle. */
interface Settling {
  /** Where each box would best start, by index; NaN where it does not matter. */
  readonly wish: Float64Array;
  readonly heights: Float64Array;
  readonly gap: number;
  /** Takes the tops of the column's boxes, by index. */
  readonly tops: Float64Array;
}

/**
 * Pool adjacent violators: the tops nearest to the wishes (least squares) that keep the order and the gap. Neighbouring boxes
 * that touch are a block and move as one; blocks are kept as a stack of three lists.
 */
export function settle(column: Int32Array, { wish, heights, gap, tops }: Settling): void {
  // Boxes of a block that want a place, where it starts without the heights above it, and how many boxes it holds.
  const weights = new Float64Array(column.length);
  const begins = new Float64Array(column.length);
  const sizes = new Int32Array(column.length);
  let last = -1;
  let above = 0;
  for (let rank = 0; rank < column.length; rank++) {
    const node = column[rank] ?? 0;
    const wished = wish[node] ?? Number.NaN;
    const isFree = Number.isNaN(wished);
    let begin = isFree ? (last < 0 ? 0 : (begins[last] ?? 0)) : wished - above;
    let weight = isFree ? 0 : 1;
    let size = 1;
    for (; last >= 0 && (begins[last] ?? 0) > begin; last--) {
      const over = weights[last] ?? 0;
      if (over + weight > 0) begin = ((begins[last] ?? 0) * over + begin * weight) / (over + weight);
      weight += over;
      size += sizes[last] ?? 0;
    }
    last += 1;
    weights[last] = weight;
    begins[last] = begin;
    sizes[last] = size;
    above += (heights[node] ?? 0) + gap;
  }
  writeTops(column, { begins, sizes, heights, gap, tops });
}

interface Settled extends Pick<Settling, "heights" | "gap" | "tops"> {
  readonly begins: Float64Array;
  readonly sizes: Int32Array;
}

function writeTops(column: Int32Array, { begins, sizes, heights, gap, tops }: Settled): void {
  let above = 0;
  let block = 0;
  let left = sizes[0] ?? 0;
  for (let rank = 0; rank < column.length; rank++) {
    const node = column[rank] ?? 0;
    if (left === 0) {
      block += 1;
      left = sizes[block] ?? 0;
    }
    left -= 1;
    tops[node] = (begins[block] ?? 0) + above;
    above += (heights[node] ?? 0) + gap;
  }
}
