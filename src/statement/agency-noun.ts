import { isOf, UPPER } from "../document/char-class.ts";
import { matchEnd } from "../document/match-end.ts";
import type { Range } from "../mention/mention.ts";
import { GROUP_UNITS, NAME_NOUNS } from "./name-nouns.ts";
import { CLEAR_VERBS } from "./work-verb.ts";

/** What "các" makes a topic and no group of agencies: "CÁC NHIỆM VỤ, GIẢI PHÁP CỤ THỂ". */
const TOPICS =
  "(?:nhóm )?(?:nhiệm vụ|giải pháp|nội dung|chỉ tiêu|mục tiêu|biện pháp|hoạt động|tiêu chí|chính sách|cơ chế|dự án|công trình|vấn đề|yêu cầu|điều kiện|quy định|hình thức|trường hợp|thủ tục|nguyên tắc|quan điểm|mô hình|chế độ)";

/** Nouns that begin the name of an agency the registry does not hold, and words that show the noun is none here. */
export const NOUN = new RegExp(
  [
    `(?!Lãnh đạo(?:,| (?:${CLEAR_VERBS})(?!\\p{L})))(?!Các (?:đơn vị hành chính(?! sự nghiệp)|[qQ]uyết định|[nN]ghị (?:quyết|định)|[cC]hỉ thị|[kK]ết luận|[tT]hông tư|[cC]ông (?:văn|điện)|[vV]ăn bản|[lL]uật|[pP]háp lệnh|[tT]ờ trình|${TOPICS})(?!\\p{L}))(?:${NAME_NOUNS})(?= )(?! (?:hành|nghị|nhập|thảo|thi|chợ|họp|chống|cáo|chí|máy|kết|hợp(?! tác)|đất|trợ|quát|viên|thể|lượng|hữu|đầu|việc|án|mùa|lúa|học)(?!\\p{L}))`,
    "(?:(?:Tỉnh|Thành|Huyện|Thị|Quận) (?:đoàn|đội|ủy|uỷ)|UBMTTQ|MTTQ|Chủ (?:đầu tư|đập|hồ|rừng|tàu))(?=[,;:.])",
  ].join("|"),
  "uy",
);
/** First letters of the nouns that need no capital: "đại biểu", "huyện", "xã", "phường", "thị trấn", "ngành", "lực lượng". */
export const SMALL_OPENINGS = "đxptnlhqcgb";
export const GROUP = new RegExp(
  `các (?:${GROUP_UNITS})(?!\\p{L})|(?<=ngành(?:,| và) )các cấp(?!\\p{L}| (?:ủy|uỷ|tỉnh|huyện|xã)(?!\\p{L}))`,
  "iuy",
);
/** "Cơ quan chủ trì: …" labels what follows it; it is nobody's name. */
export const LABEL =
  /(?:(?:các )?(?:cơ quan|đơn vị) (?:chủ trì|thường trực|đầu mối|chịu trách nhiệm|soạn thảo)|(?:cơ quan|đơn vị) (?:phối hợp|thực hiện|tham gia)|các (?:cơ quan|đơn vị) (?:phối hợp|thực hiện|tham gia)(?=[ \p{L},]{0,40}[:|]))/iuy;
/** The first letters of these. */
export const LABEL_OPENINGS = "cCđĐ";
export const CAPITALS = /\p{Lu}[\p{Lu}&]+(?:(?:,? | - |-)[\p{Lu}\d&]+(?![\p{Ll}.])){1,40}/uy;

/** Whether an agency's name may begin at `at`, by its first noun. Names set in capitals count: "CÁC BỘ, ĐỊA PHƯƠNG". */
export function startsName(text: string, at: number): boolean {
  if (!isOf(text, at, UPPER) && !SMALL_OPENINGS.includes(text.charAt(at))) return false;
  if (isLabel(text, at)) return false;
  return endOfNoun(text, at) !== -1 || readCapitals(text, at) !== null;
}

/** Reads a run of words in capitals that begins like an agency: "ĐẢNG ỦY CHÍNH PHỦ chủ trì". */
export function readCapitals(text: string, at: number): Range | null {
  // Nearly every name goes on with a small letter.
  const end = isOf(text, at + 1, UPPER) || text.charAt(at + 1) === "&" ? matchEnd(CAPITALS, text, at) : -1;
  if (end === -1) return null;
  const words = text.slice(at, end);
  return matchEnd(NOUN, `${words.charAt(0)}${words.slice(1).toLowerCase()} `, 0) === -1
    ? null
    : { start: at, end };
}

/** Whether a group begins at `at`: "các phòng chuyên môn", "các hợp tác xã". */
export function startsGroup(text: string, at: number): boolean {
  return endOfGroup(text, at) !== -1;
}

/** Gives where the noun of a group ends that begins at `at`, or -1. */
export function endOfGroup(text: string, at: number): number {
  return "cC".includes(text.charAt(at)) ? matchEnd(GROUP, text, at) : -1;
}

/** Gives where the noun of a name ends that begins at `at`, or -1. */
export function endOfNoun(text: string, at: number): number {
  return matchEnd(NOUN, text, at);
}

/** Whether a label for agencies begins at `at`, which names none. */
export function isLabel(text: string, at: number): boolean {
  return LABEL_OPENINGS.includes(text.charAt(at)) && matchEnd(LABEL, text, at) !== -1;
}
