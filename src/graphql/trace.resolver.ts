import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { LuocdoError } from "../errors.ts";
import { ROLES } from "../model/assignment.ts";
import type * as store from "../store/graph.ts";
import type { Context } from "./context.ts";
import { findAgency, findInstrument } from "./find-by-ref.ts";
import { loadNode } from "./node.resolver.ts";
import { type NodeKind, type NodeRow, parseGlobalId, toGlobalId } from "./node.type.ts";
import { Trace, TraceDirection, type TraceEdge, type TraceNode } from "./trace.type.ts";

/** Steps a trace may go, and edges it may give. */
export const MAX_TRACE_DEPTH = 8;
const MAX_TRACE_EDGES = 5000;

@ArgsType()
class TraceArgs {
  @Field(() => String, {
    description: "Where to start: an id or key, an instrument's number or an agency's name.",
  })
  readonly from!: string;

  @Field(() => TraceDirection, { description: "Which way to go." })
  readonly direction: store.TraceRequest["direction"] = "BOTH";

  @Field(() => Int, { description: `How many steps, 1 to ${MAX_TRACE_DEPTH}.` })
  readonly depth: number = 2;
}

@Resolver()
export class TraceResolver {
  @Query(() => Trace, {
    nullable: true,
    description: "What is reached from an entity; null when `from` names nothing.",
  })
  async trace(
    @Args(() => TraceArgs) { from, direction, depth }: TraceArgs,
    @Ctx() context: Context,
  ): Promise<Trace | null> {
    checkDepth(depth);
    const start = await findStart(from, context);
    if (!start) return null;
    const request = { from: start.key, direction, depth, limit: MAX_TRACE_EDGES };
    const { edges, truncated } = await context.graph.trace(request);
    return { nodes: await loadNodes(start, edges, context), edges: edges.map(toEdge), truncated };
  }
}

export interface Place {
  readonly kind: NodeKind;
  readonly key: string;
}

function checkDepth(depth: number): void {
  if (depth >= 1 && depth <= MAX_TRACE_DEPTH) return;
  throw new LuocdoError(
    "BAD_ARGUMENT",
    `\`depth: ${depth}\` is not possible. Ask for 1 to ${MAX_TRACE_DEPTH} steps.`,
  );
}

/** What a global id names, else a task of this key, else an instrument, else an agency. */
export async function findStart(from: string, context: Context): Promise<Place | null> {
  const id = parseGlobalId(from);
  if (id) return (await loadNode(id.kind, id.key, context)) && id;
  // Only a task's key holds a `#`.
  if (from.includes("#")) return (await context.loaders.task.load(from)) && { kind: "Task", key: from };
  const { graph, loaders } = context;
  const instrument = await findInstrument(graph, from);
  if (instrument) {
    // The start is a node of the trace: it is at hand already.
    loaders.instrument.prime(instrument.key, instrument);
    return { kind: "Instrument", key: instrument.key };
  }
  const agency = await findAgency(graph, from);
  if (agency) loaders.agency.prime(agency.key, agency);
  return agency && { kind: "Agency", key: agency.key };
}

/** The start and every end of an edge, each once, at the level it is first reached; those of a level by id. */
async function loadNodes(
  start: Place,
  edges: readonly store.TraceEdge[],
  context: Context,
): Promise<readonly TraceNode[]> {
  const reached = new Map([[toGlobalId(start.kind, start.key), { place: start, level: 0 }]]);
  for (const edge of edges.toSorted((a, b) => a.level - b.level)) {
    for (const place of placesOf(edge)) {
      const id = toGlobalId(place.kind, place.key);
      if (!reached.has(id)) reached.set(id, { place, level: edge.level });
    }
  }
  const ordered = [...reached].toSorted(([a, { level: m }], [b, { level: n }]) => m - n || (a < b ? -1 : 1));
  const nodes = await Promise.all(
    ordered.map(async ([, { place, level }]) => ({
      node: await loadNode(place.kind, place.key, context),
      level,
    })),
  );
  return nodes.filter((node): node is { node: NodeRow; level: number } => node.node !== null);
}

/** The step as the schema has it, its ends as global ids. */
export function toEdge(edge: store.TraceEdge): TraceEdge {
  const [from, to] = placesOf(edge);
  return { ...edge, from: toGlobalId(from.kind, from.key), to: toGlobalId(to.kind, to.key) };
}

/** The ends of an edge. Assignments go from tasks to agencies; a task's key alone holds a `#`. */
function placesOf({ from, to, kind }: store.TraceEdge): readonly [Place, Place] {
  const assigns = (ROLES as readonly string[]).includes(kind);
  return [
    { kind: from.includes("#") ? "Task" : "Instrument", key: from },
    { kind: assigns ? "Agency" : to.includes("#") ? "Task" : "Instrument", key: to },
  ];
}
