import type { Evidence } from "./anchor.ts";

/** The part an agency has in a task (DESIGN §4). */
export const ROLES = ["LEAD", "IMPLEMENT", "SUPPORT", "SUPERVISE", "REPORT"] as const;

export type Role = (typeof ROLES)[number];

/** This agency has this part in that task; `text` is the words that say so. */
export interface Assignment extends Evidence {
  /** Path of the task. */
  readonly task: string;
  /** The agency as written. */
  readonly agency: string;
  readonly agencyKey: string;
  readonly role: Role;
}
