import type { Graph } from "../store/graph.ts";
import type { TraceEdge } from "../store/trace.ts";
import type { ChainLink } from "./audit-report.ts";
import type { Names } from "./read-names.ts";

/** Steps the chain of instruments is followed, each way. */
const CHAIN_DEPTH = 4;
const CHAIN_LIMIT = 5000;

/** A step between two instruments, and which way from the one the report is about. */
export type ChainEdge = TraceEdge & { readonly direction: ChainLink["direction"] };

/** The steps between instruments, up and down from one; who is assigned what is told by the other parts of the report. */
export async function readChain(graph: Graph, from: string): Promise<readonly ChainEdge[]> {
  const [up, down] = await Promise.all(
    (["UP", "DOWN"] as const).map(async (direction) => {
      const { edges } = await graph.trace({ from, direction, depth: CHAIN_DEPTH, limit: CHAIN_LIMIT });
      return edges.filter(({ kind }) => CHAIN_KINDS.has(kind)).map((edge) => ({ ...edge, direction }));
    }),
  );
  return unique([...(up ?? []), ...(down ?? [])]);
}

/** A citation and a relation may be read from the same words; the reader is told once. */
function unique(edges: readonly ChainEdge[]): readonly ChainEdge[] {
  const said = new Map<string, ChainEdge>();
  for (const edge of edges) {
    const { direction, from, kind, to, anchor } = edge;
    const words = JSON.stringify([direction, from, kind, to, anchor?.document, anchor?.start]);
    if (!said.has(words)) said.set(words, edge);
  }
  return [...said.values()];
}

const CHAIN_KINDS: ReadonlySet<string> = new Set([
  "IMPLEMENTS", "BASED_ON", "CITES", "PREPARES", "CONTINUES", "AMENDS", "REPLACES", "REPEALS", "GUIDES", "SUMMARISES",
  "APPROVES",
]); // biome-ignore format: one block reads as the list it is

/** A step with the names of its ends and the words it rests on. */
export function toChainLink(
  { direction, level, from, to, kind, basis, anchor }: ChainEdge,
  names: Names,
): ChainLink {
  return {
    direction,
    level,
    from: names.name(from),
    kind,
    to: names.name(to),
    basis,
    quote: anchor && names.quote(anchor, from),
  };
}
