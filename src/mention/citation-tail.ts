import { matchEnd } from "../document/match-end.ts";
import { readAgency } from "./agency-mention.ts";
import { readDate } from "./date-mention.ts";
import { FOUGHT_THINGS } from "./fought-things.ts";
import type { Range } from "./mention.ts";
import { type TextView, wordAt } from "./text-view.ts";

/** What follows a number or a name: "ngày 15/07/2021 của Tỉnh ủy". */
export interface CitationTail {
  readonly end: number;
  readonly issuedOn: string | null;
  readonly issuer: Range | null;
  readonly year: string | null;
}

// ", ngày ", " (ngày ", " ban hành ngày ", " cùng ngày ", " ký ngày ", " đã được Quốc hội khóa XI thông qua ngày "
const BEFORE_DATE =
  /[ *_]*[,(]? *(?:(?:đã +)?được +(?:Quốc hội(?: nước [^,;.()\d]{5,60}?)?(?:,? *\(?kh(?:óa|oá) +[IVXLC]+\)?)?(?:,? *kỳ họp(?: lần)? thứ +\S+(?: +\p{Ll}+)?,?)? +)?)?(?:(?:cùng|đều) +)?(?:được +)?(?:ban hành +|ký +|thông qua +)?(?:cùng +)?(?=ngày *\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iuy;
const CLOSING = / *\)/y;
// " của ", ", của "
const BEFORE_ISSUER = / *,? *(?:của|do) +/iuy;
const BEFORE_ISSUERS = / *,? *(?:của|do|giữa) +/iuy;
/** "ngày 25/10/2017 Hội nghị Trung ương 6 khóa XII": a meeting of the Party's follows its resolution without "của". */
const BEFORE_MEETING =
  / +(?=Hội nghị +(?:lần thứ|Trung ương|TW|TƯ|(?:Ban Chấp hành|BCH) +(?:Trung ương|TW|TƯ|Đảng bộ))(?!\p{L}))/uy;
/** "Ban Pháp chế của HĐND tỉnh", "Ủy ban Pháp luật của Quốc hội": the committee of an assembly. */
const COMMITTEE = /^(?:Ban|Ủy ban|Uỷ ban|Thường trực) /iu;
const OF_ASSEMBLY = / +của +(?=(?:HĐND|Hội đồng nhân dân|Quốc hội)(?!\p{L}))/iuy;
const AFTER_ISSUER = / +(?:ban hành|thông qua|ký)(?= +ngày )/uy;
// " năm 2013", " 2013"
const YEAR = /,? +(?:năm +)?((?:19|20)\d{2})(?![\d/-])/iuy;
/** Words that go on with the sentence, never with the name of an issuer. */
const BEYOND_ISSUER = [
  "về|quy định|quy chế|ban hành|phê duyệt|hướng dẫn|sửa đổi|thực hiện|ngày|(?<!lần thứ )năm|được|tại|theo|để|cho|có|là|đã|kèm|trong|khi",
  "gửi|yêu cầu|đề nghị|thông báo|báo cáo|giao|cùng|với|nêu|nhằm|do|khóa|khoá|nhiệm kỳ|công bố|bãi bỏ|điều chỉnh|thành lập",
  "bổ sung|tiếp tục|tăng cường|triển khai|đối với|liên quan|hiện hành|hoặc|từ|trước|sau|còn|sẽ|phải|cần",
  "và (?:(?!(?:tìm kiếm|cứu nạn|giảm nhẹ) )\\p{Ll}+|(?:Nghị|Quyết|Thông|Chỉ|Kế|Công|Luật|Kết|Báo|Tờ|Văn|Chương|Đề|Pháp|Hướng|Bộ luật))",
].join("|");
/** A title behind an issuer may open with a capital: "của Thủ tướng Chính phủ Ban hành Kế hoạch …". */
const TITLE_OPENINGS =
  "Về|Khóa|Khoá|KHÓA|KHOÁ|Nhiệm kỳ|NHIỆM KỲ|Ban hành|Phê duyệt|Quy định|Sửa đổi|Bổ sung|Hướng dẫn(?! viên)|Triển khai|Thực hiện|Tăng cường|Tiếp tục|Công bố|Bãi bỏ|Điều chỉnh|Thành lập|Thông qua|Phát động|Tổng kết|Sơ kết|Quy chế|VỀ|BAN HÀNH|PHÊ DUYỆT|QUY ĐỊNH|SỬA ĐỔI|TRÊN|TẠI|THEO|VÀ|ĐẾN|NĂM|NGÀY|GIAI ĐOẠN|THỰC HIỆN|TRIỂN KHAI|TĂNG CƯỜNG|TIẾP TỤC|HƯỚNG DẪN|THÔNG QUA|ĐỐI VỚI";
/** "Ban Chỉ huy Phòng, chống lụt, bão …": commas that belong to a name. */
const INNER_COMMA = `,(?:(?<=[pP]hòng,)(?= (?:chống|ngừa) )|(?<=[pP]hòng, chống [^.;:]{2,40},)(?= (?:${FOUGHT_THINGS})(?!\\p{L})))`;
/** An issuer the registry does not hold: a capital and what follows it up to a boundary. */
const UNKNOWN_ISSUER = new RegExp(
  `(?:liên )?\\p{Lu}(?:[^.,;:()"“”\\n]|${INNER_COMMA}){1,110}?(?= +(?:${BEYOND_ISSUER}|${TITLE_OPENINGS})(?!\\p{L})| *(?!${INNER_COMMA})[.,;:()"“”\\n]| *$)`,
  "uy",
);
const ISSUES_NEXT = /,? (?:UBND|HĐND|\p{Lu}\p{Ll}+)[^.,;:()\n]{0,80}? (?:đã )?(?:ban hành|ký|có)(?!\p{L})/uy;
/** A number may follow without a link; the type word before it is then no part of the issuer either. */
const NEXT_NUMBER = / ?(?:số )?\d{1,6}[a-zđ]? ?[/-]/u;
const LONGER = new RegExp(` (?!(?:${TITLE_OPENINGS})(?!\\p{L}))\\p{Lu}`, "uy");
/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": one person's two posts. */
const POST_BESIDE = /Bộ trưởng, (?=Chủ nhiệm )/uy;
const JOINT = / *(?:,|-|và|với) +(?=\p{Lu})/uy;

/**
 * Reads date and issuer behind a number, in either order. `end` is `at` where nothing follows. A joint instrument has up to
 * `issuers` issuers, none for 0: what follows the last of them is the sentence's.
 */
export function readCitationTail(view: TextView, at: number, { issuers } = { issuers: 1 }): CitationTail {
  let tail: CitationTail = { end: at, issuedOn: null, issuer: null, year: null };
  for (let round = 0; round < 2; round++) {
    const longer =
      readDatePart(view.text, tail) ?? readYearPart(view.text, tail) ?? readIssuerPart(view, tail, issuers);
    if (!longer) break;
    tail = longer;
  }
  return tail;
}

function readDatePart(text: string, tail: CitationTail): CitationTail | null {
  if (tail.issuedOn || tail.year) return null;
  const before = matchEnd(BEFORE_DATE, text, tail.end);
  const date = before === -1 ? null : readDate(text, before);
  if (!date) return null;
  // "… của Chính phủ, ngày 17/6/2025 Bộ trưởng Bộ X đã ban hành …": the day is the next one's.
  if (tail.issuer && matchEnd(ISSUES_NEXT, text, date.end) !== -1) return null;
  const opened = text.slice(tail.end, before).includes("(");
  const closed = opened ? matchEnd(CLOSING, text, date.end) : -1;
  return { ...tail, end: Math.max(closed, date.end), issuedOn: date.on };
}

function readIssuerPart(view: TextView, tail: CitationTail, issuers: number): CitationTail | null {
  if (tail.issuer || issuers === 0) return null;
  const leads = [issuers > 1 ? BEFORE_ISSUERS : BEFORE_ISSUER, ...(tail.issuedOn ? [BEFORE_MEETING] : [])];
  const lead = leads.map((one) => matchEnd(one, view.text, tail.end)).find((end) => end !== -1);
  const issuer = lead === undefined ? null : readIssuer(view, lead, issuers);
  if (!issuer) return null;
  return { ...tail, end: Math.max(matchEnd(AFTER_ISSUER, view.text, issuer.end), issuer.end), issuer };
}

/** Reads the issuer's name that begins at `at`, or the names of as many as `issuers`. */
export function readIssuer(view: TextView, at: number, issuers = 1): Range | null {
  const post = matchEnd(POST_BESIDE, view.text, at);
  const body = post === -1 ? null : readIssuer(view, post, issuers);
  if (body) return { start: at, end: body.end };
  const agency = readAgency(view, wordAt(view, at));
  if (agency && agency.start === at) {
    const longer = matchEnd(LONGER, view.text, agency.end) === -1 ? null : readUnknownIssuer(view.text, at);
    return withJoint(view, longer ?? { start: at, end: endOfCommittee(view, agency) }, issuers);
  }
  const unknown = readUnknownIssuer(view.text, at);
  return unknown && withJoint(view, unknown, issuers);
}

function endOfCommittee(view: TextView, { start, end }: Range): number {
  const of = matchEnd(OF_ASSEMBLY, view.text, end);
  if (of === -1 || !COMMITTEE.test(view.text.slice(start, end))) return end;
  return readAgency(view, wordAt(view, of))?.end ?? end;
}

/** "của Bộ trưởng Bộ Xây dựng, Bộ trưởng Bộ Tài chính": a joint instrument has several issuers. */
function withJoint(view: TextView, { start, end }: Range, issuers: number): Range {
  const joint = issuers > 1 ? matchEnd(JOINT, view.text, end) : -1;
  const next = joint === -1 ? null : readIssuer(view, joint, issuers - 1);
  return { start, end: next?.end ?? end };
}

function readUnknownIssuer(text: string, at: number): Range | null {
  UNKNOWN_ISSUER.lastIndex = at;
  const unknown = UNKNOWN_ISSUER.exec(text);
  return unknown && !NEXT_NUMBER.test(unknown[0]) ? { start: at, end: at + unknown[0].length } : null;
}

function readYearPart(text: string, tail: CitationTail): CitationTail | null {
  if (tail.issuedOn || tail.year) return null;
  YEAR.lastIndex = tail.end;
  const match = YEAR.exec(text);
  return match ? { ...tail, end: YEAR.lastIndex, year: match[1] ?? null } : null;
}
