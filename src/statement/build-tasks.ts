import type { Section } from "../document/split-sections.ts";
import type { Range } from "../mention/mention.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { readTaskHead, type TaskHead } from "./task-head.ts";

/** A task before it is written down: its stretch of the normalized text and its head. */
export interface TaskDraft extends Range {
  readonly path: string;
  readonly parent: string | null;
  readonly head: TaskHead;
  /** Tasks that lie inside; their words are not this task's. */
  readonly children: readonly Range[];
}

/** Finds the tasks: numbered sections that open with agencies, and paragraphs inside them with a head of their own. */
export function buildTasks(resolved: ResolvedDocument, lists: readonly AgencyList[]): TaskDraft[] {
  const finder = makeListFinder(lists);
  const drafts: TaskDraft[] = [];
  const taskOf = new Map<Section, TaskDraft>();
  for (const section of resolved.document.sections) {
    const paragraph = resolved.document.paragraphs[section.paragraph];
    if (!paragraph) continue;
    const opening = { start: section.textStart, end: paragraph.end };
    const head = readTaskHead(resolved, opening, finder(opening));
    const outer = findOuter(section, taskOf);
    if (head) {
      const draft = {
        start: section.start,
        end: section.end,
        path: section.path,
        parent: outer?.path ?? null,
        head,
        children: [],
      };
      taskOf.set(section, draft);
      drafts.push(draft);
    }
  }
  return withChildren([
    ...drafts,
    ...drafts.flatMap((draft) => findInnerTasks(resolved, { draft, drafts, finder })),
  ]);
}

function findOuter(section: Section, taskOf: ReadonlyMap<Section, TaskDraft>): TaskDraft | null {
  for (let outer = section.parent; outer; outer = outer.parent) {
    const task = taskOf.get(outer);
    if (task) return task;
  }
  return null;
}

interface Inside {
  readonly draft: TaskDraft;
  readonly drafts: readonly TaskDraft[];
  readonly finder: (range: Range) => readonly AgencyList[];
}

/** "UBND thành phố Bắc Giang, UBND huyện Việt Yên: …" inside a task is a task of its own, `II.3.9/1`. */
function findInnerTasks(resolved: ResolvedDocument, { draft, drafts, finder }: Inside): TaskDraft[] {
  const { paragraphs } = resolved.document;
  const first = firstParagraphAfter(paragraphs, draft.start + 1);
  const inner: TaskDraft[] = [];
  for (let index = first; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.start >= draft.end) break;
    if (paragraph.marker && paragraph.marker.kind !== "BULLET") continue;
    if (taskAt(drafts, paragraph.start) !== draft) continue;
    const opening = { start: paragraph.marker?.end ?? paragraph.start, end: paragraph.end };
    const head = readTaskHead(resolved, opening, finder(opening));
    if (!head || head.rule === "head-verb" || head.rule === "head-order") continue;
    const path = `${draft.path}/${inner.length + 1}`;
    inner.push({ start: paragraph.start, end: paragraph.end, path, parent: draft.path, head, children: [] });
  }
  return inner;
}

function firstParagraphAfter(paragraphs: readonly Range[], at: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withChildren(drafts: readonly TaskDraft[]): TaskDraft[] {
  const byParent = new Map<string, TaskDraft[]>();
  for (const draft of drafts)
    if (draft.parent) byParent.set(draft.parent, [...(byParent.get(draft.parent) ?? []), draft]);
  return drafts
    .map((draft) => ({ ...draft, children: byParent.get(draft.path) ?? [] }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function makeListFinder(lists: readonly AgencyList[]): (range: Range) => readonly AgencyList[] {
  return ({ start, end }) => {
    const found: AgencyList[] = [];
    for (let index = firstParagraphAfter(lists, start); index < lists.length; index++) {
      const list = lists[index];
      if (!list || list.start >= end) break;
      found.push(list);
    }
    return found;
  };
}

/** Gives the innermost task that holds `at`, or null. */
export function taskAt(tasks: readonly TaskDraft[], at: number): TaskDraft | null {
  let found: TaskDraft | null = null;
  for (let index = upperBound(tasks, at) - 1; index >= 0; index--) {
    const task = tasks[index];
    if (!task) continue;
    if (task.end > at) {
      found = task;
      break;
    }
    if (task.parent === null) break;
  }
  return found;
}

function upperBound(tasks: readonly TaskDraft[], at: number): number {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
