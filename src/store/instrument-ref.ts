import type { Instrument, InstrumentType } from "../model/instrument.ts";
import { foldText, unifyText } from "./fold-text.ts";

/** A number taken apart for comparing: `401- NQ/TU` is ordinal 401, type code `nq`, folded `401 nq tu`. */
export interface FoldedNumber {
  readonly numberFolded: string;
  /** The figures it begins with, without leading zeros. */
  readonly ordinal: string | null;
  readonly typeCode: string | null;
}

/** What a reference asks for; null asks nothing. These are the parameters of `read/find-instruments`. */
export interface InstrumentRef {
  readonly key: string;
  readonly numberFolded: string | null;
  /** Asked with `typeCode` or `type` when the reference holds no more than a type and an ordinal: "nq 401". */
  readonly ordinal: string | null;
  readonly typeCode: string | null;
  readonly type: InstrumentType | null;
}

/** Vietnamese names of types, folded: what may stand before an ordinal in a reference. */
export const TYPE_NAMES: Readonly<Record<string, InstrumentType>> = {
  "hien phap": "CONSTITUTION",
  luat: "LAW",
  "bo luat": "CODE",
  "phap lenh": "ORDINANCE",
  lenh: "ORDER",
  "nghi dinh": "DECREE",
  "nghi quyet": "RESOLUTION",
  "nghi quyet lien tich": "JOINT_RESOLUTION",
  "quyet dinh": "DECISION",
  "chi thi": "DIRECTIVE",
  "thong tu": "CIRCULAR",
  "thong tu lien tich": "JOINT_CIRCULAR",
  "ket luan": "CONCLUSION",
  "ke hoach": "PLAN",
  "chuong trinh": "PROGRAMME",
  "de an": "SCHEME",
  "du an": "PROJECT",
  "chien luoc": "STRATEGY",
  "quy hoach": "MASTER_PLAN",
  "quy dinh": "REGULATION",
  "quy che": "RULES",
  "thong bao": "NOTICE",
  "bao cao": "REPORT",
  "to trinh": "SUBMISSION",
  "huong dan": "GUIDANCE",
  "cong van": "OFFICIAL_LETTER",
  "cong dien": "OFFICIAL_TELEGRAM",
};

/** Words before the figures ("Nghị quyết số"), the number, and "ngày 15/7/2021" after it. */
const REFERENCE =
  /^(?<words>[\p{L} ]*?) ?(?:so)? ?(?<number>\d[\p{L}\d]*(?: ?[-/. ] ?[\p{L}\d&]+)*?)(?: (?:ngay|nam) (?<date>[\d/.-]+))?$/u;

/** Takes a number apart. Separators become blanks and leading zeros go, so every spelling of a number meets. */
export function foldNumber(number: string): FoldedNumber {
  const tokens = foldText(number)
    .replace(/^0+(?=\d)/, "")
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean);
  const [first = "", ...rest] = tokens;
  return {
    numberFolded: tokens.join(" "),
    ordinal: /^\d+/.exec(first)?.[0] ?? null,
    typeCode: rest.find((token) => !/^\d/.test(token)) ?? null,
  };
}

/** Reads a reference: a key, a number in any spelling, or a type with an ordinal. Never throws. */
export function parseInstrumentRef(ref: string): InstrumentRef {
  const nothing = { key: ref.trim(), numberFolded: null, ordinal: null, typeCode: null, type: null };
  const { words, number } = splitRef(ref);
  if (number === undefined) return nothing;
  const folded = foldNumber(number);
  if (!words || folded.numberFolded.includes(" ")) return { ...nothing, numberFolded: folded.numberFolded };
  return {
    ...nothing,
    ordinal: folded.ordinal,
    typeCode: words.replace(/ /g, ""),
    type: TYPE_NAMES[words] ?? null,
  };
}

/** Keeps the closest spellings: the key itself, else same separators and diacritics, else same separators, else all. */
export function closestInstruments(ref: string, found: readonly Instrument[]): readonly Instrument[] {
  const { number, date } = splitRef(ref);
  const itself = found.filter((instrument) => instrument.key === ref.trim());
  if (itself.length > 0 || number === undefined) return itself;
  const dated = date === undefined ? found : found.filter((instrument) => isDated(instrument, date));
  for (const spell of [spellExactly, spellFolded]) {
    const wanted = spell(spellIn(ref, number));
    const close = dated.filter(
      (instrument) => instrument.number !== null && spell(instrument.number) === wanted,
    );
    if (close.length > 0) return close;
  }
  return dated;
}

function splitRef(ref: string): {
  words?: string | undefined;
  number?: string | undefined;
  date?: string | undefined;
} {
  return REFERENCE.exec(foldText(ref))?.groups ?? {};
}

/** The number as it stands in the reference, diacritics and all: folding keeps every character's place from the end. */
function spellIn(ref: string, number: string): string {
  const unified = unifyText(ref);
  const at = foldText(ref).lastIndexOf(number);
  return unified.slice(at, at + number.length);
}

function spellExactly(number: string): string {
  return unifyText(number)
    .replace(/ /g, "")
    .replace(/^0+(?=\d)/, "");
}

function spellFolded(number: string): string {
  return foldText(number)
    .replace(/ /g, "")
    .replace(/^0+(?=\d)/, "");
}

/** False only when the stored day or year contradicts the reference's; what is not known contradicts nothing. */
function isDated({ issuedOn, period }: Instrument, date: string): boolean {
  const [year = "", ...monthAndDay] = date.split(/[/.-]/).reverse();
  const day = [year, ...monthAndDay.map((part) => part.padStart(2, "0"))].join("-");
  if (issuedOn !== null) return issuedOn.startsWith(day);
  return period === null || !/^\d{4}$/.test(period) || period === year;
}
