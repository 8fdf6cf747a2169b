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

/** The same graph by index: what the steps of the layout work on. */
export interface IndexedGraph {
  readonly nodes: readonly ColumnNode[];
  /** Indices of the nodes of each column, top to bottom. */
  readonly columns: readonly (readonly number[])[];
  /** Indices of each node's neighbours in other columns. */
  readonly neighbours: readonly (readonly number[])[];
}

/** Indexes a graph. Edges inside a column, doubled ends and ends that are no node do not count. */
export function indexGraph(nodes: readonly ColumnNode[], edges: readonly ColumnEdge[]): IndexedGraph {
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const columns: number[][] = [];
  for (const [i, { column }] of nodes.entries()) {
    while (columns.length <= column) columns.push([]);
    columns[column]?.push(i);
  }
  const neighbours: number[][] = nodes.map(() => []);
  for (const edge of edges) {
    const from = index.get(edge.from);
    const to = index.get(edge.to);
    if (from === undefined || to === undefined || nodes[from]?.column === nodes[to]?.column) continue;
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return { nodes, columns, neighbours };
}
