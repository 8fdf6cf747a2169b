import { makeEndTest } from "../document/end-test.ts";
import type { InstrumentType } from "../model/instrument.ts";
import { readAgency } from "./agency-mention.ts";
import { makeNamed } from "./make-named.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import { isOrdered, type KindWord } from "./ordered-draft.ts";
import { readPlainTitle } from "./plain-title.ts";
import { type TextView, wordAt } from "./text-view.ts";

/** Says type and name in one: "CTMTQG xây dựng nông thôn mới". */
export const NATIONAL_PROGRAMME = "CTMTQG";
const REACH = 340;
/** What makes "Kế hoạch …" a plan in general or this one: "Kế hoạch thực hiện như sau", "Chương trình thành kế hoạch". */
const NO_NAME =
  /^ +(?:(?:(?:chi tiết|cụ thể|tổ chức|triển khai|thực hiện|hành động|công tác|trọng tâm) ?)+(?:[.,;:)|\n]|như sau|này|với (?:các|những|một số|nội dung)(?!\p{L})|của (?:đơn vị|mình|cơ quan|ngành|địa phương|từng|các)|$)|(?:ở|giữa|khẩn trương|nghiêm túc|giao(?! (?:đất|rừng|khoán|mặt nước|khu vực biển|quyền|thông|dịch|lưu))|ban hành|đề ra|đã|được|kèm theo|của|nêu|nói|trên|số(?! h(?:óa|oá))|năm|và|thành(?! lập| phố)|bằng|với|cho|tại|theo|để|nhằm|do|vào|là|có|không|phải|cần|sẽ|từ|gồm|bao gồm|hàng năm|hằng năm|hàng tháng|hằng tháng|hàng quý|hằng quý|sau|trước|khi|trong|nhưng|hoặc|cũng|đến|tương ứng|liên quan|như|gửi|trình)(?!\p{L})|,)/u;
/** "Kế hoạch triển khai thực hiện Đề án …" is any plan of that sort; the scheme is what is cited. */
const CARRIES_OUT =
  /^ +(?:(?:hành động|tổ chức|triển khai|thực hiện) +)+(?:các +)?(?:Đề án|Chương trình|Nghị quyết|Chỉ thị|Kết luận|Quyết định|Chiến lược|Luật|Nghị định|Thông tư|Kế hoạch|Quy hoạch)(?!\p{L})/u;
const QUOTED = /^ *[*_]*["“][*_]*([^"“”\n]{4,300})[*_]*["”][*_]*/u;
/** "Đề án “Y tế cơ sở” giai đoạn 2021-2025": the period tells one scheme of that name from the next. */
const PERIOD_BEHIND =
  /^ (?:giai đoạn|thời kỳ|đến năm) (?:19|20)\d{2}(?: ?[-–] ?(?:19|20)\d{2})?(?:,? (?:và )?(?:tầm nhìn|định hướng) (?:đến )?(?:năm )?(?:19|20)\d{2})?(?![\d/])/u;
/** "Chương trình OCOP". */
const ACRONYM = /^ (?!MTQG)\p{Lu}{4,8}$/u;
/** "Kế hoạch phối hợp số 11/KHX-CA-QS": a number that could not be read is no name. */
const HOLDS_NUMBER = / \d{1,5} ?(?:\/ ?\d{4} ?)?[/-] ?\p{L}{2,}/u;
/** "Quyết định ban hành …": of these a verb may open the name. */
const OF_ACTS: readonly InstrumentType[] = ["RESOLUTION", "DECISION"];
/** "Quy chế … khoá X": the term says which one, and is no part of its name. */
const TERM = / +kh(?:óa|oá|oa) +[IVXLC\d]+$/u;

/** Reads an instrument cited by its title: "Chương trình …", "Đề án “…”", "Nghị quyết về …". */
export function readTitled(view: TextView, word: KindWord, type: InstrumentType): InstrumentMention | null {
  const right = view.text.slice(word.end, word.end + REACH);
  const quoted = QUOTED.exec(right);
  if (quoted) {
    const close = word.end + quoted[0].length;
    const open = word.end + quoted[0].indexOf(quoted[1] ?? "");
    const end = close + (PERIOD_BEHIND.exec(right.slice(quoted[0].length))?.[0].length ?? 0);
    const name =
      end > close ? { start: open - 1, end } : { start: open, end: open + (quoted[1] ?? "").length };
    return makeNamed("NAMED", { start: word.start, end }, { type, name, issuer: readOwner(view, end) });
  }
  if (!/^ +\p{L}/u.test(right) || (!OF_ACTS.includes(type) && NO_NAME.test(right)) || CARRIES_OUT.test(right))
    return null;
  const open = /["“][*_]*$/u.exec(view.text.slice(Math.max(0, word.start - 3), word.start));
  const closing = open ? /[*_]*["”]/u.exec(right) : null;
  const title = closing
    ? right.slice(0, closing.index).trimEnd()
    : dropSentence(
        view.text,
        word,
        readPlainTitle(right, type, isOrdered(view.text, word)).replace(TERM, ""),
      );
  if (!isName(type, title, right.slice(title.length)) || HOLDS_NUMBER.test(title)) return null;
  const isNational = view.text.slice(word.start, word.end) === NATIONAL_PROGRAMME;
  const name = { start: isNational ? word.start : word.end + 1, end: word.end + title.length };
  return makeNamed("NAMED", { start: word.start, end: name.end }, { type, name });
}

/** "Đề án “Phát triển du lịch” của UBND huyện Nam Đàn": two districts' schemes may bear one title. */
function readOwner(view: TextView, end: number): Range | null {
  if (!view.text.startsWith(" của ", end)) return null;
  const at = end + " của ".length;
  const owner = readAgency(view, wordAt(view, at));
  return owner?.start === at ? { start: at, end: owner.end } : null;
}

/** "Kế hoạch thực hiện Chiến lược A của tỉnh": the province's is the plan. */
const CARRIED_OUT = makeEndTest(
  /(?:kế hoạch|chương trình)(?: (?:hành động|tổ chức|triển khai|thực hiện))+[ \n]$/iu,
);
const OF_OUTER =
  / (?:của|trên địa bàn) (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|ngành|đơn vị|địa phương|Sở|Bộ|cơ quan)(?!\p{L})[^,]*$/u;
/** "vốn Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2023": such a programme runs for years. */
const YEAR_OF_PROGRAMME =
  /^( (?:mục tiêu quốc gia|MTQG) (?:(?!(?:19|20)\d{2}).)+?)(?<! đến) năm (?:19|20)\d{2}(?: (?:của|tỉnh|thành phố|huyện|thị xã|xã|phường) [^,]*)?$/u;

/** Takes off the end of a title what tells of the sentence. */
function dropSentence(text: string, { start }: Range, title: string): string {
  const carried = CARRIED_OUT(text.slice(Math.max(0, start - 50), start));
  return (carried ? title.replace(OF_OUTER, "") : title).replace(YEAR_OF_PROGRAMME, "$1");
}

/** All such programmes have it, so it names none. */
const KIND_ONLY = /^ (?:mục tiêu quốc gia|MTQG)$/u;
/** Parties or a subject tell which treaty: "Hiệp định thương mại tự do" alone is a kind of them. */
const OF_PROPER = /\p{Lu}|^ (?:về|xây dựng đất nước) /u;
const APPROVED_BEHIND = /^ (?:(?:đã )?được )?(?:ban hành|phê duyệt)(?: kèm)? (?:tại|theo) /u;

/** "Điều lệ Đảng", "Quy chế trực ban ban hành tại …" are names; "Kế hoạch tuyển sinh" is any plan of that sort. */
function isName(type: InstrumentType, title: string, rest: string): boolean {
  const count = title.trim().split(/ +/).length;
  if (KIND_ONLY.test(title)) return false;
  if (type === "PROGRAMME" && ACRONYM.test(title)) return true;
  if (type === "OTHER") return OF_PROPER.test(title);
  if (type === "MASTER_PLAN") return true;
  return count >= (type === "CHARTER" ? 1 : APPROVED_BEHIND.test(rest) ? 2 : 3);
}
