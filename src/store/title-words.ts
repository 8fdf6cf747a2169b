import type { Instrument } from "../model/instrument.ts";
import { searchWords } from "./search-words.ts";

/** Letters and figures by which titles that might be one begin alike; fewer say too little to tell a work. */
const HEAD_LENGTH = 24;

/** The words of a title (trích yếu) that tell works apart, folded: without "về việc", and "giai đoạn" before years. */
export function titleWords(title: string): readonly string[] {
  const words = searchWords(title).join(" ");
  return words
    .replace(/^ve (?:viec )?/, "")
    .replace(/(?:giai doan|thoi ky) (?=(?:19|20)\d\d)/g, "")
    .split(" ")
    .filter(Boolean);
}

/** What the titles of one place and kind are found by: all that begin with the same letters. Null for no title or place. */
export function titleHead({ type, jurisdiction, title }: Instrument): string | null {
  const letters = lettersOf(title ?? "");
  if (letters === "" || jurisdiction === null) return null;
  return `${type} ${jurisdiction} ${letters.slice(0, HEAD_LENGTH)}`;
}

/** Kinds of which a province has its own less often than it carries out the centre's. A plan is always somebody's. */
const CARRIED_OUT: readonly string[] = ["PROGRAMME", "SCHEME", "STRATEGY"];

/**
 * The whole title of a programme, scheme or strategy that is named without number or issuer: the place in its key is only
 * that of whoever cites it. Null for any other instrument.
 */
export function placelessTitle({ key, type, title }: Instrument): string | null {
  const isNamed = CARRIED_OUT.includes(type) && /^named:(?!st:|party:)/.test(key);
  return isNamed && title !== null && isTelling(title) ? `${type} ${lettersOf(title)}` : null;
}

/** How two titles agree: in all their letters, or the words of one open the other. */
export function compareTitles(a: string, b: string): "SAME" | "SHORTENED" | null {
  if (lettersOf(a) === lettersOf(b)) return "SAME";
  const [short = [], long = []] = [titleWords(a), titleWords(b)].sort((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word, n) => word === long[n]) ? "SHORTENED" : null;
}

/** True when a title is long enough to be no other work's by chance. */
export function isTelling(title: string): boolean {
  return lettersOf(title).length >= HEAD_LENGTH;
}

/** Words torn or run together by scanning have the same letters. */
function lettersOf(title: string): string {
  return titleWords(title).join("");
}
