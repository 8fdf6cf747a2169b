import { CAPITAL, CHAR_CLASS, DIGIT, LETTER } from "../document/char-class.ts";
import { decodeUnits, encodeUnits } from "../document/code-units.ts";
import { foldWord, spellingsOf } from "./fold-word.ts";
import { PairTable } from "./pair-table.ts";

/** The words of a text, side by side: where each starts and ends, and its number in the vocabulary (0: unknown). */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  /** Indices of the words that begin or end with a figure, in order. */
  readonly figures: Int32Array;
}

const AMPERSAND = 38;

/** What stands between words, and a letter (or figure, or `&`) that no word has. */
const BETWEEN = 0;
const UNKNOWN = 255;

/** The capitals of each small letter; one that two small ones are written for has none. */
const CAPITALS = listCapitals();

function listCapitals(): ReadonlyMap<number, readonly number[]> {
  const capitals = new Map<number, number[]>();
  for (let code = 0; code < CHAR_CLASS.length; code++) {
    if (((CHAR_CLASS[code] ?? 0) & CAPITAL) === 0) continue;
    const [small = 0, ...more] = encodeUnits(String.fromCharCode(code).toLowerCase());
    if (more.length === 0) capitals.set(small, [...(capitals.get(small) ?? []), code]);
  }
  return capitals;
}

/** So many letters of a word are told by a pair of numbers, a byte a letter. */
const PAIR_LETTERS = 8;

/** Numbers words; a word that was never added is 0. Letter case and the place of the tone mark make no difference. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  /** The letters that words have, small and capital alike, by code unit: numbered as they are met. */
  readonly #letters = CHAR_CLASS.map((kinds, code) =>
    kinds & (LETTER | DIGIT) || code === AMPERSAND ? UNKNOWN : BETWEEN,
  );
  #lastLetter = 0;
  /** The words by the numbers of their letters, so that a text is split without making a string a word. */
  readonly #spellings = new PairTable();
  #longest = 0;

  /** The highest number of a word. */
  get size(): number {
    return this.#ids.size;
  }

  add(word: string): number {
    const folded = foldWord(word);
    const known = this.#ids.get(folded);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(folded, id);
    this.#longest = Math.max(this.#longest, folded.length);
    for (const spelling of spellingsOf(folded))
      if (spelling.length <= PAIR_LETTERS) this.#spell(spelling, id);
    return id;
  }

  /** A spelling with a letter beyond the first 254 is found in no text; Vietnamese has 93. */
  #spell(spelling: string, id: number): void {
    let low = 0;
    let high = 0;
    for (const code of encodeUnits(spelling)) {
      const letter = this.#numberLetter(code);
      if (letter === UNKNOWN) return;
      high = (high << 8) | (low >>> 24);
      low = (low << 8) | letter;
    }
    this.#spellings.set(low, high, id);
  }

  #numberLetter(code: number): number {
    const known = this.#letters[code] ?? BETWEEN;
    if (known !== UNKNOWN || this.#lastLetter === UNKNOWN - 1) return known;
    this.#lastLetter++;
    for (const one of [code, ...(CAPITALS.get(code) ?? [])]) this.#letters[one] = this.#lastLetter;
    return this.#lastLetter;
  }

  idOf(word: string): number {
    return this.#ids.get(foldWord(word)) ?? 0;
  }

  /** Splits a normalized text into its words, in one pass; `codes` are its code units where they are at hand. */
  split(text: string, codes: Uint16Array = encodeUnits(text)): Words {
    const capacity = (codes.length >> 1) + 1;
    const starts = new Int32Array(capacity);
    const ends = new Int32Array(capacity);
    const ids = new Int32Array(capacity);
    const figures: number[] = [];
    const letters = this.#letters;
    let count = 0;
    for (let at = 0; at < codes.length; at++) {
      let letter = letters[codes[at] ?? 0] ?? 0;
      if (letter === BETWEEN) continue;
      const start = at;
      let low = 0;
      let high = 0;
      while (letter !== BETWEEN) {
        high = (high << 8) | (low >>> 24);
        low = (low << 8) | letter;
        at++;
        letter = at < codes.length ? (letters[codes[at] ?? 0] ?? 0) : BETWEEN;
      }
      if (isFigure(codes[start]) || isFigure(codes[at - 1])) figures.push(count);
      starts[count] = start;
      ends[count] = at;
      ids[count] =
        at - start <= PAIR_LETTERS
          ? this.#spellings.get(low, high)
          : this.#idOfLong(codes.subarray(start, at));
      count++;
    }
    return { count, starts, ends, ids, figures: new Int32Array(figures) };
  }

  #idOfLong(word: Uint16Array): number {
    return word.length > this.#longest ? 0 : this.idOf(decodeUnits(word));
  }
}

function isFigure(code = 0): boolean {
  return code >= 48 && code <= 57;
}

/**
 * The words that names and rules are made of, one for the process: a rule and every registry mean the same number by
 * the same word. Texts only look words up, so it does not grow with what is read.
 */
export const VOCABULARY = new Vocabulary();
