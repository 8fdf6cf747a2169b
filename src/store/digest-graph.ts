import { createHash } from "node:crypto";
import type { Graph } from "./graph.ts";
import type { GraphNode } from "./trace.ts";

/** Nodes asked for at once; memory does not grow with the graph. */
const PAGE = 500;

/**
 * A sha256 over all that the graph holds: every entity, statement, link and text. Two stores of the same graph have the
 * same digest, whatever their engine, the order they were filled in, and their version.
 */
export async function digestGraph(graph: Graph): Promise<string> {
  const hash = createHash("sha256");
  let after: GraphNode | undefined;
  do {
    const nodes: readonly GraphNode[] = await graph.listNodes(PAGE, after);
    for (const label of ["Agency", "Document", "Instrument", "Task"] as const) {
      const keys = nodes.filter((node) => node.label === label).map((node) => node.key);
      for (const rows of await readAll(graph, label, keys)) {
        for (const line of rows.map(toLine).sort()) hash.update(line).update("\n");
      }
    }
    after = nodes.length === PAGE ? nodes.at(-1) : undefined;
  } while (after);
  return hash.digest("hex");
}

/** All rows that belong to these entities. */
function readAll(
  graph: Graph,
  label: GraphNode["label"],
  keys: readonly string[],
): Promise<readonly (readonly unknown[])[]> {
  switch (label) {
    case "Agency":
      return Promise.all([graph.agencies(keys), graph.linksOfAgencies(keys)]);
    case "Document":
      return Promise.all([graph.documents(keys), graph.citationsOfDocuments(keys)]);
    case "Instrument":
      return Promise.all([graph.instruments(keys), graph.relationsOfInstruments(keys)]);
    case "Task":
      return Promise.all([
        graph.tasks(keys),
        graph.assignmentsOfTasks(keys),
        graph.deadlinesOfTasks(keys),
        graph.targetsOfTasks(keys),
      ]);
  }
}

/** The row as JSON, its names in order at every depth. */
function toLine(row: unknown): string {
  return JSON.stringify(row, (_name, value) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
