/** A text made easy to match, with the way back: `sourceIndex(i)` is where character `i` stands in the source. */
export interface NormalizedText {
  readonly text: string;
  readonly sourceIndex: (index: number) => number;
}

/** Marks that join or vanish: combining marks, soft hyphen, zero-width and bidirectional marks, BOM. */
const LENGTH_CHANGING = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const VANISHING = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** A letter with its combining marks, zero-width marks between them or not; else a zero-width mark alone. */
const CLUSTER =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|.(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]*[\u0300-\u036f])+/gsu;
const COMBINING = /[\u0300-\u036f]/;

/** Characters that stand for one ASCII or Vietnamese character; all keep their length. */
const LOOKALIKES =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f\r\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u00d0\u00f0\u2044\u2215]/g;

function foldLookalike(character: string): string {
  if (character === "\u00d0") return "Đ";
  if (character === "\u00f0") return "đ";
  if (character === "\u2044" || character === "\u2215") return "/";
  return /\s/.test(character) ? " " : "-";
}

/**
 * Gives `source` in NFC with plain blanks, `-` for every dash, `Đ` for `Ð`, and without zero-width marks.
 * Line feeds stay. The common case (nothing changes length) needs no map.
 */
export function normalizeText(source: string): NormalizedText {
  if (!LENGTH_CHANGING.test(source)) {
    return { text: source.replace(LOOKALIKES, foldLookalike), sourceIndex: (index) => index };
  }
  const { text, offsets } = composeClusters(source);
  return {
    text: text.replace(LOOKALIKES, foldLookalike),
    sourceIndex: (index) => offsets[Math.min(index, text.length)] ?? source.length,
  };
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
