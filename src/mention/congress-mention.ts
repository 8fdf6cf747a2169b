import type { InstrumentType } from "../model/instrument.ts";
import { makeNamed } from "./make-named.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import type { TextView } from "./text-view.ts";

const BODY = "(?:Đảng bộ|Đảng ủy|Đảng uỷ|Đảng|Đoàn|Hội|Công đoàn|Chi bộ|đảng bộ)";
const ORDINAL = "(?:lần thứ +)?(?:[IVXLC]+|\\d{1,2})(?![\\p{L}\\d])";
const END =
  '(?=[.,;:()\\n"”]| (?:và|về|nhiệm kỳ|kh[óo]a|khoá|đã|đề ra|năm|tại|trên|trong|vào|của|theo|là|với|được|gắn|bằng)(?!\\p{L})| *$)';
/** "Đại hội đại biểu Đảng bộ huyện lần thứ XXII", "Đại hội XIII của Đảng", "Đại hội Đảng bộ tỉnh". */
const CONGRESS = new RegExp(
  `^ +(?:của +)?(Đại hội(?: +(?:đại biểu|toàn thể|toàn quốc))*(?: +${ORDINAL})?` +
    `(?: +(?:của +)?${BODY}(?: +\\p{L}[\\p{L}.-]*){0,8}?)?(?: +${ORDINAL})?(?: +của Đảng)?)${END}`,
  "u",
);
/** "Trung ương 4 (khóa XII)", "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII". */
const PLENUM =
  /^ +(?:của +)?((?:Hội nghị +)?(?:lần thứ +(?:\d{1,2}|\p{L}+(?: (?:một|hai|ba|tư|bốn|năm))?) +)?(?:của +)?(?:(?:Ban Chấp hành|BCH) +)?(?:Trung ương|TW|TƯ)(?: Đảng)?(?: +(?:(?:lần thứ +)?\d{1,2}(?![\d/-])|(?:một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)(?= +\(?kh(?:óa|oá) )))?)/u;

/**
 * Reads the resolution or conclusion of a congress or of a meeting of the Central Committee, which is cited by its
 * meeting instead of a number. Its issuer is the meeting; a meeting without ordinal or body names nothing.
 */
export function readCongress(view: TextView, word: Range, type: InstrumentType): InstrumentMention | null {
  const right = view.text.slice(word.end, word.end + 160);
  if (!/^ +(?:của +)?(?:Đại hội|Hội nghị|lần thứ|Ban Chấp hành|BCH|Trung ương|TW|TƯ)/u.test(right))
    return null;
  const congress = CONGRESS.exec(right);
  const plenum = congress ? null : PLENUM.exec(right);
  const words = congress?.[1] ?? plenum?.[1];
  if (!words || /các cấp/u.test(words)) return null;
  if (plenum && !/\d|lần thứ|(?:TW|TƯ|ương)(?: Đảng)? \p{Ll}/u.test(words)) return null;
  if (congress && !/[IVXLC\d]|Đảng|Đoàn|Hội |Công đoàn/u.test(words.slice("Đại hội".length))) return null;
  const end = word.end + (congress ?? plenum ?? [""])[0].length;
  const issuer = { start: end - words.length, end };
  return makeNamed("NAMED", { start: word.start, end }, { type, issuer });
}
