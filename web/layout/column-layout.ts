import {
  type ColumnEdge,
  type ColumnGraph,
  type ColumnNode,
  indexGraph,
  numberGraph,
} from "./column-graph.ts";
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

/** The places of all boxes by index: ranks from the top of their columns, upper edges in pixels. */
export interface PlacedGraph {
  readonly ranks: Int32Array;
  readonly tops: Float64Array;
  readonly height: number;
}

/**
 * Lays boxes out in their columns with few crossings and short edges. A pure function: the same graph gives the same
 * picture, for every reader and on paper. Time grows with nodes and edges.
 */
export function placeGraph(graph: ColumnGraph, gap: number): PlacedGraph {
  const indexed = indexGraph(graph);
  const { tops, order } = placeColumns(indexed, orderColumns(indexed), gap);
  const ranks = new Int32Array(tops.length);
  let height = 0;
  for (const column of order) {
    for (let rank = 0; rank < column.length; rank++) ranks[column[rank] ?? 0] = rank;
    const last = column.at(-1);
    if (last !== undefined) height = Math.max(height, (tops[last] ?? 0) + (graph.heights[last] ?? 0));
  }
  return { ranks, tops, height };
}

/** The same for boxes and edges known by their ids. */
export function layOutColumns(
  nodes: readonly ColumnNode[],
  edges: readonly ColumnEdge[],
  gap: number,
): ColumnLayout {
  const { ranks, tops, height } = placeGraph(numberGraph(nodes, edges), gap);
  const placeOf = ({ column }: ColumnNode, i: number): Place => ({ column, rank: ranks[i] ?? 0, top: tops[i] ?? 0 });
  return { places: new Map(nodes.map((node, i) => [node.id, placeOf(node, i)])), height };
} // biome-ignore format: long line
