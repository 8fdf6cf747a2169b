import type { IndexedGraph } from "./column-graph.ts";
import { isFan, sortByShare } from "./order-columns.ts";
import { settle } from "./settle.ts";

/** Where the boxes end up: their tops in pixels by index, and the columns in the order they stand in. */
export interface Placed {
  readonly tops: Float64Array;
  readonly order: readonly Int32Array[];
}

/**
 * Puts each box as near as it goes to the middle of its neighbours, in the given order, with `gap` between. The column
 * that needs most room is stacked first, the others follow outwards from it. Boxes of a column with room to spare stand
 * where the fan of their lines begins, so that its head is seen on the first screen. Linear time.
 */
export function placeColumns(graph: IndexedGraph, given: readonly Int32Array[], gap: number): Placed {
  const { heights, fixed } = graph;
  const tops = new Float64Array(heights.length);
  const wish = new Float64Array(heights.length);
  const isPlaced = new Uint8Array(given.length);
  const order = [...given];
  const rooms = given.map((column) => column.reduce((sum, n) => sum + gap + (heights[n] ?? 0), 0));
  const tallest = Math.max(...rooms);
  for (const c of outwards(rooms.indexOf(tallest), rooms.length)) {
    let column = given[c] ?? new Int32Array(0);
    const isSpare = (rooms[c] ?? 0) < tallest * SPARE && !column.some((n) => fixed[n] === 1);
    noteWishes(column, { graph, tops, wish, isPlaced, reach: isSpare ? REACH : tallest });
    if (isSpare)
      column = sortByShare(
        column,
        wish.map((top) => top / tallest),
      );
    settle(column, { wish, heights, gap, tops });
    isPlaced[c] = 1;
    order[c] = column;
  }
  const highest = tops.reduce((low, top) => Math.min(low, top), Number.POSITIVE_INFINITY);
  return { tops: tops.map((top) => top - highest), order };
}

/** The columns from one to the right, then from it to the left. */
function outwards(from: number, count: number): number[] {
  const all = Array.from({ length: count }, (_, c) => c);
  return [...all.slice(from), ...all.slice(0, Math.max(0, from)).toReversed()];
}

/** Share of the tallest column below which a column has room to spare. */
const SPARE = 1 / 2;

/** Pixels that a box with room to spare stands below its topmost neighbour at most. */
const REACH = 240;

interface Placing {
  readonly graph: IndexedGraph;
  readonly tops: Float64Array;
  /** Where each box would best start. */
  readonly wish: Float64Array;
  /** By column. */
  readonly isPlaced: Uint8Array;
  /** How far below its topmost neighbour a box may stand, so that the head of a long fan is seen where the fan begins. */
  readonly reach: number;
}

/**
 * Notes where the boxes of a column would best start: their middle at the mean middle of their placed neighbours, but for those
 * that have a wide fan and would draw all of it to themselves. NaN where there is none.
 */
function noteWishes(column: Int32Array, { graph, tops, wish, isPlaced, reach }: Placing): void {
  const { columns, heights, neighbours, starts } = graph;
  for (let rank = 0; rank < column.length; rank++) {
    const node = column[rank] ?? 0;
    const end = starts[node + 1] ?? 0;
    let sum = 0;
    let count = 0;
    let highest = Number.POSITIVE_INFINITY;
    for (let i = starts[node] ?? 0; i < end; i++) {
      const other = neighbours[i] ?? 0;
      if (isPlaced[columns[other] ?? 0] !== 1 || isFan(other, graph)) continue;
      const middle = (tops[other] ?? 0) + (heights[other] ?? 0) / 2;
      sum += middle;
      count += 1;
      if (middle < highest) highest = middle;
    }
    wish[node] = Math.min(sum / count, highest + reach) - (heights[node] ?? 0) / 2;
  }
}
