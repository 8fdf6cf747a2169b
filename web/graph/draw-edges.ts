import { type Band, distanceTo, traceBends } from "./bend.ts";
import { type Palette, strokeOf } from "./palette.ts";
import type { SceneEdge } from "./scene.ts";

/** How edges are to be drawn: in which colours, what of them is seen, and which stand out. */
export interface EdgeStyle {
  readonly palette: Palette;
  readonly band: Band;
  /** Box whose edges stand out, the others fade; null for none. */
  readonly lit: string | null;
  /** Edge that is pointed at. */
  readonly strong: SceneEdge | null;
}

/** Draws edges as `EdgeLine` does, all of one look in one stroke. The context is in the scene's pixels. */
export function drawEdges(context: CanvasRenderingContext2D, edges: readonly SceneEdge[], style: EdgeStyle): void {
  const looks = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const look = `${rankOf(edge, style)}${edge.edge.basis === "EXPLICIT" ? "=" : "~"}${edge.edge.kind}`;
    const alike = looks.get(look);
    if (alike) alike.push(edge);
    else looks.set(look, [edge]);
  }
  for (const [, alike] of [...looks].toSorted(([a], [b]) => (a < b ? -1 : 1))) drawAlike(context, alike, style);
} // biome-ignore format: long lines

/** Faint edges lie lowest, those that stand out highest. */
function rankOf(at: SceneEdge, { lit, strong }: EdgeStyle): 0 | 1 | 2 {
  if (at === strong || (lit !== null && (at.edge.from === lit || at.edge.to === lit))) return 2;
  return lit === null ? 1 : 0;
}

function drawAlike(context: CanvasRenderingContext2D, alike: readonly SceneEdge[], style: EdgeStyle): void {
  const [first] = alike;
  if (!first) return;
  const { palette, band } = style;
  const rank = rankOf(first, style);
  const isExplicit = first.edge.basis === "EXPLICIT";
  const { stroke = palette.ink, strokeDasharray, strokeWidth } = strokeOf(first.edge.kind, palette);
  context.globalAlpha = rank === 0 ? 0.13 : isExplicit || rank === 2 ? 0.95 : 0.6;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth + (rank === 2 ? 1.2 : 0);
  context.setLineDash(strokeDasharray?.split(" ").map(Number) ?? []);
  context.beginPath();
  const tracing = { band, left: new Set<string>() };
  for (const { bends } of alike) traceBends(context, bends, tracing);
  context.stroke();
  const seen = alike.filter(({ tip }) => tip.y >= band.top - TIP && tip.y <= band.bottom + TIP);
  drawTips(context, seen, isExplicit ? stroke : palette.paper);
}

/** Half the height of a tip. */
const TIP = 4;

function drawTips(context: CanvasRenderingContext2D, alike: readonly SceneEdge[], fill: string): void {
  context.setLineDash([]);
  context.lineWidth = 1;
  context.fillStyle = fill;
  context.beginPath();
  for (const { tip } of alike) {
    const back = tip.x + (tip.leftward ? 8 : -8);
    context.moveTo(tip.x, tip.y);
    context.lineTo(back, tip.y - TIP);
    context.lineTo(back, tip.y + TIP);
    context.closePath();
  }
  context.fill();
  context.stroke();
}

/** Pixels of the scene within which an edge is pointed at. */
const REACH = 6;

/** The edge nearest to a point, null when none is near. */
export function edgeAt(edges: readonly SceneEdge[], x: number, y: number): SceneEdge | null {
  let nearest: SceneEdge | null = null;
  let least = REACH;
  for (const edge of edges) {
    if (y < edge.top - REACH || y > edge.bottom + REACH) continue;
    const distance = distanceTo(edge.bends, x, y);
    if (distance >= least) continue;
    least = distance;
    nearest = edge;
  }
  return nearest;
}
