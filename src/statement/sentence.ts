import { BLANK, isOf } from "../document/char-class.ts";
import type { Range } from "../mention/mention.ts";
import { firstAtOrAfter, lastAtOrBefore } from "./range-search.ts";

/** Ends of a sentence: a full stop, ellipsis or semicolon-like break before a capital or the end of the paragraph. */
const SENTENCE_END = /[.…!?](?:["”*_)]*)(?=\s+["“*_]*\p{Lu}|\s*$)/gu;

/** Gives where sentences end: `after` the first end behind an offset, `before` the start of the sentence that holds it. */
export interface SentenceFinder {
  readonly endAfter: (at: number) => number;
  readonly startBefore: (at: number) => number;
}

/** Finds the sentences of a whole text once; each look-up is a binary search. Ends of paragraphs are the caller's. */
export function makeSentenceFinder(text: string): SentenceFinder {
  const ends: Range[] = [];
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(text)) ends.push({ start: SENTENCE_END.lastIndex, end: SENTENCE_END.lastIndex });
  return {
    endAfter: (at) => ends[firstAtOrAfter(ends, at + 1)]?.end ?? text.length,
    startBefore: (at) => {
      let start = ends[lastAtOrBefore(ends, at)]?.end ?? 0;
      while (start < at && isOf(text, start, BLANK)) start++;
      return start;
    },
  };
}
