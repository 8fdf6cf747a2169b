import type { ColumnLayout } from "../layout/column-layout.ts";
import type { Bend } from "./bend.ts";
import type { PictureEdge, PictureNode } from "./picture.ts";
import { type ColumnOf, lanesOf } from "./route-edges.ts";
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

/** What edges are drawn between: boxes in their places, lanes, and which column each box stands in. */
export interface Drawn {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly places: ColumnLayout["places"];
  readonly columns: ColumnOf;
}

/** A curve from column to column through its lanes, or an arc at the left of one; the tip is at the end that is named. */
export class DrawnEdge implements SceneEdge {
  readonly edge: PictureEdge;
  readonly top: number;
  readonly bottom: number;
  readonly tip: SceneEdge["tip"];
  readonly #bend: () => readonly Bend[];
  #bends: readonly Bend[] | undefined;

  constructor(edge: PictureEdge, [from, to]: readonly [SceneNode, SceneNode], drawn: Drawn) {
    const [y1, y2] = [from.y + BOX.height / 2, to.y + BOX.height / 2];
    const leftward = to.x < from.x;
    this.edge = edge;
    this.top = Math.min(y1, y2);
    this.bottom = Math.max(y1, y2);
    this.tip = { x: leftward ? to.x + BOX.width : to.x, y: y2, leftward };
    this.#bend = () =>
      from.x === to.x ? [bendInside(from, to)] : bendAcross(edge, leftward ? [to, from] : [from, to], drawn);
  }

  get bends(): readonly Bend[] {
    this.#bends ??= this.#bend();
    return this.#bends;
  }
}

function bendInside(from: SceneNode, to: SceneNode): Bend {
  const half = BOX.height / 2;
  return { x0: from.x, y0: from.y + half, middle: from.x - BOX.channel * 0.55, x1: to.x, y1: to.y + half };
}

function bendAcross(edge: PictureEdge, [left, right]: readonly [SceneNode, SceneNode], { places, columns }: Drawn): readonly Bend[] {
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
  return bends;
} // biome-ignore format: long lines
