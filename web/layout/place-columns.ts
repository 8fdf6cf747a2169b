import type { IndexedGraph } from "./column-graph.ts";
import { FAN, sortByShare } from "./order-columns.ts";

/** A run of neighbouring boxes that touch and move as one. */
interface Block {
  /** Boxes in it that want a place. */
  weight: number;
  /** Where the block starts, in pixels, measured without the heights above. */
  start: number;
  /** How many boxes it holds. */
  size: number;
}

/** Where the boxes end up: their tops in pixels by index, and the columns in the order they stand in. */
export interface Placed {
  readonly tops: Float64Array;
  readonly order: readonly (readonly number[])[];
}

/**
 * Puts each box as near as it goes to the middle of its neighbours, in the given order, with `gap` between. The column
 * that needs most room is stacked first, the others follow outwards from it. Boxes of a column with room to spare stand
 * where the fan of their lines begins, so that its head is seen on the first screen. Linear time.
 */
export function placeColumns(
  graph: IndexedGraph,
  given: readonly (readonly number[])[],
  gap: number,
): Placed {
  const tops = new Float64Array(graph.nodes.length);
  const placed = new Set<number>();
  const order = [...given];
  const rooms = given.map((column) =>
    column.reduce((sum, n) => sum + gap + (graph.nodes[n]?.height ?? 0), 0),
  );
  const tallest = Math.max(...rooms);
  for (const c of outwards(rooms.indexOf(tallest), rooms.length)) {
    const isSpare = (rooms[c] ?? 0) < tallest * SPARE && !given[c]?.some((n) => graph.nodes[n]?.fixed);
    const wish = (node: number) => wishOf(node, { graph, tops, placed, reach: isSpare ? REACH : tallest });
    const column = isSpare ? sortByShare(given[c] ?? [], (node) => wish(node) / tallest) : (given[c] ?? []);
    for (const [i, top] of settle(column, column.map(wish), { graph, gap }).entries())
      tops[column[i] ?? 0] = top;
    placed.add(c);
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
  readonly placed: ReadonlySet<number>;
  /** How far below its topmost neighbour a box may stand, so that the head of a long fan is seen where the fan begins. */
  readonly reach: number;
}

/**
 * Where a box would best start: its middle at the mean middle of its placed neighbours, but for those that have a wide fan
 * and would draw all of it to themselves. NaN when it has none.
 */
function wishOf(node: number, { graph: { nodes, neighbours }, tops, placed, reach }: Placing): number {
  let sum = 0;
  let count = 0;
  let highest = Number.POSITIVE_INFINITY;
  for (const other of neighbours[node] ?? []) {
    if (!placed.has(nodes[other]?.column ?? -1) || (neighbours[other]?.length ?? 0) >= FAN) continue;
    const middle = (tops[other] ?? 0) + (nodes[other]?.height ?? 0) / 2;
    sum += middle;
    count += 1;
    highest = Math.min(highest, middle);
  }
  return Math.min(sum / count, highest + reach) - (nodes[node]?.height ?? 0) / 2;
}

/** Pool adjacent violators: the tops nearest to the wishes (least squares) that keep the order and the gap. */
function settle(
  column: readonly number[],
  wishes: readonly number[],
  { graph, gap }: { readonly graph: IndexedGraph; readonly gap: number },
): number[] {
  const blocks: Block[] = [];
  let above = 0;
  const offsets = column.map((node) => {
    const offset = above;
    above += (graph.nodes[node]?.height ?? 0) + gap;
    return offset;
  });
  for (const [i, wish] of wishes.entries()) {
    const last = blocks.at(-1);
    const block = Number.isNaN(wish)
      ? { weight: 0, start: last?.start ?? 0, size: 1 }
      : { weight: 1, start: wish - (offsets[i] ?? 0), size: 1 };
    blocks.push(block);
    mergeBack(blocks);
  }
  const starts = blocks.flatMap(({ start, size }) => new Array<number>(size).fill(start));
  return starts.map((start, i) => start + (offsets[i] ?? 0));
}

function mergeBack(blocks: Block[]): void {
  for (;;) {
    const [above, below] = blocks.slice(-2);
    if (!above || !below || above.start <= below.start) return;
    const weight = above.weight + below.weight;
    const start =
      weight === 0 ? below.start : (above.start * above.weight + below.start * below.weight) / weight;
    blocks.splice(-2, 2, { weight, start, size: above.size + below.size });
  }
}
