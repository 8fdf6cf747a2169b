import { type ColumnLayout, layOutColumns } from "../layout/column-layout.ts";
import { COLUMNS, type ColumnName, type Picture, type PictureEdge, type PictureNode } from "./picture.ts";
import { routeEdges } from "./route-edges.ts";

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

/** A line in its place: an SVG path and the points where it ends. */
export interface SceneEdge {
  readonly edge: PictureEdge;
  readonly path: string;
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

/** Lays a picture out: its columns side by side, tasks as their text runs, everything else so that few edges cross. */
export function buildScene(picture: Picture): Scene {
  const rows = [...picture.nodes.values()].toSorted(byText);
  const names = COLUMNS.filter((name) => rows.some((node) => node.column === name));
  const boxes = rows.map(({ id, column }) => ({
    id,
    column: names.indexOf(column),
    height: BOX.height,
    fixed: column === "task",
  }));
  const routes = routeEdges(boxes, picture.edges);
  const { places, height } = layOutColumns(routes.boxes, routes.edges, BOX.gap);
  const degrees = countEdges(picture.edges);
  const nodes = new Map<string, SceneNode>();
  const ids: string[][] = names.map(() => []);
  for (const node of rows) {
    const place = places.get(node.id);
    if (!place) continue;
    const list = ids[place.column];
    if (list) list[place.rank] = node.id;
    nodes.set(node.id, { node, x: leftOf(place.column), y: BOX.margin + place.top, degree: degrees.get(node.id) ?? 0 });
  } // biome-ignore format: one box a line
  return {
    nodes,
    edges: picture.edges.flatMap((edge) => drawEdge(edge, { nodes, places, lanesOf: routes.lanesOf })),
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
  readonly lanesOf: (edge: PictureEdge) => readonly string[];
}

/** A curve from column to column through its lanes, or an arc at the left of one; the tip is at the end that is named. */
function drawEdge(edge: PictureEdge, { nodes, places, lanesOf }: Drawn): readonly SceneEdge[] {
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (!from || !to) return [];
  const [y1, y2] = [from.y + BOX.height / 2, to.y + BOX.height / 2];
  const span = { edge, top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
  if (from.x === to.x) {
    const bend = from.x - BOX.channel * 0.55;
    const path = `M${from.x} ${y1}C${bend} ${y1} ${bend} ${y2} ${to.x} ${y2}`;
    return [{ ...span, path, tip: { x: to.x, y: y2, leftward: false } }];
  }
  const rightward = to.x > from.x;
  const [left, right] = rightward ? [from, to] : [to, from];
  const stops = lanesOf(edge).flatMap((lane) => {
    const place = places.get(lane);
    return place ? { x: leftOf(place.column), y: BOX.margin + place.top + 4 } : [];
  });
  let path = `M${left.x + BOX.width} ${left.y + BOX.height / 2}`;
  let at = { x: left.x, y: left.y + BOX.height / 2 };
  for (const stop of [...stops, { x: right.x, y: right.y + BOX.height / 2 }]) {
    const start = at.x + BOX.width;
    const middle = (start + stop.x) / 2;
    path += `L${start} ${at.y}C${middle} ${at.y} ${middle} ${stop.y} ${stop.x} ${stop.y}`;
    at = stop;
  }
  return [{ ...span, path, tip: { x: rightward ? to.x : to.x + BOX.width, y: y2, leftward: !rightward } }];
}
