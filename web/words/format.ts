import type { Words } from "./vi.ts";

/** A day in the language's form: 15/07/2021, 15 July 2021. Anything that is no ISO date as it is. */
export function formatDay(iso: string, words: Words): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined || Number(month) > 12) return iso;
  return words.day(day, month, year);
}

/** A period such as `2022`, `2022-Q1`, `2022-06` in words. */
export function formatPeriod(period: string, words: Words): string {
  const [year = "", part] = period.split("-");
  if (part === undefined) return words.year(Number(year));
  if (part.startsWith("Q")) return words.quarter(Number(part.slice(1)), Number(year));
  return Number(part) >= 1 && Number(part) <= 12 ? words.month(Number(part), year) : period;
}

/** A number in the language's form. Whole ones without the browser's formats: making one takes 20 ms of a page's start. */
export function formatNumber(value: number, { tag, thousands }: Words): string {
  if (!Number.isSafeInteger(value)) return new Intl.NumberFormat(tag).format(value);
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, thousands);
}

/** What is known of a deadline. */
export interface Due {
  readonly due: string | null;
  readonly period: string | null;
  readonly recurs: string | null;
  readonly condition: string | null;
}

/** A deadline in the language's form: period first, else the day, else how often it recurs, else its condition. */
export function formatDue({ due, period, recurs, condition }: Due, words: Words): string {
  if (recurs) {
    const labels: Readonly<Record<string, string>> = words.recurrences;
    return recurs.split(",").map((word) => labels[word] ?? word).join(", "); // biome-ignore format: one line
  }
  if (period && due) return `${formatPeriod(period, words)} (${formatDay(due, words)})`;
  if (due) return formatDay(due, words);
  return period ? formatPeriod(period, words) : (condition ?? "");
}
