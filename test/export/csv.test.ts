import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { writeEdgesCsv, writeNodesCsv } from "../../src/export/csv.ts";
import { wholeGraph } from "../../src/export/whole-graph.ts";
import { FORMULA, joinPieces, MARKUP, openAwkwardGraph } from "./open-awkward-graph.ts";

type Line = Record<string, string>;

const defuse = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

test("a CSV parser reads back every node; a formula is defused", async () => {
  const graph = await openAwkwardGraph();
  const text = await joinPieces(writeNodesCsv(wholeGraph(graph)));
  const lines: Line[] = parse(text, { columns: true });
  expect(lines.map((line) => line.key)).toEqual((await graph.listNodes(1000)).map((node) => node.key));
  const names = lines.map((line) => line.name);
  expect(names).toContain(MARKUP);
  expect(names).toContain(`'${FORMULA}`);
});

test("and every edge with its words", async () => {
  const graph = await openAwkwardGraph();
  const lines: Line[] = parse(await joinPieces(writeEdgesCsv(wholeGraph(graph))), { columns: true });
  const edges = await graph.listEdges(1000);
  expect(lines.map(({ id, from, to, kind, exact }) => ({ id, from, to, kind, exact }))).toEqual(
    edges.map(({ id, from, to, kind, anchor }) => ({
      id,
      from,
      to,
      kind,
      exact: defuse(anchor?.exact ?? ""),
    })),
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
  "a cell that begins like %j is text",
  async (name) => {
    const source = {
      async *nodes() {
        yield { label: "Agency", key: "a", name, type: "BODY", facts: {} } as const;
      },
      async *edges() {},
    };
    const [line]: Line[] = parse(await joinPieces(writeNodesCsv(source)), { columns: true });
    expect(line?.name).toBe(`'${name}`);
  },
);
