import { DIGIT, isOf, LETTER } from "../document/char-class.ts";
import type { InstrumentType } from "../model/instrument.ts";
import { type CitationTail, readCitationTail } from "./citation-tail.ts";
import type { InstrumentNumber } from "./instrument-number.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import { findNumberShapes, type NumberShape, type ShapedNumber } from "./number-shape.ts";
import { readAsLetter, readInstrumentNumber } from "./read-instrument-number.ts";
import { shareListParts } from "./share-list-parts.ts";
import type { TextView } from "./text-view.ts";
import { readTypeBefore, type TypeBefore } from "./type-before.ts";
import { readUnknownNumber } from "./unknown-number.ts";

/** Words before a number that make it a form, a table, a road or a phone: "Mẫu số 01/GTGT", "Phụ lục số 3". */
const LOOK_ALIKE =
  /(?:mẫu|biểu(?: +mẫu)?|phụ lục|bảng|hình|tờ khai|phiếu|hóa đơn|tài khoản|điện thoại|fax|đt|quốc lộ|đường|thửa|lô|km|ql|tl|hl) *(?:số|:)? *[:.]? *$/iu;
const BARE_LIST =
  /(?:(số|Số) *:? *|(?<=\p{L}) +)((?:\d{1,5}(?:\.\d{1,2})?(?:\/(?:19|20)\d{2})? *(?:,|;|và) *)+)$/u;
const BARE_YEAR = /(?<![\d/])(?:19|20)\d{2}(?!\d)/;

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
    mentions.push(...readListed(view, { shaped, number, before, limit }));
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
function isAnnounced(text: string, { start }: Range): boolean {
  return /(?:số *[:.]?|\p{L}) ?$/iu.test(text.slice(Math.max(0, start - 9), start));
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
  return codes.every((code) => code === code.toLowerCase());
}

function toCapitals(shape: NumberShape): NumberShape {
  return { ...shape, codes: shape.codes.map((code) => code.toUpperCase()) };
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
  if (LOOK_ALIKE.test(left)) return false;
  const announced = before.numeral !== null;
  if (shaped.shape.joints[0] === " ") return announced;
  if (!number.issuerCode) return announced && number.type !== null;
  if (number.type === null)
    return announced || number.issuerCode.startsWith("QH") || number.issuerCode.startsWith("UBTVQH");
  return number.known || announced;
}

/** Codes dropped by the gate ("… NQ-CP - Kế hoạch") do not belong to the number. */
function trimEnd(text: string, shaped: ShapedNumber, number: InstrumentNumber): number {
  const wanted = number.canonical.replace(/[^\p{L}\d&]/gu, "").length;
  let kept = 0;
  let end = shaped.start;
  while (end < shaped.end && kept < wanted) {
    if (isOf(text, end, LETTER | DIGIT) || text.charAt(end) === "&") kept++;
    end++;
  }
  return shaped.shape.codes.length > 1 ? end : shaped.end;
}

interface Found {
  readonly shaped: ShapedNumber;
  readonly number: InstrumentNumber;
  readonly before: TypeBefore;
  readonly limit: number;
}

/** "các Nghị quyết số 10, 11/2020/NQ-HĐND": the bare ordinals share the tail of the number behind them. */
function readListed(view: TextView, { shaped, number, limit }: Found): InstrumentMention[] {
  if (!isInList(view.text, shaped.start)) return [];
  const from = Math.max(limit, shaped.start - 120);
  const match = BARE_LIST.exec(view.text.slice(from, shaped.start));
  if (!match) return [];
  const list = match[2] ?? "";
  const listStart = shaped.start - list.length;
  const before = readTypeBefore(view, listStart, limit);
  // Without "số" only a type word tells that the figures are numbers: "Nghị quyết 10, 11/2020/NQ-HĐND".
  if (match[1] === undefined && (before.type === null || BARE_YEAR.test(list))) return [];
  const tail = number.canonical.slice(number.ordinal.length);
  return [...list.matchAll(/(\d{1,5}(?:\.\d{1,2})?)(?:\/((?:19|20)\d{2}))?/g)].map((item, index) => {
    const start = listStart + item.index;
    const ordinal = item[1] ?? "";
    const year = item[2] ?? number.year;
    const canonical = `${ordinal}${year && number.year ? tail.replace(number.year, year) : tail}`;
    const shared: InstrumentNumber = { ...number, ordinal, year: number.year ? year : null, canonical };
    const range = {
      start: index === 0 ? (before.start ?? before.numeral ?? start) : start,
      end: start + item[0].length,
    };
    return makeMention(range, { number: shared, word: before.type, tail: null });
  });
}

/** Before an item of a list, but for the first, stands a comma, a semicolon or "và". */
function isInList(text: string, start: number): boolean {
  let last = start - 1;
  while (text.charAt(last) === " ") last--;
  return ",;à".includes(text.charAt(last));
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
  const joint = number.type === "JOINT_CIRCULAR" || number.type === "JOINT_RESOLUTION";
  AFTER_CODE.lastIndex = range.end;
  const at = AFTER_CODE.test(view.text) ? AFTER_CODE.lastIndex : range.end;
  const tail = readCitationTail(view, at, { joint });
  const start = (before.announcesList ? null : before.start) ?? before.numeral ?? range.start;
  const word =
    (saysAnyPaper(view.text, before) && number.type ? null : before.type) ??
    (number.type === null && isListed(view.text, previous, start) ? (previous?.type ?? null) : null);
  return makeMention({ start, end: tail.end }, { number, word, tail, before });
}

/** "văn bản số 12/TTr-STC": the word says nothing of the kind, the code does. */
function saysAnyPaper(text: string, { type, start }: TypeBefore): boolean {
  return (
    type === "OFFICIAL_LETTER" && start !== null && /^văn bản(?!\p{L})/iu.test(text.slice(start, start + 8))
  );
}

function isListed(text: string, previous: InstrumentMention | undefined, start: number): boolean {
  return previous !== undefined && /^ *(?:,|;|và|-)? *(?:và +)?$/u.test(text.slice(previous.end, start));
}

interface Parts {
  readonly number: InstrumentNumber;
  readonly word: InstrumentType | null;
  readonly tail: CitationTail | null;
  readonly before?: TypeBefore;
}

function makeMention({ start, end }: Range, { number, word, tail, before }: Parts): InstrumentMention {
  const mismatch = word !== null && number.type !== null && !areCompatible(word, number);
  return {
    kind: "instrument",
    form: "NUMBERED",
    start,
    end,
    type: word ?? number.type ?? "OTHER",
    word,
    number,
    ordinal: null,
    issuedOn: tail?.issuedOn ?? null,
    year: tail?.year ?? null,
    issuer: tail?.issuer ?? before?.issuer ?? null,
    title: null,
    name: before?.name ?? null,
    provision: null,
    flags: mismatch ? ["TYPE_CODE_MISMATCH"] : [],
  };
}

/** Pairs of word and code that say the same: Party QĐ is Quyết định or Quy định; a letter may be called "Văn bản". */
function areCompatible(word: InstrumentType, number: InstrumentNumber): boolean {
  if (word === number.type) return true;
  if (number.type === "OFFICIAL_LETTER") return word === "OTHER" || word === "GUIDANCE";
  if (number.type === "DECISION")
    return ["REGULATION", "RULES", "SCHEME", "PROGRAMME", "STRATEGY"].includes(word);
  if (number.type === "NOTICE" || number.type === "CONCLUSION")
    return word === "CONCLUSION" || word === "NOTICE";
  if (word === "OFFICIAL_LETTER") return true;
  return number.type === "CIRCULAR" && word === "JOINT_CIRCULAR";
}
