import { yearAfter } from "./calendar.ts";
import {
  AIMED,
  BY,
  BY_NEXT,
  BY_WORDS,
  type DeadlineRule,
  ENDING,
  endsInFacts,
  OPEN,
} from "./deadline-form.ts";

/** "Đào tạo 2.500 lao động nông thôn đến năm 2025": how much is to be reached by then. */
const HOW_MUCH =
  /\d ?(?:%|‰|(?:ha|km|m2|tấn|tỷ đồng|lao động|người|hộ|doanh nghiệp|hợp tác xã|xã|lượt)(?!\p{L}))[^.;:]{0,60}$/iu;
/** "Đến năm 2030, tỷ lệ … đạt 80%": what is to be reached follows. */
const REACHES =
  /^,? (?:có|đạt|giảm|tăng|nâng|còn|tỷ lệ|tỉ lệ|phấn đấu|bảo đảm|đảm bảo|hoàn thành|cơ bản|trên|ít nhất|tối thiểu|\d)(?!\p{L})[^.;:\n]{0,110}\d/iu;
const OPENS_CLAUSE = /(?:^|[,:]) ?(?:-|và|trong đó|phấn đấu)? ?$/iu;
/** "Đến năm 2015, hoàn thành chương trình …": work that is done by then. */
const COMPLETES = /^,? (?:phải |cơ bản )*hoàn thành(?!\p{L})/iu;
/** "tầm nhìn đến năm 2050": how far a plan looks. */
const LOOKS_AHEAD = /(?:tầm nhìn|định hướng|từ năm \d{4}) ?$/iu;

/** "Trong năm 2022, Sở Y tế tiếp tục …": a sentence of a task that opens with its year; what was done is no work. */
const OPENS_SENTENCE = /^\W*(?:\p{L}\) ?)?$/u;
const ORDERS_WORK =
  /^,? (?:các (?:sở|ban|bộ|ngành|cơ quan|đơn vị|địa phương|huyện)|\p{Lu}|tiếp tục|tập trung|hoàn thành|tổ chức|phải)(?![^.;]{0,60} đã )/u;

/** Years by which work is due. */
export const YEAR_RULES: readonly DeadlineRule[] = [
  // "trước năm 2030", "đến hết năm 2014", "hoàn thành trong năm 2022", "tổng kết trong năm 2025"
  {
    rule: "year",
    opens: `${BY_WORDS} cuối`,
    next: `${BY_NEXT} năm khi`,
    pattern: new RegExp(
      `(?:${BY}|(?<=[sS]ơ kết |[tT]ổng kết )cuối|trước khi (?:kết thúc|hết)) +năm +((?:19|20)\\d{2})(?! *[-–] *\\d)(?! (?:và|-) (?:các )?năm)`,
      "giu",
    ),
    read: ([year = ""], { text, before, after }) => {
      if (endsInFacts(before) || LOOKS_AHEAD.test(before)) return null;
      const isEnd = /^(?:đến hết|hết|chậm nhất|muộn nhất|đến cuối|hạn|trước khi)/iu.test(text);
      const isWork = ENDING.test(before);
      const isAim =
        /^đến/iu.test(text) &&
        (AIMED.test(before) ||
          HOW_MUCH.test(before) ||
          (OPENS_CLAUSE.test(before) && REACHES.test(after)) ||
          (OPENS_SENTENCE.test(before) && COMPLETES.test(after)));
      const isWhen = /^trong/iu.test(text) && OPENS_SENTENCE.test(before) && ORDERS_WORK.test(after);
      return isEnd || isWork || isAim || isWhen ? { ...OPEN, due: `${year}-12-31`, period: year } : null;
    },
  },
  // "vào giữa năm 2023": no day is told
  {
    rule: "part-of-year",
    opens: BY_WORDS,
    next: `${BY_NEXT} đầu giữa`,
    pattern: new RegExp(`${BY} +(?:đầu|giữa) năm +((?:19|20)\\d{2})`, "giu"),
    read: ([year = ""], { before }) => (ENDING.test(before) ? { ...OPEN, period: year } : null),
  },
  // "hoàn thành đến hết năm", "xong trong năm nay": the document's year
  {
    rule: "this-year",
    opens: BY_WORDS,
    next: `${BY_NEXT} năm`,
    pattern: new RegExp(`${BY} +năm(?: nay)?(?=[.;,)\\n]|$)`, "giu"),
    read: (_, { text, before, issued }) => {
      const year =
        /^(?:đến hết|hết)/iu.test(text) || ENDING.test(before) ? yearAfter(issued, { month: "12" }) : null;
      return year && !endsInFacts(before)
        ? { ...OPEN, due: `${year}-12-31`, period: year, basis: "INFERRED" }
        : null;
    },
  },
];
