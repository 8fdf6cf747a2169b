import type { Paragraph } from "../document/paragraph.ts";
import type { Section } from "../document/split-sections.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { LEAD_LABEL } from "./cues-before.ts";
import { givesWork } from "./given-work.ts";
import { rangesIn } from "./range-search.ts";

const CUE_REACH = 240;

/** "1. Xây dựng đề án … - Cơ quan chủ trì: Sở Y tế", "… (Sở Xây dựng chủ trì)": the lead is named further on. */
export function isLedInside(
  resolved: ResolvedDocument,
  section: Section,
  lists: readonly AgencyList[],
): boolean {
  const { text, document } = resolved;
  const { paragraphs } = document;
  // Counted on, not sliced: a copy a section would make a long outline quadratic.
  let last = section.paragraph;
  const goesOn = (next: Paragraph | undefined) =>
    next !== undefined && (isUnnumbered(next) || (isItem(section) && FACET.test(bodyOf(text, next))));
  while (goesOn(paragraphs[last + 1])) last++;
  const end = Math.min(section.end, paragraphs[last]?.end ?? section.end);
  return rangesIn(lists, { start: section.textStart, end }).some((list) => {
    const before = wordsBefore(text, section, list);
    return (
      LEAD_LABEL.test(before) ||
      (isItem(section) && givesWork(resolved, list, { section, before })) ||
      (/(?:[(-](?: ?giao)?|(?<!\p{L})do|\n(?:Giao )?) ?$/u.test(before) &&
        /^,? chủ trì(?!\p{L})/u.test(text.slice(list.end, list.end + 12)))
    );
  });
}

/** What stands before a list inside its section, as far as cues reach. */
function wordsBefore(text: string, { textStart }: Section, { start }: AgencyList): string {
  const from = start - CUE_REACH;
  return from > textStart ? `…${text.slice(from, start)}` : text.slice(textStart, start).trimStart();
}

function isItem({ kind }: Section): boolean {
  return kind === "NUMBER" || kind === "POINT" || kind === "ARTICLE";
}

function isUnnumbered({ marker }: Paragraph): boolean {
  return !marker || marker.kind === "BULLET";
}

/** "b) Đơn vị chủ trì: …", "c) Thời gian thực hiện: …" tell of the work above them; none is a task. */
const FACET =
  /^(?:(?:các )?(?:cơ quan|đơn vị) (?:chủ trì|phối hợp|thực hiện|đầu mối)[^.:;\n]{0,30}|(?:chủ trì|phối hợp)(?: thực hiện)?|thời (?:gian|hạn)[^.:;\n]{0,30}|sản phẩm[^.:;\n]{0,30}|kết quả(?: đầu ra| dự kiến)?|nội dung|mục tiêu|mục đích|kinh phí[^.:;\n]{0,30}|tiến độ|lộ trình) ?:/iu;
/** Of these, the ones that name who does it. */
const PARTY =
  /^(?:(?:các )?(?:cơ quan|đơn vị) (?:chủ trì|phối hợp|thực hiện|đầu mối)[^.:;\n]{0,30}|(?:chủ trì|phối hợp)(?: thực hiện)?) ?:/iu;
const FACET_REACH = 80;

function bodyOf(text: string, { start, marker }: Paragraph): string {
  const at = marker?.end ?? start;
  return text.slice(at, at + FACET_REACH).trimStart();
}

/** Whether a point only names who does the work above it: "a) Cơ quan chủ trì: Sở Y tế". */
export function namesParty(text: string, { parent }: Section, paragraph: Paragraph): boolean {
  return parent !== null && isItem(parent) && PARTY.test(bodyOf(text, paragraph));
}
