import fc from "fast-check";
import { expect, test } from "vitest";
import { type ColumnNode, numberGraph } from "../../web/layout/column-graph.ts";
import { placeFreely } from "../../web/layout/free-layout.ts";

const SPACING = { width: 200, gap: 10 };

const graphs = fc
  .array(fc.record({ column: fc.nat(4), height: fc.integer({ min: 20, max: 60 }) }), { minLength: 1, maxLength: 40 })
  .chain((rows) => {
    const nodes = rows.map((row, i): ColumnNode => ({ id: `n${i}`, ...row }));
    const end = fc.constantFrom(...nodes.map(({ id }) => id));
    return fc.array(fc.record({ from: end, to: end })).map((edges) => numberGraph(nodes, edges));
  }); // biome-ignore format: long line

/** Time that ends after so many steps. */
const steps = (count: number) => {
  let left = count;
  return () => left-- <= 0;
};

test("puts no box over another, whenever time ends", () => {
  fc.assert(
    fc.property(graphs, fc.nat(40), (graph, count) => {
      const { lefts, tops, width, height } = placeFreely(graph, { ...SPACING, isOver: steps(count) });
      for (const [i, left] of lefts.entries()) {
        const [top, tall] = [tops[i] ?? Number.NaN, graph.heights[i] ?? Number.NaN];
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(left + SPACING.width).toBeLessThanOrEqual(width);
        expect(top + tall).toBeLessThanOrEqual(height);
        for (const [j, other] of lefts.entries()) {
          if (j <= i || Math.abs(left - other) >= SPACING.width) continue;
          const below = tops[j] ?? Number.NaN;
          expect(below >= top + tall || top >= below + (graph.heights[j] ?? 0)).toBe(true);
        }
      }
    }),
  );
});

test("gives the same picture for the same graph", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const [once, again] = [steps(30), steps(30)].map((isOver) =>
        placeFreely(graph, { ...SPACING, isOver }),
      );
      expect(again).toEqual(once);
    }),
    { numRuns: 30 },
  );
});

test("stands nearer to what it hangs together with than to the rest", () => {
  const nodes = Array.from(
    { length: 20 },
    (_, i): ColumnNode => ({ id: `n${i}`, column: i % 2, height: 40 }),
  );
  const star = (hub: number) =>
    Array.from({ length: 9 }, (_, i) => ({ from: `n${hub}`, to: `n${hub + 1 + i}` }));
  const graph = numberGraph(nodes, [...star(0), ...star(10)]);
  const { lefts, tops } = placeFreely(graph, { ...SPACING, isOver: () => false });
  const apart = (a: number, b: number) =>
    Math.hypot((lefts[a] ?? 0) - (lefts[b] ?? 0), 3 * ((tops[a] ?? 0) - (tops[b] ?? 0)));
  const mean = (hub: number, first: number) =>
    Array.from({ length: 9 }, (_, i) => apart(hub, first + 1 + i)).reduce((a, b) => a + b) / 9;
  expect(mean(0, 0)).toBeLessThan(mean(0, 10));
  expect(mean(10, 10)).toBeLessThan(mean(10, 0));
});
