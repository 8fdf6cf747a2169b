import type { Section } from "../document/split-sections.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";

const PAST =
  /^(?:ĐÁNH GIÁ|KẾT QUẢ|NHỮNG KẾT QUẢ|TÌNH HÌNH|THỰC TRẠNG|ƯU ĐIỂM|TỒN TẠI|NHỮNG TỒN TẠI|HẠN CHẾ|NHỮNG HẠN CHẾ|KHÁI QUÁT|ĐẶC ĐIỂM|SỰ CẦN THIẾT|CĂN CỨ)(?!\p{L})/iu;
const FUTURE = /nhiệm vụ|giải pháp|phương hướng|kế hoạch|tổ chức thực hiện/iu;
const PAST_HEADING = 160;

/** Tells whether a section stands in a part whose heading speaks of what was done or is: "I. ĐÁNH GIÁ KẾT QUẢ NĂM 2021". Such a part gives no work. */
export function tellsOfPast({ text, document }: ResolvedDocument, section: Section): boolean {
  for (let outer: Section | null = section; outer; outer = outer.parent) {
    if (!["PART", "CHAPTER", "LETTER", "ROMAN"].includes(outer.kind)) continue;
    const end = document.paragraphs[outer.paragraph]?.end ?? outer.textStart;
    const heading = text.slice(outer.textStart, Math.min(end, outer.textStart + PAST_HEADING));
    if (PAST.test(heading) && !FUTURE.test(heading)) return true;
  }
  return false;
}
