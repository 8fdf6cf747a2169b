import { matchEnd } from "../document/match-end.ts";
import type { Range } from "../mention/mention.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { startsGroup, startsName } from "./agency-noun.ts";
import { ASIDE } from "./aside.ts";
import { endOfBracket } from "./end-of-bracket.ts";
import { findWork } from "./head-opening.ts";
import type { ListedAgency } from "./listed-agency.ts";
import { readNamedHead, readNamedLine, skipCompany } from "./named-head.ts";
import { endOfNamedLine } from "./named-line.ts";
import { isAction } from "./role-cue.ts";
import { SUBJECT } from "./subject-cue.ts";

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
  | "lead-inside"
  | "table-row";

/** The agencies a paragraph opens with. They lead its work. */
export interface TaskHead {
  readonly agencies: readonly ListedAgency[];
  readonly rule: HeadRule;
  /** Where the head ends and the work begins. */
  readonly end: number;
}

/** A paragraph that may open with a head: from behind its marker to its end. */
export interface Opening extends Range {
  /** Numbered paragraphs may name their agencies without a colon. */
  readonly numbered: boolean;
  /** Whether it is a point under a line that is only an agency. */
  readonly ofHead?: boolean;
}

const COLON =
  / ?(?:(?:có|chịu) (?:các )?(?:trách nhiệm|nhiệm vụ)(?:,? (?:và )?quyền hạn)?(?: (?:như )?sau(?: đây)?)?|chủ trì[^.:;\n]{0,80})? ?:/uy;
const END_OF_LINE = /^(?: (?:nêu|nói) trên)?[ .]*$/u;
/** "Ban Thường vụ Huyện ủy giao:" leads in to what others are told. */
const LEADS_IN = /^ (?:giao|yêu cầu|đề nghị|phân công|kêu gọi)(?: nhiệm vụ)?(?: như sau)? ?:/u;
/** "Sở Xây dựng. Phối hợp với …": a full stop for the colon. */
const FULL_STOP = /^\. \p{Lu}/u;
/** "Kiểm tra các cơ sở: Giao Sở Y tế; thời gian …": what is ordered was said before. */
const END_OF_CLAUSE = /^ ?[.;] /u;
/** What the issuer of a document does in its own voice is no task. */
const OWN_VOICE =
  /^ (?:cơ bản |hoàn toàn )?(?:tán thành|ghi nhận|yêu cầu|giao|đề nghị|kêu gọi|nhất trí|thông qua|quyết nghị|quyết định|xác định|quán triệt|thống nhất|biểu dương|ban hành|xây dựng)/u;
/** "Sở Nội vụ đã tham mưu …" tells what was done; it gives no work. */
const DONE =
  /^ (?:đã|được(?! (?:giao|phân công|mời) (?:chủ trì|phối hợp|tham gia|thực hiện|làm|là))|xin|sẽ|vừa)(?!\p{L})/u;

/** "Lãnh đạo Sở Xây dựng rà soát" under "Đảng ủy UBND tỉnh" is what the committee does. */
const LEADS_OTHERS = /^ ?Lãnh đạo (?!các |đơn vị|cơ quan)/u;

/** Reads the head of a paragraph, or null when it opens with no agency. `lists` are those of the paragraph. */
export function readTaskHead(
  resolved: ResolvedDocument,
  opening: Opening,
  lists: readonly AgencyList[],
): TaskHead | null {
  const { text } = resolved;
  const leads = opening.ofHead && LEADS_OTHERS.test(text.slice(opening.start, opening.start + 16));
  if (leads && endOfNamedLine(text, opening) === -1) return null;
  const isName = (at: number) =>
    lists.some(({ start }) => start === at) || startsName(text, at) || startsGroup(text, at);
  for (const work of findWork(text, opening, isName)) {
    const own = lists.find(({ start }) => start === work.at);
    const told = own && opening.numbered ? endOfOrder(resolved, own) : -1;
    const { at, by } = told !== -1 && isName(told) ? { at: told, by: "ORDER" as const } : work;
    const list = lists.find(({ start }) => start === at);
    const spoken = opening.numbered && by !== "LABEL";
    const ordered = by === "ORDER";
    const company = list ? skipCompany(text, list.end, lists) : at;
    const known = list ? readKnownHead(resolved, list, { company, end: opening.end, spoken, ordered }) : null;
    if (known) return known;
    const works =
      list === undefined || !(DONE.test(text.slice(list.end, list.end + 8)) || isOwnVoice(resolved, list));
    const stretch = { start: at, end: opening.end, spoken: spoken && works, ordered };
    const named =
      readNamedHead(resolved, stretch, lists) ??
      (by === "LABEL" && opening.numbered ? readNamedLine(resolved, stretch, lists) : null);
    if (named) return { ...named, rule: "head-shape" };
  }
  const line = opening.numbered ? readNamedLine(resolved, opening, lists) : null;
  return line && { ...line, rule: "head-line" };
}

/** "Sở Xây dựng, phối hợp với Công an tỉnh rà soát": a comma before the verb. */
const JOINED =
  /^,(?= (?:chủ trì|chủ động|chỉ đạo|hướng dẫn|đôn đốc|rà soát|tổ chức thực hiện|phối hợp|có trách nhiệm|chịu trách nhiệm)(?!\p{L}))/u;

interface Manner {
  /** Where the words after the head, and after those it takes along, begin. */
  readonly company: number;
  /** End of the paragraph. */
  readonly end: number;
  readonly spoken: boolean;
  readonly ordered: boolean;
}

function readKnownHead(
  resolved: ResolvedDocument,
  list: AgencyList,
  { company, end: limit, spoken, ordered }: Manner,
): TaskHead | null {
  const { text } = resolved;
  const make = (rule: HeadRule, end: number): TaskHead => ({
    agencies: named(list, text),
    rule,
    end: company > list.end ? list.end : end,
  });
  const after = company > list.end ? company : Math.max(list.end, endOfBracket(text, list.end));
  const colon = matchEnd(COLON, text, after);
  if (colon !== -1 && colon <= limit)
    return make("head-colon", tellsPartners(text, after, colon) ? after : colon);
  const rest = text.slice(after, limit);
  if (END_OF_LINE.test(rest)) return make("head-line", limit);
  if (LEADS_IN.test(rest)) return null;
  if (
    spoken &&
    !ordered &&
    FULL_STOP.test(rest) &&
    isAction(` ${rest.charAt(2).toLowerCase()}${rest.slice(3, 60)}`)
  )
    return make("head-line", after);
  const work = rest.replace(ASIDE, "").replace(JOINED, "");
  if (ordered && spoken && END_OF_CLAUSE.test(rest)) return make("head-order", after);
  if (!spoken || !SUBJECT.test(work)) return null;
  if (ordered) return make("head-order", after);
  // What follows a group may still narrow it: "Các ngân hàng thương mại quốc doanh".
  const last = list.items.at(-1);
  const isBody = last && (last.agency.kind === "BODY" || isSealed(text, last));
  return (isBody || isAction(work)) && !isOwnVoice(resolved, list) ? make("head-subject", after) : null;
}

/** "Các ban, ngành, đoàn thể hoãn …": a group that ends in the last of its units is told, unless it is narrowed. */
function isSealed(text: string, { start, end }: Range): boolean {
  return UNIT_END.test(text.slice(start, end)) && !NARROWER.test(text.slice(end, end + 20));
}

const UNIT_END =
  /(?:^|[, ])(?:sở|ngành|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|thị|địa phương|đoàn thể|đoàn thể tỉnh|(?:ban|ngành), đơn vị)$/iu;
const NARROWER =
  /^ (?:vùng|miền|ven|biên giới|trọng điểm|khác|chức năng|chuyên môn|nghiệp vụ|quản lý|phía|ngoài|thành viên|nghèo|cũ|lân cận|giáp ranh|bạn|chủ|sản xuất|kinh tế|thụ hưởng|đặc biệt|hành chính|nông thôn|đô thị|loại)(?!\p{L})/u;

/** Without "các cơ quan, tổ chức" of ", cá nhân có liên quan", who may be anyone. */
function named({ items, end }: AgencyList, text: string): readonly ListedAgency[] {
  const last = items.at(-1);
  const isAnyone =
    items.length > 1 &&
    last !== undefined &&
    ANYONE.test(text.slice(last.start, last.end)) &&
    WITH_PERSONS.test(text.slice(end, end + 50));
  return isAnyone ? items.slice(0, -1) : items;
}

const ANYONE = /^(?:các )?(?:cơ quan|đơn vị|tổ chức)(?:, (?:cơ quan|đơn vị|tổ chức))*$/iu;
const WITH_PERSONS = /^(?:,| và)(?: các)? (?:cá nhân|tập thể|người)(?: có)? liên quan/u;

/** "Sở Xây dựng chủ trì, phối hợp với các Công ty thủy lợi: …": who helps stands before the colon. */
function tellsPartners(text: string, start: number, end: number): boolean {
  return /(?:hợp|cùng)(?!\p{L})/u.test(text.slice(start, end));
}

function isOwnVoice({ text, head }: ResolvedDocument, list: AgencyList): boolean {
  const own = list.items.some(({ agency }) => agency.key === head.issuerKey);
  return own && OWN_VOICE.test(text.slice(list.end, list.end + 20));
}

/** "Chủ tịch UBND tỉnh yêu cầu Giám đốc Sở Y tế …": who orders leads nothing; gives where the one ordered is named, or -1. */
function endOfOrder({ text, head }: ResolvedDocument, list: AgencyList): number {
  const [who] = list.items;
  if (!who || list.items.length > 1) return -1;
  const { issuerKey } = head;
  const { key } = who.agency;
  const own =
    key === issuerKey || (key.endsWith(CHAIRMAN) && `${key.slice(0, -CHAIRMAN.length)}/ubnd` === issuerKey);
  if (!own && !SUPERIOR.test(text.slice(who.start, who.end))) return -1;
  return matchEnd(ORDERS, text, list.end);
}

const CHAIRMAN = "/chu-tich-ubnd";
const SUPERIOR =
  /^(?:(?:Phó )?Thủ tướng|Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Ban Thường vụ|Thường trực Tỉnh)/u;
const ORDERS =
  / (?:giao|yêu cầu|đề nghị|phân công)(?: nhiệm vụ| trách nhiệm)?(?: cho)?:? (?!các (?:cấp|ngành|tầng lớp|cá nhân)(?!\p{L}))/uy;
