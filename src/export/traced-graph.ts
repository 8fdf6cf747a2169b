import type { Graph } from "../store/graph.ts";
import type { GraphEdge, GraphNode, TraceEdge } from "../store/trace.ts";
import { describeNodes } from "./describe-nodes.ts";
import type { GraphSource } from "./graph-source.ts";

/** What a trace reached: its edges, the nodes at their ends, and `from` itself though nothing leads there. */
export function tracedGraph(graph: Graph, from: string, edges: readonly TraceEdge[]): GraphSource {
  return {
    async *nodes() {
      const keys = [...new Set([from, ...edges.flatMap((edge) => [edge.from, edge.to])])].sort();
      yield* await describeNodes(graph, await nameNodes(graph, keys));
    },
    async *edges() {
      for (const { level: _, ...edge } of edges) yield edge satisfies GraphEdge;
    },
  };
}

/** The nodes behind keys, whatever they are, named as in the whole graph. */
async function nameNodes(graph: Graph, keys: readonly string[]): Promise<readonly GraphNode[]> {
  const [agencies, instruments, tasks] = await Promise.all([
    graph.agencies(keys),
    graph.instruments(keys),
    graph.tasks(keys),
  ]);
  return [
    ...agencies.map(({ key, name, kind }) => ({ label: "Agency" as const, key, name, type: kind })),
    ...instruments.map(({ key, number, title, type }) => ({
      label: "Instrument" as const,
      key,
      name: number ?? title ?? key,
      type,
    })),
    ...tasks.map(({ key, path }) => ({ label: "Task" as const, key, name: path, type: "TASK" })),
  ];
}
