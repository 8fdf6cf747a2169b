import { CAPITAL, CHAR_CLASS, DIGIT, LETTER } from "../document/char-class.ts";
import { encodeUnits } from "../document/code-units.ts";
import { foldWord, spellingsOf } from "./fold-word.ts";

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

/** The small letter (or figure, or `&`) a code unit of a word stands for; 0 for what stands between words. */
const FOLDED = foldCodeUnits();

function foldCodeUnits(): Uint16Array {
  const folded = new Uint16Array(CHAR_CLASS.length);
  for (let code = 0; code < folded.length; code++) {
    const kinds = CHAR_CLASS[code] ?? 0;
    if (kinds & (LETTER | DIGIT) || code === AMPERSAND) folded[code] = kinds & CAPITAL ? smallOf(code) : code;
  }
  return folded;
}

/** A letter that two small ones are written for stays as it is. */
function smallOf(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

/** Numbers words; a word that was never added is 0. Letter case and the place of the tone mark make no difference. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  /** A hash table with open addressing over the spellings, so that a text is split without making a string a word. */
  #slots = new Int32Array(1024);
  #slotHashes = new Int32Array(1024);
  /** The letters of all spellings, one behind the other, and where each ends; a look into a string is slower. */
  #letters = new Uint16Array(4096);
  readonly #ends: number[] = [0];
  readonly #hashes: number[] = [0];
  readonly #idOfSpelling: number[] = [0];
  #filled = 1;

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
    for (const spelling of spellingsOf(folded)) {
      this.#addLetters(spelling);
      this.#hashes.push(hashWord(spelling));
      this.#idOfSpelling.push(id);
    }
    this.#fillSlots();
    return id;
  }

  #addLetters(spelling: string): void {
    const start = this.#ends.at(-1) ?? 0;
    const end = start + spelling.length;
    if (end > this.#letters.length) {
      const wider = new Uint16Array(end * 2);
      wider.set(this.#letters);
      this.#letters = wider;
    }
    for (let at = start; at < end; at++) this.#letters[at] = spelling.charCodeAt(at - start);
    this.#ends.push(end);
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
    let count = 0;
    for (let at = 0; at < codes.length; at++) {
      let folded = FOLDED[codes[at] ?? 0] ?? 0;
      if (folded === 0) continue;
      const start = at;
      const first = folded;
      let last = folded;
      let hash = HASH_BASIS;
      while (folded !== 0) {
        last = folded;
        hash = Math.imul(hash ^ folded, HASH_PRIME);
        at++;
        folded = at < codes.length ? (FOLDED[codes[at] ?? 0] ?? 0) : 0;
      }
      if (isFigure(first) || isFigure(last)) figures.push(count);
      starts[count] = start;
      ends[count] = at;
      ids[count] = this.#find(codes, start, at, hash);
      count++;
    }
    return { count, starts, ends, ids, figures: new Int32Array(figures) };
  }

  #find(codes: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const hashes = this.#slotHashes;
    const mask = slots.length - 1;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return 0;
      if (hashes[slot] === hash && this.#isSpelled(codes, { start, end }, entry))
        return this.#idOfSpelling[entry] ?? 0;
    }
  }

  #isSpelled(codes: Uint16Array, { start, end }: { start: number; end: number }, entry: number): boolean {
    const letters = this.#letters;
    const from = this.#ends[entry - 1] ?? 0;
    if ((this.#ends[entry] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at++)
      if (FOLDED[codes[at] ?? 0] !== letters[from + at - start]) return false;
    return true;
  }

  /** Puts the newest spellings into the table; a table more than half full is made anew, four times as large. */
  #fillSlots(): void {
    const count = this.#ends.length;
    const grows = count * 2 > this.#slots.length;
    if (grows) {
      this.#slots = new Int32Array(this.#slots.length * 4);
      this.#slotHashes = new Int32Array(this.#slots.length);
    }
    const mask = this.#slots.length - 1;
    for (let entry = grows ? 1 : this.#filled; entry < count; entry++) {
      let slot = mix(this.#hashes[entry] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = entry;
      this.#slotHashes[slot] = this.#hashes[entry] ?? 0;
    }
    this.#filled = count;
  }
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** FNV-1a over code units. */
const HASH_BASIS = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

function hashWord(word: string): number {
  let hash = HASH_BASIS;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_PRIME);
  return hash;
}

function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}

/**
 * The words that names and rules are made of, one for the process: a rule and every registry mean the same number by
 * the same word. Texts only look words up, so it does not grow with what is read.
 */
export const VOCABULARY = new Vocabulary();
