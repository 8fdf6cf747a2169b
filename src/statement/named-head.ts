import { matchEnd } from "../document/match-end.ts";
import type { Range } from "../mention/mention.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { startsGroup, startsName } from "./agency-noun.ts";
import { makeNameSearch, type NameSearch, OF_PLACE, readName } from "./agency-shape.ts";
import { ASIDE } from "./aside.ts";
import { type ListedAgency, nameShape } from "./listed-agency.ts";
import { endOfNamedLine } from "./named-line.ts";
import { endOfProperName } from "./proper-end.ts";
import { isAction } from "./role-cue.ts";
import { splitNames } from "./split-names.ts";
import { SUBJECT } from "./subject-cue.ts";
import { CLEAR_VERBS, NAME_VERBS } from "./work-verb.ts";

/** A stretch that opens with a name no registry row holds. */
export interface NamedStretch extends Range {
  /** Whether the names may stand without a colon, as the subject of a sentence. */
  readonly spoken: boolean;
  readonly ordered: boolean;
}

/** The agencies a stretch opens with, and where the work begins. */
export interface NamedHead {
  readonly agencies: readonly ListedAgency[];
  readonly end: number;
}

/** Words that end a lead-in rather than a list of names: "Các nhiệm vụ sau:". */
const LEAD_IN =
  /^(?:Các|CÁC) (?:(?:[nN]ghị|[qQ]uyết) (?:quyết|định)|[cC]hỉ thị|[kK]ế hoạch|[cC]hương trình|[đĐ]ề án|[tT]hông tư|[lL]uật|nhiệm vụ|giải pháp|chỉ tiêu|nội dung|mục tiêu|biện pháp|hoạt động|dự án|công trình|quy định|tiêu chí|bước|nhóm|vấn đề|văn bản|khoản|chính sách|cơ chế|kết quả|tồn tại|hạn chế|yêu cầu|trường hợp|ông|đồng chí|thủ tục|điều kiện|hình thức|loại|mức)|^(?:Các|CÁC) [^.:;\n]{2,60}? (?:sau đây|dưới đây)(?!\p{L})|(?:sau|như|là|sau đây) ?:$/iu;
/** "Vụ trưởng các Vụ: Pháp chế, …": the colon opens a list inside the head. */
const INNER_LIST =
  /(?:^| )[cC]ác (?:Vụ|Cục|Sở|sở|Bộ|bộ|Phòng|phòng|Ban|ban|Chi cục|Tổng cục|Trung tâm): \p{Lu}$/u;
/** "Bộ trưởng Bộ Y tế yêu cầu:" leads in to what others are told. */
const ORDERING =
  / (?:yêu cầu|giao|đề nghị|chỉ đạo|chỉ thị|quyết định|quyết nghị|kết luận|thông báo|báo cáo|đề xuất|kiến nghị)(?: như sau)?$/u;
/** The same of a name that ends in any word: "Ban Thường vụ Huyện ủy giao:". */
const LEADS_IN = /^[^.;:\n]* (?:giao|yêu cầu|đề nghị|phân công|kêu gọi)(?: nhiệm vụ)?(?: như sau)? ?:/u;
const HEAD_LIMIT = 420;
const NAME_WORDS = 16;

/** Reads a head with names the registry lacks: all before the colon, or the names before the first verb. */
export function readNamedHead(
  resolved: ResolvedDocument,
  stretch: NamedStretch,
  lists: readonly AgencyList[],
): NamedHead | null {
  const { text } = resolved;
  if (!startsName(text, stretch.start) && !startsGroup(text, stretch.start)) return null;
  if (LEADS_IN.test(text.slice(stretch.start, Math.min(stretch.end, stretch.start + HEAD_LIMIT))))
    return null;
  const items = lists.flatMap((list) => list.items);
  return (
    readBeforeColon(resolved, stretch, items) ??
    readBeforeVerb(resolved, stretch, items) ??
    readUpToVerb(resolved, stretch, items)
  );
}

/** "1. Trạm Y tế xã" alone on its line, over points that say what it does. */
export function readNamedLine(
  resolved: ResolvedDocument,
  { start, end }: Range,
  lists: readonly AgencyList[],
): NamedHead | null {
  const last = endOfNamedLine(resolved.text, { start, end });
  if (last === -1) return null;
  const items = lists.flatMap((list) => list.items);
  const names = splitNames(resolved.text, { start, end: last });
  return { agencies: names.map((name) => listAgency(resolved, name, items)), end };
}

/** Of a group the longest of its units is measured. */
function countWords(name: string): number {
  const whole = name.replace(QUOTED, "");
  const units = GROUP.test(whole) ? whole.split(", ") : [whole];
  return Math.max(...units.map((unit) => unit.split(" ").length));
}

const GROUP = /^các /iu;
/** "Ban Điều hành Đề án “Bảo tồn làng nghề”": the words of a title are no measure of a name. */
const QUOTED = /“[^”\n]*”|"[^"\n]*"/gu;

function readBeforeColon(
  resolved: ResolvedDocument,
  { start, end }: Range,
  items: readonly ListedAgency[],
): NamedHead | null {
  const stretch = resolved.text.slice(start, Math.min(end, start + HEAD_LIMIT));
  // "QCVN 01:2011/BCT": a colon inside a number ends no head.
  const colon = /^(?:[^.:\n]|:(?=\d))*:(?!\d)/u.exec(stretch)?.[0];
  if (!colon || LEAD_IN.test(colon) || INNER_LIST.test(stretch.slice(0, colon.length + 2))) return null;
  const names = splitNames(resolved.text, { start, end: start + colon.length - 1 });
  const words = names.map((name) => resolved.text.slice(name.start, name.end));
  if (words.some((name) => countWords(name) > NAME_WORDS || / (?:là|được|đã) /u.test(name))) return null;
  if (words.some((name) => name.includes("; ") || ORDERING.test(name))) return null;
  const agencies = names.map((name) => listAgency(resolved, name, items));
  return { agencies, end: start + colon.length };
}

/** "Đảng ủy Chính phủ, Ban Đổi mới quản lý doanh nghiệp Trung ương chủ trì …": names as far as the verb. */
function readBeforeVerb(
  resolved: ResolvedDocument,
  { start, end, spoken, ordered }: NamedStretch,
  items: readonly ListedAgency[],
): NamedHead | null {
  const { text } = resolved;
  if (!spoken || LEAD_IN.test(text.slice(start, start + 40))) return null;
  const agencies: ListedAgency[] = [];
  const names = makeNameSearch(text);
  for (let at = start; at !== -1 && at < end; at = nextName(text, agencies.at(-1)?.end ?? at)) {
    const known = items.find((item) => item.start === at);
    const name = known ?? readName(names, at, { inner: items.find((item) => item.start > at) });
    if (!name || name.end > end) return null;
    agencies.push(known ?? listAgency(resolved, name, items));
  }
  const last = agencies.at(-1)?.end ?? start;
  const rest = text
    .slice(skipCompany(text, last, items), end)
    .replace(ASIDE, "")
    .replace(BASIS, "");
  const acts = ordered
    ? /^ \p{Ll}/u.test(rest)
    : isAction(rest) ||
      IS_BODY.test(rest) ||
      // Behind its place a name does not go on: whatever verb follows is the sentence's.
      ((OF_PLACE.test(text.slice(start, last)) ||
        OWNED.test(text.slice(start, last)) ||
        endsProperly(names, last)) &&
        SUBJECT.test(rest));
  return acts ? { agencies, end: last } : null;
}

/** "Trung tâm Công nghệ thông tin thuộc Sở Y tế": whose it is ends a name. */
const OWNED = / thuộc (?:Bộ|Sở|UBND|Cục|Tổng cục|Văn phòng) [^,;:]+$/u;

/** "Bảo tàng Cổ vật Cung đình Huế", "Cảng vụ Hàng hải Vũng Tàu": a proper name ends here. */
function endsProperly({ properEnds }: NameSearch, at: number): boolean {
  return endOfProperName(properEnds, { start: Math.max(0, at - PROPER_REACH), end: at }) === at;
}

const PROPER_REACH = 30;

/** "Ban Dân tộc tỉnh là cơ quan thường trực, …": what it is to do follows. */
const IS_BODY = /^ là (?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì|tham mưu)(?!\p{L})/u;

/** "Ban Chính sách, thuế quốc tế theo dõi": all before the verb, split where the next noun of an agency begins. */
function readUpToVerb(
  resolved: ResolvedDocument,
  { start, end, spoken }: NamedStretch,
  items: readonly ListedAgency[],
): NamedHead | null {
  const stretch = resolved.text.slice(start, Math.min(end, start + HEAD_LIMIT));
  const verb =
    spoken && !LEAD_IN.test(stretch.slice(0, 40))
      ? (FIRST_VERB.exec(stretch) ?? ONLY_VERB.exec(stretch))
      : null;
  if (!verb || NO_NAME.test(verb[1] ?? "")) return null;
  const named = (verb[1] ?? "").replace(WITH_COMPANY, "");
  const names = splitNames(resolved.text, { start, end: start + named.length });
  if (names.some((name) => countWords(resolved.text.slice(name.start, name.end)) > NAME_WORDS)) return null;
  const agencies = names.map((name) => listAgency(resolved, name, items));
  return { agencies, end: start + named.length };
}

/** "Vụ Đào tạo cùng Trường Cán bộ": who is taken along is no part of the name. */
const WITH_COMPANY = /,? cùng(?: với)? (?:\p{Lu}|các ).*$/u;

const FIRST_VERB = new RegExp(
  `^((?:“[^”\\n]*”|[^.:;()\\n“])+?) (?:(?:${CLEAR_VERBS})(?!\\p{L})|(?:${NAME_VERBS})(?:(?: \\p{Ll}+){0,2}? (?:các|những|cho)(?!\\p{L})|, (?:${CLEAR_VERBS})(?!\\p{L})))`,
  "u",
);
/** "Trạm Khuyến nông hỗ trợ nông dân": no other verb stands in the sentence, and this one behind the last capital. */
const ONLY_VERB = new RegExp(
  `^((?:[^.:;()\\n]* )?\\p{Lu}[^.:;()\\n\\p{Lu}]*?)(?<!Quản lý|[dD]ự án|[dD]ịch vụ|[kK]ỹ thuật|[kK]inh doanh|[nN]ghiệp vụ|và) (?:${NAME_VERBS}) (?!(?:[^.:;()\\n]*? )?(?:${NAME_VERBS})(?!\\p{L}))(?:\\p{Ll}+[ ,.;]+){2}[^.:;()\\n]*(?:[.;]|$)`,
  "u",
);
/** What stands before the verb and is no name alone: "trong quý I", "để", "đã", a comma at the end. */
const NO_NAME = / (?:là|được|đã|sẽ|trong|để|khi|theo|căn cứ|nhằm|tại|nếu|với|do|bởi|mà)(?= |$)|,$|^\S+$/u;

const BASIS =
  /^ ?,? ?(?:theo|căn cứ|trên cơ sở) [^.;:\n]{2,120}?(?:,|(?= (?:chủ trì|có trách nhiệm|chịu trách nhiệm|thi hành|bố trí)))/u;

/** "Sở Y tế cùng với Sở Nội vụ rà soát": who is taken along stands between the head and its verb. */
export function skipCompany(text: string, at: number, items: readonly Range[]): number {
  const company = matchEnd(COMPANY, text, at);
  return (company === -1 ? undefined : items.find(({ start }) => start === company)?.end) ?? at;
}

const COMPANY = /,? cùng(?: với)? /uy;

function nextName(text: string, end: number): number {
  const next = matchEnd(SEPARATOR, text, end);
  return next !== -1 && (startsName(text, next) || startsGroup(text, next)) ? next : -1;
}

const SEPARATOR = /(?: ?\([^()\n]{1,80}\))? ?(?:[,;](?: và)?| và) /uy;

function listAgency(resolved: ResolvedDocument, name: Range, items: readonly ListedAgency[]): ListedAgency {
  const item = items.find((one) => one.start === name.start && one.end === name.end);
  return item ?? nameShape(resolved, name);
}
