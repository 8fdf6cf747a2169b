import { matchEnd } from "../document/match-end.ts";
import { sourceSpan } from "../document/split-sections.ts";
import { memoize } from "../mention/memoize.ts";
import type { Range } from "../mention/mention.ts";
import type { Agency } from "../model/agency.ts";
import type { Basis } from "../model/anchor.ts";
import type { Assignment, Role } from "../model/assignment.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { isClosing } from "./closing-words.ts";
import { readHeadParts } from "./head-parts.ts";
import type { ListedAgency } from "./listed-agency.ts";
import type { ParagraphFinder } from "./paragraph-finder.ts";
import { readRoles } from "./role-cue.ts";
import type { SentenceFinder } from "./sentence.ts";
import { type TaskDraft, taskAt } from "./task-draft.ts";
import { findWatchingClauses, type WatchingClauses } from "./watching-clauses.ts";

/** An assignment with the agency it names. */
export interface AssignmentDraft {
  readonly assignment: Assignment;
  readonly agency: Agency;
}

/** What is around a list of agencies. */
interface Context {
  readonly tasks: readonly TaskDraft[];
  readonly paragraphs: ParagraphFinder;
  readonly sentences: SentenceFinder;
}

interface HeadContext extends Context {
  readonly watching: WatchingClauses;
}

/** How far from a list its sentence is looked for, so that a long paragraph costs no more than a short one. */
const SENTENCE_REACH = 1200;

/** States who has which part in which task: heads first, then every list of agencies that a cue gives a part. */
export function buildAssignments(
  resolved: ResolvedDocument,
  lists: readonly AgencyList[],
  context: Context,
): AssignmentDraft[] {
  const drafts: AssignmentDraft[] = [];
  const { tasks, paragraphs, sentences } = context;
  const watching = findWatchingClauses(resolved, tasks);
  const headContext = { tasks, paragraphs, sentences, watching };
  for (const task of tasks) drafts.push(...headAssignments(resolved, task, headContext));
  for (const list of lists) {
    const task = taskAt(tasks, list.start);
    if (!task || list.start < task.head.end) continue;
    if (task.cells) drafts.push(...cellAssignments(resolved, list, task));
    else drafts.push(...textAssignments(resolved, { list, task, context }));
  }
  return withoutRepeats(drafts).sort((a, b) => a.assignment.start - b.assignment.start);
}

function headAssignments(
  resolved: ResolvedDocument,
  task: TaskDraft,
  context: HeadContext,
): AssignmentDraft[] {
  const { head, inherited } = task;
  const basis: Basis = inherited ? "INHERITED" : "EXPLICIT";
  const agencies = (inherited ?? head).agencies;
  const rule = inherited ? "head-of-enclosing" : head.rule;
  const drafts = agencies.map((item) =>
    makeDraft(resolved, { task, item, quote: item.written, role: "LEAD", rule, basis }),
  );
  const { tasks, paragraphs, sentences, watching } = context;
  const more = readHeadParts(resolved.text, { task, tasks, paragraphs, sentences, watching });
  for (const { role, rule, start, end, ofHead } of more)
    for (const item of agencies) {
      const quote = { start: ofHead ? item.written.start : start, end };
      drafts.push(makeDraft(resolved, { task, item, quote, role, rule, basis }));
    }
  return drafts;
}

/** In a table the column says who leads and who takes part. */
function cellAssignments(resolved: ResolvedDocument, list: AgencyList, task: TaskDraft): AssignmentDraft[] {
  const cell = task.cells?.find(({ start, end }) => start <= list.start && list.end <= end);
  if (!cell || cell.part === "TIME") return [];
  const role = cell.part;
  const rule = `column-${role.toLowerCase()}`;
  return list.items.map((item) =>
    makeDraft(resolved, { task, item, quote: item.written, role, rule, basis: "EXPLICIT" }),
  );
}

interface TextList {
  readonly list: AgencyList;
  readonly task: TaskDraft;
  readonly context: Context;
}

function textAssignments(resolved: ResolvedDocument, { list, task, context }: TextList): AssignmentDraft[] {
  const { text } = resolved;
  const paragraph = context.paragraphs(list.start);
  if (isClosing(text, paragraph)) return [];
  const sentence = sentenceOf(list, { task, paragraph, sentences: context.sentences });
  const from = task.head.end > sentence.start && task.head.end <= list.start ? task.head.end : sentence.start;
  const behind = endOfAside(text, list.end);
  const cues = readRoles(text.slice(from, list.start), text.slice(behind, sentence.end), {
    // A task that only its words give a lead has no head that leads the others.
    words: text.slice(list.start, list.end),
    heads: () => (task.inherited ?? task.head).agencies.map(({ start, end }) => text.slice(start, end)),
    opensParagraph:
      task.head.rule !== "lead-inside" &&
      list.start - paragraph.start < 6 &&
      /^[-+•\s]*$/u.test(text.slice(paragraph.start, list.start)),
  });
  const drafts: AssignmentDraft[] = [];
  for (const { role, rule, before, after } of cues)
    for (const item of list.items) {
      // "xét, đề nghị UBND tỉnh khen thưởng": nobody below tells the issuer what to do.
      if (role === "IMPLEMENT" && item.agency.key === resolved.head.issuerKey) continue;
      const start = before > 0 ? list.start - before : item.written.start;
      const end = after > 0 ? behind + after : item.written.end;
      drafts.push(makeDraft(resolved, { task, item, quote: { start, end }, role, rule, basis: "EXPLICIT" }));
    }
  return drafts;
}

/**
 * "chỉ đạo Phòng Kinh tế (Phòng Kinh tế và Hạ tầng) kiểm tra", "chỉ đạo các ngân hàng, nhất là …, bảo đảm": what it is
 * called elsewhere, and which of them above all, stands before what they do.
 */
function endOfAside(text: string, at: number): number {
  const behind = text.startsWith(" (", at) ? Math.max(at, matchEnd(BRACKET, text, at)) : at;
  return Math.max(behind, matchEnd(ABOVE_ALL, text, behind));
}

const BRACKET = / \([^()\n]{1,80}\)(?= \p{Ll})/uy;
const ABOVE_ALL =
  /(?:, (?:nhất là|đặc biệt là|trong đó có)| nơi (?:có|xảy ra|để xảy ra|phát sinh)) [^,;.:\n]{2,120},(?= \p{Ll})/uy;

interface Surroundings {
  readonly task: TaskDraft;
  readonly paragraph: Range;
  readonly sentences: SentenceFinder;
}

function sentenceOf(list: Range, { task, paragraph, sentences }: Surroundings): Range {
  return {
    start: Math.max(
      paragraph.start,
      task.start,
      list.start - SENTENCE_REACH,
      sentences.startBefore(list.start),
    ),
    end: Math.min(paragraph.end, list.end + SENTENCE_REACH, sentences.endAfter(list.start)),
  };
}

interface DraftParts {
  readonly task: TaskDraft;
  readonly item: ListedAgency;
  /** The words that show the part, from the cue to the agency. */
  readonly quote: Range;
  readonly role: Role;
  readonly rule: string;
  readonly basis: Basis;
}

function makeDraft(
  { document }: ResolvedDocument,
  { task, item, quote, role, rule, basis }: DraftParts,
): AssignmentDraft {
  const { written, agency } = item;
  const span = sourceSpan(document, quote.start, quote.end);
  const assignment: Assignment = {
    task: task.path,
    agency: writtenName(sourceSpan(document, written.start, written.end).text),
    agencyKey: agency.key,
    role,
    start: span.start,
    end: span.end,
    text: span.text,
    basis,
    rule,
  };
  return { assignment, agency };
}

/** Gives a name as written, on one line, without markdown marks and the joints of syllables. */
export const writtenName = memoize((text: string) =>
  text
    .normalize("NFC")
    .replace(/\*+/g, "")
    .replace(/_(?=\p{L})/gu, " ")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim(),
);

/** One agency has one part in a task once; its first words stand. The lead of a task is not also its helper. */
function withoutRepeats(drafts: readonly AssignmentDraft[]): AssignmentDraft[] {
  const seen = new Map<string, Map<string, Role[]>>();
  return drafts.filter(({ assignment: { task, agencyKey, role } }) => {
    const ofTask = seen.get(task) ?? new Map<string, Role[]>();
    seen.set(task, ofTask);
    const roles = ofTask.get(agencyKey);
    if (!roles) ofTask.set(agencyKey, [role]);
    else if (roles.includes(role)) return false;
    else if (roles.includes("LEAD") && (role === "IMPLEMENT" || role === "SUPPORT")) return false;
    else roles.push(role);
    return true;
  });
}
