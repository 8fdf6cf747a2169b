import type { Document } from "../document/split-sections.ts";
import { readAgency } from "../mention/agency-mention.ts";
import type { Range } from "../mention/mention.ts";
import { type TextView, wordAt } from "../mention/text-view.ts";
import type { TypeLine } from "./find-type-line.ts";

const BODY_OPENING =
  /^(?:[-+] )?(?:Căn cứ|Thực hiện|Theo |Để |Xét |Kính gửi|Nơi nhận|Trong |Nhằm |Ngày |Qua |Sau |Hiện nay|Thời gian qua|\((?:Ban hành|Kèm|kèm|ban hành))/u;
const RULE = /^[-_=.*| ]*$/;
// "về việc …", "V/v …", "Về …"
const ABOUT = /^(?:về ?việc|v\/v:?|về) /iu;
// the same behind an issuer the registry does not hold
const ABOUT_AFTER_ISSUER = /^(?:của [^\n]{3,90}? về việc|về ?việc|v\/v:?|về) /iu;
// "của Ban Thường vụ Tỉnh ủy về việc …" under "CHỈ THỊ" of a Party document
const BY_ISSUER = /^của /iu;
/** "của Ban Thường vụ Đảng ủy phường", "của Ban Chấp hành Đảng bộ xã Ia Grai": committees of every level, to the line's end. */
const COMMITTEE =
  /^của (?:Ban (?:Thường vụ|Chấp hành)|Thường trực) (?:Đảng (?:ủy|uỷ|bộ)|Huyện (?:ủy|uỷ)|Quận (?:ủy|uỷ)|Thị (?:ủy|uỷ)|Thành (?:ủy|uỷ))[^\n,.;:()]{0,60}?(?=\n| về |$)/iu;
/** "số 43-TTg ngày 22 tháng 1 năm 1996", alone or before "về …"; what is not before it may lack one of the two. */
const NUMBER_AND_DAY =
  /^(?:số:? \S{3,24}(?: - \S{2,20})?,?\s?ngày \d[^\n]{3,26}?\d{4}(?!\d)\s?|(?:số:? \S{3,24}(?: - \S{2,20})?\s?)?(?:,? ?ngày \d[^\n]{3,26}\d{4}\s?)?(?=về |v\/v))/iu;
/** "CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH" before "SỐ … NGÀY …": a post the registry does not hold. */
const POST_BEFORE_NUMBER = /^của [^\n]{3,90}?\s(?=số:? \S{3,24},?\s?ngày \d)/iu;
/** "HỘI NGHỊ LẦN THỨ SÁU | BAN CHẤP HÀNH TRUNG ƯƠNG KHÓA XII" above "về …": whose resolution or conclusion it is. */
const MEETING = /^H[ỘO]I NGH[ỊI] (?:L[ẦÀA]N TH[ỨU]|BAN|TRUNG)[^\p{Ll}]*?\s(?=về )/u;
const OF_MEETING = /^H[ỘO]I NGH[ỊI] /u;
const CAPITALS_ONLY = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const TITLE_LINES = 8;

/** The title of a document; a Party document names its issuer before it or below it. */
export interface TitleLines {
  readonly title: Range | null;
  /** The issuer under the type: "CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ". */
  readonly issuer: Range | null;
  /** Number and day between issuer and title: "SỐ 16/2001/CT-TTG NGÀY 21 THÁNG 6 NĂM 2001". */
  readonly numbering: Range | null;
  /** Whoever decides, on a line of its own between title and body. */
  readonly decider: Range | null;
}

/** The lines under the type up to the body: no full stop or colon ends them. */
export function readTitle(document: Document, typeLine: TypeLine, view: TextView): TitleLines {
  const { paragraphs, text, sections } = document;
  const first = typeLine.paragraph + 1;
  const last = Math.min(sections[0]?.paragraph ?? paragraphs.length, typeLine.paragraph + TITLE_LINES);
  const lines: Range[] = typeLine.rest ? [typeLine.rest] : [];
  let decider: Range | null = null;
  for (const { start, end, marker } of paragraphs.slice(first, last)) {
    const line = text.slice(start, end);
    if (RULE.test(line)) {
      if (lines.length === 0) continue;
      break;
    }
    const ofMeeting = lines[0] && OF_MEETING.test(text.slice(lines[0].start, lines[0].end));
    if (lines.length > 0 && !ofMeeting && isIssuerLine(view, { start, end })) {
      decider = { start, end };
      break;
    }
    const opensBody =
      lines.length > 0 &&
      (BODY_OPENING.test(line) || leavesCapitals(text, lines, line) || entersCapitals(text, lines, line));
    if (/[.:;]$/.test(line) || opensBody || marker?.kind === "BULLET") break;
    lines.push({ start, end });
  }
  decider ??= findDecider(document, view, first + lines.length);
  const [opening] = lines;
  if (!opening) return { title: null, issuer: null, numbering: null, decider };
  return { ...trimTitle(view, { start: opening.start, end: lines.at(-1)?.end ?? opening.end }), decider };
}

/** A rule may stand between the title and the line that names who decides. */
function findDecider({ paragraphs, text }: Document, view: TextView, from: number): Range | null {
  for (const { start, end } of paragraphs.slice(from, from + 3)) {
    if (RULE.test(text.slice(start, end))) continue;
    return isIssuerLine(view, { start, end }) ? { start, end } : null;
  }
  return null;
}

/** A title in capitals is over where a sentence begins; "về …" and an issuer above it are still part of it. */
function leavesCapitals(text: string, lines: readonly Range[], line: string): boolean {
  const title = lines.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (!CAPITALS_ONLY.test(title) || CAPITALS_ONLY.test(line) || BY_ISSUER.test(title)) return false;
  return /^\p{Lu}/u.test(line) && !ABOUT.test(line);
}

/** "V/v đối phó với bão số 11" over "BAN CHỈ HUY … HUYỆN": behind a title in small letters capitals say who speaks. */
function entersCapitals(text: string, lines: readonly Range[], line: string): boolean {
  const last = lines.at(-1);
  return (
    line.length >= 12 &&
    CAPITALS_ONLY.test(line) &&
    !!last &&
    !CAPITALS_ONLY.test(text.slice(last.start, last.end))
  );
}

/** "ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN" between title and body: whoever decides, in capitals. */
function isIssuerLine(view: TextView, { start, end }: Range): boolean {
  const line = view.text.slice(start, end);
  if (line !== line.toUpperCase()) return false;
  return (
    readAgency(view, wordAt(view, start))?.start === start ||
    /^(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH|THỦ TƯỚNG)/.test(line)
  );
}

function trimTitle(view: TextView, { start: from, end }: Range): Omit<TitleLines, "decider"> {
  const lengthOf = (pattern: RegExp, at: number) => pattern.exec(view.text.slice(at, end))?.[0].length ?? 0;
  const before = from + lengthOf(NUMBER_AND_DAY, from);
  const issuer = readIssuerUnder(view, { start: before, end });
  const at = issuer ? skipBlank(view.text, issuer.end) : before + lengthOf(POST_BEFORE_NUMBER, before);
  const behind = at + lengthOf(NUMBER_AND_DAY, at);
  const numbering = [
    { start: from, end: before },
    { start: at, end: behind },
  ].find((range) => range.end > range.start);
  const about = behind + lengthOf(MEETING, behind);
  const start = about + lengthOf(issuer ? ABOUT : ABOUT_AFTER_ISSUER, about);
  return { title: start < end ? { start, end } : null, issuer, numbering: numbering ?? null };
}

/** "CỦA BỘ CHÍNH TRỊ …": the issuer that the lines under the type open with. */
function readIssuerUnder(view: TextView, { start, end }: Range): Range | null {
  const words = view.text.slice(start, end);
  const committee = COMMITTEE.exec(words)?.[0].length;
  if (committee !== undefined) return { start: start + OF.length, end: start + committee };
  const named = BY_ISSUER.test(words) ? readAgency(view, wordAt(view, start + OF.length)) : null;
  return named?.start === start + OF.length ? { start: named.start, end: named.end } : null;
}

const OF = "của ";

function skipBlank(text: string, at: number): number {
  return /[ \n]/.test(text.charAt(at)) ? at + 1 : at;
}

const DATE_LINE = /, *ngày *[\d._…\s]* *tháng/iu;

/** Without a line that says its kind, a document's title is its subject ("V/v …"), or the capitals under the date. */
export function readTitleAlone(
  document: Document,
  { count }: { count: number },
  { view, isLetter, dated }: { view: TextView; isLetter: boolean; dated: boolean },
): TitleLines {
  const { paragraphs, text } = document;
  const line = (at: number) => text.slice(paragraphs[at]?.start ?? 0, paragraphs[at]?.end ?? 0);
  let above =
    dated && !isLetter ? paragraphs.slice(0, count).findIndex((_, at) => DATE_LINE.test(line(at))) : -1;
  while (above !== -1 && RULE.test(line(above + 1)) && above < count) above++;
  const first = paragraphs[above + 1];
  const titled =
    above !== -1 &&
    first &&
    CAPITALS_ONLY.test(line(above + 1)) &&
    line(above + 1).length > 16 &&
    !isIssuerLine(view, first);
  if (!titled) return noTitleBut(readSubject(text.slice(0, view.text.length)));
  const { start } = first;
  return readTitle(document, { type: "OTHER", paragraph: above, start, end: start, rest: null }, view);
}

function noTitleBut(title: Range | null): TitleLines {
  return { title, issuer: null, numbering: null, decider: null };
}

/** "V/v tăng cường …"; letters of the Party write "về việc …" out, above those they are addressed to. */
const SUBJECT = /(?:(?:^|\n|\s{2})\s*V\/v:?|(?:\n\s*|(?<=[/-][\p{L}\d]+) +)về việc)\s+([^\n]+)/iu;
const V_V = /(?:^|\n|\s{2})\s*V\/v:?\s+([^\n]+)/iu;
const ADDRESS = /\n\s*Kính gửi/iu;

/** Reads the subject of an official letter. */
function readSubject(text: string): Range | null {
  const addressed = text.search(ADDRESS);
  const match = SUBJECT.exec(addressed === -1 ? text : text.slice(0, addressed)) ?? V_V.exec(text);
  return match
    ? { start: match.index + match[0].length - (match[1] ?? "").length, end: match.index + match[0].length }
    : null;
}
