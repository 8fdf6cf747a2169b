import { BLANK, CHAR_CLASS, DIGIT, LOWER } from "./char-class.ts";
import { decodeUnits } from "./code-units.ts";
import { firstNotBelow } from "./first-not-below.ts";
import { isGlued } from "./glued-words.ts";
import type { PageNumber } from "./page-number.ts";
import type { Paragraph } from "./paragraph.ts";

/** A text in which every paragraph is one line with single blanks, and the paragraphs within it. */
export interface JoinedText {
  readonly text: string;
  /** The code units of `text`. */
  readonly codes: Uint16Array;
  readonly paragraphs: readonly Paragraph[];
  /** Where each character of `text` stands in the text it was made from; one more entry for its end. */
  readonly offsets: Int32Array;
}

const ASTERISK = 42;
const SPACE = 32;
const LINE_FEED = 10;

/**
 * Joins what page and line breaks tore apart: inside a paragraph every run of blanks becomes one, the asterisks of
 * markdown go, and a blank that was lost between two words stands again. What follows may then be matched as if the text
 * had been typed in one piece. `source` is the text in code units; the numbers of `pages` that stand inside a paragraph are left out.
 */
export function joinParagraphs(
  source: Uint16Array,
  paragraphs: readonly Paragraph[],
  pages: readonly PageNumber[],
): JoinedText {
  // Between two lost blanks stand two characters on the average, or more.
  const room = new Uint16Array(source.length + (source.length >> 1) + paragraphs.length);
  const offsets = new Int32Array(room.length + 1);
  let length = 0;
  let page = 0;
  const joined = paragraphs.map((paragraph) => {
    const start = length;
    let end = start;
    let from = paragraph.start;
    for (; (pages[page]?.start ?? source.length) < paragraph.end; page++) {
      const { start: cut = 0, end: behind = 0 } = pages[page] ?? {};
      if (cut <= from || behind > paragraph.end) continue;
      end = joinParagraph(source, { start: from, end: cut }, { codes: room, offsets, start: end });
      if (behind < paragraph.end) {
        room[end] = SPACE;
        offsets[end++] = cut;
      }
      from = behind;
    }
    end = joinParagraph(source, { start: from, end: paragraph.end }, { codes: room, offsets, start: end });
    room[end] = LINE_FEED;
    offsets[end] = paragraph.end;
    length = end + 1;
    const { marker } = paragraph;
    return {
      start,
      end,
      marker: marker && { ...marker, end: firstNotBelow(offsets, marker.end, { start, end }) },
    };
  });
  offsets[length] = source.length;
  const codes = room.subarray(0, length);
  return { text: decodeUnits(codes), codes, paragraphs: joined, offsets };
}

interface Target {
  readonly codes: Uint16Array;
  readonly offsets: Int32Array;
  readonly start: number;
}

/** Writes a paragraph as one line from `target.start` on and gives where it ends. */
function joinParagraph(
  source: Uint16Array,
  { start, end }: { start: number; end: number },
  { codes, offsets, start: from }: Target,
): number {
  let length = from;
  let last = LOOSE;
  for (let at = start; at < end; at++) {
    const code = source[at] ?? 0;
    const kind = KINDS[code] ?? 0;
    if (kind !== LOOSE) {
      if (kind !== last && (last & (LOWER | DIGIT)) !== 0 && isGlued(source, at)) {
        codes[length] = SPACE;
        offsets[length++] = at;
      }
      last = kind;
      codes[length] = code;
      offsets[length++] = at;
      continue;
    }
    last = LOOSE;
    const run = at;
    let blank = code !== ASTERISK;
    for (; at + 1 < end && KINDS[source[at + 1] ?? 0] === LOOSE; at++) blank ||= source[at + 1] !== ASTERISK;
    if (!blank || run === start || at + 1 === end) continue;
    codes[length] = SPACE;
    offsets[length++] = run;
  }
  return length;
}

/** The kind of blanks, line ends and the asterisks of markdown, which run in any mixture. */
const LOOSE = 64;
/** The classes of every code unit, or that it is loose: one look-up for both. */
const KINDS = CHAR_CLASS.map((kinds, code) => (code === ASTERISK || (kinds & BLANK) !== 0 ? LOOSE : kinds));
