import { type ColumnEdge, type ColumnNode, indexGraph } from "./column-graph.ts";
import { orderColumns } from "./order-columns.ts";
import { placeColumns } from "./place-columns.ts";

/** Where a box stands: its column, its rank from the top, and its upper edge in pixels. */
export interface Place {
  readonly column: number;
  readonly rank: number;
  readonly top: number;
}

/** The places of all boxes, by id, and the height of the whole. */
export interface ColumnLayout {
  readonly places: ReadonlyMap<string, Place>;
  readonly height: number;
}

/**
 * Lays boxes out in their columns with few crossings and short edges. A pure function: the same graph gives the same
 * picture, for every reader and on paper. Time grows with nodes and edges.
 */
export function layOutColumns(
  nodes: readonly ColumnNode[],
  edges: readonly ColumnEdge[],
  gap: number,
): ColumnLayout {
  const graph = indexGraph(nodes, edges);
  const { tops, order } = placeColumns(graph, orderColumns(graph), gap);
  const places = new Map<string, Place>();
  let height = 0;
  for (const [column, members] of order.entries()) {
    for (const [rank, n] of members.entries()) {
      const node = nodes[n];
      const top = tops[n] ?? 0;
      if (node) places.set(node.id, { column, rank, top });
      height = Math.max(height, top + (node?.height ?? 0));
    }
  }
  return { places, height };
}
