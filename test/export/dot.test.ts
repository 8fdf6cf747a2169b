import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { expect, test } from "vitest";
import { writeDot } from "../../src/export/dot.ts";
import { wholeGraph } from "../../src/export/whole-graph.ts";
import { FORMULA, joinPieces, MARKUP, openAwkwardGraph } from "./open-awkward-graph.ts";

interface Drawing {
  readonly objects: readonly { readonly name: string; readonly label: string }[];
  readonly edges: readonly { readonly tail: number; readonly head: number; readonly label: string }[];
}

test("Graphviz reads every node and edge, names unchanged", async () => {
  const graph = await openAwkwardGraph();
  const graphviz = await Graphviz.load();
  const drawing: Drawing = JSON.parse(
    graphviz.layout(await joinPieces(writeDot(wholeGraph(graph))), "json", "dot"),
  );
  const nodes = await graph.listNodes(1000);
  const edges = await graph.listEdges(1000);
  expect(drawing.objects.map((node) => node.name).sort()).toEqual(nodes.map((node) => node.key).sort());
  const ends = drawing.edges.map(({ tail, head, label }) => [
    drawing.objects[tail]?.name,
    label,
    drawing.objects[head]?.name,
  ]);
  expect(ends.map(String).sort()).toEqual(
    edges.map((edge) => String([edge.from, edge.kind, edge.to])).sort(),
  );
  expect(drawing.objects.map((node) => node.label)).toEqual(
    expect.arrayContaining([FORMULA, MARKUP.replace(/\\/g, "\\\\")]),
  );
});
