import type { ColumnGraph } from "../layout/column-graph.ts";
import { COLUMNS, type ColumnName, type Picture, type PictureEdge, type PictureNode } from "./picture.ts";
import { BOX } from "./scene-grid.ts";

/** A picture by number: what the layout and all that walks its edges work on, as ids are slow to look up. */
export interface SceneOutline {
  /** The columns that hold something, left to right. */
  readonly names: readonly ColumnName[];
  readonly nodes: readonly PictureNode[];
  /** The place of each node in `nodes`, by id. */
  readonly index: ReadonlyMap<string, number>;
  /** The edges of the graph in its order, both of whose ends are there. */
  readonly edges: readonly PictureEdge[];
  readonly graph: ColumnGraph;
}

/** What stands in which column, tasks as their text runs. */
export function outlineScene(picture: Picture): SceneOutline {
  const nodes = [...picture.nodes.values()].toSorted(byText);
  const names = COLUMNS.filter((name) => nodes.some((node) => node.column === name));
  const index = new Map<string, number>();
  for (let i = 0; i < nodes.length; i++) index.set(nodes[i]?.id ?? "", i);
  const edges: PictureEdge[] = [];
  const from = new Int32Array(picture.edges.length);
  const to = new Int32Array(picture.edges.length);
  for (const edge of picture.edges) {
    const a = index.get(edge.from);
    const b = index.get(edge.to);
    if (a === undefined || b === undefined) continue;
    from[edges.length] = a;
    to[edges.length] = b;
    edges.push(edge);
  }
  const graph = {
    columns: Int32Array.from(nodes, ({ column }) => names.indexOf(column)),
    heights: new Float64Array(nodes.length).fill(BOX.height),
    fixed: Uint8Array.from(nodes, ({ column }) => (column === "task" ? 1 : 0)),
    from: from.slice(0, edges.length),
    to: to.slice(0, edges.length),
  };
  return { names, nodes, index, edges, graph };
}

/** Tasks by plan and place in the text, all else by id: the order that decides where nothing else does. */
function byText(a: PictureNode, b: PictureNode): number {
  if (a.kind === "Task" && b.kind === "Task") {
    return compare(a.row.plan.id, b.row.plan.id) || a.row.start - b.row.start || compare(a.id, b.id);
  }
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
