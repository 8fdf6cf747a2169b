import { CHAR_CLASS, DIGIT, LETTER, LOWER, UPPER } from "./char-class.ts";

/** Words that stand before a figure, and behind one. */
const BEFORE_FIGURE: ReadonlySet<string> = new Set(["số", "ngày", "tháng", "năm", "điều", "khoản"]);
const BEHIND_FIGURE: ReadonlySet<string> = new Set(["tháng", "năm", "của"]);
/** A small letter that only Vietnamese words have: brand names ("VietGAP", "MobiFone") are written without. */
const MARKED = /[\u00e0-\u1ef9]/u;
const LONGEST = 8;

/**
 * Tells whether the blank between two words was lost before the character at `at`: "SởNội vụ", "củaUBND tỉnh",
 * "số44-KL/TW", "ngày05/9/2019", "30tháng 6". The text is in code units.
 */
export function isGlued(text: Uint16Array, at: number): boolean {
  if (isOf(text, at, LOWER)) return isOf(text, at - 1, DIGIT) && BEHIND_FIGURE.has(wordFrom(text, at));
  // Mostly a comma or a full stop stands here: the word before it need not be read.
  if (!isOf(text, at, DIGIT | UPPER) || !isOf(text, at - 1, LOWER)) return false;
  const word = wordUpTo(text, at);
  if (isOf(text, at, DIGIT)) return BEFORE_FIGURE.has(word.toLowerCase());
  return word.length > 1 && MARKED.test(word);
}

/** The small letters that end at `end`, with a capital before them; nothing where they only end a longer word. */
function wordUpTo(text: Uint16Array, end: number): string {
  let start = end;
  while (start > end - LONGEST && isOf(text, start - 1, LOWER)) start--;
  if (isOf(text, start - 1, UPPER)) start--;
  return isOf(text, start - 1, LETTER | DIGIT) ? "" : String.fromCharCode(...text.subarray(start, end));
}

function wordFrom(text: Uint16Array, start: number): string {
  let end = start;
  while (end < start + LONGEST && isOf(text, end, LETTER)) end++;
  return String.fromCharCode(...text.subarray(start, end));
}

function isOf(text: Uint16Array, at: number, classes: number): boolean {
  return ((CHAR_CLASS[text[at] ?? 0] ?? 0) & classes) !== 0;
}
