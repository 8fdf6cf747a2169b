import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { LuocdoError } from "../errors.ts";
import { ROLES } from "../model/assignment.ts";
import type * as store from "../store/trace.ts";
import type { Context } from "./context.ts";
import { findAgency, findInstrument } from "./find-by-ref.ts";
import { loadNode } from "./node.resolver.ts";
import { type NodeKind, type NodeRow, parseGlobalId, toGlobalId } from "./node.type.ts";
import { primeNodes } from "./prime-loaders.ts";
import { Trace, TraceDirection, type TraceEdge, type TraceNode } from "./trace.type.ts";

/** Steps a trace may go. */
export const MAX_TRACE_DEPTH = 8;

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
    const found = await traceFrom(from, { direction, depth, limit: context.traceEdges }, context);
    if (!found) return null;
    const { start, trace } = found;
    primeNodes(context.loaders, trace.nodes);
    const edges = trace.edges.map(toEdge);
    return { nodes: placeNodes(start, trace.nodes, edges), edges, truncated: trace.truncated };
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

type Way = Omit<store.TraceRequest, "from">;

interface Found {
  readonly start: NodeRow<{ readonly key: string }>;
  readonly trace: store.Trace;
}

/** A key is traced at once, which tells too whether it is one; any other text is looked up first. */
async function traceFrom(from: string, way: Way, context: Context): Promise<Found | null> {
  const id = parseGlobalId(from);
  if (id || KEY.test(from)) {
    const trace = await context.graph.trace({ from: id?.key ?? from, ...way });
    const start = trace.nodes.find(({ key, label }) =>
      id ? key === id.key && label === id.kind : key === from,
    );
    if (start) return { start: toNode(start), trace };
  }
  const place = await findStart(from, context);
  const start = place && (await loadNode(place.kind, place.key, context));
  if (!place || !start) return null;
  const trace = await context.graph.trace({ from: place.key, ...way });
  return { start: { ...start, key: place.key }, trace };
}

/** Keys as they are made: an instrument's holds colons, a task's a `#`, an agency's is `place/name` in small letters. */
const KEY = /[:#]|^[a-z0-9-]+\/[a-z0-9-]+$/;

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
function placeNodes(
  start: Found["start"],
  nodes: readonly store.TraceNode[],
  edges: readonly TraceEdge[],
): readonly TraceNode[] {
  const rows = new Map<string, TraceNode["node"]>(nodes.map((row) => [toGlobalId(row.label, row.key), row]));
  const startId = toGlobalId(start.__typename, start.key);
  rows.set(startId, start);
  const levels = new Map([[startId, 0]]);
  for (const { from, to, level } of edges) {
    if (!levels.has(from)) levels.set(from, level);
    if (!levels.has(to)) levels.set(to, level);
  }
  return [...levels]
    .toSorted(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
    .flatMap(([id, level]) => {
      const node = rows.get(id);
      return node ? [{ node, level }] : [];
    });
}

function toNode<Row extends store.TraceNode>({ label, ...row }: Row): NodeRow<Omit<Row, "label">> {
  return { ...row, __typename: label };
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
