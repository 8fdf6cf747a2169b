import type { Anchor, Basis } from "../model/anchor.ts";
import type { Role } from "../model/assignment.ts";
import type { Deadline } from "../model/deadline.ts";
import type { MaybeSameReason } from "../model/maybe-same.ts";
import type { Target } from "../model/target.ts";
import type { Gap } from "../store/gap.ts";

/** Words of a document with what a reader needs to find and judge them. */
export interface Quote extends Anchor {
  /** The whole sentence around the words. */
  readonly sentence: string;
  /** Path of the task they stand in, null outside tasks. */
  readonly section: string | null;
}

/** Something the report names: its key, and the name people use. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** One step from the subject to another instrument, up to what it rests on or down to what rests on it. */
export interface ChainLink {
  readonly direction: "UP" | "DOWN";
  readonly level: number;
  readonly from: Named;
  readonly kind: string;
  readonly to: Named;
  readonly basis: Basis;
  readonly quote: Quote | null;
}

/** One reason why an agency implements an instrument. */
export interface AuditImplementer {
  readonly agency: Named;
  readonly instrument: Named;
  readonly role: Role;
  readonly basis: Basis;
  readonly task: Named;
  /** The words that give the agency the task. */
  readonly assignment: Quote;
  /** The words that name the instrument. */
  readonly quote: Quote;
}

/** Two instruments that the graph keeps apart though they might be the same work. */
export interface AuditMaybeSame {
  readonly instrument: Named;
  readonly other: Named;
  readonly reason: MaybeSameReason;
}

/** A passage that leaves open which instrument it means and may mean the subject. */
export interface AuditOpenCitation {
  /** The plan that says it. */
  readonly plan: Named;
  readonly quote: Quote;
}

export interface AuditTask {
  readonly task: Named;
  readonly plan: Named;
  readonly text: string;
  readonly assignments: readonly { readonly agency: Named; readonly role: Role; readonly basis: Basis }[];
  readonly instruments: readonly (Named & { readonly kind: string })[];
  readonly deadlines: readonly (Pick<Deadline, "due" | "period" | "recurs" | "condition"> & {
    readonly exact: string;
  })[];
  readonly targets: readonly (Pick<Target, "value" | "unit" | "of" | "bound"> & { readonly exact: string })[];
}

/** All an auditor is shown of one instrument, one agency or one plan. Two runs on the same graph give the same report. */
export interface AuditReport {
  readonly subject: Named & {
    readonly kind: "INSTRUMENT" | "AGENCY" | "PLAN";
    readonly title: string | null;
    readonly issuer: string | null;
    readonly issuedOn: string | null;
    /** `2022-01` or `2022`, where the text gives no day. */
    readonly issuedIn: string | null;
  };
  /** The day by which deadlines count as passed, null where none was asked for. */
  readonly asOf: string | null;
  /** What the report was made from: the graph's version, and a digest over the sha256 of every document in it. */
  readonly source: {
    readonly version: number;
    readonly digest: string;
    readonly documents: readonly { readonly sha256: string; readonly uri: string }[];
  };
  readonly chain: readonly ChainLink[];
  readonly implementers: readonly AuditImplementer[];
  readonly tasks: readonly AuditTask[];
  readonly gaps: readonly Gap[];
  /** Of the subject; of a plan also of what it cites, of an agency of what it implements. */
  readonly maybeSame: readonly AuditMaybeSame[];
  /** Of the subject; none of an agency. */
  readonly openCitations: readonly AuditOpenCitation[];
}
