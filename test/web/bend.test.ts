import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bend, distanceTo, pathOf, traceBends } from "../../web/graph/bend.ts";

/** Notes the points of a path: where it begins, and the ends of its curves and lines. */
function record() {
  const points: [number, number][] = [];
  return {
    points,
    moveTo: (x: number, y: number) => points.push([x, y]),
    lineTo: (x: number, y: number) => points.push([x, y]),
    bezierCurveTo: (...[, , , , x, y]: number[]) => points.push([x ?? Number.NaN, y ?? Number.NaN]),
  };
}

const ends = fc.record({
  x0: fc.integer({ min: 0, max: 500 }),
  y0: fc.integer({ min: -9000, max: 9000 }),
  y1: fc.integer({ min: -9000, max: 9000 }),
});
const bends = ends.map(({ x0, y0, y1 }): Bend => ({ x0, y0, middle: x0 + 50, x1: x0 + 100, y1 }));

test("what is traced of a bend lies in the band, on the bend", () => {
  fc.assert(
    fc.property(bends, (bend) => {
      const path = record();
      traceBends(path, [bend], { band: { top: -100, bottom: 800 }, left: new Set() });
      for (const [x, y] of path.points) {
        expect(y).toBeGreaterThan(-100.1);
        expect(y).toBeLessThan(800.1);
        expect(distanceTo([bend], x, y)).toBeLessThan(0.6);
      }
      const isSeen = Math.min(bend.y0, bend.y1) <= 800 && Math.max(bend.y0, bend.y1) >= -100;
      expect(path.points.length).toBe(isSeen ? 2 : 0);
    }),
  );
});

test("a bend that lies in the band is traced from end to end, level ones too", () => {
  for (const y1 of [10, 300]) {
    const path = record();
    traceBends(path, [{ x0: 0, y0: 10, middle: 50, x1: 100, y1 }], {
      band: { top: 0, bottom: 400 },
      left: new Set(),
    });
    expect(path.points).toEqual([[0, 10], [100, y1]]); // biome-ignore format: the two ends
  }
});

test("a level line joins two bends", () => {
  const two = [
    { x0: 0, y0: 0, middle: 50, x1: 100, y1: 40 },
    { x0: 300, y0: 40, middle: 350, x1: 400, y1: 0 },
  ];
  const path = record();
  traceBends(path, two, { band: { top: -10, bottom: 50 }, left: new Set() });
  expect(path.points).toContainEqual([300, 40]);
  expect(distanceTo(two, 200, 42)).toBe(2);
  expect(pathOf(two)).toBe("M0 0C50 0 50 40 100 40L300 40C350 40 350 0 400 0");
});

test("of a fan that leaves the band one line stands for all that leave it within half a pixel", () => {
  const fan = Array.from({ length: 1000 }, (_, i): Bend => ({ x0: 0, y0: 10, middle: 50, x1: 100, y1: 500 + 58 * i }));
  const path = record();
  const tracing = { band: { top: 0, bottom: 400 }, left: new Set<string>() };
  for (const bend of fan) traceBends(path, [bend], tracing);
  const drawn = path.points.filter(([, y]) => y > 399).map(([x]) => x);
  expect(drawn.length).toBeLessThan(150);
  for (const bend of fan) {
    const own = record();
    traceBends(own, [bend], { ...tracing, left: new Set() });
    const x = own.points.at(-1)?.[0] ?? Number.NaN;
    expect(Math.min(...drawn.map((one) => Math.abs(one - x)))).toBeLessThanOrEqual(0.5);
  }
}); // biome-ignore format: long line
