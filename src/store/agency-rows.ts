import type { AgencyLink } from "../model/agency.ts";
import type { Anchor, Basis } from "../model/anchor.ts";
import type { Role } from "../model/assignment.ts";

/** One reason why an agency implements an instrument: role, task, words and basis. */
export interface ImplementerRow {
  readonly instrument: string;
  readonly agency: string;
  /** The agency the words name: the same, or the collective or predecessor through which `agency` has the task. */
  readonly named: string;
  /** The links that lead from `named` to `agency`; none when they are the same. */
  readonly chain: readonly AgencyLink[];
  readonly role: Role;
  readonly basis: Basis;
  readonly taskKey: string;
  readonly taskPath: string;
  /** The words that assign the task. */
  readonly assignment: Anchor;
  /** The words that cite the instrument. */
  readonly citation: Anchor;
}

/** One agency told to support another in a task that is the other's to lead or to do. */
export interface CooperationRow {
  readonly supporter: string;
  readonly supported: string;
  readonly basis: Basis;
  readonly taskKey: string;
  /** The words that tell the one to support. */
  readonly support: Anchor;
  /** The words that give the other the task. */
  readonly lead: Anchor;
}

/** Which of an agency's tasks; what is null asks nothing. */
export interface AgencyTaskScope {
  readonly roles: readonly Role[] | null;
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
}

/** Whom a question about implementers gives besides the agencies named. */
export interface HolderScope {
  /** The members of collectives too. */
  readonly expandCollectives: boolean;
  /** The bodies that hold the duties on this ISO day, in place of their predecessors. */
  readonly asOf: string | null;
}

/** The body that holds an agency's duties on a day, and the successions that lead to it. */
export interface SuccessorRow {
  readonly agency: string;
  readonly chain: readonly AgencyLink[];
}
