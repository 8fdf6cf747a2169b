import type { Anchor } from "../model/anchor.ts";

/** What an auditor looks for in a plan, the gravest first. */
export const GAP_KINDS = [
  "TASK_WITHOUT_AGENCY",
  "TASK_WITHOUT_LEAD",
  "INSTRUMENT_WITHOUT_TASK",
  "UNRESOLVED_CITATION",
  "CONTRADICTION",
  "NUMBER_INVERSION",
  "UNREGISTERED_AGENCY",
  "PREPARED_WITHOUT_DEADLINE",
  "DEADLINE_PASSED",
  "COLLECTIVE_WITHOUT_MEMBER",
] as const;

export type GapKind = (typeof GAP_KINDS)[number];

/** HIGH: nobody answers for something. MEDIUM: the answer may be wrong. LOW: worth a look. */
export type Severity = "HIGH" | "MEDIUM" | "LOW";

/** Something a plan leaves open or says in conflict with itself, with the words that show it. */
export interface Gap {
  readonly kind: GapKind;
  readonly severity: Severity;
  /** What is amiss, in one line. */
  readonly message: string;
  readonly task: string | null;
  readonly instrument: string | null;
  readonly agency: string | null;
  readonly evidence: readonly Anchor[];
  /** Keys of the instruments an unresolved citation may mean. */
  readonly candidates: readonly string[];
}
