import type { IndexedGraph } from "./column-graph.ts";

/** Times that the columns are gone through, once each way; more changes little. */
const SWEEPS = 6;

/**
 * Orders each column so that few edges cross: every node goes to the mean place (barycentre) of its neighbours, column
 * after column, to the right and back. Same graph, same order; time grows with nodes and edges, not faster.
 * Source: Sugiyama, Tagawa and Toda 1981, with places as shares of their column so that columns of any length compare.
 */
export function orderColumns(graph: IndexedGraph): readonly Int32Array[] {
  const columns = [...graph.members];
  const share = new Float64Array(graph.columns.length);
  const wish = new Float64Array(graph.columns.length);
  for (const column of columns) noteShares(column, share);
  const fans = columns.map((column) => column.filter((n) => isFan(n, graph)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const rightward = sweep % 2 === 0;
    for (let i = 0; i < columns.length; i++) {
      const c = rightward ? i : columns.length - 1 - i;
      const column = columns[c] ?? NOTHING;
      const sweeping = { graph, share, wish, rightward };
      noteWishes(column, sweeping);
      const sorted = sortByShare(column, wish);
      keepFixed(sorted, column, graph);
      columns[c] = sorted;
      noteShares(sorted, share);
      // A box alone in its column has no rank that tells where its fan begins.
      for (const n of fans[c] ?? NOTHING) if (hasNeighbours(n, sweeping)) share[n] = wish[n] ?? 0;
    }
  }
  return columns;
}

const NOTHING = new Int32Array(0);

function noteShares(column: Int32Array, share: Float64Array): void {
  const { length } = column;
  for (let rank = 0; rank < length; rank++) share[column[rank] ?? 0] = (rank + 0.5) / length;
}

interface Sweep {
  readonly graph: IndexedGraph;
  /** Place of each node in its column, 0 top to 1 bottom. */
  readonly share: Float64Array;
  /** Where each node would stand best. */
  readonly wish: Float64Array;
  readonly rightward: boolean;
}

/** Neighbours on one side from which on a box stands at the head of their fan, not in its middle. */
export const FAN = 24;

/** Whether a box has a wide fan of neighbours. */
export function isFan(node: number, { starts }: IndexedGraph): boolean {
  return (starts[node + 1] ?? 0) - (starts[node] ?? 0) >= FAN;
}

/** Whether a node has neighbours on the side the sweep comes from. */
function hasNeighbours(node: number, { graph: { starts, middles }, rightward }: Sweep): boolean {
  return rightward ? starts[node] !== middles[node] : middles[node] !== starts[node + 1];
}

/**
 * Notes where the nodes of a column would stand best: at the mean place of the neighbours on the side the sweep comes from, or
 * of a wide fan the first, where reading begins; at its own place when it has none there.
 */
function noteWishes(column: Int32Array, { graph, share, wish, rightward }: Sweep): void {
  const { neighbours, starts, middles } = graph;
  for (let rank = 0; rank < column.length; rank++) {
    const node = column[rank] ?? 0;
    const begin = (rightward ? starts[node] : middles[node]) ?? 0;
    const end = (rightward ? middles[node] : starts[node + 1]) ?? 0;
    let sum = 0;
    let first = Number.POSITIVE_INFINITY;
    for (let i = begin; i < end; i++) {
      const place = share[neighbours[i] ?? 0] ?? 0;
      sum += place;
      if (place < first) first = place;
    }
    wish[node] = end === begin ? (share[node] ?? 0) : end - begin < FAN ? sum / (end - begin) : first;
  }
}

/** A stable counting sort by wishes of 0 to 1, those without one where they stood: no comparisons, linear time. */
export function sortByShare(column: Int32Array, wish: Float64Array): Int32Array {
  const count = 4 * column.length;
  const bins = new Int32Array(column.length);
  // Where the next node of each bin goes.
  const next = new Int32Array(count + 2);
  for (let rank = 0; rank < column.length; rank++) {
    const share = wish[column[rank] ?? 0] ?? 0;
    const place = share >= 0 ? (share > 1 ? 1 : share) : share < 0 ? 0 : rank / column.length;
    const bin = (place * count) | 0;
    bins[rank] = bin;
    next[bin + 1] = (next[bin + 1] ?? 0) + 1;
  }
  let before = 0;
  for (let bin = 0; bin <= count; bin++) {
    before += next[bin] ?? 0;
    next[bin] = before;
  }
  const sorted = new Int32Array(column.length);
  for (let rank = 0; rank < column.length; rank++) {
    const bin = bins[rank] ?? 0;
    const at = next[bin] ?? 0;
    sorted[at] = column[rank] ?? 0;
    next[bin] = at + 1;
  }
  return sorted;
}

/** Fixed nodes take the places that fixed nodes got, in the order they had. */
function keepFixed(sorted: Int32Array, before: Int32Array, { fixed }: IndexedGraph): void {
  let from = 0;
  for (let rank = 0; rank < sorted.length; rank++) {
    if (fixed[sorted[rank] ?? 0] !== 1) continue;
    while (fixed[before[from] ?? 0] !== 1) from += 1;
    sorted[rank] = before[from] ?? 0;
    from += 1;
  }
}
