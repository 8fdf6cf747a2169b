import { LuocdoError } from "../errors.ts";

/** Refuses with BAD_ARGUMENT what is no day of the calendar, written `2022-01-31`. */
export function checkDay(name: string, day: string | undefined): void {
  if (day === undefined) return;
  const date = new Date(`${day}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day))
    return;
  throw new LuocdoError(
    "BAD_ARGUMENT",
    `\`${name}: "${day.slice(0, 40)}"\` is no day. Write it as 2022-01-31.`,
  );
}
