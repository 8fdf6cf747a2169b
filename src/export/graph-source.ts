import type { GraphEdge, GraphNode } from "../store/trace.ts";

/** A node as an export writes it: with what is known of it beyond its name, null where nothing is. */
export interface ExportNode extends GraphNode {
  readonly facts: Readonly<Record<string, string | null>>;
}

/** The nodes and edges to export; each may be read once, in a fixed order, a page in memory at a time. */
export interface GraphSource {
  nodes(): AsyncIterable<ExportNode>;
  edges(): AsyncIterable<GraphEdge>;
}

/** A format: the text of an export, in pieces. */
export type GraphWriter = (source: GraphSource) => AsyncIterable<string>;

/** The facts of nodes, the same in every format. */
export const FACTS = [
  "number", "title", "issuer", "issuedOn", "system", "period", "nameEn", "level", "place", "plan", "text",
] as const; // biome-ignore format: one block reads as the list it is
