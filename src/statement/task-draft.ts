import type { Range } from "../mention/mention.ts";
import { lastAtOrBefore } from "./range-search.ts";
import type { RowCell } from "./table-row.ts";
import type { TaskHead } from "./task-head.ts";

/** A task before it is written down: its stretch of the text and its head. */
export interface TaskDraft extends Range {
  readonly path: string;
  readonly parent: string | null;
  readonly head: TaskHead;
  /** The head above, where the paragraph is a point under a line that is only an agency. */
  readonly inherited: TaskHead | null;
  /** The cells that tell who and by when, where the task is a row of a table. */
  readonly cells?: readonly RowCell[];
}

/** Gives the innermost task that holds `at`, or null. `tasks` are in order, outer before inner. */
export function taskAt(tasks: readonly TaskDraft[], at: number): TaskDraft | null {
  for (let index = lastAtOrBefore(tasks, at); index >= 0; index--) {
    const task = tasks[index];
    if (!task) return null;
    if (task.end > at) return task;
    if (task.parent === null) return null;
  }
  return null;
}
