import type { LuocdoError } from "../errors.ts";
import type { AgencyLink } from "../model/agency.ts";
import type { Extraction } from "../model/extraction.ts";

/** What an ingest of one document did. */
export interface WriteReport {
  readonly status: "NEW" | "CHANGED" | "UNCHANGED";
  readonly document: string;
  readonly uri: string;
  readonly tasks: number;
  readonly agencies: number;
  readonly instruments: number;
  readonly citations: number;
  readonly unresolved: number;
}

/** What became of a document among others: its report, or the DOCUMENT_CONFLICT that kept it out. */
export type WriteOutcome = { readonly report: WriteReport } | { readonly conflict: LuocdoError };

/** The document's text travels with what it states. */
export interface DocumentWrite {
  readonly extraction: Extraction;
  readonly text: string;
  readonly links: readonly AgencyLink[];
  /** Other names by which agencies are found, by key: the registry's variants and abbreviations. */
  readonly variants?: Readonly<Record<string, readonly string[]>>;
  /** Replace another file's text of the same instrument instead of refusing it with DOCUMENT_CONFLICT. */
  readonly replace?: boolean;
  /** Put what these bytes state now in place of what they stated when they were stored; reported as CHANGED. */
  readonly reread?: boolean;
  /** Report what the write would do, and do none of it. */
  readonly dryRun?: boolean;
}
