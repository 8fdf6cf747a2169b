import type { SceneOutline } from "./outline-scene.ts";
import type { ColumnName } from "./picture.ts";
import type { SceneLayout } from "./place-scene.ts";
import { type Drawn, DrawnEdge, type SceneEdge, type SceneNode } from "./scene-edge.ts";
import { BOX, leftOf } from "./scene-grid.ts";

export type { SceneEdge, SceneNode } from "./scene-edge.ts";
export { BOX } from "./scene-grid.ts";

/** A picture laid out. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: readonly SceneEdge[];
  /** The columns that hold something, left to right, with their left edges. */
  readonly columns: readonly { readonly name: ColumnName; readonly x: number; readonly ids: readonly string[] }[];
  /** Whether boxes keep to no column. */
  readonly isFree: boolean;
  readonly width: number;
  readonly height: number;
} // biome-ignore format: one line a field

/** Draws a picture from the places of its boxes. */
export function drawScene(outline: SceneOutline, layout: SceneLayout): Scene {
  const { names, graph } = outline;
  const { ranks, tops, height, free } = layout;
  const degrees = countEdges(outline);
  const boxes: SceneNode[] = [];
  const nodes = new Map<string, SceneNode>();
  const ids: string[][] = names.map(() => []);
  for (let i = 0; i < outline.nodes.length; i++) {
    const node = outline.nodes[i];
    if (!node) continue;
    const column = graph.columns[i] ?? 0;
    const list = ids[column];
    if (list) list[ranks[i] ?? 0] = node.id;
    const x = free ? BOX.margin + (free.lefts[i] ?? 0) : leftOf(column);
    const at = { node, x, y: BOX.margin + (tops[i] ?? 0), degree: degrees[i] ?? 0 };
    boxes.push(at);
    nodes.set(node.id, at);
  }
  return {
    nodes,
    edges: drawEdges(outline, boxes, { graph, layout }),
    columns: names.map((name, i) => ({ name, x: leftOf(i), ids: (ids[i] ?? []).filter(Boolean) })),
    isFree: free !== undefined,
    width: free ? free.width + 2 * BOX.margin : leftOf(Math.max(1, names.length)) - BOX.channel + BOX.margin,
    height: height + 2 * BOX.margin,
  };
}

function countEdges({ nodes, graph: { from, to } }: SceneOutline): Int32Array {
  const counts = new Int32Array(nodes.length);
  for (let e = 0; e < from.length; e++) {
    counts[from[e] ?? 0] = (counts[from[e] ?? 0] ?? 0) + 1;
    counts[to[e] ?? 0] = (counts[to[e] ?? 0] ?? 0) + 1;
  }
  return counts;
}

function drawEdges({ edges, graph: { from, to } }: SceneOutline, boxes: readonly SceneNode[], drawn: Drawn): readonly SceneEdge[] {
  const list: SceneEdge[] = [];
  for (let e = 0; e < edges.length; e++) {
    const edge = edges[e];
    const a = boxes[from[e] ?? 0];
    const b = boxes[to[e] ?? 0];
    if (edge && a && b) list.push(new DrawnEdge(edge, { from: a, to: b, drawn, number: e }));
  }
  return list;
} // biome-ignore format: the signature
