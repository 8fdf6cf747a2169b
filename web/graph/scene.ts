import type { ColumnEdge, ColumnNode } from "../layout/column-graph.ts";
import { type ColumnLayout, layOutColumns } from "../layout/column-layout.ts";
import type { Bend } from "./bend.ts";
import { COLUMNS, type ColumnName, type Picture, type PictureEdge, type PictureNode } from "./picture.ts";
import { type ColumnOf, lanesOf, routeEdges } from "./route-edges.ts";

/** Sizes of a drawing at full scale, in pixels. */
export const BOX = { width: 216, height: 46, gap: 12, channel: 92, margin: 16 } as const;

/** A box in its place. */
export interface SceneNode {
  readonly node: PictureNode;
  readonly x: number;
  readonly y: number;
  /** Edges at it. */
  readonly degree: number;
}

/** A line in its place: its bends, the heights between its ends, and the tip at the end that is named. */
export interface SceneEdge {
  readonly edge: PictureEdge;
  readonly bends: readonly Bend[];
  readonly top: number;
  readonly bottom: number;
  readonly tip: { readonly x: number; readonly y: number; readonly leftward: boolean };
}

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
    edges: picture.edges.flatMap((edge) => drawEdge(edge, { nodes, places, columns })),
    columns: names.map((name, i) => ({ name, x: leftOf(i), ids: (ids[i] ?? []).filter(Boolean) })),
    width: leftOf(Math.max(1, names.length)) - BOX.channel + BOX.margin,
    height: height + 2 * BOX.margin,
  };
}

/** The left edge of a column. */
function leftOf(column: number): number {
  return BOX.margin + column * (BOX.width + BOX.channel);
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
  for (const { from, to } of edges) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

interface Drawn {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly places: ColumnLayout["places"];
  readonly columns: ColumnOf;
}

/** A curve from column to column through its lanes, or an arc at the left of one; the tip is at the end that is named. */
function drawEdge(edge: PictureEdge, { nodes, places, columns }: Drawn): readonly SceneEdge[] {
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (!from || !to) return [];
  const [y1, y2] = [from.y + BOX.height / 2, to.y + BOX.height / 2];
  const span = { edge, top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
  if (from.x === to.x) {
    const bend = { x0: from.x, y0: y1, middle: from.x - BOX.channel * 0.55, x1: to.x, y1: y2 };
    return [{ ...span, bends: [bend], tip: { x: to.x, y: y2, leftward: false } }];
  }
  const rightward = to.x > from.x;
  const [left, right] = rightward ? [from, to] : [to, from];
  const stops = lanesOf(edge, columns).flatMap((lane) => {
    const place = places.get(lane);
    return place ? { x: leftOf(place.column), y: BOX.margin + place.top + 4 } : [];
  });
  const bends: Bend[] = [];
  let at = { x: left.x, y: left.y + BOX.height / 2 };
  for (const stop of [...stops, { x: right.x, y: right.y + BOX.height / 2 }]) {
    const x0 = at.x + BOX.width;
    bends.push({ x0, y0: at.y, middle: (x0 + stop.x) / 2, x1: stop.x, y1: stop.y });
    at = stop;
  }
  return [{ ...span, bends, tip: { x: rightward ? to.x : to.x + BOX.width, y: y2, leftward: !rightward } }];
}
