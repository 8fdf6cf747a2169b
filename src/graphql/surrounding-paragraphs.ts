import type { Anchor, Span } from "../model/anchor.ts";

/** The paragraphs around a stretch of a text, in the order of the text. */
export interface Surroundings {
  readonly before: readonly Anchor[];
  readonly after: readonly Anchor[];
}

type Stretch = Pick<Span, "start" | "end">;

/** The nearest `count` paragraphs, lines that are not blank, before and after a stretch of a document's text. */
export function surroundingParagraphs(
  { key, text }: { readonly key: string; readonly text: string },
  { start, end }: Stretch,
  count: number,
): Surroundings {
  const toAnchor = ({ start: from, end: to }: Stretch): Anchor => {
    const line = text.slice(from, to);
    const exact = line.trim();
    const at = from + line.indexOf(exact);
    return { document: key, start: at, end: at + exact.length, exact };
  };
  return {
    before: linesBefore(text, start, count).map(toAnchor),
    after: linesAfter(text, end, count).map(toAnchor),
  };
}

/** Only as much of the text is looked at as the lines take: a plan may have a thousand tasks. */
function linesAfter(text: string, end: number, count: number): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (let at = end; at < text.length && lines.length < count; ) {
    const stop = nextBreak(text, at);
    if (text.slice(at, stop).trim() !== "") lines.push({ start: at, end: stop });
    at = stop + 1;
  }
  return lines;
}

function linesBefore(text: string, start: number, count: number): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (let at = start; at > 0 && lines.length < count; ) {
    const begin = lastBreak(text, at - 1) + 1;
    if (text.slice(begin, at).trim() !== "") lines.unshift({ start: begin, end: at });
    at = begin - 1;
  }
  return lines;
}

function nextBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at += 1;
  return at;
}

function lastBreak(text: string, from: number): number {
  let at = from;
  while (at >= 0 && !isBreak(text.charCodeAt(at))) at -= 1;
  return at;
}

const NEW_LINE = 10;
const CARRIAGE_RETURN = 13;

function isBreak(code: number): boolean {
  return code === NEW_LINE || code === CARRIAGE_RETURN;
}
