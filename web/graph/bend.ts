/** A curve that leaves and arrives level: its ends, and the x that both of its control points have. */
export interface Bend {
  readonly x0: number;
  readonly y0: number;
  readonly middle: number;
  readonly x1: number;
  readonly y1: number;
}

/** What takes a line: a canvas, or a test. */
export interface Pen {
  moveTo(x: number, y: number): unknown;
  lineTo(x: number, y: number): unknown;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): unknown;
}

/** What is seen of a drawing, in its own pixels. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Bends one after the other as an SVG path; level lines join them. */
export function pathOf(bends: readonly Bend[]): string {
  return bends
    .map(({ x0, y0, middle, x1, y1 }, i) => `${i === 0 ? "M" : "L"}${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`)
    .join("");
} // biome-ignore format: the path

/** What is drawn of many lines of one look. */
export interface Tracing {
  readonly band: Band;
  /** Bends that have left the band so far: where each begins in it and where it leaves. */
  readonly left: Set<string>;
}

/**
 * Draws what of the bends lies in the band. Dashes cost by length, and a line may be a hundred screens long; and of a fan of
 * hundreds that leave the band together, those that leave within half a pixel of another are that other line to the eye.
 */
export function traceBends(pen: Pen, bends: readonly Bend[], tracing: Tracing): void {
  const { band } = tracing;
  let last: Bend | undefined;
  for (const bend of bends) {
    const { x0, y0 } = bend;
    if (last && y0 >= band.top && y0 <= band.bottom) {
      pen.moveTo(last.x1, y0);
      pen.lineTo(x0, y0);
    }
    traceBend(pen, bend, tracing);
    last = bend;
  }
} // biome-ignore format: the signature

function traceBend(pen: Pen, bend: Bend, { band: { top, bottom }, left }: Tracing): void {
  const above = Math.min(bend.y0, bend.y1);
  const below = Math.max(bend.y0, bend.y1);
  if (below < top || above > bottom) return;
  if (above >= top && below <= bottom) {
    pen.moveTo(bend.x0, bend.y0);
    pen.bezierCurveTo(bend.middle, bend.y0, bend.middle, bend.y1, bend.x1, bend.y1);
    return;
  }
  const [t0, t1] = [timeAt(bend, bend.y0 < bend.y1 ? top : bottom), timeAt(bend, bend.y0 < bend.y1 ? bottom : top)]; // biome-ignore format: the two ends
  const [ax, ay] = blossom(bend, [t0, t0, t0]);
  const [bx, by] = blossom(bend, [t1, t1, t1]);
  const ends = `${Math.round(2 * ax)} ${Math.round(2 * ay)} ${Math.round(2 * bx)} ${Math.round(2 * by)}`;
  if (left.has(ends)) return;
  left.add(ends);
  pen.moveTo(ax, ay);
  pen.bezierCurveTo(...blossom(bend, [t0, t0, t1]), ...blossom(bend, [t0, t1, t1]), bx, by);
} // biome-ignore format: the curve

/** How far along a bend, 0 to 1, it has come to a height: y runs as 3t² − 2t³. */
function timeAt({ y0, y1 }: Bend, y: number): number {
  const share = y1 === y0 ? 0.5 : (y - y0) / (y1 - y0);
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const t = (low + high) / 2;
    if (t * t * (3 - 2 * t) < share) low = t;
    else high = t;
  }
  return (low + high) / 2;
}

/** The curve's polar form, which gives the control points of every part of it (de Casteljau). */
function blossom({ x0, y0, middle, x1, y1 }: Bend, [a, b, c]: readonly [number, number, number]): [number, number] {
  const [w0, w3] = [(1 - a) * (1 - b) * (1 - c), a * b * c];
  const w1 = a * (1 - b) * (1 - c) + b * (1 - a) * (1 - c) + c * (1 - a) * (1 - b);
  const w2 = 1 - w0 - w1 - w3;
  return [w0 * x0 + (w1 + w2) * middle + w3 * x1, (w0 + w1) * y0 + (w2 + w3) * y1];
} // biome-ignore format: the signature

/** About how far a point is from a line of bends, in pixels; no less than it is. */
export function distanceTo(bends: readonly Bend[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let last: Bend | undefined;
  for (const bend of bends) {
    const { x0, y0, x1, y1 } = bend;
    if (last && x >= last.x1 && x <= x0) nearest = Math.min(nearest, Math.abs(y - y0));
    if ((y0 < y1 ? y >= y0 && y <= y1 : y >= y1 && y <= y0) && y0 !== y1) {
      const t = timeAt(bend, y);
      nearest = Math.min(nearest, Math.abs(blossom(bend, [t, t, t])[0] - x));
    }
    if (x1 > x0 && x >= x0 && x <= x1) nearest = Math.min(nearest, Math.abs(heightAt(bend, x) - y));
    last = bend;
  }
  return nearest;
}

/** The height of a bend that runs to the right, at an x. */
function heightAt(bend: Bend, x: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 12; i++) {
    const t = (low + high) / 2;
    if (blossom(bend, [t, t, t])[0] < x) low = t;
    else high = t;
  }
  return blossom(bend, [low, low, low])[1];
}
