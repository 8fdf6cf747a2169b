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

/** One letter wrong, missing, too many, or two neighbours swapped. Figures have to be right. */
export function isNear(typed: string, word: string): boolean {
  if (typed.length < SHORTEST_MISTYPED || /\d/.test(typed) || Math.abs(typed.length - word.length) > 1)
    return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    rest(typed, start + 1) === rest(word, start + 1) ||
    rest(typed, start + 1) === rest(word, start) ||
    rest(typed, start) === rest(word, start + 1) ||
    (typed[start] === word[start + 1] &&
      typed[start + 1] === word[start] &&
      rest(typed, start + 2) === rest(word, start + 2))
  );
}
