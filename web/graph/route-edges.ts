import type { ColumnGraph } from "../layout/column-graph.ts";
import { COLUMNS } from "./picture.ts";

/** Height of the room that a line is given in a column it passes. */
const LANE = 8;

/** The layout's input with lanes for the lines that pass a column: behind the boxes, in the order of `lanes`. */
export interface Routes {
  readonly graph: ColumnGraph;
  /** What each lane is known by. */
  readonly lanes: Int32Array;
}

/** What the lane is known by that lines from the box `left` to boxes further right have in a column they pass. */
export function laneOf(left: number, column: number): number {
  return left * COLUMNS.length + column;
}

/**
 * Gives lines that pass a column a lane between its boxes, so that none runs behind a box it has nothing to do with.
 * Lines to the same left end share their lanes and run as one.
 */
export function routeEdges({ columns, heights, fixed, from, to }: ColumnGraph): Routes {
  const count = columns.length;
  // By what a lane is known, its place behind the boxes.
  const lanes = new Map<number, number>();
  const laneColumns: number[] = [];
  const seen = new Set<number>();
  const starts: number[] = [];
  const ends: number[] = [];
  for (let e = 0; e < from.length; e++) {
    const a = from[e] ?? 0;
    const b = to[e] ?? 0;
    const pair = a * count + b;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const isRightward = (columns[a] ?? 0) < (columns[b] ?? 0);
    const left = isRightward ? a : b;
    const right = isRightward ? b : a;
    const last = columns[right] ?? 0;
    let at = left;
    for (let column = (columns[left] ?? 0) + 1; column < last; column++) {
      const key = laneOf(left, column);
      let lane = lanes.get(key);
      if (lane === undefined) {
        lane = count + lanes.size;
        lanes.set(key, lane);
        laneColumns.push(column);
        starts.push(at);
        ends.push(lane);
      }
      at = lane;
    }
    starts.push(at);
    ends.push(right);
  }
  const [all, tall, held] = [new Int32Array(count + lanes.size), new Float64Array(count + lanes.size), new Uint8Array(count + lanes.size)];
  all.set(columns);
  all.set(laneColumns, count);
  tall.fill(LANE).set(heights);
  held.set(fixed);
  const graph = { columns: all, heights: tall, fixed: held, from: Int32Array.from(starts), to: Int32Array.from(ends) };
  return { graph, lanes: Int32Array.from(lanes.keys()) };
} // biome-ignore format: long lines
