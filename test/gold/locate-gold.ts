import type { Gold, GoldCitation, GoldDeadline, GoldRole, GoldTarget, GoldTask } from "./gold-document.ts";

/** An entry with its place in the text. */
export type Located<T> = T & { readonly start: number; readonly end: number; readonly task: string | null };

/** Every entry of a gold document with its offsets. */
export interface LocatedGold {
  readonly citations: readonly Located<GoldCitation>[];
  readonly tasks: readonly Located<GoldTask>[];
  readonly roles: readonly Located<GoldRole>[];
  readonly deadlines: readonly Located<GoldDeadline>[];
  readonly targets: readonly Located<GoldTarget>[];
}

/** A gold entry that the text does not hold where it should. */
export class GoldError extends Error {}

interface Scope {
  readonly path: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every quote of a gold document in its text. Each list of a task is in text order, so a quote is the first
 * occurrence after the one before it; nothing has to be counted.
 * @throws GoldError naming the entry that is not there.
 */
export function locateGold(text: string, gold: Gold): LocatedGold {
  const tasks = locateTasks(text, gold.tasks);
  const outside: Scope = { path: null, start: 0, end: text.length };
  const citations = locateQuotes(text, outside, gold.citations, "end");
  const roles: Located<GoldRole>[] = [];
  const deadlines: Located<GoldDeadline>[] = [];
  const targets: Located<GoldTarget>[] = [];
  for (const task of tasks) {
    const scope = { path: task.path, start: task.start, end: task.end };
    citations.push(...locateQuotes(text, scope, task.citations ?? [], "end"));
    roles.push(...headRoles(text, task), ...locateQuotes(text, scope, task.roles ?? [], "start"));
    deadlines.push(...locateQuotes(text, scope, task.deadlines ?? [], "end"));
    targets.push(...locateQuotes(text, scope, task.targets ?? [], "end"));
  }
  return { citations: citations.sort((a, b) => a.start - b.start), tasks, roles, deadlines, targets };
}

function locateTasks(text: string, tasks: readonly GoldTask[]): Located<GoldTask>[] {
  let cursor = 0;
  const starts = tasks.map((task) => {
    const start = findOpening(text, task, cursor);
    if (start < 0) throw new GoldError(`task ${task.path}: no paragraph opens with its number and head`);
    cursor = start + 1;
    return start;
  });
  return tasks.map((task, i) => {
    const start = starts[i] ?? 0;
    return { ...task, task: task.path, start, end: starts[i + 1] ?? text.length };
  });
}

function findOpening(text: string, task: GoldTask, from: number): number {
  const number = task.path.includes("/") ? "" : (task.path.split(".").slice(1).join(".") || task.path);
  const opening = task.opens ?? `${number}${number && ". "}${task.heads[0] ?? ""}`;
  for (let at = text.indexOf(opening, from); at >= 0; at = text.indexOf(opening, at + 1)) {
    if (/(^|\n)[ \t*>]*$/.test(text.slice(Math.max(0, at - 20), at))) return at;
  }
  return -1;
}

function headRoles(text: string, task: Located<GoldTask>): Located<GoldRole>[] {
  let cursor = task.start;
  return task.heads.map((head) => {
    const start = text.indexOf(head, cursor);
    if (start < 0 || start > task.end) throw new GoldError(`task ${task.path}: no head "${head}"`);
    cursor = start;
    const lead = { role: "LEAD" as const, agency: head, text: head, start, end: start + head.length };
    return { ...lead, task: task.path, ...(task.optional ? { optional: true } : {}) };
  });
}

function locateQuotes<T extends { readonly text: string }>(
  text: string,
  scope: Scope,
  quotes: readonly T[],
  next: "start" | "end",
): Located<T>[] {
  let cursor = scope.start;
  return quotes.map((quote) => {
    const start = text.indexOf(quote.text, cursor);
    const end = start + quote.text.length;
    if (start < 0 || end > scope.end) throw new GoldError(`${scope.path ?? "outside tasks"}: no "${quote.text}"`);
    cursor = next === "end" ? end : start;
    return { ...quote, task: scope.path, start, end };
  });
}
