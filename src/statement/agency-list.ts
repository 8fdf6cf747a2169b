import type { Range } from "../mention/mention.ts";
import { WordRules } from "../mention/word-rules.ts";
import type { Agency } from "../model/agency.ts";
import { nameAgency } from "../resolve/resolve-agency.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { NAME_OPENINGS, type NameHints, readName, startsGroup, startsName } from "./agency-shape.ts";
import { shareLevels } from "./share-level.ts";

/** One agency of a list, with the post that speaks for it: "Giám đốc Sở Công Thương". */
export interface ListedAgency extends Range {
  readonly agency: Agency;
  /** The words that name it; those of the whole list where it shares its noun: "Giám đốc các Sở: Nội vụ, Tài chính". */
  readonly written: Range;
}

/** Agencies written one after the other: "Sở Tài chính, Sở Xây dựng và UBND các huyện". */
export interface AgencyList extends Range {
  readonly items: readonly ListedAgency[];
}

/** Persons who stand for their agency. */
const POST =
  /(?:Giám đốc|Phó Giám đốc|Chủ tịch|Phó Chủ tịch|Thủ trưởng|Người đứng đầu|Chánh|Bộ trưởng|Cục trưởng|Tổng cục trưởng|Trưởng|Chủ nhiệm|Thống đốc|Tổng Giám đốc|Tổng Biên tập|Viện trưởng|Chánh án|Chỉ huy trưởng|Bí thư)(?: +(?:của|các))?[ :]+$/iu;
/** "Giám đốc, Thủ trưởng các sở, ban, ngành": all of them head the same bodies. */
const BESIDE_HEADS = /(?:Giám đốc|Chủ tịch|Trưởng ban)(?:, | và )$/iu;
/** Words after a name that still belong to it or only narrow it. */
const TRAILER =
  /(?: +(?:có +)?liên quan| +trên địa bàn(?: +tỉnh| +thành phố)?| +trực thuộc| +của +(?:tỉnh|thành phố|huyện))+/uy;
/** "các sở, ban, ngành thuộc UBND tỉnh Cà Mau": whose group it is. */
const OF_GOVERNMENT =
  / (?:trực )?thuộc (?:UBND|(?:Ủy|Uỷ) ban nhân dân) (?:tỉnh|thành phố|huyện)(?: \p{Lu}\p{Ll}+){0,3}(?!\p{L})/uy;
/** "Ban Tôn giáo thuộc Sở Nội vụ", "các trung tâm y tế trực thuộc Sở Y tế": whose it is belongs to the name. */
const PART_OF = / (?:trực )?thuộc /uy;
/** "Chủ tịch UBND các tỉnh từ Quảng Trị đến Khánh Hòa" is a part of the group, so no key of the registry is its own. */
const FROM_TO = / từ \p{Lu}[\p{L} -]{2,30} (?:đến|trở vào|trở ra)(?: \p{Lu}\p{Ll}*){1,3}/uy;
/** "UBND các huyện: Long Thành, Nhơn Trạch, Cẩm Mỹ": the places behind the colon are those of the group. */
const PLACES =
  /(?<=(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|XÃ|PHƯỜNG|thị trấn|đặc khu)): (?:(?:thành phố|thị xã|huyện|TP\.?) )?\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3}(?:(?:, |,? và )(?:(?:thành phố|thị xã|huyện|TP\.?) )?\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3})+(?=[.:;)]| \(| \p{Ll}|\n|$)/uy;
/** "Chủ tịch UBND các xã Minh Châu, Ba Vì": further places behind the first, without the colon. */
const OF_PLACES = /[cC]ác (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn) \p{Lu}[^,.;:()]{1,40}$/u;
const NEXT_PLACE = /(?:, |,? và )(\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3})(?=,|[.:;)]| và | \(| \p{Ll}|\n|$)/uy;
/** "Đảng ủy Chính phủ", "Chi cục Hải quan khu vực": behind a name of the registry the name of a longer one goes on. */
const GOES_ON =
  / (?:(?:nhỏ và vừa|khu vực|cơ sở|liên tỉnh|vùng|viễn thông|bưu chính|vận tải|du lịch|lữ hành|xăng dầu|dược|bảo hiểm|sản xuất|kinh doanh|nhà nước|cấp (?:tỉnh|huyện|xã)|các (?:cấp|tỉnh|huyện|thành phố|quận|xã|phường|địa phương|đơn vị))(?!\p{L})|(?!(?:Kế hoạch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Đề án|Chương trình|Quy chế|Quy định|Quy hoạch|Dự án|Dự thảo|Báo cáo|Tờ trình|Thông (?:tư|báo)|Luật|Bộ luật|Pháp lệnh|Công (?:văn|điện)|Phương án|Chiến lược|Danh mục|Hội nghị|Hội thảo|Đề cương|Phụ lục|Văn bản|Hướng dẫn|Hồ sơ|Lễ|Ngày|Cuộc|Năm|Đại hội)(?!\p{L}))\p{Lu}\p{Ll})/uy;
const CONNECTOR = / *(?:[,;] *(?:và +)?| +(?:và|VÀ) +| *\/ *| +- +)/uy;
/** "Bộ Tài chính (Tổng cục Thuế), Bộ Công an": the bracket stays out of the list. */
const BRACKET = / ?\([^()\n]{1,80}\)/uy;

/** Names of unknown agencies are looked for only behind words that give a part: "phối hợp với …", "; … tổng hợp". */
const GIVEN_PART = new WordRules([
  {
    opens: "các ngành lực",
    opensCapital: NAME_OPENINGS,
    pattern:
      /(?<=(?:[hH]ợp:?|ùng|(?<!\p{L})với|(?:ia|ợp) của|(?<!\p{L})[gG]iao|ỉ đạo|ãnh đạo|[uU] cầu|ề nghị|n đốc|ướng dẫn|(?<!\p{L})do|hủ trì:|hực hiện:|;|\||\n[-+•]) |\n)(?=\p{Lu}|các |ngành |lực lượng )/u,
  },
]);

/** Groups the agencies of a document into lists; every agency is in exactly one. */
export function groupAgencies(resolved: ResolvedDocument): AgencyList[] {
  const { text } = resolved;
  const lists: { start: number; end: number; items: ListedAgency[] }[] = [];
  let list = lists[0];
  for (const item of shareLevels(resolved, listAgencies(resolved))) {
    const bracket = list && " (".includes(text.charAt(list.end)) ? matchEnd(BRACKET, text, list.end) : -1;
    if (list && (isConnected(text, list.end, item.start) || isConnected(text, bracket, item.start))) {
      list.items.push(item);
      list.end = item.end;
    } else {
      const own = { start: item.start, end: item.end, items: [item] };
      lists.push(own);
      if (item.start >= bracket) list = own;
    }
  }
  return lists;
}

/** The agencies of the registry, and between them those that only their shape tells, in the order of the text. */
function listAgencies(resolved: ResolvedDocument): ListedAgency[] {
  const listed: ListedAgency[] = [];
  const known = listKnown(resolved);
  let next = 0;
  let end = 0;
  const addShapes = (from: number, limit: number) => {
    for (let at = from; at !== -1 && at < limit; ) {
      // A group of the registry is not read anew by its shape.
      if (startsGroup(resolved.text, at) && firstAfter(at - 1)?.start === at) return;
      const shape = readShape(resolved, { at, limit, inner: firstAfter(at) });
      if (!shape) return;
      listed.push(shape);
      end = shape.end;
      at = connectorEnd(resolved.text, end);
    }
  };
  const firstAfter = (at: number) => {
    for (let index = next; index < known.length && index < next + 4; index++) {
      const item = known[index];
      if (item && item.start > at) return item;
    }
    return undefined;
  };
  const takeKnown = (limit: number) => {
    for (let item = known[next]; item && item.start <= limit; item = known[++next]) {
      // "Đảng ủy Quốc hội": a name inside a longer one.
      if (item.start < end) continue;
      listed.push(item);
      end = item.end;
      addShapes(connectorEnd(resolved.text, end), known[next + 1]?.start ?? resolved.text.length);
    }
  };
  for (const { match } of GIVEN_PART.findAll(resolved.text, resolved.words)) {
    const at = match.index;
    takeKnown(at);
    if (at >= end && known[next]?.start !== at) addShapes(at, Number.POSITIVE_INFINITY);
  }
  takeKnown(resolved.text.length);
  return listed;
}

function listKnown(resolved: ResolvedDocument): ListedAgency[] {
  const { text, agencies } = resolved;
  let limit = 0;
  return agencies.map(({ mention, agency }, index) => {
    const start = startWithPost(text, mention.start, limit);
    const next = text.charAt(mention.end);
    const longer =
      next === " " &&
      matchEnd(GOES_ON, text, mention.end) !== -1 &&
      readShape(resolved, {
        at: start,
        limit: mention.start + 1,
        inner: agencies[index + 1]?.mention,
        known: mention.end,
      });
    if (longer && longer.end > mention.end) return withPlaces(resolved, longer);
    const whole = agencies[index + 1]?.mention;
    if (next === " " && whole && matchEnd(PART_OF, text, mention.end) === whole.start) {
      limit = whole.end;
      return agency.registered && agency.kind === "BODY"
        ? nameAs(agency, { start, end: whole.end })
        : nameShape(resolved, { start, end: whole.end });
    }
    const part =
      next === " " || next === ":" ? matchEnd(next === ":" ? PLACES : FROM_TO, text, mention.end) : -1;
    if (part !== -1) return nameShape(resolved, { start, end: part });
    const trailer = agency.kind === "COLLECTIVE" ? matchEnd(OF_GOVERNMENT, text, mention.end) : -1;
    const end =
      next === " " ? Math.max(mention.end, trailer, matchEnd(TRAILER, text, mention.end)) : mention.end;
    limit = end;
    const { shared } = mention;
    return { start, end, agency, written: shared ?? { start, end } };
  });
}

/** Takes in the places that a group goes on to name one by one. */
function withPlaces(resolved: ResolvedDocument, name: ListedAgency): ListedAgency {
  const { text } = resolved;
  if (!OF_PLACES.test(text.slice(name.start, name.end))) return name;
  let { end } = name;
  for (NEXT_PLACE.lastIndex = end; ; NEXT_PLACE.lastIndex = end) {
    const place = NEXT_PLACE.exec(text);
    if (!place || startsName(text, NEXT_PLACE.lastIndex - (place[1] ?? "").length)) break;
    end = NEXT_PLACE.lastIndex;
  }
  return end === name.end ? name : nameShape(resolved, { start: name.start, end });
}

interface ShapePlace extends NameHints {
  readonly at: number;
  /** Where the next known agency begins, which is read as such. */
  readonly limit: number;
}

/** Reads the name of an agency no registry row holds; what it takes in of another name is dropped. */
function readShape(resolved: ResolvedDocument, { at, limit, inner, known }: ShapePlace): ListedAgency | null {
  const { text } = resolved;
  if (!startsName(text, at) && !startsGroup(text, at)) return null;
  const name = readName(text, at, { inner, known });
  if (!name || name.start >= limit) return null;
  return nameShape(resolved, name);
}

function nameShape(resolved: ResolvedDocument, name: Range): ListedAgency {
  return nameAs(nameAgency(resolved, resolved.text.slice(name.start, name.end)), name);
}

function nameAs(agency: Agency, name: Range): ListedAgency {
  return { ...name, agency, written: name };
}

function startWithPost(text: string, start: number, limit: number): number {
  if (!" :".includes(text.charAt(start - 1))) return start;
  const from = Math.max(limit, start - 40);
  const post = (/^thủ trưởng/iu.test(text.slice(start, start + 10)) ? BESIDE_HEADS : POST).exec(
    text.slice(from, start),
  );
  return post ? from + post.index : start;
}

function isConnected(text: string, end: number, start: number): boolean {
  return end !== -1 && connectorEnd(text, end) === start;
}

function connectorEnd(text: string, end: number): number {
  return matchEnd(CONNECTOR, text, end);
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
