import type { Anchor, Basis } from "../model/anchor.ts";
import { ROLES, type Role } from "../model/assignment.ts";
import type { ImplementerRow } from "../store/agency-rows.ts";
import { compareText } from "../store/compare-text.ts";
import { groupBy } from "../store/group-by.ts";
import { distinctAnchors } from "./distinct-anchors.ts";

/** The reasons that share agency, instrument, basis and the way to the agency, put together. */
export interface ImplementerGroup {
  readonly instrument: string;
  readonly agency: string;
  /** The agency the words name. */
  readonly named: string;
  /** The links that lead from it to `agency`. */
  readonly chain: ImplementerRow["chain"];
  readonly basis: Basis;
  /** LEAD first. */
  readonly roles: readonly Role[];
  /** Keys of the tasks, as the documents run. */
  readonly taskKeys: readonly string[];
  /** All the words the group rests on, as the documents run. */
  readonly evidence: readonly Anchor[];
  readonly reasons: readonly ImplementerRow[];
}

/** Which rows count; null or absent lets all pass. */
export interface ImplementerFilter {
  readonly roles?: readonly Role[] | null;
  readonly basis?: readonly Basis[] | null;
}

const BASES: readonly Basis[] = ["EXPLICIT", "INHERITED", "INFERRED"];

/** Puts together the rows that say the same, the surest and most responsible first, then as the documents run. */
export function groupImplementers(
  rows: readonly ImplementerRow[],
  { roles, basis }: ImplementerFilter = {},
): readonly ImplementerGroup[] {
  const wanted = rows.filter(
    (row) => (!roles || roles.includes(row.role)) && (!basis || basis.includes(row.basis)),
  );
  const groups = groupBy(wanted.toSorted(byPlace), (row) =>
    JSON.stringify([row.instrument, row.agency, row.basis, row.named, row.chain]),
  );
  return [...groups.values()].map(toGroup).toSorted(byRank);
}

function toGroup(reasons: readonly ImplementerRow[]): ImplementerGroup {
  const [{ instrument, agency, basis, named, chain }] = reasons as [ImplementerRow];
  const anchors = reasons.flatMap((row) => [row.assignment, row.citation]);
  return {
    instrument,
    agency,
    named,
    chain,
    basis,
    roles: ROLES.filter((role) => reasons.some((row) => row.role === role)),
    taskKeys: [...new Set(reasons.map((row) => row.taskKey))],
    evidence: distinctAnchors(anchors).toSorted(byOffset),
    reasons,
  };
}

function byRank(a: ImplementerGroup, b: ImplementerGroup): number {
  return (
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    ROLES.indexOf(a.roles[0] as Role) - ROLES.indexOf(b.roles[0] as Role) ||
    byPlace(a.reasons[0] as ImplementerRow, b.reasons[0] as ImplementerRow)
  );
}

/** As the documents run; keys decide between rows of the same words, so that the order is total. */
function byPlace(a: ImplementerRow, b: ImplementerRow): number {
  return (
    byOffset(a.assignment, b.assignment) ||
    byOffset(a.citation, b.citation) ||
    compareText(a.agency, b.agency) ||
    compareText(a.named, b.named) ||
    compareText(a.instrument, b.instrument) ||
    compareText(a.taskKey, b.taskKey) ||
    ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis)
  );
}

function byOffset(a: Anchor, b: Anchor): number {
  return compareText(a.document, b.document) || a.start - b.start || a.end - b.end;
}
