import { DIGIT, isOf, LETTER } from "./char-class.ts";
import { makeEndTest } from "./end-test.ts";
import { findInlineArticles } from "./inline-articles.ts";
import { readMarker } from "./marker.ts";
import { matchEnd } from "./match-end.ts";
import { OpenParagraph } from "./open-paragraph.ts";
import type { PageNumber } from "./page-number.ts";
import type { Paragraph } from "./paragraph.ts";
import { isTorn } from "./torn-line.ts";

/** One physical line, blanks at both ends cut; `gap` tells that a blank line stands before it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
}

/** A text whose lines rarely pass this many characters was wrapped by its printer, not by its author. */
const WRAP_LIMIT = 130;

const endsSentence = makeEndTest(/[.;:!?…"”»)/][*_"”)]*$/);
const CONTINUES = /^[*_]*[\p{Ll}\d(,;:"“%&/)-]/u;
const OPENS_NAME = /^[*_]*\p{Lu}/u;
/** So much of the text before a line break, and behind it, tells whether it stays open. */
export const TAIL = 40;
export const OPENING = 32;
/** "1. SỞ TƯ" + "PHÁP: …": a numbered head in capitals goes on in capitals; no new name, no abbreviation opens it. */
const CAPITALS_GO_ON =
  /^(?!\p{L}*\p{Ll}|(?:SỞ|BAN|BỘ|CỤC|CHI|ỦY|UỶ|HỘI|CÔNG|CÁC|VĂN|ĐÀI|BÁO(?! CHÍ)|TRƯỜNG|VIỆN|TÒA|THANH)(?!\p{L}))(?:NGH?|NH|TH|TR|PH|KH|GH|QU|CH|[BCDĐGHKLMNPRSTVX])?[AĂÂEÊIOÔƠUƯYÀ-ÖÙ-ÝĂĨŨƠƯẠ-Ỹ]{1,3}(?:NG|NH|CH|[CMNPT])?(?![\p{L}\d.)])/u;
/** "Cơ quan phối hợp: …", "Thời gian hoàn thành: …" under a piece of work are lines of their own, and so is a letter's subject. */
const LABEL =
  /^(?:V\/v[ :]|(?:Cơ quan|Đơn vị) (?:chủ trì|phối hợp|thực hiện)|Thời (?:gian|hạn) ?(?:hoàn|thực|:)|(?:Chủ trì|Phối hợp|Sản phẩm|Tiến độ|Lộ trình|Kết quả|Hoàn thành|Kinh phí) ?:)/u;
/** "… TỈNH BÀ RỊA" + "- VŨNG TÀU GIAI ĐOẠN …": no bullet but the hyphen of a name, unless a body is named there. */
const TORN_HYPHEN =
  /^- (?!(?:SỞ|BAN|BỘ|CỤC|CHI|ỦY|UỶ|HỘI|CÔNG|CÁC|VĂN|ĐÀI|BÁO|TRƯỜNG|VIỆN|TÒA|THANH)(?!\p{L}))\p{Lu}{2}/u;
/** A legal basis opens a line of its own, whatever sign closed the one before it. */
const BASIS = /^(?:Căn\s*cứ|Xét\s*(?:đề\s+nghị|[Tt]ờ\s+trình|[Bb]áo\s+cáo)|Theo\s+đề\s+nghị)(?!\p{L})/u;
/** The kind of a document stands alone on its line, however long the line above it. */
const TYPE_LINE =
  /^[*_#\s]*(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|NGHỊ QUYẾT|THÔNG BÁO|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|CÔNG ĐIỆN|KẾT LUẬN|HƯỚNG DẪN|BÁO CÁO)[*_:\s]*$/u;
/** "QUYẾT" + "ĐỊNH": a kind of document that a narrow column broke. */
const LONGEST_TYPE = 12;
const TORN_TYPE =
  /^(?:QUYẾT ĐỊNH|KẾ HOẠCH|CHỈ THỊ|NGHỊ QUYẾT|THÔNG BÁO|CHƯƠNG TRÌNH|CÔNG ĐIỆN|KẾT LUẬN|HƯỚNG DẪN|BÁO CÁO)$/u;
/** "Kính gửi: Sở Y tế" over the first line of a letter. */
const ADDRESS = /[*_\s]*Kính gửi(?!\p{L})/uy;
const OPENS_LETTER =
  /^[*_]*(?:Căn cứ|Thực hiện|Triển khai|Tiếp theo|Sau khi|Để|Nhằm|Ngày \d|Trong thời gian|Theo|Ủy ban|UBND|Vừa qua)(?!\p{L})/u;
/** A line drawn under a heading. */
const RULE = /^[-_=.*]{3,}$/;
/** Words after which no sentence and no heading stops. */
const staysOpenAfter = makeEndTest(
  /(?:(?:^|\s)(?:của|và|về|theo|với|cho|tại|các|là|do|được|để|trong|việc|hoặc|bởi|đến|từ|những|thuộc|bằng|nhằm|cùng|giữa|VÀ|CỦA|VỀ|V\/V|V\/v|Chánh|Thủ trưởng|Giám đốc|Chủ tịch|Bộ trưởng|Giao|Giao cho|Đề nghị)|[.)]\s(?:Các|Sở|Bộ|Cục|Chi cục|Trưởng|Phó)|,)$/u,
);

/**
 * Splits a normalized text into paragraphs. A line that a page or an OCR line break tore off is joined to the one
 * before: it opens with no marker and the text before it stops in mid-sentence. Every non-blank character lies in
 * exactly one paragraph.
 */
export function splitParagraphs(text: string, pages: readonly PageNumber[] = []): Paragraph[] {
  const lines = splitLines(text);
  const fullLine = measureFullLine(lines);
  const paragraphs: Paragraph[] = [];
  let before: OpenParagraph | undefined;
  let last: Line | undefined;
  let tailEnd = 0;
  let page = 0;
  for (const line of lines) {
    const { start, end } = line;
    while ((pages[page]?.end ?? text.length) <= start) page++;
    // The number of a page interrupts a sentence; what stays open before it goes on behind it.
    if (before && (pages[page]?.start ?? start) < start && isOpen(text, before, tailEnd)) {
      before.end = end;
      continue;
    }
    const marker = readMarker(text, start);
    const wrapped = last !== undefined && !line.gap && last.end - last.start >= fullLine;
    if (before && isContinuation(text, { before, line, wrapped, marked: marker !== null, tailEnd })) {
      before.end = end;
    } else {
      if (before) paragraphs.push(before.close());
      before = new OpenParagraph(text, { start, end, marker });
    }
    last = line;
    tailEnd = end;
  }
  if (before) paragraphs.push(before.close());
  return paragraphs;
}

function isOpen(text: string, before: OpenParagraph, end: number): boolean {
  return !endsSentence(text.slice(Math.max(before.start, end - TAIL), end)) && !before.isHeading();
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
    if (from < end) lines.push(...partLine(text, { start: from, end, gap }));
    gap = from >= end;
    from = next;
  }
  return lines;
}

/** Parts a line whose breaks were lost before its articles and their points. */
function partLine(text: string, line: Line): Line[] {
  const lines: Line[] = [];
  let { start, gap } = line;
  for (const at of findInlineArticles(text, line)) {
    lines.push({ start, end: at - 1, gap });
    [start, gap] = [at, false];
  }
  return [...lines, { start, end: line.end, gap }];
}

/** Length from which a line counts as filled to the margin; infinite for texts that were not wrapped. */
function measureFullLine(lines: readonly Line[]): number {
  const counts = new Int32Array(WRAP_LIMIT + 2);
  for (const { start, end } of lines) {
    const length = Math.min(end - start, WRAP_LIMIT + 1);
    counts[length] = (counts[length] ?? 0) + 1;
  }
  // The length that nine lines in ten do not pass.
  let shorter = Math.floor(lines.length * 0.9);
  let usual = 0;
  while (usual < counts.length && shorter >= (counts[usual] ?? 0)) shorter -= counts[usual++] ?? 0;
  return usual >= 50 && usual <= WRAP_LIMIT ? usual * 0.75 : Number.POSITIVE_INFINITY;
}

/** Two pieces of text that may be one paragraph. */
interface Seam {
  readonly before: OpenParagraph;
  readonly line: Line;
  readonly wrapped: boolean;
  readonly marked: boolean;
  /** Where the words of `before` end, the number of a page behind them left out. */
  readonly tailEnd: number;
}

function isContinuation(text: string, { before, line, wrapped, marked, tailEnd }: Seam): boolean {
  const tail = text.slice(Math.max(before.start, tailEnd - TAIL), tailEnd);
  const opening = text.slice(line.start, Math.min(line.end, line.start + OPENING));
  if (
    (!isOf(opening, 0, LETTER | DIGIT) && RULE.test(opening)) ||
    isTableLine(text, line) ||
    (line.end - line.start <= opening.length && TYPE_LINE.test(opening) && !before.isHeading())
  )
    return false;
  const mayBeType = !line.gap && tail.length + opening.length < LONGEST_TYPE;
  if (mayBeType && TORN_TYPE.test(`${tail} ${opening}`)) return true;
  if (isTorn(tail, opening)) return true;
  if (!line.gap && before.marker === null && TORN_HYPHEN.test(opening) && before.isHeading()) return true;
  if (!marked && (staysOpen(tail, opening) || isBareArticle(before, tailEnd))) return true;
  if (marked || endsSentence(tail)) return false;
  if (before.isHeading()) return !line.gap && before.marker !== null && CAPITALS_GO_ON.test(opening);
  if (LABEL.test(opening)) return false;
  if (isAddressed(text, before) && (line.gap ? OPENS_NAME : OPENS_LETTER).test(opening)) return false;
  if (line.gap && before.isShortItem() && OPENS_NAME.test(opening)) return false;
  return CONTINUES.test(opening) || wrapped || before.isProse();
}

function isAddressed(text: string, { start }: OpenParagraph): boolean {
  return matchEnd(ADDRESS, text, start) !== -1;
}

/** "| TT | Nhiệm vụ |", "|---|---|": a line of a table between its bars. */
function isTableLine(text: string, { start, end }: Line): boolean {
  return text.charAt(start) === "|" && text.charAt(end - 1) === "|" && end - start > 1;
}

/** "Điều 3." alone on its line: what it says stands below it. */
function isBareArticle({ marker }: OpenParagraph, tailEnd: number): boolean {
  return marker?.kind === "ARTICLE" && marker.end >= tailEnd;
}

function staysOpen(tail: string, opening: string): boolean {
  return staysOpenAfter(tail) && !(tail.endsWith(",") && BASIS.test(opening));
}
