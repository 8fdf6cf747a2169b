import { endOfMonth, endOfQuarter, quarterOf, yearAfter } from "./calendar.ts";
import { type DeadlineReading, dueOn, OPEN } from "./deadline-form.ts";

interface CellForm {
  readonly pattern: RegExp;
  /** `issued` is the day or month the document was issued. */
  readonly read: (groups: readonly string[], issued: string | null) => DeadlineReading | null;
}

const YEAR = "((?:19|20)\\d{2})";
const QUARTER = "(IV|III|II|I|[1-4])";
const BEFORE = "(?:(?:trong|đến|trước|hết|cuối|đến hết|chậm nhất) )?";

/** The forms that fill a cell under "Thời gian", where no word before them is needed. Samples stand above. */
const CELL_FORMS: readonly CellForm[] = [
  // "2025", "Năm 2025", "Trong năm 2025", "Đến năm 2030"
  {
    pattern: new RegExp(`^${BEFORE}(?:năm )?${YEAR}$`, "iu"),
    read: ([year = ""]) => endOfYear(year),
  },
  // "2021-2025", "Giai đoạn 2025 - 2030", "Năm 2025, 2026": done by the end of the last
  {
    pattern: new RegExp(
      `^(?:giai đoạn |từ )?(?:năm )?(?:${YEAR}(?: ?- ?| đến (?:năm )?|, ?| và ))+${YEAR}$`,
      "iu",
    ),
    read: ([, last = ""]) => ({ ...OPEN, due: `${last}-12-31` }),
  },
  // "12/2025", "Tháng 6 năm 2025", "Tháng 10 - 12/2025"
  {
    pattern: new RegExp(
      `^${BEFORE}(?:tháng )?(?:\\d{1,2}(?:\\/\\d{4})? ?- ?(?:tháng )?)?(\\d{1,2})(?: ?[/-] ?| năm )${YEAR}$`,
      "iu",
    ),
    read: ([month = "", year = ""]) => {
      const due = endOfMonth(year, month);
      if (!due) return null;
      return { ...OPEN, due, period: due.slice(0, 7) };
    },
  },
  // "Quý I - Quý III/2025", "Quý II, III năm 2025"
  {
    pattern: new RegExp(
      `^${BEFORE}quý ${QUARTER}(?:(?: ?- ?|, | và )(?:quý )?${QUARTER})?(?: ?[/-] ?| năm | )${YEAR}$`,
      "iu",
    ),
    read: ([first = "", last, year = ""]) => {
      const quarter = quarterOf(last || first);
      return { ...OPEN, due: endOfQuarter(year, quarter), period: `${year}-Q${quarter}` };
    },
  },
  // "6 tháng đầu năm 2025"
  {
    pattern: new RegExp(`^${BEFORE}(?:0?6|sáu) tháng (đầu|cuối) năm ${YEAR}$`, "iu"),
    read: ([half = "", year = ""]) => (half === "đầu" ? dueOn(year, "6", "30") : dueOn(year, "12", "31")),
  },
  // "Quý III", "Tháng 5": the year is the document's
  {
    pattern: new RegExp(`^${BEFORE}(?:quý ${QUARTER}|tháng (\\d{1,2}))$`, "iu"),
    read: ([quarter, month], issued) => {
      const last = quarter ? String(Number(quarterOf(quarter)) * 3) : (month ?? "");
      const year = yearAfter(issued, { month: last });
      const due = year && endOfMonth(year, last);
      if (!due) return null;
      const period = quarter ? `${year}-Q${quarterOf(quarter)}` : due.slice(0, 7);
      return { ...OPEN, due, period, basis: "INFERRED" };
    },
  },
];

/** Reads what fills a cell under "Thời gian" as a deadline; null where it is no time or an open one. */
export function readTimeCell(words: string, issued: string | null): DeadlineReading | null {
  for (const { pattern, read } of CELL_FORMS) {
    const match = pattern.exec(words);
    if (match) return read(match.slice(1), issued);
  }
  return null;
}

function endOfYear(year: string): DeadlineReading {
  return { ...OPEN, due: `${year}-12-31`, period: year };
}
