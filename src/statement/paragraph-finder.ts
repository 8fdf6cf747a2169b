import type { Document } from "../document/split-sections.ts";
import type { Range } from "../mention/mention.ts";

/** Gives the paragraph that holds an offset of the normalized text. */
export type ParagraphFinder = (at: number) => Range;

/** Makes the finder of a document's paragraphs; each look-up is a binary search. */
export function makeParagraphFinder({ paragraphs, text }: Document): ParagraphFinder {
  return (at) => {
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return paragraphs[low] ?? { start: at, end: text.length };
  };
}
