import type { InstrumentType } from "../model/instrument.ts";
import { readCitationTail, readIssuer } from "./citation-tail.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import { type TextView, wordAt } from "./text-view.ts";

const LAWS: readonly InstrumentType[] = ["LAW", "CODE", "ORDINANCE", "CONSTITUTION"];
/** Kinds cited by title alone. Projects and master plans are mostly building sites and maps, so they are not. */
const TITLED: readonly InstrumentType[] = ["PROGRAMME", "SCHEME", "STRATEGY", "PLAN", "RULES"];

/** "các Nghị quyết của …", "các Chỉ thị, Kết luận của …" name a kind, not one instrument. */
const PLURAL = /(?<!\p{L})(?:các|những|mọi|nhiều|một số) +(?:\p{L}+ \p{L}+ *(?:,|và|hoặc) *)*$/iu;
/** What makes "Kế hoạch …" a plan in general or this one: "Kế hoạch thực hiện như sau". */
const NO_NAME =
  /^ +(?:(?:(?:tổ chức )?(?:thực hiện|triển khai) )?(?:như sau|cụ thể)|giao(?!\p{L})|ban hành(?!\p{L})|đề ra|đã |được|kèm theo|của|nêu|nói|trên|số|năm|và|,)/u;
const OWN = /^ +này(?!\p{L})/u;
const OF_ISSUER = /^ +của +/u;
const SHORT =
  /^ +(?:số +)?(\d{1,4})(?![\d%]| *[/-] *[\d\p{L}]|[.,]\d| *(?:năm|tháng|ngày|quý|tuần|giờ|tỷ|triệu|đồng|km|ha|xã|huyện|tỉnh|điểm|khâu|bước)(?!\p{L}))/u;
const QUOTED = /^ *[*_]*["“][*_]*([^"“”\n]{4,300})[*_]*["”][*_]*/u;
/** Where a title cited as a name stops. */
const NAME_END =
  /[.;:(\n)"”*]|,(?! *(?:chống|chữa cháy|nhiệm vụ|giải pháp|giai đoạn|tầm nhìn|định hướng|bổ sung|thể thao|du lịch|lãng phí|tiêu cực|thương tích|cứu nạn|cứu hộ|đến năm))| (?:theo|tại|do|đã|để|nhằm|đảm bảo|bảo đảm|trên địa bàn|được|trong đó|và các|và triển khai|và Phương án|và Kế hoạch|và Chương trình|và Đề án|và Nghị quyết|trong năm|trong quý|trong tháng|và năm|khi|cho đến|là)(?= )/u;
const LAW_END =
  /[.,;:()\n"”]| (?:và(?= (?:các|những|Luật|Bộ luật|Nghị|Pháp lệnh|văn bản|quy định|hướng dẫn|Thông tư|Quyết định|pháp luật))|theo|tại|được|để|nhằm|về|do|đã|ban hành|trong|cho|quy định|ngày|năm|số|có|với|là|khi|hiện hành|như|đến)(?= |$)/u;
/** "Luật Sửa đổi, bổ sung một số điều của Luật A và Luật B" is one law; its date is its own. */
const AMENDING =
  /^ +sửa đổi(?:, bổ sung)?(?: (?:một số điều|một số nội dung))?(?: (?:của|tại))? (?:các )?(?:Luật|Bộ luật|Pháp lệnh) [^.,;:()\n]+?(?:(?:, | và )(?:Luật|Bộ luật|Pháp lệnh) [^.,;:()\n]+?)*(?= (?:ngày|năm|số) \d|[.,;:()\n]| (?:và|theo|tại|được|quy định) |$)/iu;
const NO_LAW =
  /^ (?:này|sư|pháp|định|lệ|gia|của|và|về|số|hiện hành|trên|trong|tại|theo|được|có|là|mới|cũ)(?!\p{L})/u;
/** "Nghị quyết về phát triển nông nghiệp …": without number, day or issuer the subject is the name. */
const ABOUT = /^ +về /u;
const SUBJECT_TYPES: readonly InstrumentType[] = [
  "RESOLUTION",
  "DIRECTIVE",
  "DECISION",
  "CONCLUSION",
  "REGULATION",
  "RULES",
];

/** What other finders have taken: numbers in full, and agencies ("Sở Kế hoạch và Đầu tư" names no plan). */
export interface TakenRanges {
  readonly numbers: readonly Range[];
  readonly agencies: readonly Range[];
}

/** Finds the instruments cited by name, by short number or as "this" one, outside the ranges already taken. */
export function findNamedMentions(view: TextView, taken: TakenRanges): InstrumentMention[] {
  const mentions: InstrumentMention[] = [];
  const numbers = makeRangeCursor(taken.numbers);
  const agencies = makeRangeCursor(taken.agencies);
  let limit = 0;
  const { openings } = view.lexicon.types;
  for (let at = 0; at < view.words.count; at++) {
    if (!openings.has(view.words.ids[at])) continue;
    const start = view.words.starts[at] ?? 0;
    const number = numbers(start);
    if (start < limit || number <= start || agencies(start) <= start) continue;
    const word = view.lexicon.types.matchLongest(view.text, view.words, at);
    const type = word?.values[0]?.type;
    if (!word || !type || !isTypeWord(view.text, { start, end: word.end })) continue;
    const mention = readNamed(view, { start, end: word.end }, type);
    if (!mention || mention.end > number) continue;
    mentions.push(mention);
    limit = mention.end;
  }
  return mentions;
}

/** Gives, for offsets that only grow, where the range that holds or follows the offset starts. */
function makeRangeCursor(ranges: readonly Range[]): (at: number) => number {
  let next = 0;
  return (at) => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= at) next++;
    return ranges[next]?.start ?? Number.POSITIVE_INFINITY;
  };
}

/** "Nghị quyết", "NQ" in capitals, or a small "đề án" before the quoted name; "Đa" is no "ĐA". */
function isTypeWord(text: string, { start, end }: Range): boolean {
  const word = text.slice(start, end);
  if (!word.includes(" ") && word.length < 4) return word === word.toUpperCase();
  return (
    word.charAt(0) !== word.charAt(0).toLowerCase() ||
    /^ *["“]/u.test(text.slice(end, end + 4)) ||
    /^ mục tiêu quốc gia /u.test(text.slice(end, end + 24))
  );
}

function readNamed(view: TextView, word: Range, type: InstrumentType): InstrumentMention | null {
  const right = view.text.slice(word.end, word.end + 340);
  const own = OWN.exec(right);
  if (own) return makeNamed("SELF", { start: word.start, end: word.end + own[0].length }, { type });
  if (PLURAL.test(view.text.slice(Math.max(0, word.start - 80), word.start))) return null;
  const short = SHORT.exec(right);
  if (short && !LAWS.includes(type))
    return readShort(view, word, { type, ordinal: short[1] ?? "", length: short[0].length });
  if (isAllCapitals(view.text, word)) return null;
  if (LAWS.includes(type)) return readLaw(view, word, type);
  if (OF_ISSUER.test(right)) return readIssued(view, word, type);
  if (ABOUT.test(right) && SUBJECT_TYPES.includes(type)) return readTitled(view, word, type);
  return TITLED.includes(type) ? readTitled(view, word, type) : null;
}

function isAllCapitals(text: string, { start, end }: Range): boolean {
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}

function readShort(
  view: TextView,
  word: Range,
  short: { type: InstrumentType; ordinal: string; length: number },
): InstrumentMention {
  const tail = readCitationTail(view, word.end + short.length, { joint: false });
  const { ordinal, type } = short;
  const { issuedOn, issuer, year } = tail;
  return makeNamed("SHORT", { start: word.start, end: tail.end }, { type, ordinal, issuedOn, issuer, year });
}

function readLaw(view: TextView, word: Range, type: InstrumentType): InstrumentMention | null {
  const right = view.text.slice(word.end, word.end + 340);
  if (type !== "CONSTITUTION" && (NO_LAW.test(right) || !/^ +\p{L}/u.test(right))) return null;
  const name =
    type === "CONSTITUTION" ? null : (readAmendingName(right, word) ?? readLawName(view, word.end + 1));
  if (type !== "CONSTITUTION" && !name) return null;
  const { end, issuedOn, issuer, year } = readCitationTail(view, name?.end ?? word.end, { joint: false });
  return makeNamed("NAMED", { start: word.start, end }, { type, name, issuedOn, issuer, year });
}

function readAmendingName(right: string, word: Range): Range | null {
  const match = AMENDING.exec(right);
  return match ? { start: word.end + 1, end: word.end + match[0].length } : null;
}

/** The registry's names hold the commas a law may have; else the name ends at the first boundary. */
function readLawName(view: TextView, start: number): Range | null {
  const known = view.lexicon.laws.matchLongest(view.text, view.words, wordAt(view, start));
  if (known && !/^ - \p{Ll}/u.test(view.text.slice(known.end, known.end + 4)))
    return { start, end: known.end };
  const stretch = view.text.slice(start, start + 120);
  const stop = LAW_END.exec(stretch)?.index ?? stretch.length;
  return stop < 3 ? null : { start, end: start + stretch.slice(0, stop).trimEnd().length };
}

function readIssued(view: TextView, word: Range, type: InstrumentType): InstrumentMention | null {
  const lead = OF_ISSUER.exec(view.text.slice(word.end, word.end + 12))?.[0].length ?? 0;
  const issuer = readIssuer(view, word.end + lead, false);
  if (!issuer) return null;
  const tail = readCitationTail(view, issuer.end, { joint: false });
  return makeNamed(
    "NAMED",
    { start: word.start, end: tail.issuedOn ? tail.end : issuer.end },
    { type, issuer, issuedOn: tail.issuedOn },
  );
}

function readTitled(view: TextView, word: Range, type: InstrumentType): InstrumentMention | null {
  const right = view.text.slice(word.end, word.end + 340);
  const quoted = QUOTED.exec(right);
  if (quoted) {
    const end = word.end + quoted[0].length;
    const open = word.end + quoted[0].indexOf(quoted[1] ?? "");
    return makeNamed(
      "NAMED",
      { start: word.start, end },
      { type, name: { start: open, end: open + (quoted[1] ?? "").length } },
    );
  }
  if (!/^ +\p{L}/u.test(right) || NO_NAME.test(right)) return null;
  const open = /["“][*_]*$/u.exec(view.text.slice(Math.max(0, word.start - 3), word.start));
  const closing = open ? /[*_]*["”]/u.exec(right) : null;
  const stop = closing?.index ?? NAME_END.exec(right)?.index ?? right.length;
  const length = right.slice(0, stop).trimEnd().length;
  if (right.slice(0, length).trim().split(/ +/).length < 3) return null;
  const name = { start: word.end + 1, end: word.end + length };
  return makeNamed("NAMED", { start: word.start, end: name.end }, { type, name });
}

interface NamedParts {
  readonly type: InstrumentType;
  readonly ordinal?: string;
  readonly name?: Range | null;
  readonly issuer?: Range | null;
  readonly issuedOn?: string | null;
  readonly year?: string | null;
}

function makeNamed(
  form: InstrumentMention["form"],
  { start, end }: Range,
  parts: NamedParts,
): InstrumentMention {
  return {
    kind: "instrument",
    form,
    start,
    end,
    type: parts.type,
    word: parts.type,
    number: null,
    ordinal: parts.ordinal ?? null,
    issuedOn: parts.issuedOn ?? null,
    year: parts.year ?? null,
    issuer: parts.issuer ?? null,
    title: null,
    name: parts.name ?? null,
    provision: null,
    flags: [],
  };
}
