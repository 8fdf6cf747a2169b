import type { Graph } from "../store/graph.ts";
import type { GraphEdge, GraphNode } from "../store/trace.ts";
import { describeNodes } from "./describe-nodes.ts";
import type { ExportNode, GraphSource } from "./graph-source.ts";

const PAGE = 500;

/** Everything the store holds, read a page at a time. */
export function wholeGraph(graph: Graph): GraphSource {
  return { nodes: () => readNodes(graph), edges: () => readEdges(graph) };
}

async function* readNodes(graph: Graph): AsyncGenerator<ExportNode> {
  let last: GraphNode | undefined;
  do {
    const page = await graph.listNodes(PAGE, last);
    yield* await describeNodes(graph, page);
    last = page.length === PAGE ? page.at(-1) : undefined;
  } while (last);
}

async function* readEdges(graph: Graph): AsyncGenerator<GraphEdge> {
  let last: GraphEdge | undefined;
  do {
    const page = await graph.listEdges(PAGE, last?.id);
    yield* page;
    last = page.length === PAGE ? page.at(-1) : undefined;
  } while (last);
}
