import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { expect, test } from "vitest";
import { writeGraphml } from "../../src/export/graphml.ts";
import { wholeGraph } from "../../src/export/whole-graph.ts";
import { joinPieces, MARKUP, openAwkwardGraph, PLAN, RESOLUTION } from "./open-awkward-graph.ts";

test("graphology reads back every node and edge, names and quotes unchanged", async () => {
  const graph = await openAwkwardGraph();
  const read = parse(MultiDirectedGraph, await joinPieces(writeGraphml(wholeGraph(graph))));
  const nodes = await graph.listNodes(1000);
  const edges = await graph.listEdges(1000);
  expect(read.nodes().sort()).toEqual(nodes.map((node) => node.key).sort());
  expect(read.edges().sort()).toEqual(edges.map((edge) => edge.id).sort());
  expect(read.getNodeAttributes(RESOLUTION.key)).toMatchObject({
    label: "Instrument",
    name: "147-NQ/TU",
    type: "RESOLUTION",
    title: MARKUP,
    issuedOn: "2021-07-15",
  });
  for (const { id, from, to, kind, basis, anchor } of edges) {
    expect([read.source(id), read.target(id)]).toEqual([from, to]);
    expect(read.getEdgeAttributes(id)).toMatchObject({ kind, basis, ...anchor });
  }
  expect(read.hasNode(PLAN.key)).toBe(true);
});

test("what XML cannot hold is replaced, so that the file stays readable", async () => {
  const source = {
    async *nodes() {
      yield { label: "Agency", key: "a", name: "a\u0000b\ud800c", type: "BODY", facts: {} } as const;
    },
    async *edges() {},
  };
  const read = parse(MultiDirectedGraph, await joinPieces(writeGraphml(source)));
  expect(read.getNodeAttribute("a", "name")).toBe("a\ufffdb\ufffdc");
});
