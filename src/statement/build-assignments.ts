import { sourceSpan } from "../document/split-sections.ts";
import type { Range } from "../mention/mention.ts";
import type { Agency } from "../model/agency.ts";
import type { Basis } from "../model/anchor.ts";
import type { Assignment } from "../model/assignment.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { type TaskDraft, taskAt } from "./build-tasks.ts";
import type { ParagraphFinder } from "./paragraph-finder.ts";
import { type RoleCue, readHeadRoles, readRoles } from "./role-cue.ts";
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

/** How far from a list its sentence is looked for, so that a long paragraph costs no more than a short one. */
const SENTENCE_REACH = 1200;
const LEAD: Omit<RoleCue, "rule"> = { role: "LEAD", before: 0, after: 0 };

/** States who has which part in which task: heads first, then every list of agencies that a cue gives a part. */
export function buildAssignments(
  resolved: ResolvedDocument,
  lists: readonly AgencyList[],
  context: Context,
): AssignmentDraft[] {
  const drafts = context.tasks.flatMap((task) => headAssignments(resolved, task, context.paragraphs));
  for (const list of lists) {
    const task = taskAt(context.tasks, list.start);
    if (!task || list.start < task.head.end) continue;
    drafts.push(...textAssignments(resolved, { list, task, paragraph: context.paragraphs(list.start) }));
  }
  return withoutRepeats(drafts).sort((a, b) => a.assignment.start - b.assignment.start);
}

function headAssignments(
  resolved: ResolvedDocument,
  task: TaskDraft,
  paragraphs: ParagraphFinder,
): AssignmentDraft[] {
  const { head, inherited } = task;
  if (inherited) {
    return inherited.agencies.map((item) =>
      makeDraft(resolved, {
        task,
        item,
        list: item,
        cue: { ...LEAD, rule: "head-of-enclosing" },
        basis: "INHERITED",
      }),
    );
  }
  const leads: RoleCue[] = [{ ...LEAD, rule: head.rule }];
  const spoken = head.rule === "head-order" || head.rule === "head-subject";
  const more = spoken
    ? readHeadRoles(sentenceAfter(resolved.text, { start: head.end, end: paragraphs(task.start).end }))
    : [];
  const whole = { start: head.agencies[0]?.start ?? head.end, end: head.end };
  return [...leads, ...more].flatMap((cue) =>
    head.agencies.map((item) =>
      makeDraft(resolved, { task, item, list: cue.after > 0 ? whole : item, cue, basis: "EXPLICIT" }),
    ),
  );
}

function sentenceAfter(text: string, { start, end }: Range): string {
  const [sentence] = splitSentences(text, { start, end: Math.min(end, start + SENTENCE_REACH) });
  return text.slice(start, sentence?.end ?? start);
}

interface TextList {
  readonly list: AgencyList;
  readonly task: TaskDraft;
  readonly paragraph: Range;
}

function textAssignments(resolved: ResolvedDocument, { list, task, paragraph }: TextList): AssignmentDraft[] {
  const { text } = resolved;
  const near = {
    start: Math.max(paragraph.start, task.start, list.start - SENTENCE_REACH),
    end: Math.min(paragraph.end, list.end + SENTENCE_REACH),
  };
  const sentence =
    splitSentences(text, near).find(({ start, end }) => start <= list.start && list.start < end) ?? near;
  const from = task.head.end > sentence.start && task.head.end <= list.start ? task.head.end : sentence.start;
  const cues = readRoles(text.slice(from, list.start), text.slice(list.end, sentence.end), {
    opensParagraph: list.start === paragraph.start,
  });
  return cues.flatMap((cue) =>
    list.items.map((item) => makeDraft(resolved, { task, item, list, cue, basis: "EXPLICIT" })),
  );
}

interface DraftParts {
  readonly task: TaskDraft;
  readonly item: Range & { readonly agency: Agency };
  readonly list: Range;
  readonly cue: RoleCue;
  readonly basis: Basis;
}

/** The quote runs from the cue to the agency, so that the words alone show the part. */
function makeDraft(
  { document }: ResolvedDocument,
  { task, item, list, cue, basis }: DraftParts,
): AssignmentDraft {
  const start = cue.before > 0 ? list.start - cue.before : item.start;
  const end = cue.after > 0 ? list.end + cue.after : item.end;
  const assignment: Assignment = {
    task: task.path,
    agency: writtenName(sourceSpan(document, item.start, item.end).text),
    agencyKey: item.agency.key,
    role: cue.role,
    ...sourceSpan(document, start, end),
    basis,
    rule: cue.rule,
  };
  return { assignment, agency: item.agency };
}

/** Gives a name as written, on one line and without markdown marks. */
export function writtenName(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\*+/g, "")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
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
