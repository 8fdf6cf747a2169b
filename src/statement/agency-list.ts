import { matchEnd } from "../document/match-end.ts";
import type { Range } from "../mention/mention.ts";
import { WordRules } from "../mention/word-rules.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { startsGroup, startsName } from "./agency-noun.ts";
import { makeNameSearch } from "./agency-shape.ts";
import { endOfBracket } from "./end-of-bracket.ts";
import { listKnown } from "./known-agency.ts";
import { type ListedAgency, nameShape, readShape } from "./listed-agency.ts";
import { NAME_OPENINGS } from "./name-nouns.ts";
import { shareLevels } from "./share-level.ts";
import { splitNames } from "./split-names.ts";

/** Agencies written one after the other: "Sở Tài chính, Sở Xây dựng và UBND các huyện". */
export interface AgencyList extends Range {
  readonly items: readonly ListedAgency[];
}

export const CONNECTOR = / *(?:[,;] *(?:và +)?| +(?:và|VÀ) +| *\/ *| +- +)/uy;
/** What a connector may go on with that opens with a blank. */
export const BEHIND_BLANK = " ,;/-vV";
/** No connector is longer, where every run of blanks is one. */
export const CONNECTOR_LENGTH = 12;

/** Names of unknown agencies are looked for only behind words that give a part: "phối hợp với …", "; … tổng hợp". */
export const GIVEN_PART = new WordRules([
  {
    opens:
      "các ngành lực hệ xã phường thị huyện thành quận đặc trưởng lãnh thủ giám chủ hiệu người bí công phòng cơ đơn bộ chính cấp nhà trạm",
    opensCapital: NAME_OPENINGS,
    previous: "hợp cùng với của giao đạo cầu nghị đốc dẫn do trì hiện cho công quyền mời",
    pattern:
      /(?<=(?:[hH]ợp:?|(?<!\p{L})(?:[cC]ùng|với)|(?:ia|ợp) của|(?<!\p{L})[gG]iao(?: cho)?|(?:nhiệm vụ|trách nhiệm|cụ thể) cho|quyền(?: cho)?|ân công|ỉ đạo|ãnh đạo|[uU] cầu|ề nghị|n đốc|ướng dẫn|(?<!\p{L})do|hủ trì[:,]|[mM]ời|hực hiện:) )(?=\p{Lu}|các |công đoàn |công an |ngành |lực lượng |hệ thống |chính quyền |cơ quan |cấp (?:ủy|uỷ) |chủ (?:đầu tư|đập|rừng|dự án) |nhà thầu |trạm |phòng, ban chuyên môn|(?:phòng|đơn vị|bộ phận) (?:chuyên môn|nghiệp vụ|chức năng|trực thuộc|thường trực)|(?:trưởng|lãnh đạo|thủ trưởng|giám đốc|chủ tịch|hiệu trưởng|người đứng đầu|bí thư|công chức) |(?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|đặc khu) \p{Lu})/u,
  },
  {
    opens: "các ngành lực nhà chủ",
    opensCapital: NAME_OPENINGS,
    signs: ";|-+•\n(",
    pattern: /(?<=[;|] |\n[-+•] |\n|\()(?=\p{Lu}|các |ngành |lực lượng |nhà thầu |chủ đầu tư )/u,
  },
]);

/** Groups the agencies of a document into lists; every agency is in exactly one. */
export function groupAgencies(resolved: ResolvedDocument): AgencyList[] {
  const { text } = resolved;
  const lists: { start: number; end: number; items: ListedAgency[] }[] = [];
  let list = lists[0];
  for (const item of shareLevels(resolved, listAgencies(resolved))) {
    // "Bộ Tài chính (Tổng cục Thuế), Bộ Công an": the bracket stays out of the list.
    const bracket = list ? endOfBracket(text, list.end) : -1;
    if (list && namesMembers(text, list.items.at(-1), item)) {
      list.items.splice(-1, 1, item);
      list.end = item.end;
    } else if (list && (isConnected(text, list.end, item.start) || isConnected(text, bracket, item.start))) {
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

/** "phối hợp với các sở, ngành liên quan: Sở Y tế, …", "các đơn vị (Sở Y tế, …)": who the group is stands behind it. */
function namesMembers(text: string, group: ListedAgency | undefined, member: Range): boolean {
  if (!group || member.start !== group.end + 2) return false;
  return (
    BEHIND_GROUP.test(text.slice(group.end, member.start)) && GENERAL.test(text.slice(group.start, group.end))
  );
}

const BEHIND_GROUP = /^(?:: | \()$/u;
const GENERAL = /^các (?:sở|ban|ngành|bộ|cơ quan|đơn vị|tổ chức|đoàn thể|địa phương|chủ đầu tư)(?!\p{L})/u;

/** The agencies of the registry, and between them those that only their shape tells, in the order of the text. */
function listAgencies(resolved: ResolvedDocument): ListedAgency[] {
  const listed: ListedAgency[] = [];
  const names = makeNameSearch(resolved.text);
  const known = listKnown(resolved, names);
  let next = 0;
  let end = 0;
  const readRunning = (at: number, limit: number) =>
    readShape(resolved, { names, at, limit, inner: firstAfter(at) });
  const addShapes = (from: number, limit: number, read = readRunning) => {
    for (let at = from; at !== -1 && at < limit; ) {
      // What the registry holds is not read anew by its shape, unless that finds a longer name.
      const own = firstAfter(at - 1);
      if (own?.start === at && startsGroup(resolved.text, at)) return;
      const shape = read(at, limit);
      if (!shape || (own?.start === at && own.end === shape.end)) return;
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
      if (item.start >= end) {
        listed.push(item);
        end = item.end;
      }
      addShapes(connectorEnd(resolved.text, end), known[next + 1]?.start ?? resolved.text.length);
    }
  };
  GIVEN_PART.visitAll(resolved.text, resolved.words, ({ match: { index: at } }) => {
    takeKnown(at);
    const isCell = resolved.text.charAt(at - 2) === "|";
    if (at >= end && known[next]?.start !== at)
      addShapes(at, Number.POSITIVE_INFINITY, isCell ? (inCell) => readCell(resolved, inCell) : readRunning);
  });
  takeKnown(resolved.text.length);
  return listed;
}

/** In a cell of a table no verb follows: a name goes on to the next one, or to the end of the cell. */
function readCell(resolved: ResolvedDocument, at: number): ListedAgency | null {
  const { text } = resolved;
  if (!startsName(text, at) && !startsGroup(text, at)) return null;
  const end = matchEnd(CELL, text, at);
  const [name] = end === -1 ? [] : splitNames(text, { start: at, end });
  return name ? nameShape(resolved, name) : null;
}

const CELL = /[^|\n]{3,300}?(?= *(?:\||\n|$))/uy;

function isConnected(text: string, end: number, start: number): boolean {
  return end !== -1 && start - end <= CONNECTOR_LENGTH && connectorEnd(text, end) === start;
}

function connectorEnd(text: string, end: number): number {
  const sign = text.charAt(end);
  const connects = sign === " " ? BEHIND_BLANK.includes(text.charAt(end + 1)) : ",;/".includes(sign);
  return connects ? matchEnd(CONNECTOR, text, end) : -1;
}
