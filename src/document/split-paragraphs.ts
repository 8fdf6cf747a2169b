import { readMarker } from "./marker.ts";
import { OpenParagraph } from "./open-paragraph.ts";
import type { Paragraph } from "./paragraph.ts";

/** One physical line, blanks at both ends cut; `gap` tells that a blank line stands before it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
}

/** A text whose lines rarely pass this many characters was wrapped by its printer, not by its author. */
const WRAP_LIMIT = 130;

const ENDS_SENTENCE = /[.;:!?…"”»)/][*_"”)]*$/;
const CONTINUES = /^[*_]*[\p{Ll}\d(,;:"“%&/)-]/u;
const OPENS_NAME = /^[*_]*\p{Lu}/u;
/** So much of the text before a line break tells whether it stays open. */
const TAIL = 12;
/** "1. SỞ TƯ" + "PHÁP: …": a numbered head in capitals goes on in capitals; no new name, no abbreviation opens it. */
const CAPITALS_GO_ON =
  /^(?!\p{L}*\p{Ll}|(?:SỞ|BAN|BỘ|CỤC|CHI|ỦY|UỶ|HỘI|CÔNG|CÁC|VĂN|ĐÀI|BÁO(?! CHÍ)|TRƯỜNG|VIỆN|TÒA|THANH)(?!\p{L}))(?:NGH?|NH|TH|TR|PH|KH|GH|QU|CH|[BCDĐGHKLMNPRSTVX])?[AĂÂEÊIOÔƠUƯYÀ-ÖÙ-ÝĂĨŨƠƯẠ-Ỹ]{1,3}(?:NG|NH|CH|[CMNPT])?(?![\p{L}\d.)])/u;
/** "Cơ quan phối hợp: …", "Thời gian hoàn thành: …" under a piece of work are lines of their own. */
const LABEL =
  /^(?:(?:Cơ quan|Đơn vị) (?:chủ trì|phối hợp|thực hiện)|Thời (?:gian|hạn) ?(?:hoàn|thực|:)|(?:Chủ trì|Phối hợp|Sản phẩm|Tiến độ|Lộ trình|Kết quả|Hoàn thành|Kinh phí) ?:)/u;
/** "… TỈNH BÀ RỊA" + "- VŨNG TÀU GIAI ĐOẠN …": no bullet but the hyphen of a name, unless a body is named there. */
const TORN_HYPHEN =
  /^- (?!(?:SỞ|BAN|BỘ|CỤC|CHI|ỦY|UỶ|HỘI|CÔNG|CÁC|VĂN|ĐÀI|BÁO|TRƯỜNG|VIỆN|TÒA|THANH)(?!\p{L}))\p{Lu}{2}/u;
/** A legal basis opens a line of its own, whatever sign closed the one before it. */
const BASIS = /^(?:Căn\s*cứ|Xét\s*(?:đề\s+nghị|[Tt]ờ\s+trình|[Bb]áo\s+cáo)|Theo\s+đề\s+nghị)(?!\p{L})/u;
/** The kind of a document stands alone on its line, however long the line above it. */
const TYPE_LINE =
  /^[*_#\s]*(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|NGHỊ QUYẾT|THÔNG BÁO|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|CÔNG ĐIỆN|KẾT LUẬN|HƯỚNG DẪN|BÁO CÁO)[*_:\s]*$/u;
/** "QUYẾT" + "ĐỊNH": a kind of document that a narrow column broke. */
const TORN_TYPE =
  /^(?:QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ THỊ|NGHỊ QUYẾT|THÔNG BÁO|CHƯƠNG TRÌNH|CÔNG ĐIỆN|KẾT LUẬN|HƯỚNG DẪN|BÁO CÁO)$/u;
/** A line drawn under a heading. */
const RULE = /^[-_=.*]{3,}$/;
/** Words after which no sentence and no heading stops. */
const STAYS_OPEN =
  /(?:^|\s)(?:của|và|về|theo|với|cho|tại|các|là|do|được|để|trong|việc|hoặc|bởi|đến|từ|những|thuộc|bằng|nhằm|cùng|giữa|VÀ|CỦA|VỀ|V\/V|V\/v|Chánh|Thủ trưởng|Giám đốc|Chủ tịch|Bộ trưởng|Giao|Giao cho|Đề nghị)$|[.)]\s(?:Các|Sở|Bộ|Cục|Chi cục|Trưởng|Phó)$|,$/u;

/**
 * Splits a normalized text into paragraphs. A line that a page or an OCR line break tore off is joined to the one
 * before: it opens with no marker and the text before it stops in mid-sentence. Every non-blank character lies in
 * exactly one paragraph.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const fullLine = measureFullLine(lines);
  const paragraphs: OpenParagraph[] = [];
  let before: OpenParagraph | undefined;
  let last: Line | undefined;
  for (const line of lines) {
    const { start, end } = line;
    const marker = readMarker(text, start);
    const wrapped = last !== undefined && !line.gap && last.end - last.start >= fullLine;
    if (before && isContinuation(text, { before, line, wrapped, marked: marker !== null })) {
      before.end = end;
    } else {
      before = new OpenParagraph(text, { start, end, marker });
      paragraphs.push(before);
    }
    last = line;
  }
  return paragraphs;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let gap = true;
  while (from < text.length) {
    const newline = text.indexOf("\n", from);
    let end = newline === -1 ? text.length : newline;
    const next = end + 1;
    while (from < end && text.charCodeAt(from) <= 32) from++;
    while (end > from && text.charCodeAt(end - 1) <= 32) end--;
    if (from < end) lines.push({ start: from, end, gap });
    gap = from >= end;
    from = next;
  }
  return lines;
}

/** Length from which a line counts as filled to the margin; infinite for texts that were not wrapped. */
function measureFullLine(lines: readonly Line[]): number {
  const lengths = Int32Array.from(lines, (line) => line.end - line.start).sort();
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return usual >= 50 && usual <= WRAP_LIMIT ? usual * 0.75 : Number.POSITIVE_INFINITY;
}

/** Two pieces of text that may be one paragraph. */
interface Seam {
  readonly before: OpenParagraph;
  readonly line: Line;
  readonly wrapped: boolean;
  readonly marked: boolean;
}

function isContinuation(text: string, { before, line, wrapped, marked }: Seam): boolean {
  const tail = text.slice(Math.max(before.start, before.end - TAIL), before.end);
  const opening = text.slice(line.start, Math.min(line.end, line.start + 24));
  if (
    RULE.test(opening) ||
    (line.end - line.start <= opening.length && TYPE_LINE.test(opening) && !before.isHeading())
  )
    return false;
  if (!line.gap && TORN_TYPE.test(`${tail} ${opening}`)) return true;
  if (MAY_BE_TORN.test(tail) && (isTornNumber(tail, opening) || isTornName(tail, opening))) return true;
  if (!line.gap && before.marker === null && TORN_HYPHEN.test(opening) && before.isHeading()) return true;
  if (!marked && staysOpen(tail, opening)) return true;
  if (marked || ENDS_SENTENCE.test(tail)) return false;
  if (before.isHeading()) return !line.gap && before.marker !== null && CAPITALS_GO_ON.test(opening);
  if (LABEL.test(opening)) return false;
  if (line.gap && before.isShortItem() && OPENS_NAME.test(opening)) return false;
  return CONTINUES.test(opening) || wrapped || before.isProse();
}

/** How the text before a torn number or name ends: one look tells of nearly every line that nothing was torn. */
const MAY_BE_TORN =
  /(?:[\d:/\-\s]|ngày|năm|số|thứ|ương|TNHH|ty|nhánh|tâm|lý|đạo|đồng|Chí|Đông|Tây|Bắc|Nam|Việt|[ỦU][yỷ]|huy|đội|trận|hiệp|hiện|khai|hành|duyệt|công|bạc|hàng|toán|đoàn|hội|luật|lệnh|cáo|(?:tỉnh|xã|phường)\s\p{L}+)$/iu;

function staysOpen(tail: string, opening: string): boolean {
  return STAYS_OPEN.test(tail) && !(tail.endsWith(",") && BASIS.test(opening));
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
