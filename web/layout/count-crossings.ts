import type { ColumnEdge } from "./column-graph.ts";
import type { Place } from "./column-layout.ts";

/** How many pairs of edges between the same two columns cross. For tests and benchmarks; time E log E. */
export function countCrossings(edges: readonly ColumnEdge[], places: ReadonlyMap<string, Place>): number {
  const between = new Map<string, [left: number, right: number][]>();
  for (const edge of edges) {
    const ends = [places.get(edge.from), places.get(edge.to)].filter((place) => place !== undefined);
    const [a, b] = ends.toSorted((p, q) => p.column - q.column);
    if (!a || !b || a.column === b.column) continue;
    const key = `${a.column}-${b.column}`;
    const pairs = between.get(key) ?? [];
    pairs.push([a.rank, b.rank]);
    between.set(key, pairs);
  }
  return [...between.values()].reduce((sum, pairs) => sum + countInversions(pairs), 0);
}

function countInversions(pairs: readonly (readonly [number, number])[]): number {
  const ranks = pairs.toSorted((p, q) => p[0] - q[0] || p[1] - q[1]).map((pair) => pair[1]);
  const size = Math.max(0, ...ranks) + 2;
  const tree = new Int32Array(size + 1);
  let crossings = 0;
  for (const [seen, rank] of ranks.entries()) {
    let below = 0;
    for (let i = rank + 1; i > 0; i -= i & -i) below += tree[i] ?? 0;
    crossings += seen - below;
    for (let i = rank + 1; i <= size; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
  }
  return crossings;
}
