import type { IndexedGraph } from "./column-graph.ts";

/** A run of neighbouring boxes that touch and move as one. */
interface Block {
  /** Boxes in it that want a place. */
  weight: number;
  /** Where the block starts, in pixels, measured without the heights above. */
  start: number;
  /** How many boxes it holds. */
  size: number;
}

/**
 * The top of every box, in pixels: each as near as it goes to the middle of its neighbours, in the given order, with
 * `gap` between. The column that needs most room is stacked first, the others follow outwards from it. Linear time.
 */
export function placeColumns(
  graph: IndexedGraph,
  order: readonly (readonly number[])[],
  gap: number,
): Float64Array {
  const tops = new Float64Array(graph.nodes.length);
  const placed = new Set<number>();
  for (const c of outwardsFromTallest(graph, order, gap)) {
    const column = order[c] ?? [];
    const wishes = column.map((node) => wishOf(node, { graph, tops, placed }));
    for (const [i, top] of settle(column, wishes, { graph, gap }).entries()) tops[column[i] ?? 0] = top;
    placed.add(c);
  }
  const highest = tops.reduce((low, top) => Math.min(low, top), Number.POSITIVE_INFINITY);
  return tops.map((top) => top - highest);
}

function outwardsFromTallest(
  graph: IndexedGraph,
  order: readonly (readonly number[])[],
  gap: number,
): number[] {
  const room = order.map((column) => column.reduce((sum, n) => sum + gap + (graph.nodes[n]?.height ?? 0), 0));
  const tallest = room.indexOf(Math.max(...room));
  const right = order.map((_, c) => c).slice(tallest);
  return [
    ...right,
    ...order
      .map((_, c) => c)
      .slice(0, Math.max(0, tallest))
      .reverse(),
  ];
}

interface Placing {
  readonly graph: IndexedGraph;
  readonly tops: Float64Array;
  readonly placed: ReadonlySet<number>;
}

/** Where a box would best start: its middle at the mean middle of its placed neighbours. NaN when it has none. */
function wishOf(node: number, { graph: { nodes, neighbours }, tops, placed }: Placing): number {
  let sum = 0;
  let count = 0;
  for (const other of neighbours[node] ?? []) {
    if (!placed.has(nodes[other]?.column ?? -1)) continue;
    sum += (tops[other] ?? 0) + (nodes[other]?.height ?? 0) / 2;
    count += 1;
  }
  return sum / count - (nodes[node]?.height ?? 0) / 2;
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
