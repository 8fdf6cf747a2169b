import type { Paragraph } from "./paragraph.ts";

/** A text in which every paragraph is one line with single blanks, and the paragraphs within it. */
export interface JoinedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Where each character of `text` stands in the text it was made from; one more entry for its end. */
  readonly offsets: Int32Array;
}

/** Blanks, line ends and the asterisks of markdown, in any mixture. */
const RUN = /[\s*]+/g;

/**
 * Joins what page and line breaks tore apart: inside a paragraph every run of blanks becomes one, and the asterisks of
 * markdown go. What follows may then be matched as if the text had been typed in one piece.
 */
export function joinParagraphs(text: string, paragraphs: readonly Paragraph[]): JoinedText {
  const offsets = new Int32Array(text.length + paragraphs.length + 1);
  const pieces: string[] = [];
  let length = 0;
  const keep = (from: number, to: number) => {
    if (to <= from) return;
    pieces.push(text.slice(from, to));
    for (let index = from; index < to; index++) offsets[length++] = index;
  };
  const add = (character: string, from: number) => {
    pieces.push(character);
    offsets[length++] = from;
  };
  const joined = paragraphs.map(({ start, end, marker }) => {
    const from = length;
    let last = start;
    RUN.lastIndex = start;
    for (let run = RUN.exec(text); run && run.index < end; run = RUN.exec(text)) {
      keep(last, run.index);
      last = RUN.lastIndex;
      if (run.index > start && last < end && /\s/.test(run[0])) add(" ", run.index);
    }
    keep(last, end);
    const paragraph = { start: from, end: length, marker };
    add("\n", end);
    return marker
      ? { ...paragraph, marker: { ...marker, end: lowerBound(offsets, marker.end, paragraph) } }
      : paragraph;
  });
  offsets[length] = text.length;
  return { text: pieces.join(""), paragraphs: joined, offsets };
}

/** Gives the first index of the paragraph that stands at or after `offset`. */
function lowerBound(
  offsets: Int32Array,
  offset: number,
  { start, end }: { start: number; end: number },
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
