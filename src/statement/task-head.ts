import type { Range } from "../mention/mention.ts";
import type { Agency } from "../model/agency.ts";
import type { Role } from "../model/assignment.ts";
import { makeUnregisteredAgency } from "../resolve/resolve-agency.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";

/** The agencies a paragraph opens with, and what the opening makes of them. */
export interface TaskHead {
  readonly agencies: readonly (Range & { readonly agency: Agency })[];
  readonly role: Role;
  readonly rule: string;
  /** Where the head ends and the work begins. */
  readonly end: number;
}

const ORDER =
  /(?:Giao|Đề nghị|Yêu cầu|Phân công|Trách nhiệm của|Trách nhiệm|Đối với|Ủy quyền cho|Uỷ quyền cho|Kính đề nghị|Chỉ đạo) +(?:cho +)?/uy;
const AFTER_COLON = /[*_ ]*(?:có trách nhiệm|chịu trách nhiệm|chủ trì[^.:;]{0,80})?[*_ ]*:/uy;
const AFTER_LINE = /^[*_ .]*$/u;
/** Verbs by which a paragraph without a colon tells its first agencies what to do. */
const AFTER_VERB =
  /[*_]* *,? *(?:theo (?:chức năng|nhiệm vụ)[^,.;]{0,60}, *)?(?:(?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ động|tiếp tục|khẩn trương|tích cực|tập trung|căn cứ|tăng cường|thường xuyên|kịp thời|nghiêm túc) +)*(chủ trì|phối hợp|tham mưu|tổ chức|thực hiện|triển khai|chỉ đạo|xây dựng|rà soát|theo dõi|kiểm tra|đôn đốc|giám sát|hướng dẫn|báo cáo|tổng hợp|bố trí|ban hành|thi hành|cân đối|căn cứ|tuyên truyền|phổ biến|đẩy mạnh|giải quyết|chuẩn bị|hoàn thành|quán triệt|chịu trách nhiệm|có trách nhiệm|\p{Ll}+)(?!\p{L})/uy;
const SUPERVISION = /^ *(?:tổ chức +)?(?:theo dõi|kiểm tra|đôn đốc|giám sát|thanh tra)(?!\p{L})/u;
const ENFORCEMENT = /chịu trách nhiệm(?: +(?:tổ chức|chỉ đạo))? +(?:thi hành|thực hiện)/u;
/** Nouns that begin the name of an agency the registry does not hold. */
const AGENCY_NOUN =
  /^(?:Sở|Ban|Bộ|Cục|Chi cục|Tổng cục|Vụ|Văn phòng|Ủy ban|Uỷ ban|UBND|HĐND|Hội|Hội đồng|Liên đoàn|Liên minh|Hiệp hội|Đoàn|Công an|Công ty|Tổng công ty|Tập đoàn|Trung tâm|Viện|Trường|Đài|Báo|Kho bạc|Ngân hàng|Bảo hiểm|Thanh tra|Tòa án|Toà án|Quỹ|Phòng|Trạm|Bệnh viện|Điện lực|Bưu điện|Mặt trận|Các|Tổ công tác|Đảng ủy|Huyện ủy|Bộ Chỉ huy|Cơ quan|Đơn vị)(?= )/u;
const HEAD_LIMIT = 420;

/** Reads the head of the paragraph whose words begin at `start`, or null when it opens with no agency. */
export function readTaskHead(
  resolved: ResolvedDocument,
  paragraph: Range,
  lists: readonly AgencyList[],
): TaskHead | null {
  const { text } = resolved;
  ORDER.lastIndex = paragraph.start;
  const order = ORDER.exec(text);
  const start = order ? ORDER.lastIndex : skipMarks(text, paragraph.start);
  const list = lists.find((one) => one.start >= start - 1 && one.start <= start + 1);
  const known = list ? readKnownHead(text, { list, paragraph, ordered: order !== null }) : null;
  return known ?? readUnknownHead(resolved, { start, end: paragraph.end }, lists);
}

function skipMarks(text: string, at: number): number {
  let index = at;
  while (/[*_ ]/.test(text.charAt(index))) index++;
  return index;
}

interface KnownHead {
  readonly list: AgencyList;
  readonly paragraph: Range;
  readonly ordered: boolean;
}

function readKnownHead(text: string, { list, paragraph, ordered }: KnownHead): TaskHead | null {
  AFTER_COLON.lastIndex = list.end;
  const colon = AFTER_COLON.exec(text);
  const rest = text.slice(list.end, paragraph.end);
  if (colon && list.end < paragraph.end)
    return { agencies: list.items, role: "LEAD", rule: "head-colon", end: AFTER_COLON.lastIndex };
  if (AFTER_LINE.test(rest)) return { agencies: list.items, role: "LEAD", rule: "head-line", end: list.end };
  AFTER_VERB.lastIndex = list.end;
  const verb = AFTER_VERB.exec(text);
  if (!verb || AFTER_VERB.lastIndex > paragraph.end) return null;
  if (
    !ordered &&
    !/^[*_]* *,? *(?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|căn cứ|theo chức năng)/u.test(rest)
  ) {
    return null;
  }
  if (ENFORCEMENT.test(rest.slice(0, 80)))
    return { agencies: list.items, role: "IMPLEMENT", rule: "head-enforce", end: list.end };
  const role = SUPERVISION.test(rest) ? "SUPERVISE" : "LEAD";
  return { agencies: list.items, role, rule: ordered ? "head-order" : "head-verb", end: list.end };
}

/** A head with names the registry lacks: everything before the colon, split where the next agency noun begins. */
function readUnknownHead(
  resolved: ResolvedDocument,
  { start, end }: Range,
  lists: readonly AgencyList[],
): TaskHead | null {
  const { text } = resolved;
  const stretch = text.slice(start, Math.min(end, start + HEAD_LIMIT));
  const colon = /^[^.:;]*:/u.exec(stretch)?.[0];
  if (!colon || !AGENCY_NOUN.test(colon) || /(?:sau|như|là) *:$/u.test(colon)) return null;
  const pieces = splitNames(colon.slice(0, -1).replace(/[*_ ]+$/, ""));
  if (pieces.some(({ name }) => name.split(/ +/).length > 16)) return null;
  const agencies = pieces.map(({ name, index }) => {
    const range = { start: start + index, end: start + index + name.length };
    const item = lists
      .flatMap(({ items }) => items)
      .find((one) => one.start === range.start && one.end === range.end);
    return { ...range, agency: item?.agency ?? makeUnregisteredAgency(name, resolved.head.jurisdiction) };
  });
  return { agencies, role: "LEAD", rule: "head-shape", end: start + colon.length };
}

function splitNames(head: string): { name: string; index: number }[] {
  const pieces: { name: string; index: number }[] = [];
  let from = 0;
  for (const match of head.matchAll(/ *(?:,|;| và ) */gu)) {
    const next = match.index + match[0].length;
    if (!AGENCY_NOUN.test(head.slice(next)) && !/^các /u.test(head.slice(next))) continue;
    pieces.push({ name: head.slice(from, match.index), index: from });
    from = next;
  }
  pieces.push({ name: head.slice(from), index: from });
  return pieces;
}
