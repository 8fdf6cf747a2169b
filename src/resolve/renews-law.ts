import { makeEndTest } from "../document/end-test.ts";
import { REVISED } from "../mention/law-mention.ts";
import type { InstrumentMention } from "../mention/mention.ts";

/** The law itself, or those before it in its list: "trình Quốc hội Luật A, Luật B". */
const endsInDrafting = makeEndTest(
  /(?:[dD]ự (?:án|thảo)|[xX]ây dựng|[sS]oạn thảo|[tT]rình Quốc hội(?: (?:xem xét|thông qua|cho ý kiến),?)*(?: (?:các )?dự (?:án|thảo))?):? (?:(?:Bộ luật|Luật|Pháp lệnh) [^.;:()\d]{2,70}(?: ?\((?:sửa đổi|thay thế)[^()]{0,20}\))?(?:, | và )){0,4}$/u,
);
const DRAFTED_REACH = 200;
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
  return endsInDrafting(before) || REVISED.test(behind) || REPLACING.test(behind);
}
