import type { Basis } from "../model/anchor.ts";
import { ROLES } from "../model/assignment.ts";
import type { ImplementerRow } from "../store/agency-rows.ts";
import { compareText } from "../store/compare-text.ts";

const BASES: readonly Basis[] = ["EXPLICIT", "INFERRED", "INHERITED"];

/** What is said in so many words first, then as the documents run, then the most responsible first. */
export function orderImplementers(rows: readonly ImplementerRow[]): readonly ImplementerRow[] {
  return rows.toSorted(
    (a, b) =>
      BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
      compareText(a.citation.document, b.citation.document) ||
      a.citation.start - b.citation.start ||
      ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
      a.assignment.start - b.assignment.start ||
      compareText(a.agency, b.agency),
  );
}
