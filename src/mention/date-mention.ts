import type { DateMention } from "./mention.ts";

// "ngày 15/07/2021", "ngày 15-7-2021", "15.7.2021"; OCR blanks inside
const FIGURES = /(\d{1,2}) *([/.-]) *(\d{1,2}) *\2 *((?:19|20)\d{2})(?!\d)/y;
// "ngày 15 tháng 7 năm 2021", "15 tháng7 năm2021"
const WORDS = /(\d{1,2}) *tháng *(\d{1,2})(?: *năm *| *[/.-] *)((?:19|20)\d{2})(?!\d)/iy;
// "ngày 23/9/97": two figures for the year, only behind "ngày"
const SHORT_YEAR = /(\d{1,2}) *([/.-]) *(\d{1,2}) *\2 *(\d{2})(?!\d| *[/.-] *\d)/y;
/** Two figures below these are a year of this century. */
const FIRST_SHORT_YEAR = 45;
const DAY = /ngày */iy;

/** Gives the date that begins at `at` ("ngày" may stand before it), or null. Impossible days are no dates. */
export function readDate(text: string, at: number): DateMention | null {
  DAY.lastIndex = at;
  const from = DAY.test(text) ? DAY.lastIndex : at;
  FIGURES.lastIndex = from;
  const figures = FIGURES.exec(text);
  if (figures) return makeDate(at, FIGURES.lastIndex, [figures[4], figures[3], figures[1]]);
  WORDS.lastIndex = from;
  const words = WORDS.exec(text);
  if (words) return makeDate(at, WORDS.lastIndex, [words[3], words[2], words[1]]);
  SHORT_YEAR.lastIndex = from;
  const short = from > at ? SHORT_YEAR.exec(text) : null;
  if (!short) return null;
  const year = `${Number(short[4]) < FIRST_SHORT_YEAR ? "20" : "19"}${short[4]}`;
  return makeDate(at, SHORT_YEAR.lastIndex, [year, short[3], short[1]]);
}

function makeDate(start: number, end: number, parts: readonly (string | undefined)[]): DateMention | null {
  const [year = "", month = "", day = ""] = parts;
  const on = isoDay(year, month, day);
  return on === null ? null : { kind: "date", start, end, on };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Gives a day in figures as an ISO date, or null when the calendar has no such day. */
export function isoDay(year: string, month: string, day: string): string | null {
  const last = month === "2" || month === "02" ? lastOfFebruary(Number(year)) : DAYS[Number(month) - 1];
  if (last === undefined || Number(day) < 1 || Number(day) > last) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function lastOfFebruary(year: number): number {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
