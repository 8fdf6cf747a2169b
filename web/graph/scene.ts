import type { ColumnEdge, ColumnNode } from "../layout/column-graph.ts";
import { type ColumnLayout, layOutColumns } from "../layout/column-layout.ts";
import { COLUMNS, type ColumnName, type Picture, type PictureEdge, type PictureNode } from "./picture.ts";
import { routeEdges } from "./route-edges.ts";
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
  readonly width: number;
  readonly height: number;
} // biome-ignore format: one line a field

/** A picture as the layout needs it: plain data, so that a worker can take it. */
export interface SceneOutline {
  readonly names: readonly ColumnName[];
  readonly boxes: readonly ColumnNode[];
  readonly edges: readonly ColumnEdge[];
}

/** What stands in which column, tasks as their text runs. */
export function outlineScene({ nodes, edges }: Picture): SceneOutline {
  const rows = [...nodes.values()].toSorted(byText);
  const names = COLUMNS.filter((name) => rows.some((node) => node.column === name));
  const boxes = rows.map(({ id, column }) => ({
    id,
    column: names.indexOf(column),
    height: BOX.height,
    fixed: column === "task",
  }));
  return { names, boxes, edges: edges.map(({ from, to }) => ({ from, to })) };
}

/** The places of boxes and lanes, so that few edges cross. What takes long in a large picture. */
export function placeScene({ boxes, edges }: SceneOutline): ColumnLayout {
  const routes = routeEdges(boxes, edges);
  return layOutColumns(routes.boxes, routes.edges, BOX.gap);
}

/** Draws a picture from the places of its boxes. */
export function drawScene(picture: Picture, outline: SceneOutline, { places, height }: ColumnLayout): Scene {
  const { names, boxes } = outline;
  const degrees = countEdges(picture.edges);
  const nodes = new Map<string, SceneNode>();
  const ids: string[][] = names.map(() => []);
  for (const { id } of boxes) {
    const [node, place] = [picture.nodes.get(id), places.get(id)];
    if (!node || !place) continue;
    const list = ids[place.column];
    if (list) list[place.rank] = id;
    nodes.set(id, { node, x: leftOf(place.column), y: BOX.margin + place.top, degree: degrees.get(id) ?? 0 });
  }
  const columns = new Map(boxes.map(({ id, column }) => [id, column]));
  return {
    nodes,
    edges: drawEdges(picture, { nodes, places, columns }),
    columns: names.map((name, i) => ({ name, x: leftOf(i), ids: (ids[i] ?? []).filter(Boolean) })),
    width: leftOf(Math.max(1, names.length)) - BOX.channel + BOX.margin,
    height: height + 2 * BOX.margin,
  };
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

function countEdges(edges: readonly PictureEdge[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of edges) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}

function drawEdges({ edges }: Picture, drawn: Drawn): readonly SceneEdge[] {
  const list: SceneEdge[] = [];
  for (const edge of edges) {
    const [from, to] = [drawn.nodes.get(edge.from), drawn.nodes.get(edge.to)];
    if (from && to) list.push(new DrawnEdge(edge, [from, to], drawn));
  }
  return list;
}
