import type { Agency } from "../model/agency.ts";
import type { Anchor, Basis } from "../model/anchor.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Task } from "../model/task.ts";

/** An edge of a trace: a citation, assignment, relation or plan membership, with its words. */
export interface TraceEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** IMPLEMENTS, CITES, LEAD, CONTINUES, HAS_TASK … */
  readonly kind: string;
  readonly basis: Basis;
  readonly level: number;
  readonly anchor: Anchor | null;
}

/** A node of a trace: the whole row and what it is. */
export type TraceNode =
  | (Instrument & { readonly label: "Instrument" })
  | (Task & { readonly label: "Task" })
  | (Agency & { readonly label: "Agency" });

/** What a trace reached. */
export interface Trace {
  /** Of the graph it was read from; null when `from` is no key, so that nothing was read. */
  readonly version: number | null;
  /** The start and every end of an edge, each once, in no order; none when `from` is no key. */
  readonly nodes: readonly TraceNode[];
  /** By level, then by key. */
  readonly edges: readonly TraceEdge[];
  /** Whether there are more edges than the limit. */
  readonly truncated: boolean;
}

/** An edge of the whole graph; besides a trace's kinds there are TEXT_OF (of a document) and those of agency links. */
export type GraphEdge = Omit<TraceEdge, "level">;

/** A node of the whole graph, with what a picture writes on it. */
export interface GraphNode {
  readonly label: "Agency" | "Document" | "Instrument" | "Task";
  readonly key: string;
  readonly name: string;
  /** Type of the instrument or document, kind of the agency, `TASK`. */
  readonly type: string;
}

export interface TraceRequest {
  readonly from: string;
  readonly direction: "UP" | "DOWN" | "BOTH";
  readonly depth: number;
  readonly limit: number;
}
