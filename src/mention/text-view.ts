import { firstNotBelow } from "../document/first-not-below.ts";
import type { Lexicon } from "./lexicon.ts";
import { VOCABULARY, type Words } from "./vocabulary.ts";

/** A normalized text with its words and the lexicon: what every finder looks at. */
export interface TextView {
  readonly text: string;
  readonly words: Words;
  readonly lexicon: Lexicon;
}

/** Splits a normalized text into words for the finders; `codes` are its code units where they are at hand. */
export function viewText(text: string, lexicon: Lexicon, codes?: Uint16Array): TextView {
  return { text, words: VOCABULARY.split(text, codes), lexicon };
}

/** Gives the view of the first `end` characters of a text; a word that goes on behind them is left out. */
export function viewOpening({ text, words, lexicon }: TextView, end: number): TextView {
  const count = firstNotBelow(words.ends, end + 1, { start: 0, end: words.count });
  return { text: text.slice(0, end), words: { ...words, count }, lexicon };
}

/** Gives the index of the first word that starts at or after `offset`. */
export function wordAt({ words }: { readonly words: Words }, offset: number): number {
  return firstNotBelow(words.starts, offset, { start: 0, end: words.count });
}
