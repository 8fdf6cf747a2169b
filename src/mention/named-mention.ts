import { CAPITAL, isInCapitals, isOf } from "../document/char-class.ts";
import { makeEndTest } from "../document/end-test.ts";
import type { InstrumentType } from "../model/instrument.ts";
import { readCitationTail } from "./citation-tail.ts";
import { readCongress } from "./congress-mention.ts";
import { readIssued, tellsIssuer } from "./issued-mention.ts";
import { LAWS, readLaw } from "./law-mention.ts";
import { makeNamed } from "./make-named.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import { isOrdered, type KindWord } from "./ordered-draft.ts";
import type { TextView } from "./text-view.ts";
import { NATIONAL_PROGRAMME, readTitled } from "./titled-mention.ts";

/** Kinds cited by title alone. Projects and master plans are mostly building sites and maps, so they are not. */
const TITLED: readonly InstrumentType[] = ["PROGRAMME", "SCHEME", "STRATEGY", "PLAN", "RULES", "CHARTER"];
/** "Quy hoạch tỉnh Bắc Giang thời kỳ 2021-2030": a master plan with its period is the instrument. */
const PERIOD_PLAN =
  /^ +điện [IVX]+(?!\p{L})|^ +(?:[^.,;:()\n]|,(?= \p{Ll})){3,120}? (?:thời kỳ|giai đoạn|(?<!(?:trước|từ|hết|chậm nhất) )đến năm) +(?:19|20)\d{2}/u;

/** "Quy hoạch tỉnh Đắk Nông", "Quy hoạch mạng lưới cấp nước tỉnh Bến Tre": of the kinds that the law knows, one a province. */
const PLACE_PLAN =
  /^ +(?:tỉnh|(?:tổng thể|phát triển|mạng lưới|hạ tầng|sử dụng đất|bảo vệ)(?: (?!của |trên |tại |cho )\p{L}+| -){1,14}? tỉnh) +\p{Lu}/u;
/** "theo Dự án “…”": what is followed or carried out is a paper; what is begun or inaugurated is a building site. */
const PROJECT = /(?:^|\s)(?:theo|thực hiện|triển khai|hiệu quả|kết quả|khuôn khổ) Dự án ["“]$/u;

/** Treaties, and the Party's platform: the kinds without a type of their own that are cited by name. */
const OF_NATIONS = /^(?:Công ước|Hiệp định|Nghị định thư|Cương lĩnh)$/u;

/** "các Nghị quyết của …", "các Chỉ thị, Kết luận của …" name a kind, not one instrument. */
const endsInPlural = makeEndTest(
  /(?<!\p{L})(?:các|những|mọi|nhiều|một số) +(?:\p{L}+ \p{L}+ *(?:,|và|hoặc) *)*$/iu,
);
const OWN = /^ +này(?!\p{L})/u;
/** "Kế hoạch trên", "Quyết định nêu trên": one that was cited before. */
const POINTS_BACK =
  /^ +(?:(?:đã )?(?:nêu|nói|kể)(?: ở)? trên|trên đây|đã nêu|trên(?= *[.,;:)]| *$| (?:và|theo|để|đến|cho|được|như|là|có|tới|với|phải|cần|đã|sẽ|do|còn|chưa)(?!\p{L})))(?!\p{L})/u;
const SHORT =
  /^ +(?:số +(?=\d)|(?!(?:199|20\d)\d(?!\d)))(\d{1,4}(?:\.\d{1,2})?[a-zđ]?)(?![\p{L}\d%]| *[/-] *[\d\p{L}]|[.,]\d| *(?:năm|NĂM|tháng|THÁNG|ngày|NGÀY|quý|tuần|giờ|tỷ|triệu|đồng|km|ha|xã|XÃ|huyện|HUYỆN|tỉnh|TỈNH|điểm|khâu|bước)(?!\p{L}))/u;
/** "Nghị quyết 19-2018": the Government's resolutions that bear their year behind a hyphen. */
const SHORT_OF_YEAR = /^ +(?:số +)?(\d{1,2})-((?:19|20)\d{2})(?![\d/-]|\p{L}| *[/-] *\p{L})/u;
/** "Chương trình làm việc của đoàn", "Chương trình văn nghệ": what happens on a day. */
const OF_EVENT =
  /^ +(?:làm việc|văn nghệ|nghệ thuật|giao lưu|hội nghị|hội thảo|tọa đàm|kỳ họp|phiên họp|đại hội|phát thanh|truyền hình|thời sự|biểu diễn|tham quan|lễ)(?!\p{L})/u;
/** "Nghị quyết về phát triển nông nghiệp …": without number, day or issuer the subject is the name. */
const ABOUT = /^ +(?:chuyên đề +)?về /u;
const SUBJECT_TYPES: readonly InstrumentType[] = [
  "RESOLUTION",
  "DIRECTIVE",
  "DECISION",
  "CONCLUSION",
  "REGULATION",
  "RULES",
  "DECREE",
  "CIRCULAR",
];

/** Kinds that have no name but for the one a task orders to be drafted: "xây dựng Hướng dẫn giám sát bệnh sởi". */
const DRAFTED: readonly InstrumentType[] = ["CIRCULAR", "DECREE", "GUIDANCE", "DIRECTIVE", "REGULATION"];
/** "ban hành Nghị quyết quy định chính sách …": a resolution or decision whose subject follows as a verb. */
const DRAFTED_SUBJECT =
  /^ +(?:quy định|sửa đổi|thông qua|phê duyệt|điều chỉnh|bãi bỏ|ban hành|hướng dẫn|về) +(?:chi tiết|một số|\p{L})/u;

/** "trình HĐND tỉnh Nghị quyết hỗ trợ di dời cơ sở gây ô nhiễm"; a decision of the sort concerns one case. */
const RESOLVED =
  /^ +(?:hỗ trợ|đặt tên|phân bổ|chấp thuận|thành lập|kéo dài|phân cấp|công nhận|phê chuẩn|quyết định|giao|miễn|giảm|tán thành|cho phép|sắp xếp|bổ sung) +\p{L}/u;

const CONGRESS_TYPES: readonly InstrumentType[] = ["RESOLUTION", "CONCLUSION", "DIRECTIVE"];

/** What other finders have taken: numbers in full, and agencies ("Sở Kế hoạch và Đầu tư" names no plan). */
export interface TakenRanges {
  readonly numbers: readonly Range[];
  readonly agencies: readonly Range[];
}

/** Finds the instruments cited by name, by short number or as "this" one, outside the ranges already taken. */
export function findNamedMentions(view: TextView, taken: TakenRanges): InstrumentMention[] {
  const mentions: InstrumentMention[] = [];
  const numbers = makeRangeCursor(taken.numbers);
  const agencies = makeRangeCursor(taken.agencies);
  let limit = 0;
  let draftEnd = 0;
  const { openings } = view.lexicon.types;
  const { ids, starts, count } = view.words;
  for (let at = openings.firstIn(ids, 0, count); at < count; at = openings.firstIn(ids, at + 1, count)) {
    const start = starts[at] ?? 0;
    const number = numbers(start);
    if (start < limit || number <= start || agencies(start) <= start) continue;
    const word = view.lexicon.types.matchLongest(view.text, view.words, at);
    const type = word?.values[0]?.type;
    if (!word || !type || !isTypeWord(view.text, { start, end: word.end })) continue;
    const kindWord = { start, end: word.end, draftEnd };
    const mention = readNamed(view, kindWord, type);
    if (!mention || mention.end > number) continue;
    mentions.push(mention);
    limit = mention.end;
    draftEnd = mention.name && isOrdered(view.text, kindWord) ? limit : 0;
  }
  return mentions;
}

/** Gives, for offsets that only grow, where the range that holds or follows the offset starts. */
function makeRangeCursor(ranges: readonly Range[]): (at: number) => number {
  let next = 0;
  return (at) => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= at) next++;
    return ranges[next]?.start ?? Number.POSITIVE_INFINITY;
  };
}

/** "Nghị quyết", "NQ" in capitals, or a small "đề án" before the quoted name; "Đa" is no "ĐA". */
function isTypeWord(text: string, { start, end }: Range): boolean {
  const word = text.slice(start, end);
  if (!word.includes(" ") && word.length < 4) return isInCapitals(text, start, end);
  return (
    isOf(text, start, CAPITAL) ||
    (' "“'.includes(text.charAt(end)) && /^ *["“]/u.test(text.slice(end, end + 4))) ||
    text.startsWith(" mục tiêu quốc gia ", end) ||
    text.startsWith(" MTQG ", end)
  );
}

function readNamed(view: TextView, word: KindWord, type: InstrumentType): InstrumentMention | null {
  const right = view.text.slice(word.end, word.end + 340);
  const own = OWN.exec(right);
  if (own) return makeNamed("SELF", { start: word.start, end: word.end + own[0].length }, { type });
  const back = POINTS_BACK.exec(right);
  if (endsInPlural(view.text.slice(Math.max(0, word.start - 80), word.start))) return null;
  if (back) return makeNamed("ANAPHOR", { start: word.start, end: word.end + back[0].length }, { type });
  const short = SHORT.exec(right);
  const counts = type === "MASTER_PLAN" && !/^ +số /u.test(right);
  if (short && !counts && !LAWS.includes(type))
    return readShort(view, word, { type, ordinal: short[1] ?? "", length: short[0].length });
  const ofYear = type === "RESOLUTION" ? SHORT_OF_YEAR.exec(right) : null;
  if (ofYear) {
    const range = { start: word.start, end: word.end + ofYear[0].length };
    return makeNamed("SHORT", range, { type, ordinal: ofYear[1] ?? "", year: ofYear[2] ?? null });
  }
  if (isAllCapitals(view.text, word)) return null;
  if (LAWS.includes(type)) return readLaw(view, word, type);
  const congress = CONGRESS_TYPES.includes(type) ? readCongress(view, word, type) : null;
  if (congress) return congress;
  if (tellsIssuer(right, type)) return readIssued(view, word, type);
  if (ABOUT.test(right) && SUBJECT_TYPES.includes(type)) return readTitled(view, word, type);
  if (DRAFTED.includes(type) && isOrdered(view.text, word))
    return /^ \p{Ll}/u.test(right) ? readTitled(view, word, type) : null;
  const subject = DRAFTED_SUBJECT.test(right) || (type === "RESOLUTION" && RESOLVED.test(right));
  if (subject && SUBJECT_TYPES.includes(type) && isOrdered(view.text, word))
    return readTitled(view, word, type);
  if (type === "PROGRAMME" && OF_EVENT.test(right)) return null;
  const titled =
    TITLED.includes(type) ||
    (type === "MASTER_PLAN" && (PERIOD_PLAN.test(right) || PLACE_PLAN.test(right))) ||
    (type === "PROJECT" && PROJECT.test(view.text.slice(Math.max(0, word.start - 14), word.end + 2))) ||
    (type === "OTHER" && OF_NATIONS.test(view.text.slice(word.start, word.end)));
  return titled ? readTitled(view, word, type) : null;
}

function isAllCapitals(text: string, { start, end }: Range): boolean {
  return isInCapitals(text, start, end) && text.slice(start, end) !== NATIONAL_PROGRAMME;
}

function readShort(
  view: TextView,
  word: Range,
  short: { type: InstrumentType; ordinal: string; length: number },
): InstrumentMention {
  const tail = readCitationTail(view, word.end + short.length);
  const { ordinal, type } = short;
  const { issuedOn, issuer, year } = tail;
  return makeNamed("SHORT", { start: word.start, end: tail.end }, { type, ordinal, issuedOn, issuer, year });
}
