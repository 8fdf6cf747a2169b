import type { ViewTraceQuery } from "../generated/operations.ts";

/** The columns, left to right. */
export const COLUMNS = ["basis", "instrument", "plan", "task", "agency", "member"] as const;
export type ColumnName = (typeof COLUMNS)[number];

export type Trace = NonNullable<ViewTraceQuery["trace"]>;
type TracedNode = Trace["nodes"][number]["node"];
export type TracedInstrument = Extract<TracedNode, { __typename: "Instrument" }>;
export type TracedAgency = Extract<TracedNode, { __typename: "Agency" }>;
export type TracedTask = Extract<TracedNode, { __typename: "Task" }>;
export type PlanOfTask = TracedTask["plan"];

/** What a box stands for. */
export type PictureNode = { readonly id: string; readonly column: ColumnName } & (
  | { readonly kind: "Instrument"; readonly row: PlanOfTask & { readonly documents?: TracedInstrument["documents"] } }
  | { readonly kind: "Agency"; readonly row: Omit<TracedAgency, "__typename" | "members"> & { readonly members?: TracedAgency["members"] } }
  | { readonly kind: "Task"; readonly row: TracedTask }
); // biome-ignore format: one kind a line

/** A statement between two boxes; from the one that states to the one it names. */
export interface PictureEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** A CitationKind, Role or RelationKind, or HAS_TASK or MEMBER_OF. */
  readonly kind: string;
  readonly basis: string;
}

/** The boxes by id and the statements between them. */
export interface Picture {
  readonly nodes: ReadonlyMap<string, PictureNode>;
  readonly edges: readonly PictureEdge[];
  /** Whether the server had more than it gave. */
  readonly truncated: boolean;
}

/** What a picture was asked for. */
export interface Asked {
  /** Where it starts, a node id. */
  readonly start: string;
  /** Boxes that were expanded. */
  readonly open: ReadonlySet<string>;
}

/**
 * Puts traces together: every entity once, every statement once, tasks hung to their plans, what the tasks of the
 * start cite, and the members of the collectives that are `open`.
 */
export function buildPicture(traces: readonly Trace[], { start, open }: Asked): Picture {
  const rows = new Map<string, TracedNode>();
  for (const { nodes } of traces) for (const { node } of nodes) rows.set(node.id, node);
  const tasks = [...rows.values()].filter((row) => row.__typename === "Task");
  const edges = new Map<string, PictureEdge>();
  const linked = new Set<string>();
  for (const { edges: steps } of traces) {
    for (const edge of steps) {
      edges.set(keyOf(edge.from, edge.id, edges), edge);
      if (edge.kind === "HAS_TASK") linked.add(edge.to);
    }
  }
  for (const { id, plan } of tasks) {
    if (!linked.has(id)) edges.set(`${id}@plan`, link(`${id}@plan`, plan.id, id, "HAS_TASK"));
  }
  const cited = new Map<string, PlanOfTask>();
  for (const { id, plan, citations } of tasks) {
    for (const { instrument, id: citation, kind, basis } of plan.id === start || open.has(id) ? (citations ?? []) : []) {
      if (!instrument) continue;
      cited.set(instrument.id, instrument);
      edges.set(keyOf(id, citation, edges), { id: citation, from: id, to: instrument.id, kind, basis });
    } // biome-ignore format: long line
  }
  const nodes = new Map<string, PictureNode>();
  const list = [...edges.values()];
  const columnOf = columnsOfInstruments(list);
  for (const [id, row] of cited) nodes.set(id, { id, kind: "Instrument", column: columnOf(id), row });
  for (const { plan } of tasks)
    nodes.set(plan.id, { id: plan.id, kind: "Instrument", column: "plan", row: plan });
  for (const row of rows.values()) {
    if (row.__typename === "Instrument") nodes.set(row.id, { id: row.id, kind: "Instrument", column: columnOf(row.id), row });
    if (row.__typename === "Agency") nodes.set(row.id, { id: row.id, kind: "Agency", column: "agency", row });
    if (row.__typename === "Task") nodes.set(row.id, { id: row.id, kind: "Task", column: "task", row });
  } // biome-ignore format: one kind a line
  return {
    nodes,
    edges: [...list, ...addMembers(nodes, open)],
    truncated: traces.some((trace) => trace.truncated),
  };
}

/** What an edge is kept by: its statement, and where it comes from when the statement is that of another edge too. */
function keyOf(from: string, id: string, edges: ReadonlyMap<string, PictureEdge>): string {
  const known = edges.get(id);
  return known === undefined || known.from === from ? id : `${from}|${id}`;
}

function link(id: string, from: string, to: string, kind: string): PictureEdge {
  return { id, from, to, kind, basis: "EXPLICIT" };
}

/** Adds the members of open collectives in a column of their own, or where they already stand. */
function addMembers(nodes: Map<string, PictureNode>, open: ReadonlySet<string>): PictureEdge[] {
  const edges: PictureEdge[] = [];
  for (const node of [...nodes.values()]) {
    if (node.kind !== "Agency" || !open.has(node.id)) continue;
    for (const member of node.row.members ?? []) {
      const { id } = member;
      if (!nodes.has(id)) nodes.set(id, { id, kind: "Agency", column: "member", row: member });
      edges.push(link(`${node.id}>${id}`, node.id, id, "MEMBER_OF"));
    }
  }
  return edges;
}

/**
 * The column of an instrument: a plan when it has tasks here; grounds when instruments other than plans name it, or a
 * plan names it as its legal ground, and nothing implements it; else a cited instrument.
 */
function columnsOfInstruments(edges: readonly PictureEdge[]): (id: string) => ColumnName {
  const plans = new Set<string>();
  for (const { kind, from } of edges) if (kind === "HAS_TASK") plans.add(from);
  const named = new Set<string>();
  const ground = new Set<string>();
  for (const { from, to, kind } of edges) {
    // Only instruments are asked for their column.
    if (!to.startsWith("Instrument:")) continue;
    const isOfInstrument = from.startsWith("Instrument:");
    if (!isOfInstrument || kind === "BASED_ON" || !plans.has(from)) ground.add(to);
    if (!isOfInstrument || (kind !== "BASED_ON" && plans.has(from))) named.add(to);
  }
  return (id) => {
    if (plans.has(id)) return "plan";
    return ground.has(id) && !named.has(id) ? "basis" : "instrument";
  };
}
