import type { Document } from "../document/split-sections.ts";
import type { InstrumentMention } from "../mention/mention.ts";
import type { InstrumentType } from "../model/instrument.ts";

/** "…, UBND tỉnh ban hành ": nothing but who issues stands before the name. */
const ISSUES = /(?:^|[,;.] )\p{Lu}(?:(?! của )[^,;.:\d]){2,90} (?:ban hành|xây dựng|đề ra) $/u;
/** Laws of 2025 close the legal bases with "Ủy ban nhân dân ban hành Quyết định quy định …". */
const ENACTED: readonly InstrumentType[] = ["DECISION", "RESOLUTION", "CIRCULAR", "DECREE"];
/** More than ISSUES takes, so that what it opens with is never taken for a line's. */
const REACH = 160;
const CLOSING_REACH = 40;
const LEADS_IN = /(?:như sau|sau(?: đây)?|cụ thể)? ?[:;.] *$/u;

/**
 * Tells whether a title in the opening words is that of the document itself: "Thực hiện …, UBND tỉnh ban hành Kế hoạch
 * phòng, chống thiên tai năm 2020 như sau:". It cites nothing.
 */
export function namesItself(document: Document, type: InstrumentType, mention: InstrumentMention): boolean {
  const { text, sections } = document;
  if (mention.form !== "NAMED" || !mention.name || mention.type !== type) return false;
  if (mention.start >= (sections[0]?.start ?? text.length)) return false;
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start);
  if (!ISSUES.test(before.slice(before.lastIndexOf("\n") + 1))) return false;
  if (ENACTED.includes(type)) return true;
  const end = text.indexOf("\n", mention.end);
  const lineEnd = end === -1 ? text.length : end;
  return LEADS_IN.test(text.slice(Math.max(mention.end, lineEnd - CLOSING_REACH), lineEnd));
}
