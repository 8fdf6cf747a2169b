/** The same word, its beginning, or one mistake away from it. */
export type Likeness = "SAME" | "BEGINS" | "NEAR";

/** How a typed word fits a word of the text; null when it does not. */
export function likenessOf(typed: string, word: string): Likeness | null {
  if (typed === word) return "SAME";
  if (word.startsWith(typed)) return "BEGINS";
  return isNear(typed, word) ? "NEAR" : null;
}

/** Shorter words are too easily another word. */
const SHORTEST_MISTYPED = 4;

const FIGURE = /\d/;

/** One letter wrong, missing, too many, or two neighbours swapped. Figures have to be right. */
export function isNear(typed: string, word: string): boolean {
  const longer = word.length - typed.length;
  if (typed.length < SHORTEST_MISTYPED || longer > 1 || longer < -1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  // Letters that are the same at the end: nearly all of them, or it is another word.
  let end = 0;
  while (end < typed.length - start && typed.at(-1 - end) === word.at(-1 - end)) end += 1;
  const left = Math.max(typed.length, word.length) - start - end;
  const isSwapped =
    left === 2 && longer === 0 && typed[start] === word[start + 1] && typed[start + 1] === word[start];
  return (left <= 1 || isSwapped) && !FIGURE.test(typed);
}
