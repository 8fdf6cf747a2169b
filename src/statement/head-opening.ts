import { matchEnd } from "../document/match-end.ts";
import type { Range } from "../mention/mention.ts";
import { ADVERBIALS } from "./adverbial.ts";
import { CLEAR_VERBS } from "./work-verb.ts";

/** A place where the agencies that are given the work may be named. */
export interface WorkStart {
  readonly at: number;
  /** ORDER: "Giao …" stands before it. LABEL: "Trách nhiệm của …", so that only a colon or the line's end may follow. */
  readonly by: "ORDER" | "LABEL" | "SUBJECT";
}

export const ORDER =
  /(?:Giao|Mời|(?:Thống nhất|Đồng ý|Nhất trí) (?:giao|để|cho)|Đề nghị|Kính đề nghị|Yêu cầu|Phân công|(?:Ủy|Uỷ) quyền)(?: nhiệm vụ)?(?: cho)?(?: (?:các )?(?:đồng chí|đ\/c|ông|bà))?:? /uy;
/** "Các ông, bà: Chánh Văn phòng Bộ; …": how those who follow are addressed. */
export const ADDRESS =
  /(?:Các )?(?:[oô]ng|Ông|[đĐ]ồng chí|[đĐ]\/[cC])(?:(?:, | |\/)?\(?(?:bà|Bà)\)?)?(?: có tên sau)? ?:? /uy;
/** "Thủ trưởng các cơ quan: Văn phòng UBND tỉnh; các sở": whom the group holds is named behind the colon. */
export const GROUP =
  /(?:(?:Thủ trưởng|Lãnh đạo|Người đứng đầu) các|Các) (?:cơ quan|đơn vị|cơ quan, đơn vị): /uy;
export const LABEL =
  /(?:(?:Trách nhiệm|Nhiệm vụ|Quyền hạn|Quyền)(?:(?:,| và|, và) (?:trách nhiệm|nhiệm vụ|quyền hạn))*|Đối với)(?: của)? /uy;
/** The first letters of these. */
export const LEADS_IN = "CĐGKLMNPQTUYÔôođỦ";
/** "Về nông nghiệp: ": a topic stands before who deals with it. */
const TOPIC = /[^.:;\n]{3,180}: /uy;
/** "Trong quý I/2022, ", "Để thực hiện …, ", "Căn cứ …, ": when, why and on what basis the subject acts. */
const ADVERBIAL = new RegExp(`(?:${ADVERBIALS})(?!\\p{L})[^.:;\\n]{2,200}?, `, "iuy");
/** "Hằng tháng Kho bạc Nhà nước huyện …", "Định kỳ, Sở Y tế …": how often, the comma of longer adverbials or none. */
const EVERY = /(?:Định kỳ,? )?(?:[hH]ằng|[hH]àng) (?:ngày|tuần|tháng|quý|năm) |Định kỳ,? /uy;
/** ", giao Sở …", ". Giao Bộ …", "; đề nghị UBND …": the order comes later in the paragraph. */
const LATER_ORDER =
  /[,;.:] (?:(?:đồng thời|và|nay|thống nhất|đồng ý) )?(?:[gG]iao|[đĐ]ề nghị|[yY]êu cầu|[pP]hân công)(?: nhiệm vụ)?(?: cho)?(?: (?:các )?(?:đồng chí|đ\/c|ông|bà))?:? /gu;
const REACH = 1200;
const OPENING_VERB = new RegExp(`(?:${CLEAR_VERBS})(?!\\p{L})`, "iuy");

/**
 * Finds where the agencies of a paragraph may be named, the likeliest place first: at its start, behind an order, a
 * topic or an adverbial, and behind an order further on. `isName` tells whether a name begins at an offset.
 */
export function* findWork(
  text: string,
  { start, end, numbered, ofHead = false }: Range & { readonly numbered: boolean; readonly ofHead?: boolean },
  isName: (at: number) => boolean,
): Generator<WorkStart> {
  const named = (at: number, by: WorkStart["by"]): WorkStart[] =>
    at !== -1 && isName(at) ? [{ at, by }] : [];
  const led = LEADS_IN.includes(text.charAt(start));
  if (led) yield* named(matchEnd(GROUP, text, start), "SUBJECT");
  const opens = isName(start);
  if (opens) yield { at: start, by: "SUBJECT" };
  if (led) {
    yield* named(matchEnd(ORDER, text, start), "ORDER");
    yield* named(matchEnd(LABEL, text, start), "LABEL");
    yield* named(matchEnd(ADDRESS, text, start), "SUBJECT");
  }
  if (opens || !numbered) return;
  for (const skip of [TOPIC, EVERY, ADVERBIAL]) {
    const behind = matchEnd(skip, text, start);
    if (behind === -1 || behind >= end) continue;
    yield* named(matchEnd(ORDER, text, behind), "ORDER");
    yield* named(behind, "SUBJECT");
    if (skip === ADVERBIAL) yield* named(behindCommas(text, behind, isName), "SUBJECT");
  }
  // What a point under a head goes on to order is the head's: "1. Chủ trì kiểm tra …; yêu cầu các chủ hồ …"
  if (ofHead && matchEnd(OPENING_VERB, text, start) !== -1) return;
  yield* laterOrder(text, { start, end: Math.min(end, start + REACH) }, isName);
}

/** "Căn cứ vốn được phân bổ từ trung ương, vốn địa phương, UBND tỉnh …": the adverbial itself is a list; -1 for no name behind. */
function behindCommas(text: string, from: number, isName: (at: number) => boolean): number {
  for (const { index } of text
    .slice(from, from + ADVERBIAL_REACH)
    .split(/[.:;\n]/u, 1)[0]
    ?.matchAll(/, /gu) ?? [])
    if (isName(from + index + 2)) return from + index + 2;
  return -1;
}

const ADVERBIAL_REACH = 200;

function* laterOrder(
  text: string,
  { start, end }: Range,
  isName: (at: number) => boolean,
): Generator<WorkStart> {
  for (const match of text.slice(start, end).matchAll(LATER_ORDER)) {
    const at = start + match.index + match[0].length;
    if (isName(at)) yield { at, by: "ORDER" };
  }
}
