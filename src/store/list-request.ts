import type { Role } from "../model/assignment.ts";
import type { InstrumentType, LegalSystem } from "../model/instrument.ts";
import type { Filter } from "./filter-clauses.ts";

/** A page of keys with what a Relay connection needs. `total` counts the whole selection. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** Of each row, by which it stands in its place. */
  readonly sortKeys: readonly string[];
  readonly total: number;
  readonly hasNext: boolean;
  /** Tests of rows that it took, each about the same work. */
  readonly tests: number;
}

/** Orders of the lists, the usual one first, which reads along `sort-key.ts`. Rows of equal sort key stand by key. */
export type InstrumentOrder = "NUMBER" | "ISSUED_ON";
export type AgencyOrder = "NAME" | "LEVEL";

/** PLACE: by plan, then as its text runs. DUE: by the first deadline. */
export type TaskOrder = "PLACE" | "DUE";

/** Where a page begins and how long it is. `after` is the sort key and the key of the row before it. */
export interface PageRequest<Order extends string = string> {
  readonly first: number;
  readonly after: readonly [string, string] | null;
  /** The usual order when not given. */
  readonly orderBy?: Order;
  /** Tests of rows that may be made for it; ROW_LIMIT where it takes more. */
  readonly most?: number;
}

/** Conditions on instruments; every one given must hold. */
export interface InstrumentConditions {
  readonly types?: readonly InstrumentType[];
  readonly systems?: readonly LegalSystem[];
  readonly issuer?: string;
  /** In any spelling; figures alone mean every instrument of that ordinal. */
  readonly number?: string;
  readonly issuedFrom?: string;
  readonly issuedTo?: string;
  readonly cited?: boolean;
  /** Key of a plan whose text cites it. */
  readonly plan?: string;
  /** Key of an agency with a task that cites it, in one of `roles`. */
  readonly agency?: string;
  readonly roles?: readonly Role[];
}

/** Conditions on agencies; `plan`, `instrument` and `roles` are about one and the same task. */
export interface AgencyConditions {
  readonly name?: string;
  readonly kinds?: readonly string[];
  readonly levels?: readonly string[];
  readonly place?: string;
  readonly registered?: boolean;
  readonly plan?: string;
  readonly instrument?: string;
  readonly roles?: readonly Role[];
}

/** Conditions on tasks; `agency` and `roles` are about one assignment, `dueFrom` and `dueTo` about one deadline. */
export interface TaskConditions {
  readonly plan?: string;
  readonly agency?: string;
  readonly roles?: readonly Role[];
  readonly instrument?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly hasDeadline?: boolean;
}
export type InstrumentFilter = Filter<InstrumentConditions>;
export type AgencyFilter = Filter<AgencyConditions>;
export type TaskFilter = Filter<TaskConditions>;
