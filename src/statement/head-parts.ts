import type { Range } from "../mention/mention.ts";
import type { Role } from "../model/assignment.ts";
import { startsGroup, startsName } from "./agency-noun.ts";
import { isClosing } from "./closing-words.ts";
import type { ParagraphFinder } from "./paragraph-finder.ts";
import type { SentenceFinder } from "./sentence.ts";
import { type TaskDraft, taskAt } from "./task-draft.ts";
import type { WatchingClauses } from "./watching-clauses.ts";
import { isOverseer, readHeadRoles } from "./watching-cue.ts";

/** What a head is told besides leading, and the words that say so. */
export interface HeadPart extends Range {
  readonly role: Role;
  readonly rule: string;
  /** Whether the quote begins with the agency itself. */
  readonly ofHead: boolean;
}

interface HeadContext {
  readonly task: TaskDraft;
  readonly tasks: readonly TaskDraft[];
  readonly paragraphs: ParagraphFinder;
  readonly sentences: SentenceFinder;
  readonly watching: WatchingClauses;
}

const SENTENCE_REACH = 1200;
const CLAUSE_REACH = 160;
/** "; hằng năm báo cáo kết quả về …", "tổng hợp, báo cáo UBND tỉnh": a clause of its own, so its subject is the head. */
const REPORT_CLAUSE =
  /(?:^ ?|[.;:,] ?| và )(?:[-+] )?((?:(?:đồng thời|định kỳ|kịp thời|(?:hằng|hàng|mỗi) \p{Ll}+|\d+ (?:tháng|năm)|giữa kỳ|cuối kỳ|và|có trách nhiệm|theo dõi|đánh giá|gửi|sơ kết|tổng kết|rà soát|tổng hợp(?: (?:kết quả|tình hình|số liệu|ý kiến)(?: (?:thực hiện|triển khai))?)?|(?:trước|chậm nhất|vào) [^.;:]{2,50}?\d{4}|(?:trước|vào) [^.;:]{2,40}? (?:hằng|hàng) \p{Ll}+)(?:,| và)? )*báo cáo)(?=,? (?:đề xuất|kiến nghị|tham mưu) | (?:kết quả|tình hình|về|kịp thời|bằng văn bản|định kỳ|cấp|cơ quan|lãnh đạo|gửi|cho|với|những)(?!\p{L})| \p{Lu})/giu;
/** Somebody else is told to report, or receives what the head sends so that he may. */
const OTHER_SUBJECT = /(?:chỉ đạo|yêu cầu|đôn đốc|giao|hướng dẫn|đề nghị|để|nhằm|gửi|theo(?! dõi)) /iu;

/** Behind these another clause begins. */
const SIGNS = [".", ";", ":", "\n"];

/** "Hằng năm, các bộ báo cáo": how often stands before who. */
const EVERY = /^(?:(?:[hH]ằng|[hH]àng) \p{L}+|[đĐ]ịnh kỳ|[tT]rước ngày [^,]{4,20}),? /u;
const EVERY_REACH = 40;

/** Reads the parts that the words of a task give its head: in the sentence it opens, and in clauses that report. */
export function readHeadParts(text: string, context: HeadContext): HeadPart[] {
  const spoken = readSpoken(text, context);
  const told = (role: Role) => spoken.some((part) => part.role === role);
  const watches = told("SUPERVISE") ? null : findWatching(text, context);
  const reports = told("REPORT") ? null : findReport(text, context);
  return [...spoken, ...(watches ? [watches] : []), ...(reports ? [reports] : [])];
}

/** "Giao Thanh tra huyện theo dõi, kiểm tra việc thực hiện …, báo cáo …": a head without a colon is the subject. */
function readSpoken(text: string, { task, paragraphs, sentences }: HeadContext): HeadPart[] {
  const { head } = task;
  const name = head.agencies[0]?.agency.name ?? "";
  const spoken = isSpoken(text, head);
  if (!spoken && !(head.rule === "head-colon" && isOverseer(name))) return [];
  const limit = Math.min(paragraphs(task.start).end, head.end + SENTENCE_REACH);
  const sentence = Math.min(limit, sentences.endAfter(head.end));
  const end = untilNextSubject(text, { start: head.end, end: sentence });
  const cues = readHeadRoles(text.slice(head.end, end), name);
  return cues
    .filter(({ role }) => spoken || role === "SUPERVISE")
    .map(({ role, rule, after }) => ({
      role,
      rule,
      start: head.end,
      end: head.end + after,
      ofHead: true,
    }));
}

/** "Giao Sở A theo dõi; Sở B tổng hợp, báo cáo": behind the semicolon another agency is the subject. */
function untilNextSubject(text: string, { start, end }: Range): number {
  for (const at of findInside(text, "; ", { start, end })) {
    if (startsName(text, at + 2) || startsGroup(text, at + 2)) return at;
  }
  return end;
}

/** Gives where a phrase stands inside a stretch; never looks past its end, however far the next one is. */
function* findInside(text: string, phrase: string, { start, end }: Range): Generator<number> {
  const stretch = text.slice(start, end);
  for (let at = stretch.indexOf(phrase); at !== -1; at = stretch.indexOf(phrase, at + 1)) yield start + at;
}

function isSpoken(text: string, { rule, end }: TaskDraft["head"]): boolean {
  return (
    rule === "head-order" ||
    rule === "head-subject" ||
    (rule === "head-shape" && text.charAt(end - 1) !== ":")
  );
}

/** Looks for a clause in which the head watches over the doing of the plan. */
function findWatching(text: string, { task, paragraphs, watching }: HeadContext): HeadPart | null {
  // From the colon of the head on, behind which the clause may stand.
  const behind = Math.max(task.start, task.head.end - 1);
  const clauses = watching.get(task) ?? [];
  const clause = clauses.find(({ from, end }) => from >= behind && !isClosing(text, paragraphs(end - 1)));
  if (!clause) return null;
  const { start, end } = clause;
  return { role: "SUPERVISE", rule: "head-supervises-later", start, end, ofHead: false };
}

function findReport(text: string, { task, tasks, paragraphs }: HeadContext): HeadPart | null {
  for (const at of findInside(text, "áo cáo ", { start: task.head.end, end: task.end })) {
    if (taskAt(tasks, at) !== task || isClosing(text, paragraphs(at))) continue;
    const near = Math.max(task.head.end, at - CLAUSE_REACH);
    const from = near + text.slice(near, at).lastIndexOf("\n") + 1;
    const clause = text.slice(from, at + CLAUSE_REACH);
    for (const match of clause.matchAll(REPORT_CLAUSE)) {
      const end = from + match.index + match[0].length;
      if (end < at || end > at + 7) continue;
      const subject = Math.max(...SIGNS.map((sign) => clause.lastIndexOf(sign, match.index))) + 1;
      const starts = from + subject + (clause.charAt(subject) === " " ? 1 : 0);
      if (OTHER_SUBJECT.test(clause.slice(subject, match.index + 1))) continue;
      const named = starts + (EVERY.exec(text.slice(starts, starts + EVERY_REACH))?.[0].length ?? 0);
      if (startsName(text, named) || startsGroup(text, named)) continue;
      return {
        role: "REPORT",
        rule: "head-reports-later",
        start: end - (match[1] ?? "").length,
        end,
        ofHead: false,
      };
    }
  }
  return null;
}
