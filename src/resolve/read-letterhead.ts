import type { Lexicon } from "../mention/lexicon.ts";
import { type TextView, viewText } from "../mention/text-view.ts";

/** What stands above the number of a document: its issuer, and over it the body it belongs to. */
export interface Letterhead {
  /** Its words in one line, without the motto of the state or the name of the Party. */
  readonly view: TextView;
  /** Its last line in capitals, a place on a line of its own joined to the body above it; null for none. */
  readonly lastLine: string | null;
}

/** The right-hand column of every letterhead, which layout may have put between the lines of the left one. */
const MOTTO =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM|Độc\s+lập\s*-\s*Tự\s+do\s*-\s*Hạnh\s+phúc|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/giu;
/** "Đà Lạt, ngày 11 tháng 9 năm 2023" beside the body's last line: the place is not the body's. */
const DATED = /(?<=^|\n|[*]|\s{3})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,4}, +ngày[^\n]*/gu;
const RULES = /[-_=*|]{2,}|[|*]|(?<=\n)[-_= ]+(?=\n)/g;
/** "TỈNH BẮC GIANG" under "ỦY BAN NHÂN DÂN"; "DÂN" torn off it. */
const GOES_ON =
  /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|CHI NHÁNH TỈNH|CHI NHÁNH THÀNH PHỐ|VIỆT NAM|DÂN|VÀ|VỀ|PHÒNG,? CHỐNG)(?! (?:ỦY|UỶ)(?!\p{L})) ?/u;
/** Words that leave the name of a body open at the end of a line. */
const STAYS_OPEN =
  /(?:NHÂN|NHÂN DÂN|VÀ|CỦA|TRUNG|CHẤP HÀNH|QUẢN LÝ|CHỈ ĐẠO|(?<!HẢI )PHÒNG|VĂN|CÁN SỰ ĐẢNG|ĐẢNG ĐOÀN)$/u;
/** Bodies whose office issues papers of its own, under their name. */
const GOVERNMENT =
  /^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN|(?:TỈNH|THÀNH|HUYỆN) (?:ỦY|UỶ))(?!\p{L})/u;
/** Bodies whose names are so long that they go on with any word, unless a place has ended them. */
const LONG_NAMED = /^(?:BAN CHỈ (?:ĐẠO|HUY)|BAN VẬN ĐỘNG|HỘI ĐỒNG|CÔNG TY|TRƯỜNG)(?!\p{L})/u;
const PLACED = /(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU) \p{Lu}+$/u;
/** How secret, how urgent, how final a paper is: no part of the body's name. */
const STAMP = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|DỰ THẢO)(?: \S+)?$/u;
/** What leads an organisation, on a line of its own under its name. */
const ORGAN =
  /^(?:BAN CHẤP HÀNH(?: TRUNG ƯƠNG)?|BAN THƯỜNG VỤ|ĐOÀN CHỦ TỊCH|BAN THƯỜNG TRỰC|(?:ỦY|UỶ) BAN TRUNG ƯƠNG)$/u;
const ORGANISATION = /^(?:HỘI(?! ĐỒNG)|ĐOÀN|(?:TỔNG )?LIÊN (?:ĐOÀN|HIỆP|MINH)|MẶT TRẬN|CÔNG ĐOÀN)(?!\p{L})/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** Reads the lines of the head before the number and the type of the document. */
export function readLetterhead(
  head: TextView,
  { until, numberAt }: { until: number; numberAt: number },
): Letterhead {
  const cut = Math.min(numberAt, until);
  // A point, so that no name runs on into the number.
  const words = `${head.text.slice(0, cut)} . ${head.text.slice(cut, until)}`
    .replace(MOTTO, " ")
    .replace(DATED, " . ")
    .replace(RULES, " ");
  const above = head.text.slice(0, cut).replace(MOTTO, "\n").replace(RULES, "\n");
  return {
    view: viewText(words.replace(/\s+/g, " "), head.lexicon),
    lastLine: joinLines(above, head.lexicon).at(-1) ?? null,
  };
}

function joinLines(text: string, lexicon: Lexicon): string[] {
  const lines: string[] = [];
  for (const line of text.split("\n").map((one) => one.replace(/\s+/g, " ").trim())) {
    if (!CAPITALS.test(line) || STAMP.test(line)) continue;
    const before = lines.at(-1);
    if (before !== undefined && line === "VĂN PHÒNG" && GOVERNMENT.test(before))
      lines[lines.length - 1] = `${line} ${before}`;
    else if (before !== undefined && ORGAN.test(line) && ORGANISATION.test(before)) continue;
    else if (before !== undefined && goesOn(before, line, lexicon))
      lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function goesOn(before: string, line: string, lexicon: Lexicon): boolean {
  if (GOES_ON.test(line) || STAYS_OPEN.test(before)) return true;
  return LONG_NAMED.test(before) && !PLACED.test(before) && !opensName(viewText(line, lexicon));
}

function opensName({ words, lexicon }: TextView): boolean {
  return lexicon.agencyOpenings.firstIn(words.ids, 0, words.count) === 0;
}
