import type { Document } from "../document/split-sections.ts";
import { readAgency } from "../mention/agency-mention.ts";
import type { AgencyMention, Range } from "../mention/mention.ts";
import { type TextView, wordAt } from "../mention/text-view.ts";

const BODY_OPENING = /^(?:Căn cứ|Thực hiện|Theo |Để |Xét |Kính gửi|Nơi nhận|Trong |Nhằm )/u;
const RULE = /^[-_=.*| ]*$/;
// "về việc …", "V/v …", "Về …"
const ABOUT = /^(?:về việc|v\/v:?|về) /iu;
// the same behind an issuer the registry does not hold
const ABOUT_AFTER_ISSUER = /^(?:của [^\n]{3,90}? về việc|về việc|v\/v:?|về) /iu;
// "của Ban Thường vụ Tỉnh ủy về việc …" under "CHỈ THỊ" of a Party document
const BY_ISSUER = /^của /iu;
const TITLE_LINES = 8;

/** The title of a document; a Party document names its issuer before it. */
export interface TitleLines {
  readonly title: Range | null;
  readonly issuer: AgencyMention | null;
}

/** The lines under the type up to the body: no full stop or colon ends them. */
export function readTitle(document: Document, typeParagraph: number, view: TextView): TitleLines {
  const { paragraphs, text, sections } = document;
  const last = Math.min(sections[0]?.paragraph ?? paragraphs.length, typeParagraph + TITLE_LINES);
  const lines: Range[] = [];
  for (const { start, end, marker } of paragraphs.slice(typeParagraph + 1, last)) {
    const line = text.slice(start, end);
    if (RULE.test(line)) {
      if (lines.length === 0) continue;
      break;
    }
    const opensBody = lines.length > 0 && (BODY_OPENING.test(line) || isIssuerLine(view, { start, end }));
    if (/[.:;]$/.test(line) || opensBody || marker?.kind === "BULLET") break;
    lines.push({ start, end });
  }
  const [first] = lines;
  return first
    ? trimTitle(view, { start: first.start, end: lines.at(-1)?.end ?? first.end })
    : { title: null, issuer: null };
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

function trimTitle(view: TextView, title: Range): TitleLines {
  let { start } = title;
  const issuer = BY_ISSUER.test(view.text.slice(start, title.end))
    ? readAgency(view, wordAt(view, start + 4))
    : null;
  if (issuer) start = skipBlank(view.text, issuer.end);
  const about = (issuer ? ABOUT : ABOUT_AFTER_ISSUER).exec(view.text.slice(start, title.end));
  start += about?.[0].length ?? 0;
  return { title: start < title.end ? { start, end: title.end } : null, issuer };
}

function skipBlank(text: string, at: number): number {
  return /[ \n]/.test(text.charAt(at)) ? at + 1 : at;
}

/** Reads the subject of an official letter: "V/v tăng cường …". */
export function readSubject(text: string): Range | null {
  const match = /(?:^|\n|\s{2})\s*V\/v:?\s+([^\n]+)/iu.exec(text);
  return match
    ? { start: match.index + match[0].length - (match[1] ?? "").length, end: match.index + match[0].length }
    : null;
}
