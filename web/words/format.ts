import type { Words } from "./vi.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of days, made once: making one takes as long as formatting hundreds of days. */
function formatOf(tag: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${Object.values(style)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...style, timeZone: "UTC" });
  formats.set(key, format);
  return format;
}

/** A day in the language's form: 15/7/2021, 15 July 2021. Anything that is no ISO date as it is. */
export function formatDay(iso: string, { tag }: Words): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const style = tag === "vi-VN" ? ({ day: "2-digit", month: "2-digit", year: "numeric" } as const) : ({ day: "numeric", month: "long", year: "numeric" } as const); // biome-ignore format: the two forms
  return formatOf(tag, style).format(new Date(`${iso}T00:00:00Z`));
}

/** A period such as `2022`, `2022-Q1`, `2022-06` in words. */
export function formatPeriod(period: string, words: Words): string {
  const [year = "", part] = period.split("-");
  if (part === undefined) return words.year(Number(year));
  if (part.startsWith("Q")) return words.quarter(Number(part.slice(1)), Number(year));
  const month = new Date(Date.UTC(Number(year), Number(part) - 1, 1));
  if (Number.isNaN(month.getTime())) return period;
  return formatOf(words.tag, { month: "long", year: "numeric" }).format(month);
}

export function formatNumber(value: number, { tag }: Words): string {
  return new Intl.NumberFormat(tag).format(value);
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
