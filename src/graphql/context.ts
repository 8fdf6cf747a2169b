import type { Graph, WriteReport } from "../store/graph.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** Reads a document's text into the graph. */
export type Ingest = (source: {
  readonly text: string;
  readonly uri: string;
  readonly replace: boolean;
}) => Promise<WriteReport>;

/** What every resolver of one request is given. */
export interface Context {
  readonly graph: Graph;
  readonly loaders: Loaders;
  /** Null where the request may not write. */
  readonly ingest: Ingest | null;
}

/** The context of one request, with loaders of its own. */
export function createContext(graph: Graph, ingest: Ingest | null = null): Context {
  return { graph, loaders: createLoaders(graph), ingest };
}
