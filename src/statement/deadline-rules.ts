import { isoDay } from "../mention/date-mention.ts";
import type { WordRule } from "../mention/word-rules.ts";
import type { Basis } from "../model/anchor.ts";
import type { Deadline } from "../model/deadline.ts";
import { endOfMonth, endOfQuarter, quarterOf, recursOf, yearAfter } from "./calendar.ts";

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
}

/** A form in which plans say by when. */
export interface DeadlineRule extends WordRule {
  readonly rule: string;
  readonly read: (groups: readonly string[], context: DeadlineContext) => DeadlineReading | null;
}

const OPEN: DeadlineReading = { due: null, period: null, recurs: null, condition: null };
const EVERY = "(?:hằng|hàng|mỗi)";
const UNIT = "(?:ngày|tuần|tháng|quý|năm|(?:0?[369]|ba|sáu|chín) tháng)";
const BY =
  "(?:trước|chậm nhất|muộn nhất|hạn(?: cuối| chót)?|thời hạn|đến|hết|trong|vào)(?:,? (?:là|vào|trước|đến|trong|hết|cuối))*:?";
const HOUR = "(?:\\d{1,2} ?(?:giờ|h) ?(?:\\d{2})?(?: ?phút)?,? ?)?";
const DATE = "(\\d{1,2}) *[/.-] *(\\d{1,2}) *[/.-] *((?:19|20)\\d{2})";
const DATE_WORDS = "(\\d{1,2}) +tháng +(\\d{1,2})(?:,? +năm +((?:19|20)\\d{2}))?";
const YEAR_OF = " *(?:\\/|-|năm| ) *((?:19|20)\\d{2})";
const BY_WORDS = "trước trướcngày chậm muộn hạn thời đến hết trong vào";
/** What goes on behind these up to the date, quarter, month or year. */
const BY_NEXT = "nhất cuối chót hạn là vào trước đến trong hết ngày quý tháng năm sáu đầu giữa";
/** Work that ends, or a share that is reached, so that "trong năm 2025" is its time and not that of what it is about. */
const ENDING =
  /(?:hoàn thành|hoàn thiện|xong|kết thúc|sơ kết|tổng kết|trình|ban hành|thành lập|phê duyệt|khởi công|đưa vào|\d ?%)(?!\p{L})[^;.,]*$/iu;
/** "số liệu tính đến ngày …", "giai đoạn từ … đến …": times of facts. */
const OF_FACTS =
  /(?:tính|kể|số liệu|giai đoạn|thời kỳ|thời điểm|tại kỳ|niên độ|có hiệu lực|ban hành|ký|sinh)(?: từ)?(?: ngày [\d/.-]+)? ?$/iu;

function dueOn(year?: string | null, month?: string, day?: string): DeadlineReading | null {
  const due = year && month && day ? isoDay(year, month, day) : null;
  return due === null ? null : { ...OPEN, due };
}

const EVERY_YEAR = new RegExp(`(?:${EVERY} năm|định kỳ)[^;.]*$`, "iu");

/** "trước ngày 15/11": once a year where the clause says so, else in the year the document leaves. */
function withoutYear(
  month: string,
  day: string,
  { issued, before }: DeadlineContext,
): DeadlineReading | null {
  if (isoDay("2024", month, day) === null) return null;
  if (EVERY_YEAR.test(before)) return { ...OPEN, recurs: "YEARLY" };
  const reading = dueOn(yearAfter(issued, { month, day }), month, day);
  return reading && { ...reading, basis: "INFERRED" };
}

/** The forms in which plans say by when; the first rule that fits a stretch takes it. Samples stand above. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  // "trước ngày 15 tháng cuối quý", "trước ngày 20 hằng tháng", "trước ngày 20 tháng đầu quý sau", "trước 10/12 hằng năm"
  {
    rule: "before-recurring-day",
    opens: BY_WORDS,
    next: BY_NEXT,
    pattern: new RegExp(
      `${BY} +${HOUR}(?:ngày +|(?=\\d{1,2}[/.-]))\\d{1,2}(?:(?:[/.-]| tháng )\\d{1,2})?(?: và(?: ngày)? \\d{1,2}(?:(?:[/.-]| tháng )\\d{1,2})?)? +((?:của )?(?:tháng (?:cuối|đầu)(?: của)?(?: ${EVERY})? quý(?: sau)?|tháng cuối quý|${EVERY} (?:tháng|quý|năm)|tháng(?! \\d)(?: sau| cuối)?|quý(?: sau)?(?! [IV\\d])))`,
      "giu",
    ),
    read: ([unit = ""], { text }) => {
      const recurs = recursOf(unit.replace(/tháng (?:cuối|đầu)|tháng cuối(?= quý)/iu, ""));
      // "ngày 14 của tháng cuối kỳ báo cáo": how long the period is, is not told.
      return recurs === "" ? { ...OPEN, condition: text } : { ...OPEN, recurs };
    },
  },
  // "trước ngày 30/01/2022", "chậm nhất ngày 15.6.2022", "trước 17 giờ 00 ngày 06/11/2025", "hạn cuối: 30/6/2022"
  {
    rule: "before-date",
    opens: BY_WORDS,
    next: BY_NEXT,
    pattern: new RegExp(`(?:${BY} +|trước(?=ngày))${HOUR}(?:ngày +)?${DATE}`, "giu"),
    read: ([day, month, year], { before }) => (OF_FACTS.test(before) ? null : dueOn(year, month, day)),
  },
  // "trước ngày 30 tháng 6 năm 2022", "trước ngày 15 tháng 3"
  {
    rule: "before-date-words",
    opens: BY_WORDS,
    next: BY_NEXT,
    pattern: new RegExp(
      `(?:${BY} +|trước(?=ngày))${HOUR}(?:ngày +|(?=\\d+ +tháng +\\d+,? +năm +\\d))${DATE_WORDS}`,
      "giu",
    ),
    read: ([day = "", month = "", year], context) => {
      if (OF_FACTS.test(context.before)) return null;
      return year ? dueOn(year, month, day) : withoutYear(month, day, context);
    },
  },
  // "trước ngày 15/11", "xong trước 30/6"
  {
    rule: "before-day-of-year",
    opens: "trước chậm muộn hạn đến hết vào",
    next: BY_NEXT,
    pattern: new RegExp(
      `(?:${BY} +${HOUR}ngày|(?<=xong |hoàn thành )trước) +(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?! ?[/.-] ?\\d)(?!\\d)(?! (?:xã|huyện|phường|thôn|chỉ tiêu|đơn vị))`,
      "giu",
    ),
    read: ([day = "", month = ""], context) =>
      OF_FACTS.test(context.before) ? null : withoutYear(month, day, context),
  },
  // "Trong quý I năm 2022", "chậm nhất trong quý IV năm 2023", "Thời gian hoàn thành: Quý II/2022"
  {
    rule: "quarter",
    opens: `${BY_WORDS} ngay quý cuối`,
    next: `${BY_NEXT} i ii iii iv`,
    pattern: new RegExp(
      `(?:${BY} +|ngay trong |cuối )quý +(?:(?:III|II|I|[1-3])(?:, | và | ?- ?)(?:quý +)?)?(IV|III|II|I|[1-4])${YEAR_OF}|(?<=(?:[tT]hời (?:gian|hạn)[^.;:\\n]{0,24}|[hH]oàn thành|[tT]iến độ): ?|\\(|\\| ?|[.;\\n] ?(?:- )?|^)quý +(IV|III|II|I|[1-4])${YEAR_OF}`,
      "giu",
    ),
    read: ([first, firstYear, second, secondYear]) => {
      const [quarter, year] = [quarterOf(first || second || ""), firstYear || secondYear || ""];
      return { ...OPEN, due: endOfQuarter(year, quarter), period: `${year}-Q${quarter}` };
    },
  },
  // "Thời gian thực hiện: Năm 2022", "Thời gian: Tháng 6/2022", "hoàn thành: 30/11/2022"
  {
    rule: "labelled",
    opens: "# ngày tháng cuối năm",
    signs: ":|",
    pattern: new RegExp(
      `(?<=(?:thời (?:gian|hạn|điểm)[^.;:\\n]{0,24}|hoàn thành|tiến độ|hạn(?: chót)?) ?: ?|\\| ?)(?:(?:ngày +)?${DATE}|(?:cuối +)?tháng +(\\d{1,2}) *(?:\\/|-|năm) *((?:19|20)\\d{2})|(?:cuối +)?năm +((?:19|20)\\d{2})(?! *[-–] *\\d| (?:và|đến)))`,
      "giu",
    ),
    read: ([day, month, year, ofMonth, monthYear, onlyYear]) => {
      if (day) return dueOn(year, month, day);
      if (onlyYear) return { ...OPEN, due: `${onlyYear}-12-31`, period: onlyYear };
      const due = ofMonth && monthYear ? endOfMonth(monthYear, ofMonth) : null;
      return due ? { ...OPEN, due, period: due.slice(0, 7) } : null;
    },
  },
  // "trong quý II", "hoàn thành trong quý IV": the year is the document's
  {
    rule: "quarter-of-year",
    opens: BY_WORDS,
    next: BY_NEXT,
    pattern: new RegExp(
      `${BY} +quý +(IV|III|II|I|[1-4])(?![\\p{L}\\d]| *[/-]| *năm| *\\d|,| và quý| và [IV\\d])`,
      "giu",
    ),
    read: ([written = ""], { issued }) => {
      const quarter = quarterOf(written);
      const year = yearAfter(issued, { month: String(Number(quarter) * 3) });
      const period = `${year}-Q${quarter}`;
      return year ? { ...OPEN, due: endOfQuarter(year, quarter), period, basis: "INFERRED" } : null;
    },
  },
  // "đầu tháng 3/2025", "giữa tháng 6 năm 2022": no day is told
  {
    rule: "part-of-month",
    opens: `đầu giữa ${BY_WORDS}`,
    next: BY_NEXT,
    pattern: new RegExp(
      `(?:${BY} +)?(?:đầu|giữa) tháng +(\\d{1,2}) *(?:\\/|-|năm) *((?:19|20)\\d{2})`,
      "giu",
    ),
    read: ([month = "", year = ""]) =>
      endOfMonth(year, month) === null ? null : { ...OPEN, period: `${year}-${month.padStart(2, "0")}` },
  },
  // "trong tháng 9 năm 2022", "chậm nhất trong tháng 9/2025", "cuối tháng 6/2022"
  {
    rule: "month",
    opens: `cuối từ ngay ${BY_WORDS}`,
    next: BY_NEXT,
    pattern: new RegExp(
      `(?:${BY}|ngay trong|từ|cuối)(?: cuối)? +tháng +(\\d{1,2}) *(?:\\/|-|năm) *((?:19|20)\\d{2})`,
      "giu",
    ),
    read: ([month = "", year = ""], { before }) => {
      const due = endOfMonth(year, month);
      return due && !OF_FACTS.test(before)
        ? { ...OPEN, due, period: `${year}-${month.padStart(2, "0")}` }
        : null;
    },
  },
  // "trong 6 tháng đầu năm 2022", "xong trong 6 tháng đầu năm"
  {
    rule: "half-year",
    opens: BY_WORDS,
    next: BY_NEXT,
    pattern: new RegExp(`${BY} +(?:0?6|sáu) tháng (đầu|cuối) năm(?: +((?:19|20)\\d{2}))?`, "giu"),
    read: ([half = "", year], { issued }) => {
      const month = half === "đầu" ? "6" : "12";
      const told = year || yearAfter(issued, { month });
      const due = told ? endOfMonth(told, month) : null;
      return due ? { ...OPEN, due, ...(year ? {} : { basis: "INFERRED" }) } : null;
    },
  },
  // "định kỳ hàng tháng, quý, 6 tháng, 9 tháng, năm", "hằng quý", "vào thứ Sáu hằng tuần", "mỗi quý", "6 tháng một lần"
  {
    rule: "recurring",
    opens: "định hằng hàng mỗi vào thứ # một hai ba sáu",
    next: "kỳ định thứ hằng hàng mỗi ngày tuần tháng quý năm hai ba tư sáu bảy chín",
    pattern: new RegExp(
      `(?:(?:vào )?thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|\\d) )?(?:định kỳ[ (]+)?(?<!\\p{L})${EVERY} +${UNIT}(?:(?: *, *| +và +| */ *)(?:${EVERY} +)?${UNIT}(?!\\p{L}| \\d))*(?! và \\d|\\p{L})|định kỳ[ :(]+(?:${UNIT}|\\d+ (?:ngày|tuần|tháng))(?:(?: *, *| +và +| */ *)(?:${EVERY} +|0?1 |một |cả )?${UNIT}(?! \\d))*(?!\\p{L})|(?<![\\d/.-])(?:\\d{1,2}|một|hai|ba|sáu) (?:ngày|tuần|tháng|quý|năm)(?: một | ?\\/ ?1? ?|/01 )lần|(?<![\\d/.-])(?:0?6|sáu) tháng,? (?:và )?(?:hằng |hàng |cả |một |0?1 )?năm(?! (?:\\d|đầu|cuối))(?!\\p{L})`,
      "giu",
    ),
    read: (_, { text }) => {
      const recurs = recursOf(text.replace(/^(?:vào )?thứ \S+ |\/ ?\d* ?lần| một lần/giu, ""));
      return recurs === "" ? null : { ...OPEN, recurs };
    },
  },
  // "trước năm 2030", "đến hết năm 2014", "hoàn thành trong năm 2022", "tổng kết trong năm 2025"
  {
    rule: "year",
    opens: BY_WORDS,
    next: BY_NEXT,
    pattern: new RegExp(`${BY} +năm +((?:19|20)\\d{2})(?! *[-–] *\\d)(?! (?:và|-) (?:các )?năm)`, "giu"),
    read: ([year = ""], { text, before }) => {
      if (OF_FACTS.test(before)) return null;
      const isEnd = /^(?:đến hết|hết|chậm nhất|muộn nhất|đến cuối|hạn)/iu.test(text);
      const isWork = ENDING.test(before);
      return isEnd || isWork ? { ...OPEN, due: `${year}-12-31`, period: year } : null;
    },
  },
  // "ngay sau khi được Thủ tướng Chính phủ phê duyệt", "ngay khi có ổ dịch mới", "ngay từ đầu năm"
  {
    rule: "condition",
    opens: "ngay",
    next: "sau khi từ",
    pattern: /ngay +(?:(?:sau +)?khi +[^.,;\n]{4,90}|từ +(?:đầu +năm|ngày đầu|những ngày đầu)(?: +năm)?)/giu,
    read: (_, { text }) => ({ ...OPEN, condition: text }),
  },
  // "trong thời hạn 15 ngày kể từ ngày nhận hồ sơ", "trong vòng 24 giờ", "chậm nhất sau 05 ngày làm việc"
  {
    rule: "within",
    opens: `sau không ${BY_WORDS}`,
    next: "vòng thời hạn nhất quá",
    pattern:
      /(?:trong(?: (?:vòng|thời hạn|thời gian))?|chậm nhất(?: là)?(?: sau)?|muộn nhất(?: là)?(?: sau)?|không quá|thời hạn) +\d{1,3} (?:giờ|ngày|tuần|tháng)(?! (?:đầu|cuối|qua|\d))(?: làm việc)?(?:,? (?:kể từ|sau khi|từ khi|tính từ|trước khi)[^.,;\n]{3,90})?/giu,
    read: (_, { text }) => ({ ...OPEN, condition: text }),
  },
];
