import type { Range } from "../mention/mention.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { type TaskDraft, taskAt } from "./task-draft.ts";
import { WATCHING_CLAUSES } from "./watching-cue.ts";

/** The words that say that somebody watches over the work. */
export interface WatchingClause extends Range {
  /** Where the clause begins that they end. */
  readonly from: number;
}

/** The clauses of each task, those of the tasks inside it left out, in the order of the text. */
export type WatchingClauses = ReadonlyMap<TaskDraft, readonly WatchingClause[]>;

/** Finds where the tasks of a document tell somebody to watch over the work, in one pass over its words. */
export function findWatchingClauses(
  { text, words }: ResolvedDocument,
  tasks: readonly TaskDraft[],
): WatchingClauses {
  const clauses = new Map<TaskDraft, WatchingClause[]>();
  for (const { match } of WATCHING_CLAUSES.findAll(text, words)) {
    const end = match.index + match[0].length;
    const task = taskAt(tasks, end - 1);
    if (!task) continue;
    const clause = { from: match.index, start: end - (match[1] ?? match[0]).length, end };
    const others = clauses.get(task);
    if (others) others.push(clause);
    else clauses.set(task, [clause]);
  }
  return clauses;
}
