import type { Range } from "./mention.ts";

/** "trình HĐND tỉnh ban hành ", "tham mưu ", "hoàn thiện dự thảo ". */
const ORDERED =
  /(?:xây dựng|soạn thảo|dự thảo|ban hành|thông qua|sửa đổi|hoàn thiện|tham mưu|(?<!(?:lộ|quy|quá|công|chương|tờ|hành) )trình|đề xuất|(?<!(?:thành|thiết|độc|xác|tự|công|đối) )lập)(?: (?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Chủ tịch UBND|Ban Thường vụ (?:Tỉnh|Thành|Huyện) ủy)(?: (?:tỉnh|thành phố|huyện|xã|phường))?(?: (?:ban hành|thông qua|phê duyệt|xem xét))*)? +$/iu;
const REACH = 80;

/** Tells whether the words before an instrument order it to be drafted: it bears no number yet. */
export function isOrdered(text: string, { start }: Range): boolean {
  return ORDERED.test(text.slice(Math.max(0, start - REACH), start));
}
