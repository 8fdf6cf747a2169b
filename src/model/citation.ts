import type { Evidence } from "./anchor.ts";
import type { InstrumentType } from "./instrument.ts";

/** Why an instrument is cited (DESIGN §4). PREPARES: the text orders it to be drafted; it does not exist yet. */
export type CitationKind = "IMPLEMENTS" | "BASED_ON" | "CITES" | "PREPARES";

/** EXACT: the words decide. INFERRED: concluded by a named rule. AMBIGUOUS: abstained, see `candidates`. */
export type Identity = "EXACT" | "INFERRED" | "AMBIGUOUS";

/** This passage cites that instrument. */
export interface Citation extends Evidence {
  /** Canonical number, or null for a reference by name. */
  readonly number: string | null;
  readonly type: InstrumentType;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
  /** Provisions named with it, as written: "khoản 2 Điều 7". */
  readonly provision: string | null;
  /** Key of the instrument, null when the text does not decide. */
  readonly instrument: string | null;
  readonly identity: Identity;
  /** Keys of the instruments it may be, when `identity` is AMBIGUOUS. */
  readonly candidates: readonly string[];
  readonly kind: CitationKind;
  /** Path of the task, null outside tasks. */
  readonly task: string | null;
  /** Contradictions worth an auditor's look, such as `TYPE_CODE_MISMATCH`, `DATE_CONFLICT`. */
  readonly flags: readonly string[];
}
