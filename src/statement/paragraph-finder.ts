import type { Paragraph } from "../document/paragraph.ts";
import type { Document } from "../document/split-sections.ts";
import { lastAtOrBefore } from "./range-search.ts";

/** Gives the paragraph that holds an offset of `Document.text`. */
export type ParagraphFinder = (at: number) => Paragraph;

/** Makes the finder of a document's paragraphs; each look-up is a binary search. */
export function makeParagraphFinder({ paragraphs, text }: Document): ParagraphFinder {
  return (at) =>
    paragraphs[Math.max(0, lastAtOrBefore(paragraphs, at))] ?? { start: 0, end: text.length, marker: null };
}
