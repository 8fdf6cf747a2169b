import { BLANK, CHAR_CLASS } from "./char-class.ts";
import { firstNotBelow } from "./first-not-below.ts";
import type { Paragraph } from "./paragraph.ts";

/** A text in which every paragraph is one line with single blanks, and the paragraphs within it. */
export interface JoinedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Where each character of `text` stands in the text it was made from; one more entry for its end. */
  readonly offsets: Int32Array;
}

const ASTERISK = 42;
const SPACE = 32;
const LINE_FEED = 10;

/**
 * Joins what page and line breaks tore apart: inside a paragraph every run of blanks becomes one, and the asterisks of
 * markdown go. What follows may then be matched as if the text had been typed in one piece.
 */
export function joinParagraphs(text: string, paragraphs: readonly Paragraph[]): JoinedText {
  const codes = new Uint16Array(text.length + paragraphs.length);
  const offsets = new Int32Array(codes.length + 1);
  let length = 0;
  const joined = paragraphs.map((paragraph) => {
    const start = length;
    const end = joinParagraph(text, paragraph, { codes, offsets, start });
    codes[end] = LINE_FEED;
    offsets[end] = paragraph.end;
    length = end + 1;
    const { marker } = paragraph;
    return {
      start,
      end,
      marker: marker && { ...marker, end: firstNotBelow(offsets, marker.end, { start, end }) },
    };
  });
  offsets[length] = text.length;
  return { text: decodeCodes(codes.subarray(0, length)), paragraphs: joined, offsets };
}

interface Target {
  readonly codes: Uint16Array;
  readonly offsets: Int32Array;
  readonly start: number;
}

/** Writes a paragraph as one line from `target.start` on and gives where it ends. */
function joinParagraph(
  text: string,
  { start, end }: { start: number; end: number },
  { codes, offsets, start: from }: Target,
): number {
  let length = from;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isLoose(code)) {
      codes[length] = code;
      offsets[length++] = at;
      continue;
    }
    const run = at;
    let blank = code !== ASTERISK;
    for (; at + 1 < end && isLoose(text.charCodeAt(at + 1)); at++)
      blank ||= text.charCodeAt(at + 1) !== ASTERISK;
    if (!blank || run === start || at + 1 === end) continue;
    codes[length] = SPACE;
    offsets[length++] = run;
  }
  return length;
}

/** Blanks, line ends and the asterisks of markdown, in any mixture. */
function isLoose(code: number): boolean {
  return code === ASTERISK || ((CHAR_CLASS[code] ?? 0) & BLANK) !== 0;
}

/** Makes a string of code units, lone surrogates as they are. */
function decodeCodes({ buffer, byteOffset, byteLength }: Uint16Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf16le");
}
