import type { Paragraph } from "../document/paragraph.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { lastAtOrBefore } from "./range-search.ts";

/** "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH", "1. Cơ sở pháp lý", "Các căn cứ pháp lý:" */
const HEADING =
  /^(?:[-+•*]? ?)(?:các )?(?:văn bản )?(?:căn cứ(?: (?:pháp lý|xây dựng|ban hành|lập|để|thực hiện)(?!\p{L})|[\s:.]*$)|cơ sở pháp lý)/iu;
const HEADING_LENGTH = 120;
const REACH = 40;

/** Tells whether a citation that opens its item, or goes on with it, is one of a list of legal bases. */
export function standsUnderBases(
  { text, document }: Pick<ResolvedDocument, "text" | "document">,
  { start, marker }: Paragraph,
  at: number,
): boolean {
  if (!marker) return false;
  const { sections, paragraphs } = document;
  let section = sections[lastAtOrBefore(sections, at)] ?? null;
  for (; section; section = section.parent) {
    const heading = paragraphs[section.paragraph];
    if (heading && heading.start < start && isHeading(text.slice(section.textStart, heading.end)))
      return true;
  }
  const above = lineOver(paragraphs, start);
  return above !== null && isHeading(text.slice(above.marker?.end ?? above.start, above.end));
}

function isHeading(words: string): boolean {
  return words.length <= HEADING_LENGTH && HEADING.test(words);
}

/** Gives the line over a list of items of one kind, of which one starts at an offset. */
export function lineOver(paragraphs: readonly Paragraph[], at: number): Paragraph | null {
  const own = lastAtOrBefore(paragraphs, at);
  const kind = paragraphs[own]?.marker?.kind;
  for (let index = own - 1; index >= Math.max(0, own - REACH); index--) {
    const paragraph = paragraphs[index];
    if (paragraph && paragraph.marker?.kind !== kind) return paragraph;
  }
  return null;
}
