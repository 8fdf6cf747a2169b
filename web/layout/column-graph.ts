/** A box to place: which column it stands in and how tall it is, in pixels. */
export interface ColumnNode {
  readonly id: string;
  /** Columns count from 0, left to right. */
  readonly column: number;
  readonly height: number;
  /** Keeps its place among the other fixed boxes of the column, as tasks do that run as their text. */
  readonly fixed?: boolean;
}

export interface ColumnEdge {
  readonly from: string;
  readonly to: string;
}

/**
 * A graph by index: box `i` stands in `columns[i]`, edge `e` runs from box `from[e]` to box `to[e]`. Lists of numbers, as a
 * worker is sent them quickly and a browser that runs the layout for the first time is quick with them too.
 */
export interface ColumnGraph {
  readonly columns: Int32Array;
  readonly heights: Float64Array;
  readonly fixed: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** What the steps of the layout work on. */
export interface IndexedGraph extends ColumnGraph {
  /** The boxes of each column, top to bottom. */
  readonly members: readonly Int32Array[];
  /** The neighbours of box `i` stand from `starts[i]` to `starts[i + 1]`: to its left first, from `middles[i]` on to its right. */
  readonly neighbours: Int32Array;
  readonly starts: Int32Array;
  readonly middles: Int32Array;
}

/** Writes a graph by index; edges with an end that is no node are left out. */
export function numberGraph(nodes: readonly ColumnNode[], edges: readonly ColumnEdge[]): ColumnGraph {
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const whole = edges.filter(({ from, to }) => index.has(from) && index.has(to));
  return {
    columns: Int32Array.from(nodes, ({ column }) => column),
    heights: Float64Array.from(nodes, ({ height }) => height),
    fixed: Uint8Array.from(nodes, ({ fixed }) => (fixed ? 1 : 0)),
    from: Int32Array.from(whole, ({ from }) => index.get(from) ?? 0),
    to: Int32Array.from(whole, ({ to }) => index.get(to) ?? 0),
  };
}

/** Indexes a graph. Edges inside a column do not count. */
export function indexGraph(graph: ColumnGraph): IndexedGraph {
  const { columns } = graph;
  const lefts = new Int32Array(columns.length + 1);
  const rights = new Int32Array(columns.length + 1);
  forEachStep(graph, (left, right) => {
    rights[left] = (rights[left] ?? 0) + 1;
    lefts[right] = (lefts[right] ?? 0) + 1;
  });
  const starts = new Int32Array(columns.length + 1);
  const middles = new Int32Array(columns.length);
  for (let i = 0; i < columns.length; i++) {
    middles[i] = (starts[i] ?? 0) + (lefts[i] ?? 0);
    starts[i + 1] = (middles[i] ?? 0) + (rights[i] ?? 0);
  }
  return { ...graph, members: membersOf(columns), neighbours: fillNeighbours(graph, starts, middles), starts, middles };
} // biome-ignore format: the result

function fillNeighbours(graph: ColumnGraph, starts: Int32Array, middles: Int32Array): Int32Array {
  const neighbours = new Int32Array(starts.at(-1) ?? 0);
  const nextLeft = starts.slice();
  const nextRight = middles.slice();
  forEachStep(graph, (left, right) => {
    const atLeft = nextRight[left] ?? 0;
    const atRight = nextLeft[right] ?? 0;
    neighbours[atLeft] = right;
    neighbours[atRight] = left;
    nextRight[left] = atLeft + 1;
    nextLeft[right] = atRight + 1;
  });
  return neighbours;
}

/** Gives the ends of every edge that leaves its column, the left one first. */
function forEachStep({ columns, from, to }: ColumnGraph, give: (left: number, right: number) => void): void {
  for (let e = 0; e < from.length; e++) {
    const a = from[e] ?? 0;
    const b = to[e] ?? 0;
    const step = (columns[b] ?? 0) - (columns[a] ?? 0);
    if (step > 0) give(a, b);
    if (step < 0) give(b, a);
  }
}

function membersOf(columns: Int32Array): readonly Int32Array[] {
  const members: number[][] = [];
  for (let i = 0; i < columns.length; i++) {
    while (members.length <= (columns[i] ?? 0)) members.push([]);
    members[columns[i] ?? 0]?.push(i);
  }
  return members.map((list) => Int32Array.from(list));
}
