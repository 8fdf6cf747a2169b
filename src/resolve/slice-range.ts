import type { Range } from "../mention/mention.ts";

/** What a stretch of the joined text may still hold of layout: markdown marks, ends of paragraphs, blanks at its ends. */
const holdsLayout = (words: string) =>
  words.startsWith(" ") || words.endsWith(" ") || ["\n", "*", "_"].some((sign) => words.includes(sign));

/** Gives the words of a range on one line, without markdown marks; null for none. */
export function sliceRange(text: string, range: Range | null): string | null {
  if (!range) return null;
  const written = text.slice(range.start, range.end);
  const words = holdsLayout(written) ? written.replace(/[*_]+/g, "").replace(/\s+/g, " ").trim() : written;
  return words === "" ? null : words;
}
