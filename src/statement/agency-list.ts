import type { Range } from "../mention/mention.ts";
import type { ResolvedAgency, ResolvedDocument } from "../resolve/resolve-mentions.ts";

/** One agency of a list, with the post that speaks for it: "Giám đốc Sở Công Thương". */
export interface ListedAgency extends Range {
  readonly agency: ResolvedAgency["agency"];
}

/** Agencies written one after the other: "Sở Tài chính, Sở Xây dựng và UBND các huyện". */
export interface AgencyList extends Range {
  readonly items: readonly ListedAgency[];
}

/** Persons who stand for their agency. */
const POST =
  /(?:Giám đốc|Phó Giám đốc|Chủ tịch|Phó Chủ tịch|Thủ trưởng|Người đứng đầu|Chánh|Bộ trưởng|Cục trưởng|Tổng cục trưởng|Trưởng|Chủ nhiệm|Thống đốc|Tổng Giám đốc|Tổng Biên tập|Viện trưởng|Chánh án|Chỉ huy trưởng|Bí thư)(?: +(?:của|các))?[ :]+$/iu;
/** Words after a name that still belong to it or only narrow it. */
const TRAILER =
  /(?: +(?:có +)?liên quan| +trên địa bàn(?: +tỉnh| +thành phố)?| +trực thuộc| +của +(?:tỉnh|thành phố|huyện))+/uy;
const CONNECTOR = / *(?:[,;] *(?:và +)?(?:cùng +)?| +và +| +cùng +(?:với +)?| *\/ *| +- +)/uy;

/** Groups the agencies of a document into lists; every agency is in exactly one. */
export function groupAgencies({ text, agencies }: ResolvedDocument): AgencyList[] {
  const lists: { start: number; end: number; items: ListedAgency[] }[] = [];
  let limit = 0;
  for (const { mention, agency } of agencies) {
    const start = startWithPost(text, mention.start, limit);
    const item = { start, end: endWithTrailer(text, mention.end), agency };
    limit = item.end;
    const list = lists.at(-1);
    if (list && isConnected(text, list.end, item.start)) {
      list.items.push(item);
      list.end = item.end;
    } else {
      lists.push({ start: item.start, end: item.end, items: [item] });
    }
  }
  return lists;
}

function startWithPost(text: string, start: number, limit: number): number {
  const from = Math.max(limit, start - 40);
  const post = POST.exec(text.slice(from, start));
  return post ? from + post.index : start;
}

function endWithTrailer(text: string, end: number): number {
  TRAILER.lastIndex = end;
  return TRAILER.test(text) ? TRAILER.lastIndex : end;
}

function isConnected(text: string, end: number, start: number): boolean {
  CONNECTOR.lastIndex = end;
  return CONNECTOR.test(text) && CONNECTOR.lastIndex === start;
}
