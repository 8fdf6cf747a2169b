import type { Evidence } from "./anchor.ts";

/** How one instrument bears on another (DESIGN §4). */
export type RelationKind =
  | "IMPLEMENTS"
  | "CONTINUES"
  | "BASED_ON"
  | "AMENDS"
  | "REPLACES"
  | "REPEALS"
  | "GUIDES"
  | "SUMMARISES"
  | "APPROVES";

/** The text states that `from` bears on `to`. */
export interface Relation extends Evidence {
  /** Number of the instrument, its key when it has none. */
  readonly from: string;
  readonly to: string;
  readonly fromKey: string | null;
  readonly toKey: string | null;
  readonly kind: RelationKind;
}
