import { REVISED } from "../mention/law-mention.ts";
import type { InstrumentMention } from "../mention/mention.ts";

const DRAFTED = /(?:dự (?:án|thảo)|xây dựng|soạn thảo) $/iu;
const DRAFTED_REACH = 10;
const REPLACING = /^ ?\( ?thay thế (?:cho )?(?:Luật|Bộ luật|Pháp lệnh)(?!\p{L})/iu;
const RENEWAL_REACH = 24;

/**
 * Tells whether a law that is named is to take the place of the one of that name: "dự án Luật A", "soạn thảo Luật A",
 * "Luật A (sửa đổi)", "Luật A (thay thế Luật A …)".
 */
export function renewsLaw(text: string, { start, name }: InstrumentMention): boolean {
  if (!name) return false;
  const before = text.slice(Math.max(0, start - DRAFTED_REACH), start);
  const behind = text.slice(name.end, name.end + RENEWAL_REACH);
  return DRAFTED.test(before) || REVISED.test(behind) || REPLACING.test(behind);
}
