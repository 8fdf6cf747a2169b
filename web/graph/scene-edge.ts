import type { ColumnGraph } from "../layout/column-graph.ts";
import type { Bend } from "./bend.ts";
import type { PictureEdge, PictureNode } from "./picture.ts";
import type { SceneLayout } from "./place-scene.ts";
import { laneOf } from "./route-edges.ts";
import { BOX, leftOf } from "./scene-grid.ts";

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
  /** Worked out when first asked for: of a large picture few lines are seen. */
  readonly bends: readonly Bend[];
  readonly top: number;
  readonly bottom: number;
  readonly tip: { readonly x: number; readonly y: number; readonly leftward: boolean };
}

/** What edges are drawn between: the graph that was laid out, and where its boxes and lanes stand. */
export interface Drawn {
  readonly graph: ColumnGraph;
  readonly layout: SceneLayout;
}

/** A curve from column to column through its lanes, or an arc at the left of one; the tip is at the end that is named. */
export class DrawnEdge implements SceneEdge {
  readonly edge: PictureEdge;
  readonly top: number;
  readonly bottom: number;
  readonly #line: Line;
  #bends: readonly Bend[] | undefined;

  constructor(edge: PictureEdge, line: Line) {
    const { from, to } = line;
    this.edge = edge;
    this.top = Math.min(from.y, to.y) + BOX.height / 2;
    this.bottom = Math.max(from.y, to.y) + BOX.height / 2;
    this.#line = line;
  }

  get tip(): SceneEdge["tip"] {
    const { from, to } = this.#line;
    const leftward = isBeside(from, to) && to.x < from.x;
    return { x: leftward ? to.x + BOX.width : to.x, y: to.y + BOX.height / 2, leftward };
  }

  get bends(): readonly Bend[] {
    const { from, to } = this.#line;
    this.#bends ??= isBeside(from, to)
      ? bendAcross(from.x < to.x ? [from, to] : [to, from], stopsOf(this.#line))
      : [bendInside(from, to)];
    return this.#bends;
  }
}

/** Which of the graph's edges a line is, and the boxes it joins. */
interface Line {
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly drawn: Drawn;
  readonly number: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether one box stands clear of the other to the left or right, as boxes of two columns do. */
function isBeside(from: SceneNode, to: SceneNode): boolean {
  return Math.abs(from.x - to.x) > BOX.width;
}

function bendInside(from: SceneNode, to: SceneNode): Bend {
  const half = BOX.height / 2;
  const middle = Math.min(from.x, to.x) - BOX.channel * 0.55;
  return { x0: from.x, y0: from.y + half, middle, x1: to.x, y1: to.y + half };
}

function bendAcross(
  [left, right]: readonly [SceneNode, SceneNode],
  stops: readonly Point[],
): readonly Bend[] {
  const bends: Bend[] = [];
  let at: Point = { x: left.x, y: left.y + BOX.height / 2 };
  for (const stop of [...stops, { x: right.x, y: right.y + BOX.height / 2 }]) {
    const x0 = at.x + BOX.width;
    bends.push({ x0, y0: at.y, middle: (x0 + stop.x) / 2, x1: stop.x, y1: stop.y });
    at = stop;
  }
  return bends;
}

/** The lanes that a line runs through, left to right. */
function stopsOf({ drawn: { graph, layout }, number }: Line): readonly Point[] {
  const [a, b] = [graph.from[number] ?? 0, graph.to[number] ?? 0];
  const columnOf = (box: number) => graph.columns[box] ?? 0;
  const [left, right] = columnOf(a) < columnOf(b) ? [a, b] : [b, a];
  const stops: Point[] = [];
  for (let column = columnOf(left) + 1; column < columnOf(right); column++) {
    const top = laneTopsOf(layout).get(laneOf(left, column));
    if (top !== undefined) stops.push({ x: leftOf(column), y: BOX.margin + top + 4 });
  }
  return stops;
}

const laneTops = new WeakMap<SceneLayout, ReadonlyMap<number, number>>();

/** The tops of a layout's lanes by what each is known by. */
function laneTopsOf(layout: SceneLayout): ReadonlyMap<number, number> {
  const known = laneTops.get(layout) ?? new Map(Array.from(layout.lanes, (lane, i) => [lane, layout.laneTops[i] ?? 0]));
  laneTops.set(layout, known);
  return known;
} // biome-ignore format: long line
