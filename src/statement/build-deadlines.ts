import { sourceSpan } from "../document/split-sections.ts";
import { isoDay } from "../mention/date-mention.ts";
import { type WordRule, WordRules } from "../mention/word-rules.ts";
import type { Deadline } from "../model/deadline.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { type TaskDraft, taskAt } from "./build-tasks.ts";
import { firstAtOrAfter } from "./range-search.ts";

type Reading = Pick<Deadline, "due" | "period" | "recurs" | "condition">;

interface DeadlineRule extends WordRule {
  readonly rule: string;
  readonly read: (
    groups: readonly string[],
    context: { year: string | null; text: string },
  ) => Reading | null;
}

const OPEN: Reading = { due: null, period: null, recurs: null, condition: null };
const DATE = "(\\d{1,2}) *[/.-] *(\\d{1,2}) *[/.-] *((?:19|20)\\d{2})";
const DATE_WORDS = "(\\d{1,2}) +tháng +(\\d{1,2})(?: +năm +((?:19|20)\\d{2}))?";
const ROMAN: Readonly<Record<string, string>> = {
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
  "1": "1",
  "2": "2",
  "3": "3",
  "4": "4",
};
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/ngày/iu, "DAILY"],
  [/tuần/iu, "WEEKLY"],
  [/quý/iu, "QUARTERLY"],
  [/6 tháng|sáu tháng|nửa năm/iu, "HALF_YEARLY"],
  [/9 tháng|chín tháng/iu, "YEARLY"],
  [/tháng/iu, "MONTHLY"],
  [/năm/iu, "YEARLY"],
];

/** The forms in which plans say by when; the first rule that fits a stretch takes it. Samples stand above. */
const RULES: readonly DeadlineRule[] = [
  // "trước ngày 15 tháng cuối quý", "trước ngày 20 hằng tháng"
  {
    rule: "before-recurring-day",
    opens: "trước chậm vào",
    pattern:
      /(?:trước|chậm nhất(?: là)?|vào) +ngày +(\d{1,2}) +(tháng (?:cuối|đầu) (?:của )?(?:mỗi )?quý(?: sau)?|(?:của )?tháng cuối quý|hằng tháng|hàng tháng|của tháng|tháng sau|(?:tháng +\d{1,2} +)?(?:hằng|hàng) năm)/giu,
    read: ([, unit = ""]) => ({
      ...OPEN,
      recurs: /quý/iu.test(unit) ? "QUARTERLY" : /năm/iu.test(unit) ? "YEARLY" : "MONTHLY",
    }),
  },
  // "trước ngày 30/01/2022", "chậm nhất ngày 15.6.2022", "hoàn thành trong ngày 31/12/2022"
  {
    rule: "before-date",
    opens: "trước chậm xong đến hết trong vào hạn",
    pattern: new RegExp(
      `(?:trước|chậm nhất(?: là)?(?: đến)?|xong trước|đến hết|đến|hết|trong|vào|hạn(?: cuối)?(?: là)?:?) +(?:ngày +)?${DATE}`,
      "giu",
    ),
    read: ([day, month, year]) => dueOn(year, month, day),
  },
  // "trước ngày 30 tháng 6 năm 2022", "trước ngày 15 tháng 3"
  {
    rule: "before-date-words",
    opens: "trước chậm đến hết trong vào",
    pattern: new RegExp(
      `(?:trước|chậm nhất(?: là)?(?: đến)?|đến hết|đến|hết|trong|vào) +ngày +${DATE_WORDS}`,
      "giu",
    ),
    read: ([day, month, year], { year: own }) => dueOn(year || own, month, day),
  },
  // "chậm nhất là ngày 30/11 hằng năm"
  {
    rule: "before-day-of-every-year",
    opens: "trước chậm vào",
    pattern: /(?:trước|chậm nhất(?: là)?|vào) ngày \d{1,2} ?[/.-] ?\d{1,2} (?:hằng|hàng) năm/giu,
    read: () => ({ ...OPEN, recurs: "YEARLY" }),
  },
  // "trước ngày 15/11": the year is the document's own
  {
    rule: "before-day-of-year",
    opens: "trước chậm đến hết vào",
    pattern:
      /(?:trước|chậm nhất(?: là)?(?: đến)?|đến hết|hết|vào) ngày (\d{1,2}) ?[/.-] ?(\d{1,2})(?! ?[/.-] ?\d)(?!\d)/giu,
    read: ([day, month], { year }) => dueOn(year, month, day),
  },
  // "Trong quý I năm 2022", "Quý II/2022", "quý 3/2022"
  {
    rule: "quarter",
    opens: "trong trước hết vào đến quý",
    pattern:
      /(?:(?:trong|trước|hết|vào|đến|đến hết) +)?(?<!\p{L})quý +(IV|III|II|I|[1-4]) *(?:\/|-|năm| ) *((?:19|20)\d{2})/giu,
    read: ([quarter = "", year]) => ({
      ...OPEN,
      due: endOfQuarter(year ?? "", ROMAN[quarter.toLowerCase()] ?? ""),
      period: `${year}-Q${ROMAN[quarter.toLowerCase()]}`,
    }),
  },
  // "tháng 6/2022", "trong tháng 9 năm 2022"
  {
    rule: "month",
    opens: "chậm trong trước hết vào đến từ",
    pattern:
      /(?:(?:chậm nhất(?: là)? )?(?:trong|trước|hết|vào|đến|đến hết|từ)) +tháng +(\d{1,2}) *(?:\/|-|năm) *((?:19|20)\d{2})/giu,
    read: ([month = "", year = ""]) => ({
      ...OPEN,
      due: endOfMonth(year, month),
      period: `${year}-${month.padStart(2, "0")}`,
    }),
  },
  // "định kỳ hàng tháng, quý, 6 tháng, 9 tháng, năm", "hằng quý", "hàng tháng"
  {
    rule: "recurring",
    opens: "định hằng hàng",
    pattern:
      /(?:định kỳ +)?(?<!\p{L})(?:hằng|hàng) +(?:ngày|tuần|tháng|quý|năm)(?:(?: *, *| +và +)(?:(?:hằng|hàng) +)?(?:ngày|tuần|tháng|quý|năm|6 tháng|9 tháng|sáu tháng)(?!\p{L}))*(?! và \d)|định kỳ +(?:(?:0?6|0?9|sáu|chín) +tháng|tháng|quý|năm|tuần)(?:(?: *, *| +và +)(?:6 tháng|9 tháng|tháng|quý|năm)(?!\p{L}))*/giu,
    read: (_, { text }) => ({ ...OPEN, recurs: recursOf(text) }),
  },
  // "hoàn thành trong năm 2022", "trong năm 2022", "đến năm 2025", "trước năm 2030", "vào năm 2025"
  {
    rule: "year",
    opens: "hoàn xong kết đến",
    pattern: /(?:(?:hoàn thành|xong|kết thúc) +(?:trong|trước|vào|đến)|đến hết) +năm +((?:19|20)\d{2})/giu,
    read: ([year = ""]) => ({ ...OPEN, due: `${year}-12-31`, period: year }),
  },
  // "ngay sau khi được Thủ tướng Chính phủ phê duyệt", "ngay từ đầu năm"
  {
    rule: "condition",
    opens: "ngay",
    pattern: /ngay +(?:sau +khi +[^.,;]{4,90}|từ +(?:đầu +năm|ngày đầu|những ngày đầu)(?: +năm)?)/giu,
    read: (_, { text }) => ({ ...OPEN, condition: text }),
  },
];

/** The same rules, tried at the words that open them. */
export const DEADLINES = new WordRules(RULES);

/** States by when each task is due. Dates of citations are no deadlines. */
export function buildDeadlines(resolved: ResolvedDocument, tasks: readonly TaskDraft[]): Deadline[] {
  const { text, document, head } = resolved;
  const year = (head.issuedOn ?? head.issuedIn)?.slice(0, 4) ?? null;
  const taken = resolved.instruments.map(({ mention }) => ({
    start: mention.start,
    end: mention.title?.end ?? mention.end,
  }));
  const found: Found[] = [];
  for (const { rule, match } of DEADLINES.findAll(text, resolved.words)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const task = taskAt(tasks, start);
    if (!task || overlaps(taken, start, end)) continue;
    const span = sourceSpan(document, start, end);
    const groups = match.slice(1).map((group) => group ?? "");
    const reading = rule.read(groups, { year, text: span.text });
    if (!reading) continue;
    const deadline = { task: task.path, ...span, ...reading, basis: "EXPLICIT" as const, rule: rule.rule };
    found.push({ start, end, rank: RULES.indexOf(rule), deadline });
  }
  return keepFirstRule(found).map(({ deadline }) => deadline);
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

/** The ranges are in order, so the look-up halves them. */
function overlaps(ranges: readonly { start: number; end: number }[], start: number, end: number): boolean {
  const next = firstAtOrAfter(ranges, end);
  for (let index = next - 1; index >= Math.max(0, next - 6); index--)
    if ((ranges[index]?.end ?? 0) > start) return true;
  return false;
}

function dueOn(year?: string | null, month?: string, day?: string): Reading | null {
  if (!year || !month || !day) return null;
  const due = isoDay(year, month, day);
  return due === null ? null : { ...OPEN, due };
}

function endOfMonth(year: string, month: string): string | null {
  const index = Number(month);
  return index >= 1 && index <= 12
    ? new Date(Date.UTC(Number(year), index, 0)).toISOString().slice(0, 10)
    : null;
}

function endOfQuarter(year: string, quarter: string): string | null {
  return endOfMonth(year, String(Number(quarter) * 3));
}

function recursOf(words: string): string {
  const parts = words.split(/,| và /u);
  const units = parts.flatMap(
    (part) => UNITS.find(([pattern]) => pattern.test(part.replace(/hằng|hàng|định kỳ/giu, "")))?.[1] ?? [],
  );
  return [...new Set(units)].join(",");
}
