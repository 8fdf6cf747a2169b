/** A numbered paragraph that assigns work (nhiệm vụ). */
export interface Task {
  /** Plan key, `#`, path: `st:bac-giang:UBND:PLAN:adm:2022:…#II.2.1`. */
  readonly key: string;
  /** Key of the plan (any Instrument whose text assigns tasks). */
  readonly plan: string;
  /** The paragraph's numbering, such as `II.2.1`; `II.3.9/1` for a paragraph inside with a head of its own. */
  readonly path: string;
  /** Path of the task that encloses it. */
  readonly parent: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The agencies of the head, as written. */
  readonly heads: readonly string[];
}
