import { DIGIT, isOf, LETTER, UPPER } from "./char-class.ts";

/** How the text before a line break ends, and how that behind it opens, where the break fell inside a number, a date or a name. */
type Seam = readonly [before: RegExp, behind: RegExp];

/** Tells whether a line break fell inside a number, a date or a name: by the last sign or word before it, mostly that it did not. */
export function isTorn(tail: string, opening: string): boolean {
  const fits = ([before, behind]: Seam) => behind.test(opening) && before.test(tail);
  const last = tail.length - 1;
  if (isOf(tail, last, DIGIT)) return AFTER_FIGURE.some(fits);
  if (!isOf(tail, last, LETTER)) return AFTER_SIGN.get(tail.charAt(last))?.some(fits) ?? false;
  let start = last;
  while (isOf(tail, start - 1, LETTER)) start--;
  if (AFTER_WORD.get(tail.slice(start).toLowerCase())?.some(fits)) return true;
  return isOf(tail, start, UPPER) && AFTER_PLACE.some(fits);
}

/** "ngày 09" + "tháng 7", "tháng 7" + "năm 2020", "giai đoạn 2011" + "- 2020" */
export const AFTER_FIGURE: readonly Seam[] = [
  [/(?:^|\s)ngày\s+\d{1,2}$/iu, /^tháng\s*\d/iu],
  [/(?:^|\s)tháng\s+\d{1,2}$/iu, /^năm\s*(?:19|20)\d{2}/iu],
  [/(?:19|20)\d{2}$/, /^(?:-\s?(?:19|20)\d{2}(?!\d)|của\s+\p{Lu})/iu],
];

/** "… số" + "01/NQ-CP" */
const OF_NUMERAL: Seam = [/(?:^|\s)số\s*:?$/iu, /^\d{1,5}(?:\.\d{1,3})?\p{Ll}?\s*[/-]\s*[\p{L}\d]/u];
/** "gọi tắt là Chương trình số" + "01) nghiêm túc" */
const OF_SHORT_NUMBER: Seam = [/\p{Ll}\s+số$/u, /^\d{1,4}(?:[,;]|\)[\s,;.]*\p{Ll}|\s+\p{Ll})/u];
/** "… 01/NQ-" + "CP" */
const OF_CODE: Seam = [/[\p{L}\d]\s?[-/]$/u, /^[\p{L}\d&]{1,12}(?:[\s,.;:)/-]|$)/u];
export const AFTER_SIGN: ReadonlyMap<string, readonly Seam[]> = new Map([
  [":", [OF_NUMERAL]],
  ["-", [OF_CODE]],
  ["/", [OF_CODE]],
]);

export const AFTER_PLACE: readonly Seam[] = [
  // Every province has a name of two words at least: "tỉnh Bắc" + "Kạn"
  [/(?<!\p{L})tỉnh\s+(?!Đoàn|Ủy|Uỷ)\p{Lu}\p{Ll}+$/u, /^\p{Lu}\p{Ll}*(?!\p{L})/u],
  [
    /(?<!\p{L})(?:xã|phường|huyện|quận|thị\s+trấn|thành\s+phố(?!\s+(?:Huế|Vinh)$))\s+\p{Lu}\p{Ll}+$/u,
    /^\p{Lu}\p{Ll}*\s?[(,.;]/u,
  ],
  // A district's name of two words at the end of its line: "quận Hồng" + "Bàng"
  [/(?<!\p{L})(?:huyện|quận)\s+\p{Lu}\p{Ll}+$/u, /^\p{Lu}\p{Ll}+\s*(?:\n|$)/u],
  [/Thừa\s+Thiên$/u, /^Huế(?!\p{L})/u],
];

/** The words of which one stands last, in small letters, and the seam: a name's first half ends no paragraph. */
export const WORD_SEAMS: readonly (readonly [words: string, ...Seam])[] = [
  // "quy định tại Khoản" + "3 Điều 61"
  ["khoản điều", /\p{L}\s+(?:khoản|điều)$/iu, /^\d{1,3}[a-zđ]?(?:\s*[-,]|\s+\p{L})/u],
  // "… NQ-HĐND ngày" + "09/7/2020 …"
  ["ngày", /(?:^|\s)ngày$/iu, /^\d{1,2}\s*(?:[/.-]\s*\d|tháng)/iu],
  ["năm", /\d\s+năm$/iu, /^(?:19|20)\d{2}(?!\d)/u],
  ["số", ...OF_NUMERAL],
  ["số", ...OF_SHORT_NUMBER],
  ["thứ", /(?:^|\s)thứ$/u, /^(?:[IVXLC]+|\d{1,2})(?![\p{L}\d])/u],
  ["ương", /Trung ương$/u, /^Đảng(?!\p{L})/u],
  // "CỦA BAN" + "BÍ THƯ": a title in capitals breaks where its line is full
  ["của", /(?:^|\s)CỦA$/u, /^\p{Lu}{2}/u],
  ["ban", /(?:^|\s)BAN$/u, /^(?:BÍ\s+THƯ|CHẤP\s+HÀNH|THƯỜNG\s+VỤ|CHỈ\s+ĐẠO|CHỈ\s+HUY)(?!\p{L})/u],
  // "các Ban" + "Hội đồng nhân dân tỉnh", "UBND huyện" + "Vị Xuyên khẩn trương"
  ["ban", /(?:^|\s)[cC]ác\s+Ban$/u, /^(?:của\s+)?(?:Hội\s+đồng|HĐND)(?!\p{L})/u],
  [
    "huyện quận xã phường trấn",
    /(?:UBND|HĐND|nhân\s+dân|Công\s+an|địa\s+bàn)\s+(?:huyện|quận|thị\s+xã|xã|phường|thị\s+trấn)$/u,
    /^(?!Chủ|Phối|Tổ\s|Chỉ|Hướng|Rà)\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2}(?:,|\s+\p{Ll})/u,
  ],
  ["thủ", /(?:^|\s)Thủ$/iu, /^tướng(?!\p{L})/iu],
  ["tướng", /(?:^|\s)Thủ\s+tướng$/iu, /^Chính\s+phủ(?!\p{L})/iu],
  ["chính", /(?:^|\s)(?:CỦA|BỘ|PHÒNG|TƯỚNG)\s+CHÍNH$/u, /^(?:PHỦ|TRỊ)(?!\p{L})/u],
  ["bộ", /(?:^|\s)CỦA\s+BỘ$/u, /^\p{Lu}{2}/u],
  ["bí", /(?:^|\s)Ban\s+Bí$/iu, /^thư(?!\p{L})/iu],
  ["thường", /(?:^|\s)Ban\s+Thường$/iu, /^vụ(?!\p{L})/iu],
  ["chấp", /(?:^|\s)Ban\s+Chấp$/iu, /^hành(?!\p{L})/iu],
  ["trung", /(?:^|\s)Trung$/iu, /^ương(?!\p{L})/iu],
  ["quốc", /(?:^|\s)(?:CỦA|VỤ)\s+QUỐC$/u, /^HỘI(?!\p{L})/u],
  [
    "tỉnh thành huyện quận thị",
    /(?:^|\s)(?:CỦA|VỤ|HÀNH)\s+(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ)$/u,
    /^(?:ỦY|UỶ)(?!\p{L})/u,
  ],
  ["chí", /Hồ Chí$/u, /^Minh(?!\p{L})/u],
  ["đông tây bắc nam", /(?:^|\s)(?:Đông|Tây|Bắc|Nam)$/u, /^(?:(?:Nam|Bắc|Trung)\s+Bộ|Bộ|Nguyên)(?!\p{L})/u],
  // "… triển khai thực hiện" + "Kết luận số …"
  [
    "hiện khai hành",
    /(?:thực\s+hiện|triển\s+khai|ban\s+hành)$/u,
    /^(?:Nghị\s+(?:quyết|định)|Kết\s+luận|Chỉ\s+thị|Quyết\s+định|Thông\s+tư|Quy\s+định|Kế\s+hoạch|Công\s+văn)\s+(?:số\s|\d{1,5}[/-])/u,
  ],
  [
    "hành duyệt",
    /(?:^|\s)(?:ban\s+hành|phê\s+duyệt)$/u,
    /^(?:Chương\s+trình|Đề\s+án|Chiến\s+lược|Kế\s+hoạch|Quy\s+chế|Quy\s+định)\s+(?!này|như|với)/u,
  ],
  // "Ban hành Kế hoạch thực hiện" + "Chiến lược phát triển …"
  [
    "khai hiện hành động chức",
    /(?:[Kk]ế\s+hoạch|[Cc]hương\s+trình)(?:\s+(?:hành\s+động|tổ\s+chức|triển\s+khai|thực\s+hiện|thi\s+hành))+$/u,
    /^(?:Chương\s+trình|Đề\s+án|Chiến\s+lược|Quy\s+hoạch|Luật|Bộ\s+luật|Pháp\s+lệnh)\s+(?!này|như|với)["“\p{L}]/u,
  ],
  ["việt", /(?:^|\s)Việt$/iu, /^Nam(?!\p{L})/iu],
  ["ủy uỷ uy", /(?:^|\s)(?:Ủy|Uỷ|Uy)$/iu, /^ban(?!\p{L})/iu],
  ["huy", /(?:^|\s)Chỉ\s+huy$/u, /^(?:Quân\s+sự|Bộ\s+đội)(?!\p{L})/u],
  [
    "huy đạo lý ty tnhh nhánh hàng tâm đồng",
    /(?:^|\s)(?:Ban\s+(?:Chỉ\s+huy|Chỉ\s+đạo|Quản\s+lý)|Công\s+ty|TNHH|Chi\s+nhánh|Ngân\s+hàng|Trung\s+tâm|Hội\s+đồng)$/u,
    /^(?:Phòng\s+thủ|Phòng,?\s+chống|PCTT|MTV|TNHH|Cổ\s+phần|Khai\s+thác|Quản\s+lý|Chính\s+sách|Phát\s+triển|Phục\s+vụ|Xúc\s+tiến|Khuyến\s+nông|Kiểm\s+soát|Y\s+tế|nhân\s+dân|Dự\s+án|Khu|Các\s+khu)(?!\p{L})/u,
  ],
  ["đội", /(?:^|\s)Bộ\s+đội$/u, /^Biên\s+phòng(?!\p{L})/u],
  ["trận", /(?:^|\s)Mặt\s+trận$/u, /^Tổ\s+quốc(?!\p{L})/u],
  ["công", /(?:^|\s)(?:Sở|Bộ|sở|bộ)\s+Công$/u, /^Thương(?!\p{L})/u],
  [
    "bạc hàng toán",
    /(?:^|\s)(?:Kho\s+bạc|Ngân\s+hàng|Kiểm\s+toán)$/u,
    /^(?:Nhà\s+nước|Chính\s+sách|Phát\s+triển)(?!\p{L})/u,
  ],
  // "tổng hợp, báo cáo" + "Ủy ban nhân dân tỉnh"
  [
    "cáo",
    /(?:^|\s)báo\s+cáo$/u,
    /^(?:Ủy\s+ban|Uỷ\s+ban|UBND|HĐND|Hội\s+đồng|Bộ|Chính\s+phủ|Thủ\s+tướng|Sở|Tỉnh|Huyện|Ban\s+Thường)(?!\p{L})/u,
  ],
  // "Căn cứ Luật" + "Hỗ trợ doanh nghiệp …"
  [
    "luật lệnh",
    /(?:cứ|của|theo|và|,|tại|hành|hiện|định)\s+(?:Luật|Bộ\s+luật|Pháp\s+lệnh)$/u,
    /^\p{Lu}(?:\p{Ll}|\p{Lu}+(?:\s+(?:\p{Ll}|năm\s)|[,;.]))/u,
  ],
  // "1. Thường trực" + "Hội đồng nhân dân tỉnh:", "Chủ tịch" + "UBND các huyện"
  [
    "trực đạo tịch phòng",
    /(?:^|\s)(?:Thường\s+trực|[Ll]ãnh\s+đạo|Chủ\s+tịch|Văn\s+phòng)$/u,
    /^(?:Hội\s+đồng|HĐND|Ủy\s+ban|Uỷ\s+ban|UBND|(?:Tỉnh|Thành|Huyện|Đảng)\s+(?:ủy|uỷ))(?!\p{L})/u,
  ],
  ["đoàn", /(?:^|\s)Liên\s+đoàn$/u, /^Lao\s+động(?!\p{L})/u],
  [
    "hội",
    /(?:^|\s)Hội$/u,
    /^(?:Nông\s+dân|Cựu\s+chiến|Liên\s+hiệp|Chữ\s+thập|Người\s+cao\s+tuổi|Khuyến\s+học)(?!\p{L})/u,
  ],
  ["hiệp", /(?:^|\s)Liên\s+hiệp$/u, /^Phụ\s+nữ(?!\p{L})/u],
];

const AFTER_WORD: ReadonlyMap<string, readonly Seam[]> = listByWord();

function listByWord(): Map<string, Seam[]> {
  const seams = new Map<string, Seam[]>();
  for (const [words, ...seam] of WORD_SEAMS)
    for (const word of words.split(" ")) seams.set(word, [...(seams.get(word) ?? []), seam]);
  return seams;
}
