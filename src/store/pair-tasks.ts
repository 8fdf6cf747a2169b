import type { Task } from "../model/task.ts";
import { foldText } from "./fold-text.ts";
import type { PlanFacts } from "./plan-facts.ts";

/**
 * Share of word pairs two tasks must have in common to be taken for the same (Dice's coefficient). Single syllables do not
 * tell: every plan's tasks share half of them. Of the real plan and its restatement the same tasks share 0.37 and more,
 * different ones 0.28 and less but for two that repeat each other.
 */
const ALIKE = 1 / 3;

/**
 * The tasks of two plans that say the same, each in at most one pair, the most alike first. Only the words decide: numbering
 * changes from year to year. A task that resembles none stands alone, rather than being paired with the nearest.
 */
export function pairTasks(before: PlanFacts, after: PlanFacts): readonly (readonly [Task, Task])[] {
  const old = before.tasks.map((task) => ({ task, words: wordsOf(task.text) }));
  const now = after.tasks.map((task) => ({ task, words: wordsOf(task.text) }));
  const candidates = old.flatMap((a) =>
    now
      .map((b) => ({ a: a.task, b: b.task, likeness: likenessOf(a.words, b.words) }))
      .filter((c) => c.likeness >= ALIKE),
  );
  const taken = new Set<Task>();
  const pairs: [Task, Task][] = [];
  for (const { a, b } of candidates.toSorted((x, y) => y.likeness - x.likeness)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

/** The pairs of neighbouring words. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size || 1);
}
