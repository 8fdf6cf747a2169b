import { isOf, LOWER } from "../document/char-class.ts";
import type { InstrumentType } from "../model/instrument.ts";
import { readCitationTail } from "./citation-tail.ts";
import { makeNamed } from "./make-named.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import { type TextView, wordAt } from "./text-view.ts";
import { findTitleEnd } from "./title-end.ts";

/** Kinds that are cited by their name and their day. */
export const LAWS: readonly InstrumentType[] = ["LAW", "CODE", "ORDINANCE", "CONSTITUTION"];

const REACH = 340;
const NAME_REACH = 120;
const LAW_END =
  /[.;:()\n"”]|,(?! (?:chống|sử dụng|nhập cảnh|xuất cảnh|quá cảnh|cư trú của|công chức|vật liệu nổ|bia|chữa cháy|kỹ thuật|thi hành án)(?!\p{L}))| (?:và(?= (?:các|những|Luật|Bộ luật|Nghị|Pháp lệnh|văn bản|quy định|hướng dẫn|Thông tư|Quyết định|pháp luật))|theo|tại|được|để|nhằm|về|do|đã|ban hành|trong|cho|quy định|ngày|năm|số|có|với|là|khi|hiện hành|như|đến|gửi|vào|cùng|từ|phải|sẽ|cần|bằng|còn|chưa|nghiêm|đúng|kịp thời|hoặc|tới)(?= |$)|ngày(?= ?\d)/gu;
/** "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013". */
const OF_NATION =
  /^ (?:của )?(?:[nN]ước )?(?:Cộng h(?:òa|oà) (?:xã hội chủ nghĩa|XHCN) |CHXHCN )?Việt Nam(?!\p{L})/u;
const NO_LAW =
  /^ (?:này|sư|pháp|định|lệ|gia|của|và|về|số|hiện hành|trên|trong|tại|theo|được|có|là|mới|cũ)(?!\p{L})/u;
/** "Luật Sửa đổi, bổ sung một số điều của Luật A và Luật B" is one law; its date is its own. */
const AMENDING =
  /^ +sửa đ[ổốôỗồ]i(?:,? bổ sung)?(?: (?:một ?số|các))?(?: (?:Điều \d+[a-zđ]?|điều|nội dung))?(?: (?:của|tại|trong))? (?=(?:(?:các|\d+) )?(?:Luật|Bộ luật|Pháp lệnh)(?!\p{L}))/iu;
/** "của 11 Luật có liên quan đến quy hoạch": no names, a count and a subject. */
const COUNTED =
  /^(?:các|\d+) (?:luật|pháp lệnh) (?:có )?(?:liên quan|về) [^.,;:()\n]+?(?= (?:ngày|năm) \d|[.,;:()\n]|$)/iu;
const AMENDED = /(?:các )?(?:Luật|Bộ luật|Pháp lệnh) +/iuy;
const NEXT_AMENDED = /(?:,| và|, và|;) +(?=(?:Luật|Bộ luật|Pháp lệnh) )/iuy;

/** "Pháp lệnh về nhiệm vụ, quyền hạn … ngày 25-6-1996": of those named by their subject only the day tells the end. */
const ABOUT =
  /^ về (?:[^.,;:()\n]|,(?! \p{Lu})){5,200}?(?<! (?:trước|đến|từ|vào|hết|nhất|là))(?= ngày \d{1,2}(?:[/.-]| tháng))/u;

/** "Luật Đất đai (sửa đổi)": the law that takes the place of the one of that name. */
export const REVISED = /^ ?\( ?(?:sửa đổi|thay thế)(?:, bổ sung)? ?\)/iu;
const REVISED_REACH = 24;
/** "… mắc phải ở người (HIV/AIDS) ngày 29 tháng 6 năm 2006": a short form between the name and the day. */
const SHORT_FORM = /^ ?\(\p{Lu}[\p{Lu}\d/&. -]{1,18}\)(?= (?:ngày|năm) \d)/u;

/** Reads a law, code or ordinance cited by name behind its type word: "Luật Đất đai ngày 29 tháng 11 năm 2013". */
export function readLaw(view: TextView, word: Range, type: InstrumentType): InstrumentMention | null {
  const right = view.text.slice(word.end, word.end + REACH);
  const about = ABOUT.exec(right);
  if (type !== "CONSTITUTION" && !about && (NO_LAW.test(right) || !/^ +\p{L}/u.test(right))) return null;
  const name =
    type === "CONSTITUTION"
      ? null
      : about
        ? { start: word.end + 1, end: word.end + about[0].length }
        : (readAmendingName(view, word, right) ?? readLawName(view, word.end + 1));
  if (type !== "CONSTITUTION" && !name) return null;
  const named = name?.end ?? word.end + (OF_NATION.exec(right)?.[0].length ?? 0);
  const aside = view.text.slice(named, named + REVISED_REACH);
  const behind = named + ((REVISED.exec(aside) ?? SHORT_FORM.exec(aside))?.[0].length ?? 0);
  const { end, issuedOn, issuer, year } = readCitationTail(view, behind);
  const isBare = !about && !issuedOn && !year;
  if (name && isBare && !AMENDING.test(right) && !mayBeLaw(view, name)) return null;
  const range = { start: word.start, end: end > behind ? end : named };
  return makeNamed("NAMED", range, { type, name, issuedOn, issuer, year });
}

/** "Luật chơi": in small letters and without a day only a name that the registry holds is a law's. */
function mayBeLaw({ text, words, lexicon }: TextView, { start }: Range): boolean {
  if (!isOf(text, start, LOWER)) return true;
  return lexicon.laws.matchLongest(text, words, wordAt({ words }, start)) !== null;
}

/** The name of an amending law runs to the last of the laws it amends. */
function readAmendingName(view: TextView, word: Range, right: string): Range | null {
  const amending = AMENDING.exec(right);
  if (!amending) return null;
  const start = word.end + 1;
  const first = word.end + amending[0].length;
  const counted = COUNTED.exec(view.text.slice(first, first + NAME_REACH));
  if (counted) return { start, end: first + counted[0].length };
  let end = first;
  AMENDED.lastIndex = first;
  while (AMENDED.test(view.text)) {
    const amended = readLawName(view, AMENDED.lastIndex);
    if (!amended) break;
    end = amended.end;
    NEXT_AMENDED.lastIndex = end;
    if (!NEXT_AMENDED.test(view.text) || end - start > REACH) break;
    AMENDED.lastIndex = NEXT_AMENDED.lastIndex;
  }
  return end > first ? { start, end } : null;
}

/** The registry's names hold the commas a law may have; else the name ends at the first boundary. */
function readLawName(view: TextView, start: number): Range | null {
  const known = view.lexicon.laws.matchLongest(view.text, view.words, wordAt(view, start));
  if (known && !/^ - \p{Ll}/u.test(view.text.slice(known.end, known.end + 4)))
    return { start, end: known.end };
  const stretch = view.text.slice(start, start + NAME_REACH);
  const stop = findTitleEnd(stretch, LAW_END, { closed: true });
  return stop < 3 ? null : { start, end: start + stretch.slice(0, stop).trimEnd().length };
}
