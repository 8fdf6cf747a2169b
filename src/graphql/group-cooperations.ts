import type { Anchor, Basis } from "../model/anchor.ts";
import type { CooperationRow } from "../store/agency-rows.ts";
import { groupBy } from "../store/group-by.ts";
import { distinctAnchors } from "./distinct-anchors.ts";

/** The tasks in which an agency works with another, put together by basis. */
export interface CooperationGroup {
  /** The other agency. */
  readonly agency: string;
  readonly basis: Basis;
  readonly taskKeys: readonly string[];
  readonly evidence: readonly Anchor[];
}

/** Puts together the rows about the same other agency, in the order in which the documents name it first. */
export function groupCooperations(
  rows: readonly CooperationRow[],
  otherOf: (row: CooperationRow) => string,
): readonly CooperationGroup[] {
  const groups = groupBy(rows, (row) => JSON.stringify([otherOf(row), row.basis]));
  return [...groups.values()].map((group) => {
    const [first] = group as [CooperationRow];
    const anchors = group.flatMap(({ support, lead }) => [lead, support]);
    return {
      agency: otherOf(first),
      basis: first.basis,
      taskKeys: [...new Set(group.map(({ taskKey }) => taskKey))],
      evidence: distinctAnchors(anchors),
    };
  });
}
