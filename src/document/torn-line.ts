import { BLANK, DIGIT, isOf, LETTER, UPPER } from "./char-class.ts";

/** Tells whether a line break fell inside a number, a date or a name: how the text before it ends, how that behind it opens. */
export function isTorn(tail: string, opening: string): boolean {
  return mayBeTorn(tail) && (isTornNumber(tail, opening) || isTornName(tail, opening));
}

/** The last words before a torn number or name. */
const TORN_AFTER =
  /(?:ngày|năm|số|thứ|ương|TNHH|ty|nhánh|tâm|lý|đạo|đồng|Chí|Đông|Tây|Bắc|Nam|Việt|[ỦU][yỷ]|huy|đội|trận|hiệp|hiện|khai|hành|duyệt|công|bạc|hàng|toán|đoàn|hội|luật|lệnh|cáo)$/iuy;
const NAMED_BY_KIND = /(?:tỉnh|xã|phường)\s$/iu;

/** Tells of nearly every line by its last sign or word that nothing was torn. */
function mayBeTorn(tail: string): boolean {
  const last = tail.length - 1;
  if (!isOf(tail, last, LETTER)) return isOf(tail, last, DIGIT | BLANK) || ":/-".includes(tail.charAt(last));
  let start = last;
  while (isOf(tail, start - 1, LETTER)) start--;
  TORN_AFTER.lastIndex = start;
  return TORN_AFTER.test(tail) || (isOf(tail, start, UPPER) && NAMED_BY_KIND.test(tail.slice(0, start)));
}

/** "… NQ-HĐND ngày" + "09/7/2020 …", "… số" + "01/NQ-CP", "… 01/NQ-" + "CP": the break fell inside a number or a date. */
function isTornNumber(tail: string, opening: string): boolean {
  if (/(?:^|\s)ngày$/iu.test(tail)) return /^\d{1,2}\s*(?:[/.-]\s*\d|tháng)/iu.test(opening);
  if (/(?:^|\s)ngày\s+\d{1,2}$/iu.test(tail)) return /^tháng\s*\d/iu.test(opening);
  if (/(?:^|\s)tháng\s+\d{1,2}$/iu.test(tail)) return /^năm\s*(?:19|20)\d{2}/iu.test(opening);
  if (/\d\s+năm$/iu.test(tail)) return /^(?:19|20)\d{2}(?!\d)/u.test(opening);
  if (/(?:^|\s)số\s*:?$/iu.test(tail))
    return /^\d{1,5}(?:\.\d{1,3})?\p{Ll}?\s*[/-]\s*[\p{L}\d]/u.test(opening);
  // "giai đoạn 2011" + "- 2020"
  if (/(?:19|20)\d{2}$/.test(tail)) return /^(?:-\s?(?:19|20)\d{2}(?!\d)|của\s+\p{Lu})/iu.test(opening);
  return /[\p{L}\d]\s?[-/]$/u.test(tail) && /^[\p{L}\d&]{1,12}(?:[\s,.;:)/-]|$)/u.test(opening);
}

/** Names that one line break inside tears: their first half ends no paragraph. */
const TORN_NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\s)thứ$/u, /^(?:[IVXLC]+|\d{1,2})(?![\p{L}\d])/u],
  [/Trung ương$/u, /^Đảng(?!\p{L})/u],
  [/Hồ Chí$/u, /^Minh(?!\p{L})/u],
  [/(?:^|\s)(?:Đông|Tây|Bắc|Nam)$/u, /^(?:(?:Nam|Bắc|Trung)\s+Bộ|Bộ|Nguyên)(?!\p{L})/u],
  // "… triển khai thực hiện" + "Kết luận số …"
  [
    /(?:thực\s+hiện|triển\s+khai|ban\s+hành)$/u,
    /^(?:Nghị\s+(?:quyết|định)|Kết\s+luận|Chỉ\s+thị|Quyết\s+định|Thông\s+tư|Quy\s+định|Kế\s+hoạch|Công\s+văn)\s+(?:số\s|\d{1,5}[/-])/u,
  ],
  [
    /(?:^|\s)(?:ban\s+hành|phê\s+duyệt)$/u,
    /^(?:Chương\s+trình|Đề\s+án|Chiến\s+lược|Kế\s+hoạch|Quy\s+chế|Quy\s+định)\s+(?!này|như|với)/u,
  ],
  // "Ban hành Kế hoạch thực hiện" + "Chiến lược phát triển …"
  [
    /(?:[Kk]ế\s+hoạch|[Cc]hương\s+trình)(?:\s+(?:hành\s+động|tổ\s+chức|triển\s+khai|thực\s+hiện|thi\s+hành))+$/u,
    /^(?:Chương\s+trình|Đề\s+án|Chiến\s+lược|Quy\s+hoạch|Luật|Bộ\s+luật|Pháp\s+lệnh)\s+(?!này|như|với)["“\p{L}]/u,
  ],
  [/(?:^|\s)Việt$/iu, /^Nam(?!\p{L})/iu],
  [/(?:^|\s)(?:Ủ|U)(?:y|ỷ)$/iu, /^ban(?!\p{L})/iu],
  [/(?:^|\s)Chỉ\s+huy$/u, /^(?:Quân\s+sự|Bộ\s+đội)(?!\p{L})/u],
  [
    /(?:^|\s)(?:Ban\s+(?:Chỉ\s+huy|Chỉ\s+đạo|Quản\s+lý)|Công\s+ty|TNHH|Chi\s+nhánh|Ngân\s+hàng|Trung\s+tâm|Hội\s+đồng)$/u,
    /^(?:Phòng\s+thủ|Phòng,?\s+chống|PCTT|MTV|TNHH|Cổ\s+phần|Khai\s+thác|Quản\s+lý|Chính\s+sách|Phát\s+triển|Phục\s+vụ|Xúc\s+tiến|Khuyến\s+nông|Kiểm\s+soát|Y\s+tế|nhân\s+dân|Dự\s+án|Khu|Các\s+khu)(?!\p{L})/u,
  ],
  [/(?:^|\s)Bộ\s+đội$/u, /^Biên\s+phòng(?!\p{L})/u],
  [/(?:^|\s)Mặt\s+trận$/u, /^Tổ\s+quốc(?!\p{L})/u],
  [/(?:^|\s)(?:Sở|Bộ|sở|bộ)\s+Công$/u, /^Thương(?!\p{L})/u],
  [/(?:^|\s)(?:Kho\s+bạc|Ngân\s+hàng|Kiểm\s+toán)$/u, /^(?:Nhà\s+nước|Chính\s+sách|Phát\s+triển)(?!\p{L})/u],
  // Every province has a name of two words at least: "tỉnh Bắc" + "Kạn"
  [/(?<!\p{L})tỉnh\s+(?!Đoàn|Ủy|Uỷ)\p{Lu}\p{Ll}+$/u, /^\p{Lu}\p{Ll}*(?!\p{L})/u],
  [/(?<!\p{L})(?:xã|phường|huyện)\s+\p{Lu}\p{Ll}+$/u, /^\p{Lu}\p{Ll}*\s?[(,.;]/u],
  // "tổng hợp, báo cáo" + "Ủy ban nhân dân tỉnh"
  [
    /(?:^|\s)báo\s+cáo$/u,
    /^(?:Ủy\s+ban|Uỷ\s+ban|UBND|HĐND|Hội\s+đồng|Bộ|Chính\s+phủ|Thủ\s+tướng|Sở|Tỉnh|Huyện|Ban\s+Thường)(?!\p{L})/u,
  ],
  // "Căn cứ Luật" + "Hỗ trợ doanh nghiệp …"
  [/(?:cứ|của|theo|và|,|tại|hành|hiện|định)\s+(?:Luật|Bộ\s+luật|Pháp\s+lệnh)$/u, /^\p{Lu}\p{Ll}/u],
  [/(?:^|\s)Liên\s+đoàn$/u, /^Lao\s+động(?!\p{L})/u],
  [
    /(?:^|\s)Hội$/u,
    /^(?:Nông\s+dân|Cựu\s+chiến|Liên\s+hiệp|Chữ\s+thập|Người\s+cao\s+tuổi|Khuyến\s+học)(?!\p{L})/u,
  ],
  [/(?:^|\s)Liên\s+hiệp$/u, /^Phụ\s+nữ(?!\p{L})/u],
];

function isTornName(tail: string, opening: string): boolean {
  return TORN_NAMES.some(([first, second]) => second.test(opening) && first.test(tail));
}
