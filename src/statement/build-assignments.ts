import { sourceSpan } from "../document/split-sections.ts";
import type { Range } from "../mention/mention.ts";
import type { Agency } from "../model/agency.ts";
import type { Assignment, Role } from "../model/assignment.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { type TaskDraft, taskAt } from "./build-tasks.ts";
import type { ParagraphFinder } from "./paragraph-finder.ts";
import { readRole } from "./role-cue.ts";
import { splitSentences } from "./sentence.ts";

/** An assignment with the agency it names. */
export interface AssignmentDraft {
  readonly assignment: Assignment;
  readonly agency: Agency;
}

/** What is around a list of agencies. */
interface Context {
  readonly tasks: readonly TaskDraft[];
  readonly paragraphs: ParagraphFinder;
}

/** States who has which part in which task: heads first, then every list of agencies that a cue gives a part. */
export function buildAssignments(
  resolved: ResolvedDocument,
  lists: readonly AgencyList[],
  context: Context,
): AssignmentDraft[] {
  const drafts = context.tasks.flatMap((task) => headAssignments(resolved, task));
  for (const list of lists) {
    const task = taskAt(context.tasks, list.start);
    if (!task || list.start < task.head.end) continue;
    drafts.push(...textAssignments(resolved, { list, task, paragraph: context.paragraphs(list.start) }));
  }
  return withoutRepeats(drafts).sort((a, b) => a.assignment.start - b.assignment.start);
}

function headAssignments(resolved: ResolvedDocument, task: TaskDraft): AssignmentDraft[] {
  const { role, rule } = task.head;
  return task.head.agencies.map((item) => makeDraft(resolved, { task, item, quote: item, role, rule }));
}

interface TextList {
  readonly list: AgencyList;
  readonly task: TaskDraft;
  readonly paragraph: Range;
}

function textAssignments(resolved: ResolvedDocument, { list, task, paragraph }: TextList): AssignmentDraft[] {
  const { text } = resolved;
  const stretch = { start: Math.max(paragraph.start, task.start), end: paragraph.end };
  const sentence = splitSentences(text, clip(stretch, list)).find(
    ({ start, end }) => start <= list.start && list.start < end,
  );
  const from = sentence?.start ?? stretch.start;
  const cue = readRole(
    text.slice(skipHead(task, from, list.start), list.start),
    text.slice(list.end, Math.min(stretch.end, list.end + 120)),
  );
  if (!cue) return [];
  return list.items.map((item) => {
    const quote = {
      start: Math.min(list.start - cue.before, item.start),
      end: Math.max(item.end, cue.after > 0 ? list.end + cue.after : item.end),
    };
    return makeDraft(resolved, { task, item, quote, role: cue.role, rule: cue.rule });
  });
}

/** Sentences are looked for near the list only, so that a long paragraph costs no more than a short one. */
function clip({ start, end }: Range, list: Range): Range {
  return { start: Math.max(start, list.start - 1500), end: Math.min(end, list.end + 300) };
}

function skipHead(task: TaskDraft, from: number, to: number): number {
  return task.head.end > from && task.head.end <= to ? task.head.end : from;
}

interface DraftParts {
  readonly task: TaskDraft;
  readonly item: Range & { readonly agency: Agency };
  readonly quote: Range;
  readonly role: Role;
  readonly rule: string;
}

function makeDraft(
  { document }: ResolvedDocument,
  { task, item, quote, role, rule }: DraftParts,
): AssignmentDraft {
  const written = sourceSpan(document, item.start, item.end)
    .text.replace(/[*_]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const assignment: Assignment = {
    task: task.path,
    agency: written.normalize("NFC"),
    agencyKey: item.agency.key,
    role,
    ...sourceSpan(document, quote.start, quote.end),
    basis: "EXPLICIT",
    rule,
  };
  return { assignment, agency: item.agency };
}

/** One agency has one part in a task once; its first words stand. The lead of a task is not also its helper. */
function withoutRepeats(drafts: readonly AssignmentDraft[]): AssignmentDraft[] {
  const seen = new Set<string>();
  return drafts.filter(({ assignment: { task, agencyKey, role } }) => {
    const leads = seen.has(`${task}|${agencyKey}|LEAD`);
    const id = `${task}|${agencyKey}|${role}`;
    if (seen.has(id) || (leads && (role === "IMPLEMENT" || role === "SUPPORT"))) return false;
    seen.add(id);
    return true;
  });
}
