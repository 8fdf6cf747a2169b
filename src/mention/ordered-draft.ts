import { makeEndTest } from "../document/end-test.ts";
import type { Range } from "./mention.ts";

/** "trình HĐND tỉnh ban hành ", "tham mưu ", "hoàn thiện dự thảo ". */
const endsInOrder = makeEndTest(
  /(?:(?:xây dựng|soạn thảo|dự thảo|ban hành|thông qua|sửa đổi|hoàn thiện|hoàn chỉnh|tham mưu|(?<!(?:lộ|quy|quá|công|chương|tờ|hành) )trình|đề xuất|(?<!(?:thành|thiết|độc|xác|tự|công|đối) )lập)(?: (?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Chủ tịch UBND|(?:Ban Thường vụ )?(?:Tỉnh|Thành|Huyện) ủy|(?:Thủ tướng )?Chính phủ|Quốc hội|cấp (?:có thẩm quyền|trên))(?: (?:tỉnh|thành phố|huyện|xã|phường|cùng cấp))?)?(?:,? (?:ban hành|thông qua|phê duyệt|xem xét|quyết định))*|(?<!(?:lộ|quy|quá|công|chương|tờ|hành) )trình(?: \p{L}+){1,9} phê duyệt) +$/iu,
);
const REACH = 80;
/** "xây dựng Đề án A và Kế hoạch B": what is listed with a draft is one. */
const BESIDE = /^(?: ?\([^()]{1,40}\))?[,;]?(?: và)? +$/u;

/** The word that says the kind of an instrument; `draftEnd` is where a draft ends that may be the item before it, else 0. */
export interface KindWord extends Range {
  readonly draftEnd: number;
}

/** Tells whether the words before an instrument order it to be drafted: it bears no number yet. */
export function isOrdered(text: string, { start, draftEnd }: KindWord): boolean {
  if (draftEnd > 0 && start - draftEnd < REACH && BESIDE.test(text.slice(draftEnd, start))) return true;
  return endsInOrder(text.slice(Math.max(0, start - REACH), start));
}
