import type { Graph } from "../store/graph.ts";
import type { GraphNode } from "../store/trace.ts";
import type { ExportNode } from "./graph-source.ts";

/** Adds what is known of a page of nodes: one question a label. A document's facts are its key and uri. */
export async function describeNodes(
  graph: Graph,
  nodes: readonly GraphNode[],
): Promise<readonly ExportNode[]> {
  const keysOf = (label: string) => nodes.filter((node) => node.label === label).map((node) => node.key);
  const [instruments, agencies, tasks] = await Promise.all([
    graph.instruments(keysOf("Instrument")),
    graph.agencies(keysOf("Agency")),
    graph.tasks(keysOf("Task")),
  ]);
  const facts = new Map<string, ExportNode["facts"]>();
  for (const { key, number, title, issuer, issuedOn, system, period } of instruments) {
    facts.set(`Instrument ${key}`, { number, title, issuer, issuedOn, system, period });
  }
  for (const { key, nameEn, level, place } of agencies) facts.set(`Agency ${key}`, { nameEn, level, place });
  for (const { key, plan, text } of tasks) facts.set(`Task ${key}`, { plan, text });
  return nodes.map((node) => ({ ...node, facts: facts.get(`${node.label} ${node.key}`) ?? {} }));
}
