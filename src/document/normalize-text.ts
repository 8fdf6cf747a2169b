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
const VANISHING = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** A letter with its combining marks, zero-width marks between them or not; else a zero-width mark alone. */
const CLUSTER =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|.(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]*[\u0300-\u036f])+/gsu;
const COMBINING = /[\u0300-\u036f]/;

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
 * Gives `source` in NFC with plain blanks, `-` for every dash, `Đ` for `Ð`, `'` for `’`, and without zero-width marks.
 * Line feeds stay. The common case (nothing changes length) needs no map.
 */
export function normalizeText(source: string): NormalizedText {
  const codes = encodeUnits(source);
  const met = foldSigns(codes);
  if ((met & MARK) === 0)
    return { text: met === NOTHING ? source : decodeUnits(codes), codes, sourceIndex: (index) => index };
  const { text, offsets } = composeClusters(source);
  const composed = encodeUnits(text);
  foldSigns(composed);
  return {
    text: decodeUnits(composed),
    codes: composed,
    sourceIndex: (index) => offsets[Math.min(index, text.length)] ?? source.length,
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

function composeClusters(source: string): { text: string; offsets: Int32Array } {
  const pieces: string[] = [];
  const offsets = new Int32Array(source.length + 1);
  let length = 0;
  const keep = (piece: string, from: number) => {
    pieces.push(piece);
    for (let index = 0; index < piece.length; index++) offsets[length++] = from + index;
  };
  let last = 0;
  for (const match of source.matchAll(CLUSTER)) {
    keep(source.slice(last, match.index), last);
    if (COMBINING.test(match[0])) {
      const composed = match[0].replace(VANISHING, "").normalize("NFC");
      pieces.push(composed);
      // Marks with no composed form stay; each keeps an offset inside its cluster.
      for (let index = 0; index < composed.length; index++) {
        offsets[length++] = match.index + Math.min(index, match[0].length - 1);
      }
    }
    last = match.index + match[0].length;
  }
  keep(source.slice(last), last);
  offsets[length] = source.length;
  return { text: pieces.join(""), offsets };
}
