import { isoDay } from "../mention/date-mention.ts";

const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** Gives a quarter as a figure: `IV` → `4`. */
export function quarterOf(written: string): string {
  return ROMAN[written.toLowerCase()] ?? written;
}

/** Gives the last day of a month, ISO; null where there is no such month. */
export function endOfMonth(year: string, month: string): string | null {
  const index = Number(month);
  return index >= 1 && index <= 12
    ? new Date(Date.UTC(Number(year), index, 0)).toISOString().slice(0, 10)
    : null;
}

/** Gives the last day of a quarter, ISO. */
export function endOfQuarter(year: string, quarter: string): string | null {
  return endOfMonth(year, String(Number(quarter) * 3));
}

/**
 * Gives the year of a day, month or quarter that is written without one: the first that does not lie before the
 * document (`2021-12-20` or `2022-01`), since nobody is told to be done before he is told. Null where it has no date.
 */
export function yearAfter(issued: string | null, end: { month: string; day?: string }): string | null {
  if (!issued) return null;
  const year = issued.slice(0, 4);
  const due = isoDay(year, end.month, end.day ?? "1") ?? "";
  const isPast =
    end.day === undefined || issued.length < 10 ? due.slice(0, 7) < issued.slice(0, 7) : due < issued;
  return due !== "" && isPast ? String(Number(year) + 1) : year;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/tuần|thứ/iu, "WEEKLY"],
  [/quý/iu, "QUARTERLY"],
  [/(?<!\d)0?3 tháng|ba tháng/iu, "QUARTERLY"],
  [/0?6 tháng|sáu tháng|nửa năm/iu, "HALF_YEARLY"],
  [/0?9 tháng|chín tháng/iu, "YEARLY"],
  [/tháng/iu, "MONTHLY"],
  [/năm/iu, "YEARLY"],
  [/ngày/iu, "DAILY"],
];

/** Gives how often work recurs, several joined by a comma: "tháng, quý, năm" → `MONTHLY,QUARTERLY,YEARLY`. */
export function recursOf(words: string): string {
  const parts = words.split(/,|;|\/| và | hoặc /u);
  const units = parts.flatMap((part) => UNITS.find(([pattern]) => pattern.test(part))?.[1] ?? []);
  return [...new Set(units)].join(",");
}
