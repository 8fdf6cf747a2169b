import { endOfMonth, endOfQuarter, quarterOf, yearAfter } from "./calendar.ts";
import {
  BY,
  BY_NEXT,
  BY_WORDS,
  DATE,
  DATE_WORDS,
  type DeadlineRule,
  dueOn,
  endsInFacts,
  HOUR,
  OPEN,
  withoutYear,
  YEAR_OF,
} from "./deadline-form.ts";
import { BEFORE_RECURRING_DAY, RECURRING } from "./recurring-rules.ts";
import { YEAR_RULES } from "./year-rules.ts";

/** "từ tháng 6 đến tháng 9" is a season. */
const FROM_MONTH = /từ tháng \d{1,2} ?$/iu;

/** The forms in which plans say by when; the first rule that fits a stretch takes it. Samples stand above. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  BEFORE_RECURRING_DAY,
  // "trước ngày 30/01/2022", "chậm nhất ngày 15.6.2022", "trước 17 giờ 00 ngày 06/11/2025", "hạn cuối: 30/6/2022"
  {
    rule: "before-date",
    opens: BY_WORDS,
    next: `${BY_NEXT} ngày`,
    pattern: new RegExp(`(?:${BY} +|trước(?=ngày))${HOUR}(?:ngày +)?${DATE}`, "giu"),
    read: ([day, month, year], { before }) => (endsInFacts(before) ? null : dueOn(year, month, day)),
  },
  // "trước ngày Quốc khánh 02/9/2025"
  {
    rule: "before-holiday",
    opens: BY_WORDS,
    next: `${BY_NEXT} ngày`,
    pattern: new RegExp(`${BY} +ngày +(?:\\p{L}+ ){1,4}${DATE}`, "giu"),
    read: ([day, month, year]) => dueOn(year, month, day),
  },
  // "trước ngày 30 tháng 6 năm 2022", "trước ngày 15 tháng 3"
  {
    rule: "before-date-words",
    opens: BY_WORDS,
    next: `${BY_NEXT} ngày`,
    pattern: new RegExp(
      `(?:${BY} +|trước(?=ngày))${HOUR}(?:ngày +|(?=\\d+ +tháng +\\d+,? +năm +\\d))${DATE_WORDS}`,
      "giu",
    ),
    read: ([day = "", month = "", year], context) => {
      if (endsInFacts(context.before)) return null;
      return year ? dueOn(year, month, day) : withoutYear(month, day, context);
    },
  },
  // "trước ngày 15/11", "xong trước 30/6"
  {
    rule: "before-day-of-year",
    opens: BY_WORDS,
    next: `${BY_NEXT} ngày`,
    pattern: new RegExp(
      `(?:${BY} +${HOUR}ngày|(?<=xong |hoàn thành )trước) +(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?! ?[/.-] ?\\d)(?!\\d)(?! (?:xã|huyện|phường|thôn|chỉ tiêu|đơn vị))`,
      "giu",
    ),
    read: ([day = "", month = ""], context) =>
      endsInFacts(context.before) ? null : withoutYear(month, day, context),
  },
  // "Trong quý I năm 2022", "chậm nhất trong quý IV năm 2023", "Thời gian hoàn thành: Quý II/2022"
  {
    rule: "quarter",
    opens: `${BY_WORDS} ngay quý cuối`,
    next: `${BY_NEXT} quý i ii iii iv inăm iinăm iiinăm ivnăm`,
    pattern: new RegExp(
      `(?:${BY} +|ngay trong |cuối )quý +(?:(?:III|II|I|[1-3])(?:, | và | ?- ?)(?:quý +)?)?(IV|III|II|I|[1-4])${YEAR_OF}|(?<=(?:[tT]hời (?:gian|hạn)[^.;:\\n]{0,24}|[hH]oàn thành|[tT]iến độ): ?|\\(|\\| ?|[.;\\n] ?(?:- )?|^)quý +(?:(?:III|II|I|[1-3])(?:, | và | ?[-–] ?)(?:quý +)?)?(IV|III|II|I|[1-4])${YEAR_OF}`,
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
    next: `${BY_NEXT} quý`,
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
  // "trong tháng 6", "ngay trong tháng 12": the year is the document's
  {
    rule: "month-of-year",
    opens: `ngay ${BY_WORDS}`,
    next: `${BY_NEXT} tháng chậm muộn thời`,
    pattern: new RegExp(
      `(?:ngay +)?${BY} +tháng +(\\d{1,2})(?![\\p{L}\\d]| *[/.-] *\\d| *,? *năm| *(?:hằng|hàng|mỗi)|,? (?:và |đến )?(?:tháng )?\\d| âm lịch| của)`,
      "giu",
    ),
    read: ([month = ""], { issued, before }) => {
      const year = yearAfter(issued, { month });
      const due = year && !endsInFacts(before) && !FROM_MONTH.test(before) ? endOfMonth(year, month) : null;
      return due ? { ...OPEN, due, period: due.slice(0, 7), basis: "INFERRED" } : null;
    },
  },
  // "đầu tháng 3/2025", "giữa tháng 6 năm 2022": no day is told
  {
    rule: "part-of-month",
    opens: `đầu giữa ${BY_WORDS}`,
    next: `${BY_NEXT} đầu giữa tháng`,
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
    next: `${BY_NEXT} tháng`,
    pattern: new RegExp(
      `(?:${BY}|ngay trong|từ|cuối)(?: cuối)? +tháng +(?:\\d{1,2}(?:, | và | ?[-–] ?)(?:tháng +)?)?(\\d{1,2}) *(?:\\/|-|năm) *((?:19|20)\\d{2})`,
      "giu",
    ),
    read: ([month = "", year = ""], { before }) => {
      const due = endOfMonth(year, month);
      return due && !endsInFacts(before)
        ? { ...OPEN, due, period: `${year}-${month.padStart(2, "0")}` }
        : null;
    },
  },
  // "trong 6 tháng đầu năm 2022", "xong trong 6 tháng đầu năm"
  {
    rule: "half-year",
    opens: BY_WORDS,
    next: `${BY_NEXT} sáu nửa`,
    pattern: new RegExp(`${BY} +(?:(?:0?6|sáu) tháng|nửa) (đầu|cuối) năm(?: +((?:19|20)\\d{2}))?`, "giu"),
    read: ([half = "", year], { issued }) => {
      const month = half === "đầu" ? "6" : "12";
      const told = year || yearAfter(issued, { month });
      const due = told ? endOfMonth(told, month) : null;
      return due ? { ...OPEN, due, ...(year ? {} : { basis: "INFERRED" }) } : null;
    },
  },
  RECURRING,
  ...YEAR_RULES,
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
    opens: "trong chậm muộn không tối thời trước",
    next: "vòng thời hạn nhất không quá đa ít tối",
    pattern:
      /(?:(?:trong(?: (?:vòng|thời hạn|thời gian))?(?: (?:không quá|tối đa))?|chậm nhất(?: là)?(?: sau)?|muộn nhất(?: là)?(?: sau)?|không quá|tối đa|thời hạn) +\d{1,3} (?:giờ|ngày|tuần|tháng)(?! (?:đầu|cuối|qua|\d))(?: làm việc)?(?:,? (?:kể từ|sau khi|từ khi|tính từ|trước khi)[^.,;\n]{3,90}?(?=[.,;\n]|$| (?:phải|có trách nhiệm)(?!\p{L})))?|trước (?:ít nhất|tối thiểu) \d{1,3} (?:giờ|ngày|tuần|tháng)(?: làm việc)?)/giu,
    read: (_, { text }) => ({ ...OPEN, condition: text }),
  },
];
