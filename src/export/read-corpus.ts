import { createHash } from "node:crypto";
import type { Graph } from "../store/graph.ts";
import type { GraphNode } from "../store/trace.ts";
import type { AuditReport } from "./audit-report.ts";

const PAGE = 1000;

/** What the graph was made from: its documents, and one digest by which two corpora are told apart. */
export async function readCorpus(graph: Graph): Promise<AuditReport["source"]> {
  const documents = await listDocuments(graph);
  const { version } = await graph.statistics();
  const digest = createHash("sha256");
  for (const { key } of documents) digest.update(`${key}\n`);
  return {
    version,
    digest: digest.digest("hex"),
    documents: documents.map(({ key, name }) => ({ sha256: key, uri: name })),
  };
}

/** Nodes come by label, so the documents stand together. */
async function listDocuments(graph: Graph): Promise<readonly GraphNode[]> {
  const found: GraphNode[] = [];
  let last: Pick<GraphNode, "label" | "key"> | undefined = { label: "Document", key: "" };
  while (last) {
    const page: readonly GraphNode[] = await graph.listNodes(PAGE, last);
    const documents = page.filter((node) => node.label === "Document");
    found.push(...documents);
    last = documents.length === PAGE ? documents.at(-1) : undefined;
  }
  return found;
}
