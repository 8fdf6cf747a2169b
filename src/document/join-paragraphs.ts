import { CHAR_CLASS, CODE_UNITS, DIGIT, LOWER, UPPER } from "./char-class.ts";
import { decodeUnits } from "./code-units.ts";
import { isGlued } from "./glued-words.ts";
import { OffsetMap } from "./offset-map.ts";
import type { PageNumber } from "./page-number.ts";
import type { Paragraph } from "./paragraph.ts";

/** A text in which every paragraph is one line with single blanks, and the paragraphs within it. */
export interface JoinedText {
  readonly text: string;
  /** The code units of `text`. */
  readonly codes: Uint16Array;
  readonly paragraphs: readonly Paragraph[];
  /** Where each character of `text` stands in the text it was made from, and where its end. */
  readonly offsets: OffsetMap;
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
  const joined = new JoinedUnits(source, source.length + (source.length >> 1) + paragraphs.length);
  const { offsets } = joined;
  let page = 0;
  const moved = paragraphs.map((paragraph) => {
    const start = joined.length;
    let from = paragraph.start;
    for (; (pages[page]?.start ?? source.length) < paragraph.end; page++) {
      const { start: cut = 0, end: behind = 0 } = pages[page] ?? {};
      if (cut <= from || behind > paragraph.end) continue;
      joinParagraph(joined, from, cut);
      if (behind < paragraph.end) joined.put(SPACE, cut);
      from = behind;
    }
    joinParagraph(joined, from, paragraph.end);
    const end = joined.length;
    joined.put(LINE_FEED, paragraph.end);
    const { marker } = paragraph;
    return {
      start,
      end,
      marker: marker && { ...marker, end: moveInto({ start, end }, marker.end, offsets) },
    };
  });
  offsets.add(joined.length, source.length);
  const codes = joined.codes.subarray(0, joined.length);
  return { text: decodeUnits(codes), codes, paragraphs: moved, offsets };
}

/** Gives the first index of a short stretch that stands at `source` or behind it. */
function moveInto(
  { start, end }: { start: number; end: number },
  source: number,
  offsets: OffsetMap,
): number {
  let at = start;
  while (at < end && offsets.sourceOf(at) < source) at++;
  return at;
}

/** A text that grows by pieces of its source. */
class JoinedUnits {
  readonly source: Uint16Array;
  readonly codes: Uint16Array;
  readonly offsets = new OffsetMap();
  length = 0;

  constructor(source: Uint16Array, room: number) {
    this.source = source;
    this.codes = new Uint16Array(room);
  }

  /** Adds a character in the place of what stands at `at` in the source. */
  put(code: number, at: number): void {
    this.offsets.add(this.length, at);
    this.codes[this.length++] = code;
  }

  /** Adds a stretch of the source as it is. */
  copy(start: number, end: number): void {
    if (start === end) return;
    this.offsets.add(this.length, start);
    this.codes.set(this.source.subarray(start, end), this.length);
    this.length += end - start;
  }
}

/** Adds a paragraph as one line. A single blank between two words, as nearly all are, is copied with them. */
function joinParagraph(joined: JoinedUnits, from: number, to: number): void {
  const { source } = joined;
  let start = from;
  let end = to;
  while (start < end && isLoose(source, start)) start++;
  while (end > start && isLoose(source, end - 1)) end--;
  for (let at = nextSeam(source, start, end); at < end; at = nextSeam(source, at, end)) {
    if (isLoose(source, at)) {
      const run = isLoose(source, at - 1) ? at - 1 : at;
      let blank = false;
      for (at = run; isLoose(source, at); at++) blank ||= source[at] !== ASTERISK;
      joined.copy(start, run);
      if (blank) joined.put(SPACE, run);
      start = at;
    } else if (isGlued(source, at)) {
      joined.copy(start, at);
      joined.put(SPACE, at);
      start = at;
    }
  }
  joined.copy(start, end);
}

/** Gives where, behind `from`, a character stands that cannot simply be copied after the one before it; `end` for none. */
function nextSeam(source: Uint16Array, from: number, end: number): number {
  let last = KINDS[source[from] ?? 0] ?? 0;
  for (let at = from + 1; at < end; at++) {
    const kind = KINDS[source[at] ?? 0] ?? 0;
    if ((kind & (SEAMS[last] ?? 0)) !== 0) return at;
    last = kind;
  }
  return end;
}

function isLoose(source: Uint16Array, at: number): boolean {
  return ((KINDS[source[at] ?? 0] ?? 0) & LOOSE) !== 0;
}

/** The kind of blanks, line ends and the asterisks of markdown, which run in any mixture; and of those that are no plain blank. */
const LOOSE = 64;
const STRAY = 128;
/** The classes of every code unit, or that it is loose: one look-up for both. */
const KINDS = CHAR_CLASS.slice();
for (const { index } of CODE_UNITS.matchAll(/[\s*]/g)) KINDS[index] = LOOSE | STRAY;
KINDS[SPACE] = LOOSE;

/** What behind a character of each kind cannot simply be copied: another loose one, or where a blank may have been lost. */
const SEAMS = Uint8Array.from({ length: 256 }, (_, kind) => {
  if (kind & LOOSE) return LOOSE | STRAY;
  return STRAY | (kind & LOWER ? UPPER | DIGIT : 0) | (kind & DIGIT ? LOWER : 0);
});
