import type { Anchor, Span } from "../model/anchor.ts";

/** The paragraphs around a stretch of a text, in the order of the text. */
export interface Surroundings {
  readonly before: readonly Anchor[];
  readonly after: readonly Anchor[];
}

/** The nearest `count` paragraphs, lines that are not blank, before and after a stretch of a document's text. */
export function surroundingParagraphs(
  { key, text }: { readonly key: string; readonly text: string },
  { start, end }: Pick<Span, "start" | "end">,
  count: number,
): Surroundings {
  const toAnchor = (line: RegExpExecArray, offset: number): Anchor => {
    const exact = line[0].trim();
    const at = offset + line.index + line[0].indexOf(exact);
    return { document: key, start: at, end: at + exact.length, exact };
  };
  const linesOf = (part: string, offset: number) =>
    [...part.matchAll(/[^\n\r]*\S[^\n\r]*/g)].map((line) => toAnchor(line, offset));
  return {
    before: count === 0 ? [] : linesOf(text.slice(0, start), 0).slice(-count),
    after: linesOf(text.slice(end), end).slice(0, count),
  };
}
