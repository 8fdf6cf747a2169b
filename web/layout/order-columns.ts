import type { IndexedGraph } from "./column-graph.ts";

/** Times that the columns are gone through, once each way; more changes little. */
const SWEEPS = 6;

/**
 * Orders each column so that few edges cross: every node goes to the mean place (barycentre) of its neighbours, column
 * after column, to the right and back. Same graph, same order; time grows with nodes and edges, not faster.
 * Source: Sugiyama, Tagawa and Toda 1981, with places as shares of their column so that columns of any length compare.
 */
export function orderColumns(graph: IndexedGraph): readonly (readonly number[])[] {
  const columns = graph.columns.map((column) => [...column]);
  const share = new Float64Array(graph.nodes.length);
  for (const column of columns) noteShares(column, share);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const rightward = sweep % 2 === 0;
    for (let i = 0; i < columns.length; i++) {
      const c = rightward ? i : columns.length - 1 - i;
      const column = columns[c] ?? [];
      const wish = (n: number) => barycentre(n, { graph, share, rightward });
      columns[c] = keepFixed(sortByShare(column, wish), column, graph);
      noteShares(columns[c] ?? [], share);
      // A box alone in its column has no rank that tells where its fan begins.
      for (const n of column) if ((graph.neighbours[n]?.length ?? 0) >= FAN) share[n] = wish(n);
    }
  }
  return columns;
}

function noteShares(column: readonly number[], share: Float64Array): void {
  for (const [rank, node] of column.entries()) share[node] = (rank + 0.5) / column.length;
}

interface Sweep {
  readonly graph: IndexedGraph;
  /** Place of each node in its column, 0 top to 1 bottom. */
  readonly share: Float64Array;
  readonly rightward: boolean;
}

/** Neighbours on one side from which on a box stands at the head of their fan, not in its middle. */
export const FAN = 24;

/**
 * Mean place of the neighbours on the side the sweep comes from, or of a wide fan the first, where reading begins; its own
 * place when it has none there.
 */
function barycentre(node: number, { graph, share, rightward }: Sweep): number {
  const { nodes, neighbours } = graph;
  const own = nodes[node]?.column ?? 0;
  let sum = 0;
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  for (const other of neighbours[node] ?? []) {
    const column = nodes[other]?.column ?? 0;
    if (rightward ? column > own : column < own) continue;
    sum += share[other] ?? 0;
    count += 1;
    first = Math.min(first, share[other] ?? 0);
  }
  if (count === 0) return share[node] ?? 0;
  return count < FAN ? sum / count : first;
}

/** A stable counting sort by shares of 0 to 1, those without one where they stood: no comparisons, linear time. */
export function sortByShare(column: readonly number[], shareOf: (node: number) => number): number[] {
  const count = 4 * column.length;
  const bins = Int32Array.from(column, (node, rank) => {
    const share = shareOf(node);
    const place = Number.isNaN(share) ? rank / column.length : Math.min(1, Math.max(0, share));
    return Math.floor(place * count);
  });
  // Where the next node of each bin goes.
  const next = new Int32Array(count + 2);
  for (const bin of bins) next[bin + 1] = (next[bin + 1] ?? 0) + 1;
  for (let bin = 1; bin <= count; bin++) next[bin] = (next[bin] ?? 0) + (next[bin - 1] ?? 0);
  const sorted = [...column];
  for (const [rank, node] of column.entries()) {
    const bin = bins[rank] ?? 0;
    const at = next[bin] ?? 0;
    sorted[at] = node;
    next[bin] = at + 1;
  }
  return sorted;
}

/** Fixed nodes take the places that fixed nodes got, in the order they had. */
function keepFixed(sorted: readonly number[], before: readonly number[], { nodes }: IndexedGraph): number[] {
  const fixed = before.filter((node) => nodes[node]?.fixed).values();
  return sorted.map((node) => (nodes[node]?.fixed ? (fixed.next().value ?? node) : node));
}
