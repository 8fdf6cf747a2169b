import { CAPITAL, DIGIT, isOf, LETTER } from "../document/char-class.ts";
import { makeEndTest } from "../document/end-test.ts";
import { readCitationTail } from "./citation-tail.ts";
import type { InstrumentNumber } from "./instrument-number.ts";
import { readListed } from "./listed-number.ts";
import { makeNumbered } from "./make-numbered.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import { findNumberShapes, type NumberShape, type ShapedNumber } from "./number-shape.ts";
import { readAsLetter, readInstrumentNumber } from "./read-instrument-number.ts";
import { shareListParts } from "./share-list-parts.ts";
import type { TextView } from "./text-view.ts";
import { readTypeBefore, type TypeBefore } from "./type-before.ts";
import { readUnknownNumber } from "./unknown-number.ts";

/** Words before a number that make it a form, a table, a road or a phone: "Mẫu số 01/GTGT", "Phụ lục số 3". */
const looksAlike = makeEndTest(
  /(?:mẫu|biểu(?: +mẫu)?|phụ lục|bảng|hình|tờ khai|phiếu|hóa đơn|tài khoản|điện thoại|fax|đt|quốc lộ|đường|thửa|lô|km|ql|tl|hl) *(?:số|:)? *[:.]? *$/iu,
);
/** "37-NQ/TW NQ/TW ngày …", "12/TTr-SXD(KTXD) ngày …": a code repeated, or a unit in brackets, between number and day. */
const AFTER_CODE =
  /(?: ?\([\p{Lu}\d][\p{Lu}\d&. -]{1,14}\)| [\p{Lu}\d&]{1,12}(?:[/-][\p{Lu}\d&]{1,12})+)(?= *,? *(?:ngày *\d|của ))/uy;

/** Finds the instruments cited by number, in the order of the text. */
export function findNumberedMentions(view: TextView): InstrumentMention[] {
  const mentions: InstrumentMention[] = [];
  for (const shaped of findNumberShapes(view.text)) {
    const limit = mentions.at(-1)?.end ?? 0;
    if (!isAnnounced(view.text, shaped) && !readInstrumentNumber(shaped.shape, view.lexicon)) continue;
    const before = readTypeBefore(view, shaped.start, limit);
    const number = readCodes(view, shaped, before);
    if (!number || !isInstrument(view.text, shaped, number, before)) continue;
    const end = trimEnd(view.text, shaped, number);
    mentions.push(...readListed(view, { shaped, number, limit }));
    mentions.push(
      buildMention(view, { start: shaped.start, end }, { number, before, previous: mentions.at(-1) }),
    );
  }
  return shareListParts(view, withoutOverlap(mentions));
}

/** An issuer that runs into the next number was none. */
function withoutOverlap(mentions: readonly InstrumentMention[]): InstrumentMention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    return next && mention.end > next.start ? { ...mention, end: next.start, issuer: null } : mention;
  });
}

/** "số 402/BNI-NVDTPC", "Công văn 12/ABC": codes that no row holds are looked at only behind a word that may announce them. */
const endsInAnnouncement = makeEndTest(/(?:số *[:.]?|\p{L}) ?$/iu);

function isAnnounced(text: string, { start }: Range): boolean {
  const last = text.charAt(start - 1) === " " ? start - 2 : start - 1;
  return isOf(text, last, LETTER) || endsInAnnouncement(text.slice(Math.max(0, start - 9), start));
}

/** "Công văn số 1187/CT-CS": the word says that the code is a body's and not that of a directive. */
function asLetter(
  { lexicon }: TextView,
  number: InstrumentNumber | null,
  { type }: TypeBefore,
): InstrumentNumber | null {
  return number && type === "OFFICIAL_LETTER" ? readAsLetter(number, lexicon) : number;
}

/** Small letters are read as capitals; the word before must then say what the code says, unless every code is known. */
function readCodes(view: TextView, { shape }: ShapedNumber, before: TypeBefore): InstrumentNumber | null {
  const small = isSmall(shape);
  const written = small ? toCapitals(shape) : shape;
  const known = asLetter(view, readInstrumentNumber(written, view.lexicon), before);
  if (known) return small && !known.known && known.type !== before.type ? null : known;
  const letter = shape.codes.length > 1 && before.type === "OFFICIAL_LETTER";
  return small && !letter
    ? null
    : readUnknownNumber(written, { word: before.type, announced: before.numeral !== null });
}

function isSmall({ codes }: NumberShape): boolean {
  return !codes.some(holdsCapital);
}

function holdsCapital(code: string): boolean {
  let at = 0;
  while (at < code.length && !isOf(code, at, CAPITAL)) at++;
  return at < code.length;
}

function toCapitals(shape: NumberShape): NumberShape {
  const { ordinal, year, yearJoint, codes, joints } = shape;
  return { ordinal, year, yearJoint, codes: codes.map((code) => code.toUpperCase()), joints };
}

/** A number whose codes the registry does not all know needs a word that announces it. */
function isInstrument(
  text: string,
  shaped: ShapedNumber,
  number: InstrumentNumber,
  before: TypeBefore,
): boolean {
  if (before.type) return true;
  const left = text.slice(Math.max(0, shaped.start - 24), shaped.start);
  if (looksAlike(left)) return false;
  const announced = before.numeral !== null;
  if (shaped.shape.joints[0] === " ") return announced;
  if (!number.issuerCode) return announced && number.type !== null;
  if (number.type === null)
    return announced || number.issuerCode.startsWith("QH") || number.issuerCode.startsWith("UBTVQH");
  return number.known || announced;
}

/** Codes dropped by the gate ("… NQ-CP - Kế hoạch") do not belong to the number. */
function trimEnd(text: string, shaped: ShapedNumber, number: InstrumentNumber): number {
  if (shaped.shape.codes.length < 2) return shaped.end;
  const { canonical } = number;
  let wanted = 0;
  for (let at = 0; at < canonical.length; at++) if (isOfCode(canonical, at)) wanted++;
  let end = shaped.start;
  for (let kept = 0; end < shaped.end && kept < wanted; end++) if (isOfCode(text, end)) kept++;
  return end;
}

function isOfCode(text: string, at: number): boolean {
  return isOf(text, at, LETTER | DIGIT) || text.charAt(at) === "&";
}

interface Context {
  readonly number: InstrumentNumber;
  readonly before: TypeBefore;
  readonly previous: InstrumentMention | undefined;
}

function buildMention(
  view: TextView,
  range: Range,
  { number, before, previous }: Context,
): InstrumentMention {
  AFTER_CODE.lastIndex = range.end;
  const at = AFTER_CODE.test(view.text) ? AFTER_CODE.lastIndex : range.end;
  const read = readCitationTail(view, at, { issuers: countIssuers(number) });
  const tail = isOfAnother(view.text, number, read.issuer)
    ? readCitationTail(view, at, { issuers: 0 })
    : read;
  const start = (before.announcesList ? null : before.start) ?? before.numeral ?? range.start;
  const word =
    (saysAnyPaper(view.text, before) && number.type ? null : before.type) ??
    (number.type === null && isListed(view.text, previous, start) ? (previous?.type ?? null) : null);
  return makeNumbered({ start, end: tail.end }, { number, word, tail, before });
}

/** "Kế hoạch thực hiện Chương trình số 104-CTr/TU của UBND tỉnh": no body of the state issues a paper of a Party committee. */
function isOfAnother(text: string, { system, issuerCode }: InstrumentNumber, issuer: Range | null): boolean {
  return (
    system === "PARTY" &&
    issuer !== null &&
    COMMITTEE_CODE.test(issuerCode) &&
    STATE_BODY.test(text.slice(issuer.start, issuer.end))
  );
}

const COMMITTEE_CODE = /^(?:T[UWƯ]|HU|QU|ThU|ĐU)$/iu;
const STATE_BODY =
  /^(?:(?:Chủ tịch )?(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)|Chính phủ|Thủ tướng|Sở)(?!\p{L})/iu;

/** "07/2015/TTLT-BYT-BNV", "12/KHLT-SGDĐT-CAT": the codes of a joint instrument tell how many issued it. */
function countIssuers({ type, canonical, issuerCode }: InstrumentNumber): number {
  const isJoint = type === "JOINT_CIRCULAR" || type === "JOINT_RESOLUTION" || JOINT_CODE.test(canonical);
  if (!isJoint) return 1;
  const codes = issuerCode.split("-").length;
  return codes > 1 ? codes : MANY;
}

const JOINT_CODE = /[/-](?:KH|HD|QC|CT|CTr|TTr|BC|TB|CV|QĐ)(?:LT|LN|LB|PH|LS)-/u;
/** A joint circular whose codes were dropped or damaged. */
const MANY = 9;

/** "văn bản số 12/TTr-STC": the word says nothing of the kind, the code does. */
function saysAnyPaper(text: string, { type, start }: TypeBefore): boolean {
  return (
    type === "OFFICIAL_LETTER" && start !== null && /^văn bản(?!\p{L})/iu.test(text.slice(start, start + 8))
  );
}

function isListed(text: string, previous: InstrumentMention | undefined, start: number): boolean {
  return previous !== undefined && /^ *(?:,|;|và|-)? *(?:và +)?$/u.test(text.slice(previous.end, start));
}
