import { CODE_UNITS } from "./char-class.ts";
import { decodeUnits, encodeUnits } from "./code-units.ts";

/** A text made easy to match, with the way back: `sourceIndex(i)` is where character `i` stands in the source. */
export interface NormalizedText {
  readonly text: string;
  /** The code units of `text`. */
  readonly codes: Uint16Array;
  readonly sourceIndex: (index: number) => number;
}

/** Marks that join or vanish: combining marks, soft hyphen, zero-width and bidirectional marks, BOM. */
const LENGTH_CHANGING = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** Characters that stand for one ASCII or Vietnamese character; all keep their length. */
const LOOKALIKES =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f\r\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u00d0\u00f0\u2044\u2215\u2019\u02bc]/g;

function foldLookalike(character: string): string {
  if (character === "\u00d0") return "Đ";
  if (character === "\u00f0") return "đ";
  if (character === "\u2019" || character === "\u02bc") return "'";
  if (character === "\u2044" || character === "\u2215") return "/";
  return /\s/.test(character) ? " " : "-";
}

/** What each code unit is written as; 0 for the marks that join or vanish. */
const PLAIN = listPlainSigns();

function listPlainSigns(): Uint16Array {
  const plain = new Uint16Array(0x10000);
  for (let code = 0; code < plain.length; code++) plain[code] = code;
  for (const { 0: sign, index } of CODE_UNITS.matchAll(LOOKALIKES))
    plain[index] = foldLookalike(sign).charCodeAt(0);
  for (const { index } of CODE_UNITS.matchAll(LENGTH_CHANGING)) plain[index] = 0;
  return plain;
}

/**
 * Gives `source` in NFC with plain blanks, `-` for every dash, `Đ` for `Ð`, `'` for `’`, a blank for `_` between letters, and without
 * zero-width marks and the `**` that stands about bold words. Line feeds stay. The common case (nothing changes length) needs no map.
 */
export function normalizeText(source: string): NormalizedText {
  const codes = encodeUnits(source);
  const met = foldSigns(codes) | partWords(source, codes) | dropStars(source, codes);
  if ((met & MARK) === 0)
    return { text: met === NOTHING ? source : decodeUnits(codes), codes, sourceIndex: (index) => index };
  const { length, offsets } = composeLetters(codes);
  const composed = codes.subarray(0, length);
  return {
    text: decodeUnits(composed),
    codes: composed,
    sourceIndex: (index) => offsets[Math.min(index, length)] ?? source.length,
  };
}

/** What a text may hold: nothing to be mended, signs that look alike, marks that join or vanish. */
const NOTHING = 0;
const LOOKALIKE = 1;
const MARK = 2;

/** Writes the plain sign for each look-alike; marks stay. Gives what was met. */
function foldSigns(codes: Uint16Array): number {
  let met = NOTHING;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    const plain = PLAIN[code] ?? 0;
    if (plain === code) continue;
    met |= plain === 0 ? MARK : LOOKALIKE;
    if (plain !== 0) codes[at] = plain;
  }
  return met;
}

/** "Nghị_định của Chính_phủ": software that finds words joins their syllables so. */
const JOINED_SYLLABLES = /(?<=[\p{L}\p{M}])_(?=\p{L})/gu;

/** Writes the blank again between syllables that were joined. Gives what was met. */
function partWords(source: string, codes: Uint16Array): number {
  let met = NOTHING;
  if (!source.includes("_")) return met;
  for (const { index } of source.matchAll(JOINED_SYLLABLES)) {
    codes[index] = BLANK;
    met = LOOKALIKE;
  }
  return met;
}

const BLANK = 0x20;

/** "**III. TỔ CHỨC THỰC HIỆN**": how Markdown writes bold words. */
const STARS = /(?<=^|[\s"“|>•+-])\*{2,3}(?=[^\s*)])|(?<=[^\s*(])\*{2,3}(?=[\s.,;:!?)"”|]|$)/gmu;

/** Writes a mark that vanishes for the stars about bold words. Gives what was met. */
function dropStars(source: string, codes: Uint16Array): number {
  let met = NOTHING;
  if (!source.includes("**")) return met;
  for (const { 0: stars, index } of source.matchAll(STARS)) {
    codes.fill(ZERO_WIDTH, index, index + stars.length);
    met = MARK;
  }
  return met;
}

const ZERO_WIDTH = 0x200b;

/** The composed letter of a letter and a mark, those of Latin, Greek and Cyrillic. */
const COMPOSED = listComposed();

function listComposed(): ReadonlyMap<number, number> {
  const composed = new Map<number, number>();
  for (let code = 0xc0; code < 0x1f00; code++) {
    const letter = String.fromCharCode(code);
    const parts = letter.normalize("NFD");
    const base = parts.slice(0, -1).normalize("NFC");
    const mark = parts.charCodeAt(parts.length - 1);
    if (base.length === 1 && isCombining(mark) && parts.normalize("NFC") === letter)
      composed.set(pairOf(base.charCodeAt(0), mark), code);
  }
  return composed;
}

function pairOf(letter: number, mark: number): number {
  return letter * 0x400 + mark;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

function isMark(code: number): boolean {
  return PLAIN[code] === 0 && code !== 0;
}

function isVanishing(code: number): boolean {
  return isMark(code) && !isCombining(code);
}

/** Composes letters with the marks behind them, in place, and drops what vanishes. Tells where each unit stood. */
function composeLetters(codes: Uint16Array): { length: number; offsets: Int32Array } {
  const offsets = new Int32Array(codes.length + 1);
  let length = 0;
  for (let at = 0, end = 0; at < codes.length; at = end) {
    end = at + 1;
    const code = codes[at] ?? 0;
    if (isVanishing(code)) continue;
    while (end < codes.length && isMark(codes[end] ?? 0)) end++;
    const letter = end === at + 1 ? code : composeByTable(codes, at, end);
    if (letter !== null) {
      offsets[length] = at;
      codes[length++] = letter;
    } else
      for (const [index, unit] of composeByForm(codes.subarray(at, end)).entries()) {
        offsets[length] = at + index;
        codes[length++] = PLAIN[unit] || unit;
      }
  }
  offsets[length] = codes.length;
  return { length, offsets };
}

/** The one letter that a letter and its marks are, zero-width marks between them or not; null where the table lacks it. */
function composeByTable(codes: Uint16Array, at: number, end: number): number | null {
  let letter = codes[at] ?? 0;
  for (let next = at + 1; next < end; next++) {
    const mark = codes[next] ?? 0;
    if (isVanishing(mark)) continue;
    const composed = COMPOSED.get(pairOf(letter, mark));
    if (composed === undefined) return null;
    letter = composed;
  }
  return letter;
}

/** Marks in another order, or without a composed form: these stay, and so does what NFC would make longer. */
function composeByForm(cluster: Uint16Array): Uint16Array {
  const bare = cluster.filter((code) => !isVanishing(code));
  const composed = encodeUnits(decodeUnits(bare).normalize("NFC"));
  return composed.length <= bare.length ? composed : bare;
}
