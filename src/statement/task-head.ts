import { isOf, LOWER } from "../document/char-class.ts";
import type { Range } from "../mention/mention.ts";
import type { Agency } from "../model/agency.ts";
import { makeUnregisteredAgency } from "../resolve/resolve-agency.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { isAction } from "./role-cue.ts";

/**
 * How a paragraph names the agencies it opens with: before a colon, as a line of its own, behind an order ("Giao …"),
 * as the subject of its first sentence, or before a colon with names that only their shape tells.
 */
export type HeadRule =
  | "head-colon"
  | "head-line"
  | "head-order"
  | "head-subject"
  | "head-shape"
  | "point-of-head"
  | "lead-inside";

/** The agencies a paragraph opens with. They lead its work. */
export interface TaskHead {
  readonly agencies: readonly (Range & { readonly agency: Agency })[];
  readonly rule: HeadRule;
  /** Where the head ends and the work begins. */
  readonly end: number;
}

/** A paragraph that may open with a head: from behind its marker to its end. */
export interface Opening extends Range {
  /** Numbered paragraphs may name their agencies without a colon. */
  readonly numbered: boolean;
}

const ORDER =
  /(?:Giao|Đề nghị|Yêu cầu|Phân công|Trách nhiệm của|Trách nhiệm|Đối với|Ủy quyền cho|Uỷ quyền cho|Kính đề nghị) (?:cho )?/uy;
/** "Về nông nghiệp: Giao Bộ …": the topic stands before the order. */
const TOPIC = /[^.:;\n]{3,140}: (?=(?:Giao|Đề nghị|Yêu cầu|Phân công) )/uy;
const COLON = / ?(?:có trách nhiệm|chịu trách nhiệm|chủ trì[^.:;\n]{0,80})? ?:/uy;
const END_OF_LINE = /^[ .]*$/u;
/** A sentence goes on: a verb in small letters, not a word that only continues the name. */
const SUBJECT =
  /^(?: ?, ?(?:theo|căn cứ|trên cơ sở)[^.;\n]{0,120},)? (?!(?:của|thuộc|và|là|được|đã|tại|trong|với|cho|về|có quyền|ở|khi|để|nơi)(?!\p{L}))\p{Ll}/u;
/** ", theo chức năng, nhiệm vụ được giao," between the agencies and their verb. */
const ASIDE =
  /^ ?,? ?(?:theo (?:chức năng|nhiệm vụ|thẩm quyền|quy định)(?:, nhiệm vụ)?(?: được giao| của mình)?,?|(?:căn cứ|trên cơ sở)[^.;\n]{0,120},)/u;
/** What the issuer of a document does in its own voice is no task. */
const OWN_VOICE =
  /^ (?:yêu cầu|giao|đề nghị|kêu gọi|quyết định|xác định|quán triệt|thống nhất|biểu dương|ban hành|xây dựng)/u;
/** Nouns that begin the name of an agency the registry does not hold. */
const AGENCY_NOUN =
  /^(?:BCH|BQL|BCĐ|Sở|Ban|Bộ|Cục|Chi cục|Tổng cục|Vụ|Văn phòng|Ủy ban|Uỷ ban|UBND|HĐND|Hội|Hội đồng|Liên đoàn|Liên minh|Hiệp hội|Đoàn|Công an|Công ty|Tổng công ty|Tập đoàn|Trung tâm|Viện|Trường|Đài|Báo|Kho bạc|Ngân hàng|Bảo hiểm|Thanh tra|Tòa án|Toà án|Quỹ|Phòng|Trạm|Bệnh viện|Điện lực|Bưu điện|Mặt trận|Các|Tổ công tác|Đảng ủy|Huyện ủy|Bộ Chỉ huy|Cơ quan|Đơn vị|Bộ trưởng|Chủ tịch|Giám đốc|Thủ trưởng|Chánh|Tổng Giám đốc|Cục trưởng|Trưởng|Tỉnh ủy|Thành ủy|Thường trực|Ban Thường vụ|Đảng đoàn)(?= )(?! (?:hành|nghị|chống|cáo|máy|kết|hợp|đất|trợ|quát)(?!\p{L}))/u;
/** The verb that ends a head of unknown names where no colon does. */
const FIRST_VERB =
  / (?=(?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|tham mưu|chỉ đạo|lãnh đạo|(?<!các )tổ chức|triển khai|thực hiện|xây dựng|hướng dẫn|theo dõi|tiếp tục|căn cứ|khẩn trương|tăng cường|chủ động|rà soát|đẩy mạnh|quán triệt|kiểm tra|giám sát)(?!\p{L}))/u;
/** "Cơ quan chủ trì: …" labels what follows it; it is nobody's name. */
const LABEL =
  /^(?:cơ quan|đơn vị) (?:chủ trì|phối hợp|thực hiện|đầu mối|chịu trách nhiệm|tham gia|soạn thảo)/iu;
/** Words that end a lead-in rather than a list of names: "Các nhiệm vụ sau:". */
const LEAD_IN =
  /^Các (?:nhiệm vụ|giải pháp|chỉ tiêu|nội dung|mục tiêu|biện pháp|hoạt động|dự án|công trình|quy định|tiêu chí|bước|nhóm|vấn đề|văn bản|khoản|chính sách|cơ chế|kết quả|tồn tại|hạn chế|yêu cầu)|(?:sau|như|là) ?:$/u;
const HEAD_LIMIT = 420;
const NAME_WORDS = 16;

/** Reads the head of a paragraph, or null when it opens with no agency. `lists` are those of the paragraph. */
export function readTaskHead(
  resolved: ResolvedDocument,
  opening: Opening,
  lists: readonly AgencyList[],
): TaskHead | null {
  const named =
    lists.some((one) => one.start === opening.start) ||
    startsWithNoun(resolved.text.slice(opening.start, opening.end));
  const start = named ? opening.start : skipTopic(resolved.text, opening.start);
  ORDER.lastIndex = start;
  const ordered = ORDER.test(resolved.text);
  const from = ordered ? ORDER.lastIndex : start;
  const list = lists.find((one) => one.start === from);
  const known = list ? readKnownHead(resolved, { list, opening, ordered }) : null;
  if (known) return known;
  // "Sở Nội vụ đã tham mưu …" tells what was done; it gives no work.
  const alone =
    list !== undefined &&
    /^ (?:đã|được|xin|sẽ|vừa)(?!\p{L})/u.test(resolved.text.slice(list.end, list.end + 8));
  return readUnknownHead(
    resolved,
    { start: from, end: opening.end, numbered: opening.numbered && !alone },
    lists,
  );
}

function skipTopic(text: string, start: number): number {
  TOPIC.lastIndex = start;
  return TOPIC.test(text) ? TOPIC.lastIndex : start;
}

interface KnownHead {
  readonly list: AgencyList;
  readonly opening: Opening;
  readonly ordered: boolean;
}

function readKnownHead(
  { text, head }: ResolvedDocument,
  { list, opening, ordered }: KnownHead,
): TaskHead | null {
  const make = (rule: HeadRule, end: number): TaskHead => ({ agencies: list.items, rule, end });
  const after = skipBracket(text, list.end);
  COLON.lastIndex = after;
  if (COLON.test(text) && COLON.lastIndex <= opening.end) return make("head-colon", COLON.lastIndex);
  const rest = text.slice(after, opening.end);
  if (END_OF_LINE.test(rest)) return make("head-line", after);
  if (!opening.numbered || !SUBJECT.test(rest)) return null;
  if (ordered) return make("head-order", after);
  if (!isAction(rest.replace(ASIDE, ""))) return null;
  const own = list.items.some(({ agency }) => agency.key === head.issuerKey);
  return own && OWN_VOICE.test(rest) ? null : make("head-subject", after);
}

/** "Sở Nội vụ (Ban Thi đua - Khen thưởng):" the bracket stays out of the name. */
function skipBracket(text: string, at: number): number {
  const bracket = /^ ?\([^()\n]{1,80}\)/u.exec(text.slice(at, at + 90));
  return bracket ? at + bracket[0].length : at;
}

/** A head with names the registry lacks: all before the colon or the first verb, split where the next agency noun begins. */
function readUnknownHead(
  resolved: ResolvedDocument,
  from: UnknownHead,
  lists: readonly AgencyList[],
): TaskHead | null {
  const { start } = from;
  const stretch = resolved.text.slice(start, Math.min(from.end, start + HEAD_LIMIT));
  const names = startsWithNoun(stretch) ? cutNames(stretch, from.numbered) : null;
  if (!names) return null;
  const pieces = splitNames(names.text);
  if (pieces.some(({ name }) => name.split(" ").length > NAME_WORDS || / (?:là|được|đã) /u.test(name)))
    return null;
  const items = lists.flatMap((list) => list.items);
  const agencies = pieces.map(({ name, index }) => {
    const range = { start: start + index, end: start + index + name.length };
    const item = items.find((one) => one.start === range.start && one.end === range.end);
    return { ...range, agency: item?.agency ?? makeUnregisteredAgency(name, resolved.head.jurisdiction) };
  });
  return { agencies, rule: "head-shape", end: start + names.end };
}

/** A head may be set in capitals: "CÁC BỘ, CƠ QUAN, ĐỊA PHƯƠNG:". */
function startsWithNoun(stretch: string): boolean {
  if (LABEL.test(stretch)) return false;
  if (AGENCY_NOUN.test(stretch)) return true;
  const words = /^[^.:;\n]*/u.exec(stretch)?.[0] ?? "";
  return (
    words.length > 3 &&
    !isOf(words, 1, LOWER) &&
    words === words.toUpperCase() &&
    AGENCY_NOUN.test(words.charAt(0) + words.slice(1).toLowerCase())
  );
}

interface UnknownHead extends Range {
  readonly numbered: boolean;
}

function cutNames(stretch: string, numbered: boolean): { text: string; end: number } | null {
  const colon = /^[^.:;\n]*:/u.exec(stretch)?.[0];
  if (colon) return LEAD_IN.test(colon) ? null : { text: colon.slice(0, -1).trimEnd(), end: colon.length };
  const verb = numbered && !LEAD_IN.test(stretch) ? FIRST_VERB.exec(stretch) : null;
  const text = verb ? stretch.slice(0, verb.index).replace(/,? (?:theo|căn cứ) .*$/u, "") : "";
  return verb && text !== "" && !/[.;\n]/.test(text) ? { text, end: verb.index } : null;
}

function splitNames(head: string): { name: string; index: number }[] {
  const pieces: { name: string; index: number }[] = [];
  let from = 0;
  for (const match of head.matchAll(/ ?(?:,|;| và ) ?/gu)) {
    const next = match.index + match[0].length;
    if (!startsWithNoun(head.slice(next)) && !/^các /iu.test(head.slice(next))) continue;
    pieces.push({ name: head.slice(from, match.index), index: from });
    from = next;
  }
  pieces.push({ name: head.slice(from), index: from });
  return pieces;
}
