import type { Graph } from "../store/graph.ts";
import type { WriteReport } from "../store/write-report.ts";
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
  /** Edges one trace may give. */
  readonly traceEdges: number;
  /** Counts rows that were made of what the store gave; never answers, or throws, where they are too many. */
  readonly spend: (rows: number) => Promise<void>;
  /** Counts values that are asked for of rows; null, or what never answers, or throws, where they are too many. */
  readonly spendValues: (values: number) => Promise<never> | null;
}

/** Edges of a trace that anybody may ask for, and of one that a known operation asks for, as the viewer's picture. */
export const TRACE_EDGES = 700;
export const KNOWN_TRACE_EDGES = 5000;

/** The context of one request, with loaders of its own; without more it may not write. */
export function createContext(
  graph: Graph,
  {
    ingest = null,
    traceEdges = TRACE_EDGES,
    spend = async () => undefined,
    spendValues = () => null,
  }: Partial<Context> = {},
): Context {
  return { graph, loaders: createLoaders(graph), ingest, traceEdges, spend, spendValues };
}
