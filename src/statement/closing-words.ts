import type { Paragraph } from "../document/paragraph.ts";

/** "Trên đây là Kế hoạch …; yêu cầu các sở …", "Quá trình thực hiện, nếu có vướng mắc …". */
const CLOSING_WORDS =
  /^(?:Trên đây là|(?:Trong )?[qQ]uá trình (?:thực hiện|triển khai)|Nhận được|(?:Công văn|Văn bản|Chỉ thị|Kế hoạch|Công điện|Thông báo|Quyết định|Nghị quyết|Chương trình|Hướng dẫn|Kết luận) này (?:thay thế|có hiệu lực|được|phổ biến|đã|bãi bỏ)|Căn cứ (?:[Kk]ế hoạch|Chỉ thị|Chương trình|nội dung) này|(?:UBND|Ủy ban nhân dân|Chủ tịch|Ban Thường vụ)[^.,;:]{0,60} (?:yêu cầu|đề nghị)|[^.,;:\n]{3,60} (?:xin |trân trọng )?thông báo (?:để|tới|đến)|(?:Yêu cầu|Đề nghị) (?:các|[tT]hủ trưởng|[gG]iám đốc|[cC]hủ tịch))(?!\p{L})|^Giao [^.;:\n]{3,80} (?:theo dõi|đôn đốc|kiểm tra|chủ trì|chịu trách nhiệm|hướng dẫn|tổng hợp)(?!\p{L})[^.\n]{0,160} (?:Kế hoạch|Chỉ thị|Công văn|Công điện|Thông báo|Chương trình|Quyết định|Nghị quyết|Đề án|Văn bản|văn bản) này(?!\p{L})/u;

/** Tells a paragraph without a number in which the issuer speaks to all: what it asks is no part of the point above it. */
export function isClosing(text: string, { start, end, marker }: Paragraph): boolean {
  return marker === null && CLOSING_WORDS.test(text.slice(start, Math.min(end, start + 300)));
}
