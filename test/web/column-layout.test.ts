import fc from "fast-check";
import { expect, test } from "vitest";
import type { ColumnEdge, ColumnNode } from "../../web/layout/column-graph.ts";
import { layOutColumns } from "../../web/layout/column-layout.ts";
import { countCrossings } from "../../web/layout/count-crossings.ts";

const GAP = 10;

const node = (id: string, column: number, fixed = false): ColumnNode => ({ id, column, height: 40, fixed });

/** Graphs of up to five columns, edges between any two nodes, loops and doubles among them. */
const graphs = fc
  .array(fc.record({ column: fc.nat(4), fixed: fc.boolean(), height: fc.integer({ min: 20, max: 60 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .chain((rows) => {
    const nodes = rows.map((row, i) => ({ id: `n${i}`, ...row }));
    const end = fc.constantFrom(...nodes.map(({ id }) => id));
    return fc.record({
      nodes: fc.constant<readonly ColumnNode[]>(nodes),
      edges: fc.array(fc.record({ from: end, to: end })),
    });
  });

test("puts every box into its column, none over another", () => {
  fc.assert(
    fc.property(graphs, ({ nodes, edges }) => {
      const { places, height } = layOutColumns(nodes, edges, GAP);
      expect(places.size).toBe(nodes.length);
      const boxes = nodes.map((box) => ({ ...box, top: places.get(box.id)?.top ?? Number.NaN }));
      for (const box of boxes) {
        expect(places.get(box.id)?.column).toBe(box.column);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.top + box.height).toBeLessThanOrEqual(height);
        for (const other of boxes) {
          if (other.id === box.id || other.column !== box.column || other.top < box.top) continue;
          expect(other.top - (box.top + box.height)).toBeGreaterThan(GAP - 0.001);
        }
      }
    }),
  );
});

test("keeps fixed boxes in the order given", () => {
  fc.assert(
    fc.property(graphs, ({ nodes, edges }) => {
      const { places } = layOutColumns(nodes, edges, GAP);
      for (const column of [0, 1, 2, 3, 4]) {
        const fixed = nodes.filter((box) => box.fixed && box.column === column).map(({ id }) => id);
        const byRank = fixed.toSorted((a, b) => (places.get(a)?.rank ?? 0) - (places.get(b)?.rank ?? 0));
        expect(byRank).toEqual(fixed);
      }
    }),
  );
});

test("gives the same picture for the same graph", () => {
  fc.assert(
    fc.property(graphs, ({ nodes, edges }) => {
      const [once, again] = [layOutColumns(nodes, edges, GAP), layOutColumns(nodes, edges, GAP)];
      expect([...again.places]).toEqual([...once.places]);
    }),
  );
});

test.for<[string, readonly ColumnNode[], readonly ColumnEdge[]]>([
  [
    "a ladder given upside down",
    [node("a", 0), node("b", 0), node("c", 0), node("x", 1), node("y", 1), node("z", 1)],
    [
      { from: "a", to: "z" },
      { from: "b", to: "y" },
      { from: "c", to: "x" },
    ],
  ],
  [
    "two stars that were interleaved",
    [node("p", 0), node("q", 0), node("1", 1), node("2", 1), node("3", 1), node("4", 1)],
    ["1", "2", "3", "4"].map((to, i) => ({ from: i % 2 === 0 ? "p" : "q", to })),
  ],
  [
    "agencies of tasks that keep their order",
    [node("1", 0, true), node("2", 0, true), node("3", 0, true), node("a", 1), node("b", 1), node("c", 1)],
    [
      { from: "3", to: "a" },
      { from: "2", to: "b" },
      { from: "1", to: "c" },
    ],
  ],
])("undoes all crossings of %s", ([, nodes, edges]) => {
  expect(countCrossings(edges, layOutColumns(nodes, edges, GAP).places)).toBe(0);
});

test("counts crossings as pairs do", () => {
  fc.assert(
    fc.property(graphs, ({ nodes, edges }) => {
      const { places } = layOutColumns(nodes, edges, GAP);
      expect(countCrossings(edges, places)).toBe(countByPairs(edges, places));
    }),
  );
});

function countByPairs(edges: readonly ColumnEdge[], places: ReturnType<typeof layOutColumns>["places"]) {
  const lines = edges.flatMap(({ from, to }) => {
    const ends = [places.get(from), places.get(to)].flatMap((place) => (place ? [place] : []));
    const [a, b] = ends.toSorted((p, q) => p.column - q.column);
    return a && b && a.column < b.column ? [{ a, b }] : [];
  });
  let crossings = 0;
  for (const [i, one] of lines.entries()) {
    for (const two of lines.slice(i + 1)) {
      if (one.a.column !== two.a.column || one.b.column !== two.b.column) continue;
      if ((one.a.rank - two.a.rank) * (one.b.rank - two.b.rank) < 0) crossings += 1;
    }
  }
  return crossings;
}

test("puts a box level with the middle of its neighbours when there is room", () => {
  const nodes = [node("1", 0), node("2", 0), node("3", 0), node("a", 1)];
  const { places } = layOutColumns(
    nodes,
    ["1", "2", "3"].map((from) => ({ from, to: "a" })),
    GAP,
  );
  expect(places.get("a")?.top).toBe(places.get("2")?.top);
});

test("lays out nothing", () => {
  expect(layOutColumns([], [], GAP)).toEqual({ places: new Map(), height: 0 });
});

test("begins a plan of many tasks at its head: the plan, what it implements and its first tasks stand on top", () => {
  const count = 60;
  const tasks = Array.from({ length: count }, (_, i) => `t${String(i).padStart(2, "0")}`);
  const nodes = [
    ...tasks.map((_task, i) => node(`r${i}`, 0)),
    ...["g1", "g2", "g3"].map((id) => node(id, 0)),
    node("plan", 1),
    ...tasks.map((id) => node(id, 2, true)),
  ];
  const edges = [
    ...["g1", "g2", "g3"].map((to) => ({ from: "plan", to })),
    ...tasks.flatMap((id, i) => [
      { from: "plan", to: id },
      { from: id, to: `r${i}` },
    ]),
  ];
  const { places } = layOutColumns(nodes, edges, GAP);
  for (const id of ["plan", "g1", "g2", "g3", "t00", "t01"])
    expect(places.get(id)?.top, id).toBeLessThan(400);
});
