import { sourceSpan } from "../document/split-sections.ts";
import type { Range } from "../mention/mention.ts";
import { WordRules } from "../mention/word-rules.ts";
import type { Deadline } from "../model/deadline.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { listCitedRanges } from "./cited-ranges.ts";
import { DEADLINE_RULES } from "./deadline-rules.ts";
import { firstAtOrAfter } from "./range-search.ts";
import { type TaskDraft, taskAt } from "./task-draft.ts";
import { readTimeCell } from "./time-cell.ts";

export const DEADLINES = new WordRules(DEADLINE_RULES);
/** How many characters before a time may tell what it is the time of. */
const CLAUSE_REACH = 160;
const AFTER_REACH = 120;

/** States by when each task is due. Dates of citations are no deadlines. */
export function buildDeadlines(resolved: ResolvedDocument, tasks: readonly TaskDraft[]): Deadline[] {
  const { text, document, head } = resolved;
  const issued = head.issuedOn ?? head.issuedIn;
  const taken = listCitedRanges(resolved);
  const found: Found[] = [];
  for (const { rule, match } of DEADLINES.findAll(text, resolved.words)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const task = taskAt(tasks, start);
    if (!task || isInTitle(taken, { start, end }, match[0])) continue;
    const span = sourceSpan(document, start, end);
    const groups = match.slice(1).map((group) => group ?? "");
    const before = clauseBefore(text, Math.max(task.start, start - CLAUSE_REACH), start);
    const after = clauseAfter(text, end, Math.min(task.end, end + AFTER_REACH));
    const reading = rule.read(groups, { issued, text: match[0], before, after });
    if (!reading) continue;
    const condition = reading.condition === null ? null : span.text;
    const deadline = {
      task: task.path,
      ...span,
      basis: "EXPLICIT" as const,
      ...reading,
      condition,
      rule: rule.rule,
    };
    found.push({ start, end, rank: DEADLINE_RULES.indexOf(rule), deadline });
  }
  found.push(...readCells(resolved, tasks));
  return keepFirstRule(found).map(({ deadline }) => deadline);
}

/** The cells of a table that a time fills. */
function readCells({ text, document, head }: ResolvedDocument, tasks: readonly TaskDraft[]): Found[] {
  const cells = tasks.flatMap(({ path, cells = [] }) =>
    cells.flatMap(({ part, ...cell }) => (part === "TIME" ? [{ task: path, ...trimRange(text, cell) }] : [])),
  );
  return cells.flatMap(({ task, start, end }) => {
    const reading = readTimeCell(text.slice(start, end), head.issuedOn ?? head.issuedIn);
    if (!reading) return [];
    const span = sourceSpan(document, start, end);
    const deadline = { task, ...span, basis: "EXPLICIT" as const, ...reading, rule: "time-cell" };
    return [{ start, end, rank: -1, deadline }];
  });
}

/** The stretch without the blanks and the full stop around it. */
function trimRange(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().replace(/\.$/u, "").length };
}

function clauseBefore(text: string, from: number, at: number): string {
  const words = text.slice(from, at);
  return words.slice(Math.max(words.lastIndexOf(";"), words.lastIndexOf(". "), words.lastIndexOf("\n")) + 1);
}

function clauseAfter(text: string, at: number, to: number): string {
  const words = text.slice(at, to);
  const end = words.search(/[;\n]/u);
  return end === -1 ? words : words.slice(0, end);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly deadline: Deadline;
}

/** Of readings that overlap, the one whose rule stands first. */
function keepFirstRule(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || a.rank - b.rank)) {
    const last = kept.at(-1);
    if (!last || last.end <= one.start) kept.push(one);
    else if (one.rank < last.rank) kept[kept.length - 1] = one;
  }
  return kept;
}

/** Before a day, at the end of a title that has no end of its own: the time of the work, not of the title. */
const CLOSES_TITLE = /^(?:trước|chậm nhất|muộn nhất)(?: là)?(?: ngày)? \d/iu;

function isInTitle(titles: readonly Range[], { start, end }: Range, words: string): boolean {
  const title = findOverlap(titles, { start, end });
  return title !== null && !(title.end <= end && CLOSES_TITLE.test(words));
}

/** The ranges are in order, so the look-up halves them. */
function findOverlap(ranges: readonly Range[], { start, end }: Range): Range | null {
  const next = firstAtOrAfter(ranges, end);
  for (let index = next - 1; index >= Math.max(0, next - 6); index--) {
    const range = ranges[index];
    if (range && range.end > start) return range;
  }
  return null;
}
