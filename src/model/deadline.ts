import type { Evidence } from "./anchor.ts";

/** By when a task is due, in the text's own terms. */
export interface Deadline extends Evidence {
  /** Path of the task. */
  readonly task: string;
  /** Last day it may be done, ISO date. */
  readonly due: string | null;
  /** `2022`, `2022-Q1`, `2022-06`. */
  readonly period: string | null;
  /** DAILY, WEEKLY, MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY; several joined by a comma. */
  readonly recurs: string | null;
  /** An open condition as written: "ngay sau khi được phê duyệt". */
  readonly condition: string | null;
}
