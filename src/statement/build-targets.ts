import { sourceSpan } from "../document/split-sections.ts";
import type { Range } from "../mention/mention.ts";
import type { Target } from "../model/target.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { isAimedAt } from "./aimed-figure.ts";
import { listCitedRanges } from "./cited-ranges.ts";
import { FIGURES } from "./figure-rules.ts";
import { lastAtOrBefore } from "./range-search.ts";
import { type TaskDraft, taskAt } from "./task-draft.ts";

const AT_LEAST = /(?:trên|tối thiểu|ít nhất|không dưới|từ|hơn|đạt từ) *$/iu;
const AT_MOST = /(?:dưới|tối đa|không quá|không vượt quá|nhỏ hơn) *$/iu;
/** "8 - 9%": the lower end is to be reached. */
const RANGE = /\d *%? *(?:[-–]|đến) *\d/u;
const MEASURES = /^(?:km|ha|m2|m)$/u;
const COUNTED =
  /^ *(?!(?:so với|cho|trong|vào|để|theo|tại|và|được|đến)(?!\p{L}))((?:số +|các +|tổng +)?\p{L}[^.,;:()"“”\n]{1,90}?)(?= +(?:được|đã|để|phải|vào|trong|đến|trước|chậm nhất|so với|theo|mới phát sinh|và)(?!\p{L})|[.,;:()"“”\n]|$)/u;

/** States the figures that tasks have to reach: percentages, money, counts after a verb of work. */
export function buildTargets(resolved: ResolvedDocument, tasks: readonly TaskDraft[]): Target[] {
  const { text, words } = resolved;
  const titles = listCitedRanges(resolved);
  const targets: Target[] = [];
  let taken = 0;
  for (const { match } of FIGURES.findAll(text, words)) {
    const task = taskAt(tasks, match.index);
    const start = match.index;
    const end = start + match[0].length;
    if (!task || start < taken || isWithinAny(titles, { start, end })) continue;
    if (!isAimedAt(text, { start, end, from: task.start, money: isMoney(match) })) continue;
    targets.push(makeTarget(resolved, task, match));
    taken = end;
  }
  return targets;
}

/** A citation within a title stands behind it; more than a few do not follow each other there. */
const NEAR = 8;

function isWithinAny(ranges: readonly Range[], { start, end }: Range): boolean {
  const last = lastAtOrBefore(ranges, start);
  for (let index = last; index >= 0 && index > last - NEAR; index--)
    if (end <= (ranges[index]?.end ?? 0)) return true;
  return false;
}

function makeTarget({ text, document }: ResolvedDocument, task: TaskDraft, match: RegExpExecArray): Target {
  const end = match.index + match[0].length;
  const figure = match[1] ?? "";
  const lead = `${text.slice(Math.max(0, match.index - 20), match.index)}${match[0].slice(0, match[0].indexOf(figure))}`;
  const share = /[%‰]/u.exec(match[0])?.[0];
  return {
    task: task.path,
    ...sourceSpan(document, match.index, end),
    value: Number(figure.replace(/\./g, "").replace(",", ".")),
    unit: share ?? `${match[2] ?? ""}${match[3] ?? ""}`.replace(/ +/g, " "),
    of:
      COUNTED.exec(text.slice(end, end + 110))?.[1]
        ?.replace(/[*_]+/g, "")
        .replace(/ +/g, " ")
        .trim() ?? null,
    bound:
      AT_LEAST.test(lead) || RANGE.test(match[0]) ? "AT_LEAST" : AT_MOST.test(lead) ? "AT_MOST" : "EXACTLY",
    basis: "EXPLICIT",
    rule: share
      ? "percentage"
      : isMoney(match)
        ? "money"
        : MEASURES.test(match[2] ?? "")
          ? "measure"
          : "count",
  };
}

function isMoney(match: RegExpExecArray): boolean {
  return (
    match[2] !== undefined &&
    /^(?:nghìn |tỷ|tỉ|triệu|đồng|USD)(?!.* (?:lượt|hành khách|người|lao động|tấn|cây|con|ha|m2|m3|kWh|liều|trang))/iu.test(
      match[2],
    )
  );
}
