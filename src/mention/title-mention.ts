import type { InstrumentMention, Range } from "./mention.ts";

const SESSION =
  "(?: *\\(? *(?:kh(?:óa|oá|oa) +[IVXLC\\d]+|kỳ họp(?: +\\p{L}+)* +\\S+|nhiệm kỳ +[\\d-]+) *\\)? *,?)*";
// " về việc ", " (khóa XI) về ", ", V/v "
const ABOUT = new RegExp(`[ *_]*,?${SESSION} *["“]?(?:về +việc|về|v\\/v) +["“]?`, "iuy");
/** Titles that open with a verb need a date or an issuer directly before them, else the verb is the sentence's own. */
const VERB = new RegExp(
  `${SESSION} +["“]?(?=(?:quy định|phê duyệt|ban hành|sửa đổi|bổ sung|tổng kết|sơ kết|hướng dẫn|thực hiện|triển khai|tập trung|tiếp tục|tăng cường|công bố|bãi bỏ|thành lập|điều chỉnh|giao)[ ,])`,
  "iuy",
);
/** Ends of a clause: a full stop before a capital, a semicolon, a comma before the sentence's own next verb or its subject. */
const END =
  /[;|]|:(?= *\n| +(?:do|giao|[gG]iao|[cC]ơ quan|[đĐ]ơn vị|[cC]hủ trì|[pP]hối hợp|[tT]hời (?:gian|hạn))(?!\p{L}))|[.…](?= +[\p{Lu}"“*]| *$|\.|\/)|, +(?=(?:đồng thời|trong đó|đặc biệt là|phối hợp|tham mưu|báo cáo|chủ trì) )|, +(?=trình (?:UBND|HĐND|Chính phủ|Thủ tướng|Ban |Tỉnh ủy|Bộ |cấp |Ủy ban|Hội đồng|Quốc hội|Thường trực)|gửi (?:về |UBND|Bộ |Sở |Ban )|hoàn thành (?:trước|trong|chậm)|chậm nhất |trước ngày \d|trong (?:tháng|[qQ]uý) )|, +(?=(?:các|những) +\p{Lu})|, +(?=(?:UBND|HĐND|(?:Ủy|Uỷ) ban|Hội đồng|Chính phủ|Thủ tướng|Chủ tịch|Ban|Thường trực|Bộ|Sở|Phòng|(?:Tỉnh|Thành|Huyện|Đảng) (?:ủy|uỷ))(?!\p{L})[^,.;:\n]{0,90}? (?:đã|ban hành|xây dựng|yêu cầu|đề nghị|giao|chỉ đạo|triển khai|tổ chức|hướng dẫn|thông báo|báo cáo)(?!\p{L}))/u;
const SIBLING_LINK = /(?:[,;]|,? +và| +cùng(?: với)?) *(?:các +)?$/u;
const LIMIT = 600;

/** Gives each mention its title (trích yếu): the words after "về …" up to the end of the clause or the next citation. */
export function addTitles(
  text: string,
  mentions: readonly InstrumentMention[],
  paragraphEnd: (at: number) => number,
): InstrumentMention[] {
  const titled = [...mentions];
  for (let index = titled.length - 1; index >= 0; index--) {
    const mention = titled[index];
    if (!mention || mention.title || !takesTitle(mention)) continue;
    const start = readTitleStart(text, mention);
    if (start === null) continue;
    const title = readTitle(text, { start, end: paragraphEnd(start) }, titled.slice(index + 1, index + 6));
    if (title) titled[index] = { ...mention, title };
  }
  return titled;
}

function takesTitle(mention: InstrumentMention): boolean {
  return (
    mention.form === "NUMBERED" ||
    mention.form === "SHORT" ||
    (mention.form === "NAMED" && mention.name === null)
  );
}

function readTitleStart(text: string, mention: InstrumentMention): number | null {
  ABOUT.lastIndex = mention.end;
  if (ABOUT.test(text)) return ABOUT.lastIndex;
  if (!mention.issuedOn && !mention.issuer) return null;
  VERB.lastIndex = mention.end;
  return VERB.test(text) ? VERB.lastIndex : null;
}

function readTitle(
  text: string,
  { start, end }: Range,
  following: readonly InstrumentMention[],
): Range | null {
  let stop = Math.min(end, start + LIMIT);
  const boundary = END.exec(text.slice(start, stop));
  if (boundary) stop = start + boundary.index;
  stop = start + untilUnmatched(text.slice(start, stop));
  if (/["“]/.test(text.charAt(start - 1))) stop = start + untilQuote(text.slice(start, stop));
  for (const next of following) {
    if (next.start >= stop) break;
    const link = SIBLING_LINK.exec(text.slice(start, next.start));
    if (link) stop = start + link.index;
  }
  const title = text
    .slice(start, stop)
    .trimEnd()
    .replace(/[,*_]+$/, "");
  return title.length > 2 ? { start, end: start + title.length } : null;
}

/** A closing bracket that was opened before the title ends it. */
function untilUnmatched(stretch: string): number {
  let open = stretch.indexOf("(");
  for (let close = stretch.indexOf(")"); close !== -1; close = stretch.indexOf(")", close + 1)) {
    if (open === -1 || open > close) return close;
    open = stretch.indexOf("(", open + 1);
  }
  return stretch.length;
}

/** A title that opened with a quotation mark ends with it. */
function untilQuote(stretch: string): number {
  const end = stretch.search(/["”]/u);
  return end === -1 ? stretch.length : end;
}
