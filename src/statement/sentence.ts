import { BLANK, isOf } from "../document/char-class.ts";
import { firstNotBelow } from "../document/first-not-below.ts";

/** Ends of a sentence: a full stop, ellipsis or semicolon-like break before a capital or the end of the paragraph; none behind "TP", "TX". */
const SENTENCE_END = /[.…!?](?<!(?<!\p{L})T[PXT]\.)(?:["”*_)]*)(?=\s+["“*_]*\p{Lu}|\s*$)/gu;

/** Gives where sentences end: `after` the first end behind an offset, `before` the start of the sentence that holds it. */
export interface SentenceFinder {
  readonly endAfter: (at: number) => number;
  readonly startBefore: (at: number) => number;
}

/** Finds the sentences of a whole text once; each look-up is a binary search. Ends of paragraphs are the caller's. */
export function makeSentenceFinder(text: string): SentenceFinder {
  const found: number[] = [];
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(text)) found.push(SENTENCE_END.lastIndex);
  const ends = Int32Array.from(found);
  return {
    endAfter: (at) => ends[firstNotBelow(ends, at + 1)] ?? text.length,
    startBefore: (at) => {
      let start = ends[firstNotBelow(ends, at + 1) - 1] ?? 0;
      while (start < at && isOf(text, start, BLANK)) start++;
      return start;
    },
  };
}
