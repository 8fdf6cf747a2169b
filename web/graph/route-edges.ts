import type { ColumnEdge, ColumnNode } from "../layout/column-graph.ts";

/** Height of the room that a line is given in a column it passes. */
const LANE = 8;

/** The layout's input with lanes for the lines that pass a column. */
export interface Routes {
  readonly boxes: readonly ColumnNode[];
  readonly edges: readonly ColumnEdge[];
}

/** The column of every box, by id. */
export type ColumnOf = ReadonlyMap<string, number>;

/** Ids of the lanes an edge passes, left to right; none for edges between neighbouring columns. */
export function lanesOf({ from, to }: ColumnEdge, columns: ColumnOf): readonly string[] {
  const [a, b] = [columns.get(from), columns.get(to)];
  if (a === undefined || b === undefined || a === b) return [];
  const [left, first, last] = a < b ? [from, a, b] : [to, b, a];
  return Array.from({ length: last - first - 1 }, (_, i) => `lane ${first + 1 + i} ${left}`);
}

/**
 * Gives lines that pass a column a lane between its boxes, so that none runs behind a box it has nothing to do with.
 * Lines to the same left end share their lanes and run as one.
 */
export function routeEdges(boxes: readonly ColumnNode[], edges: readonly ColumnEdge[]): Routes {
  const columns = new Map(boxes.map(({ id, column }) => [id, column]));
  const lanes = new Map<string, ColumnNode>();
  const steps = new Map<string, ColumnEdge>();
  for (const edge of edges) {
    const passed = lanesOf(edge, columns);
    const left = (columns.get(edge.from) ?? 0) < (columns.get(edge.to) ?? 0);
    const stops = [left ? edge.from : edge.to, ...passed, left ? edge.to : edge.from];
    for (const [i, stop] of stops.entries()) {
      const next = stops[i + 1];
      if (next === undefined) continue;
      if (i > 0) lanes.set(stop, { id: stop, column: (columns.get(stops[0] ?? "") ?? 0) + i, height: LANE });
      const key = passed.length === 0 || i === stops.length - 2 ? `${stop}|${next}|${edge.from}|${edge.to}` : `${stop}|${next}`; // biome-ignore format: shared steps count once
      steps.set(key, { from: stop, to: next });
    }
  }
  return { boxes: [...boxes, ...lanes.values()], edges: [...steps.values()] };
}
