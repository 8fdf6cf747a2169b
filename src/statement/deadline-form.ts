import { makeEndTest } from "../document/end-test.ts";
import { isoDay } from "../mention/date-mention.ts";
import type { WordRule } from "../mention/word-rules.ts";
import type { Basis } from "../model/anchor.ts";
import type { Deadline } from "../model/deadline.ts";
import { yearAfter } from "./calendar.ts";

/** What a stretch says of when: one of the four is told. INFERRED where its year is concluded. */
export type DeadlineReading = Pick<Deadline, "due" | "period" | "recurs" | "condition"> & {
  readonly basis?: Basis;
};

/** What a rule reads besides its own groups. */
export interface DeadlineContext {
  /** Day or month the document was issued, ISO. */
  readonly issued: string | null;
  /** The stretch itself. */
  readonly text: string;
  /** The words of the clause before it. */
  readonly before: string;
  /** The words of the clause behind it. */
  readonly after: string;
}

/** A form in which plans say by when. */
export interface DeadlineRule extends WordRule {
  readonly rule: string;
  readonly read: (groups: readonly string[], context: DeadlineContext) => DeadlineReading | null;
}

export const OPEN: DeadlineReading = { due: null, period: null, recurs: null, condition: null };
export const EVERY = "(?:hằng|hàng|mỗi)";
export const UNIT = "(?:ngày|tuần|tháng|quý|năm|(?:0?[369]|ba|sáu|chín) tháng)";
export const BY =
  "(?:trước|chậm nhất|muộn nhất|hạn(?: cuối| chót)?|thời hạn|đến|hết|trong|vào)(?:,? (?:là|vào|trước|đến|trong|hết|cuối))*:?";
export const HOUR = "(?:\\d{1,2} ?(?:giờ|h) ?(?:\\d{2})?(?: ?phút)?,? ?)?";
export const DATE = "(\\d{1,2}) *[/.-] *(\\d{1,2}) *[/.-] *((?:19|20)\\d{2})";
export const DATE_WORDS = "(\\d{1,2}) +tháng +(\\d{1,2})(?:,? +năm +((?:19|20)\\d{2}))?";
export const YEAR_OF = " *(?:\\/|-|,? ?năm| ) *((?:19|20)\\d{2})";
export const BY_WORDS = "trước trướcngày chậm muộn hạn thời đến hết trong vào";
/** What goes on behind these before the date, quarter, month or year is named. */
export const BY_NEXT = "nhất cuối chót hạn là vào trước đến trong hết";
/** Work that ends, or a share that is reached, so that "trong năm 2025" is its time and not that of what it is about. */
export const ENDING =
  /(?:hoàn thành|hoàn thiện|xong|kết thúc|sơ kết|tổng kết|trình|ban hành|thành lập|phê duyệt|khởi công|đưa vào|dứt điểm|chấm dứt|khánh thành|bàn giao|giải ngân|nghiệm thu|quyết toán|hoàn tất|công bố|\d ?%)(?!\p{L})[^;.,]*$/iu;
/** "phấn đấu đến năm 2015 có 70% cơ sở …": a share that is to be reached by then. */
export const AIMED = /(?:phấn đấu|mục tiêu|bảo đảm|đảm bảo),? $/iu;
/** "số liệu tính đến ngày …", "giai đoạn từ … đến …": times of facts. */
export const endsInFacts = makeEndTest(
  /(?:tính|kể|số liệu|giai đoạn|thời kỳ|thời điểm|tại kỳ|niên độ|có hiệu lực|(?<=\p{L} )ban hành|ký|sinh)(?: từ)?(?: ngày [\d/.-]+)? ?$/iu,
);

export function dueOn(year?: string | null, month?: string, day?: string): DeadlineReading | null {
  const due = year && month && day ? isoDay(year, month, day) : null;
  return due === null ? null : { ...OPEN, due };
}

const EVERY_YEAR = new RegExp(`(?:${EVERY} năm|định kỳ)[^;.]*$`, "iu");

/** "trước ngày 10/6 (6 tháng) và ngày 10/12 (năm) hằng năm": what closes the list is said of all its days. */
const YEARLY_BEHIND = new RegExp(
  `^(?: ?\\([^()]{1,30}\\))?(?:(?:,| và| hoặc) (?:trước |sau )?(?:ngày )?\\d{1,2}(?:[/.-]| tháng )\\d{1,2}(?: ?\\([^()]{1,30}\\))?)* (?:${EVERY} năm|năm (?:sau|kế tiếp|tiếp theo|liền kề))(?!\\p{L})`,
  "iu",
);

/** "trước ngày 15/11": once a year where the clause says so, else in the year the document leaves. */
export function withoutYear(
  month: string,
  day: string,
  { issued, before, after }: DeadlineContext,
): DeadlineReading | null {
  if (isoDay("2024", month, day) === null) return null;
  if (EVERY_YEAR.test(before) || YEARLY_BEHIND.test(after)) return { ...OPEN, recurs: "YEARLY" };
  const reading = dueOn(yearAfter(issued, { month, day }), month, day);
  return reading && { ...reading, basis: "INFERRED" };
}
