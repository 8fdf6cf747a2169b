import type { Section } from "../document/split-sections.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { ASIDES_BEFORE } from "./adverbial.ts";
import type { AgencyList } from "./agency-list.ts";
import { endOfBracket } from "./end-of-bracket.ts";
import { isAction } from "./role-cue.ts";

/** Where a list of agencies stands in a section that has no head. */
interface ListPlace {
  readonly section: Section;
  /** The words of the section before the list, as far as cues reach. */
  readonly before: string;
}

/**
 * Whether a section without a head gives the agencies of a list work: by an order, as those who act in a line or a
 * sentence of their own, or as those whom its unnamed reader is to join or to direct.
 */
export function givesWork(
  resolved: ResolvedDocument,
  list: AgencyList,
  { section, before }: ListPlace,
): boolean {
  if (ORDERED.test(before)) return true;
  if (tellsAims(resolved.text, section)) return false;
  if (JOINS.test(before)) return true;
  const from = Math.max(list.end, endOfBracket(resolved.text, list.end));
  const behind = resolved.text.slice(from, from + ACTION_REACH);
  if (DIRECTS.test(before)) return behind.startsWith(":") || isAction(behind);
  return opensLine(resolved, list, before) && isAction(behind);
}

const ACTION_REACH = 80;
/** "2. Về giải phóng mặt bằng" over "- Giao UBND huyện Bình Sơn bàn giao …" */
const ORDERED = /\n(?:[-+•] )?(?:Giao|Đề nghị|Yêu cầu|Phân công)(?: cho)? $/u;
/** "b) Phối hợp với Bộ Tài chính xây dựng …" */
const JOINS = /(?:^|\n(?:[-+•] )?|[.;] )(?:Chủ động )?[pP]hối hợp(?: chặt chẽ)?(?: (?:với|cùng))? $/u;
/** "a) Chỉ đạo Sở Y tế rà soát …", "- Chỉ đạo Sở Y tế: Rà soát …" */
const DIRECTS = /(?:^|\n(?:[-+•] )?|[.;] )(?:\p{Lu}\p{Ll}+ (?:\p{Ll}+ ){0,3})?[cC]hỉ đạo $/u;

/** "2. Về phòng cháy" over "- UBND các xã rà soát …"; the issuer gives no work to itself. Names no row holds open a dash. */
function opensLine({ head }: ResolvedDocument, { items: [first] }: AgencyList, before: string): boolean {
  if (first === undefined || first.agency.key === head.issuerKey) return false;
  return (first.agency.registered ? OPENS_SENTENCE : OPENS_DASH).test(before);
}

const OPENS_DASH = /\n[-+•] $/u;

const OPENS_SENTENCE = new RegExp(`(?:\\n(?:[-+•] )?|[.;] )${ASIDES_BEFORE}$`, "iu");

/** "I. MỤC ĐÍCH, YÊU CẦU" over "2. Yêu cầu": who is named there is given no work yet. */
function tellsAims(text: string, section: Section): boolean {
  for (let outer: Section | null = section; outer; outer = outer.parent)
    if (AIMS.test(text.slice(outer.textStart, outer.textStart + HEADING_REACH))) return true;
  return false;
}

const HEADING_REACH = 80;
const AIMS =
  /^[ *_]*(?:mục đích|yêu cầu|mục tiêu|quan điểm|nguyên tắc|phạm vi)(?:[ *_]*[,:.\n]|,? và |$| (?:chung|cụ thể|tổng quát|chỉ đạo)(?!\p{L}))/iu;
