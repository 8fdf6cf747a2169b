import type { DateMention } from "./mention.ts";

// "ngày 15/07/2021", "ngày 15-7-2021", "15.7.2021"; OCR blanks inside
const FIGURES = /(\d{1,2}) *([/.-]) *(\d{1,2}) *\2 *((?:19|20)\d{2})(?!\d)/y;
// "ngày 15 tháng 7 năm 2021"
const WORDS = /(\d{1,2}) +tháng +(\d{1,2}) +năm +((?:19|20)\d{2})(?!\d)/iy;
const DAY = /ngày +/iy;

/** Gives the date that begins at `at` ("ngày" may stand before it), or null. Impossible days are no dates. */
export function readDate(text: string, at: number): DateMention | null {
  DAY.lastIndex = at;
  const from = DAY.test(text) ? DAY.lastIndex : at;
  FIGURES.lastIndex = from;
  const figures = FIGURES.exec(text);
  if (figures) return makeDate(at, FIGURES.lastIndex, [figures[4], figures[3], figures[1]]);
  WORDS.lastIndex = from;
  const words = WORDS.exec(text);
  return words ? makeDate(at, WORDS.lastIndex, [words[3], words[2], words[1]]) : null;
}

function makeDate(start: number, end: number, parts: readonly (string | undefined)[]): DateMention | null {
  const [year = "", month = "", day = ""] = parts;
  const on = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${on}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(on)
    ? { kind: "date", start, end, on }
    : null;
}
