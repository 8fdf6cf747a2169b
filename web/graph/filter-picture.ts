import type { Filters } from "../view/view.ts";
import type { Picture, PictureEdge, PictureNode } from "./picture.ts";

const ROLES: ReadonlySet<string> = new Set(["LEAD", "IMPLEMENT", "SUPPORT", "SUPERVISE", "REPORT"]);

/** Whether an edge says which part an agency has in a task. */
export function isRole(kind: string): boolean {
  return ROLES.has(kind);
}

/** Where the picture starts and which of its boxes are collapsed. */
export interface Selection {
  readonly start: string;
  readonly shut: ReadonlySet<string>;
}

/** What is left of a picture: what the filters let pass and what is still reached from the start. */
export function filterPicture(picture: Picture, filters: Filters, selection: Selection): Picture {
  const kept = new Set([...picture.nodes.values()].filter((node) => passes(node, filters, selection)).map(({ id }) => id)); // biome-ignore format: one line
  const byAgency = tasksOf(filters.agency, picture, filters);
  const edges = picture.edges.filter(
    (edge) =>
      kept.has(edge.from) && kept.has(edge.to) && edgePasses(edge, filters) && concerns(edge, filters.agency, byAgency),
  ); // biome-ignore format: the conditions
  const reached = reach(edges, selection);
  return {
    ...picture,
    nodes: new Map([...picture.nodes].filter(([id]) => reached.has(id))),
    edges: edges.filter(({ from, to }) => reached.has(from) && reached.has(to) && joins(from, to, selection)),
  };
}

function passes(node: PictureNode, { hide, systems, due }: Filters, { start }: Selection): boolean {
  if (node.id === start) return true;
  if (hide.includes(node.column)) return false;
  if (node.kind === "Instrument") {
    return systems.length === 0 || node.row.system === null || systems.includes(node.row.system);
  }
  return (
    node.kind !== "Task" || due === null || (node.row.deadlines ?? []).some((one) => isDue(one.due, due))
  );
}

function isDue(day: string | null | undefined, due: string): boolean {
  return due === "any" || (day !== null && day !== undefined && day <= due);
}

function edgePasses({ kind, basis }: PictureEdge, filters: Filters): boolean {
  if (isRole(kind) && filters.roles.length > 0 && !filters.roles.includes(kind)) return false;
  return filters.basis.length === 0 || filters.basis.includes(basis) || kind === "HAS_TASK";
}

/** The tasks an agency has a part in, by the edges that pass. */
function tasksOf(agency: string | null, { edges }: Picture, filters: Filters): ReadonlySet<string> {
  const own = edges.filter(({ kind, to }) => isRole(kind) && to === agency);
  return new Set(own.filter((edge) => edgePasses(edge, filters)).map(({ from }) => from));
}

/** Whether an edge may stay when only one agency is asked for: its own parts, and what is said of its tasks. */
function concerns(
  { kind, from, to }: PictureEdge,
  agency: string | null,
  tasks: ReadonlySet<string>,
): boolean {
  if (agency === null) return true;
  if (isRole(kind)) return to === agency;
  if (kind === "HAS_TASK") return tasks.has(to);
  return !from.startsWith("Task:") || tasks.has(from);
}

/** What is reached from the start, over edges in any direction, without going on from collapsed boxes. */
function reach(edges: readonly PictureEdge[], { start, shut }: Selection): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>();
  const add = (a: string, b: string) => {
    const list = neighbours.get(a);
    if (list) list.push(b);
    else neighbours.set(a, [b]);
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  const reached = new Set([start]);
  for (const id of reached) {
    if (shut.has(id)) continue;
    for (const next of neighbours.get(id) ?? []) reached.add(next);
  }
  return reached;
}

/** An edge between two collapsed boxes is not followed, so it is not drawn. */
function joins(from: string, to: string, { shut }: Selection): boolean {
  return !(shut.has(from) && shut.has(to));
}
