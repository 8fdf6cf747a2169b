import type { InstrumentType, LegalSystem, Series } from "../model/instrument.ts";
import type { Lexicon } from "./lexicon.ts";

/** A number as its code says it: what it is, before anyone asks whose. */
export interface InstrumentNumber {
  /** Canonical spelling: `401-NQ/TU`, `21/2019/NĐ-CP`. */
  readonly canonical: string;
  /** Ordinal as written: `06`, `115`, `04b`. */
  readonly ordinal: string;
  readonly year: string | null;
  /** Type told by the code; null for assembly numbers and bare legacy forms, where only the word before tells. */
  readonly type: InstrumentType | null;
  readonly system: LegalSystem;
  readonly series: Series;
  /** Issuer code with all units: `UBND`, `BNN-TCCB`, `QH15`. */
  readonly issuerCode: string;
  /** True when every code stands in the registry. */
  readonly known: boolean;
}

/** A number cut into its pieces by shape alone. `joints[i]` stands before `codes[i]`; a blank where the sign is missing. */
export interface NumberShape {
  readonly ordinal: string;
  readonly year: string | null;
  /** The sign before the year: "19-2018/NQ-CP" is written with a hyphen. */
  readonly yearJoint?: "-";
  readonly codes: readonly string[];
  readonly joints: readonly string[];
}

/** Assembly series: "QH15", "UBTVQH13"; OCR reads the 1 as I or l. */
const ASSEMBLY = /^(QH|UBTVQH)([IVXil\d]{1,5})$/i;
const TERM_DIGITS = /^\d{1,2}$/;

/**
 * Reads a number by its codes: dictionary gate after the shape. Sources: Nghị định 30/2020/NĐ-CP App. I and III
 * (state), Luật BHVBQPPL 2015 art. 10 (normative), Hướng dẫn 36-HD/VPTW II.1.3 (Party). Null when no code is known.
 */
export function readInstrumentNumber(damaged: NumberShape, lexicon: Lexicon): InstrumentNumber | null {
  const shape = mendShape(damaged);
  return (
    readAssembly(shape, lexicon) ??
    readParty(shape, lexicon) ??
    readState(shape, lexicon) ??
    readIssuerFirst(shape, lexicon)
  );
}

/** "1836 QĐ/TWĐTN" lacks the hyphen, "12 QĐ-UBND" the slash; "1.234/QĐ-UBND" sets off its thousands, "66.7/2025" does not. */
function mendShape(shape: NumberShape): NumberShape {
  if (shape.joints[0] !== " " && !DAMAGED_ORDINAL.test(shape.ordinal)) return shape;
  const [first, ...more] = shape.joints;
  const joints = first === " " ? [more[0] === "/" ? "-" : "/", ...more] : shape.joints;
  return { ...shape, joints, ordinal: mendOrdinal(shape.ordinal) };
}

const DAMAGED_ORDINAL = /[.lI]/;

/** "0l" is what scanning makes of "01": no number has that letter behind it. */
function mendOrdinal(ordinal: string): string {
  return ordinal.replace(/\.(?=\d{3})/, "").replace(/[lI]$/, "1");
}

/**
 * Reads a number whose codes no row holds, by its shape alone: only for one that a type word announces ("Công văn số
 * 402/BNI-NVDTPC"). The first code is the issuer. Contracts and their like have numbers that name no instrument.
 */
export function readUnknownNumber(
  damaged: NumberShape,
  { word, announced }: { word: InstrumentType | null; announced: boolean },
): InstrumentNumber | null {
  if (!word || word === "OTHER") return null;
  const shape = mendShape(damaged);
  const codes = shape.codes.filter((code) => code.length > 1 && isCapitals(code));
  if (codes.length < shape.codes.length) return null;
  // "Công văn số 12/GD-ĐT": codes of two letters only behind "số".
  if (!announced && !codes.some((code) => code.length > 2)) return null;
  const issuerCode = codes.join("-");
  const type = word === "OFFICIAL_LETTER" ? word : null;
  const number = state(shape, { tail: issuerCode, type, issuerCode, known: false });
  const [first, second, ...more] = shape.joints;
  // "12-VH/NĐ", "12-TC/TCT": the separators of the old order are part of the number.
  return first === "-" && second === "/" && more.length === 0 && !shape.year
    ? { ...number, canonical: `${shape.ordinal}-${codes.join("/")}` }
    : number;
}

/**
 * Reads "1187/CT-CS" of an official letter anew: a code that means a type elsewhere is the issuer's there, when no row
 * holds the code behind it.
 */
export function readAsLetter(number: InstrumentNumber, lexicon: Lexicon): InstrumentNumber {
  const { system, type, year, ordinal, canonical } = number;
  if (system === "PARTY" || year || number.known || type === null || type === "OFFICIAL_LETTER")
    return number;
  const issuerCode = canonical.slice(ordinal.length + 1);
  const first = issuerCode.split("-")[0] ?? "";
  return {
    ...number,
    type: "OFFICIAL_LETTER",
    issuerCode,
    known: lexicon.issuersByCode.get(first) !== undefined,
  };
}

function readAssembly(shape: NumberShape, lexicon: Lexicon): InstrumentNumber | null {
  const last = shape.codes.at(-1) ?? "";
  const match = ASSEMBLY.exec(last);
  if (!match || shape.codes.length > 2) return null;
  const term = (match[2] ?? "").replace(/[Iil]/g, "1");
  if (!TERM_DIGITS.test(term) || (term !== match[2] && !fitsTerm(Number(term), shape.year))) return null;
  const issuerCode = `${(match[1] ?? "").toUpperCase()}${term}`;
  const typeCode = shape.codes.length === 2 ? shape.codes[0] : undefined;
  const type = typeCode ? lexicon.stateTypeByCode.get(typeCode) : null;
  if (type === undefined) return null;
  const tail = typeCode ? `${spell(typeCode, lexicon)}-${issuerCode}` : issuerCode;
  return state(shape, { tail, type, issuerCode, known: true });
}

/** First year of each National Assembly term from the 8th on: a damaged term that contradicts the year is no reading. */
const TERM_STARTS = [1987, 1992, 1997, 2002, 2007, 2011, 2016, 2021, 2026, 2031];
const FIRST_TERM = 8;

function fitsTerm(term: number, year: string | null): boolean {
  if (!year) return term >= 1 && term <= FIRST_TERM + TERM_STARTS.length - 1;
  const from = TERM_STARTS[term - FIRST_TERM];
  const to = TERM_STARTS[term - FIRST_TERM + 1];
  return from !== undefined && Number(year) >= from - 1 && (to === undefined || Number(year) <= to + 1);
}

function readParty(shape: NumberShape, lexicon: Lexicon): InstrumentNumber | null {
  const [typeCode, issuer, ...more] = shape.codes;
  const hyphenThenSlash = shape.joints[0] === "-" && shape.joints[1] === "/";
  if (!typeCode || !issuer || shape.year || (more.length > 0 && !hyphenThenSlash)) return null;
  const type = lexicon.partyTypeByCode.get(typeCode);
  const row = lexicon.issuersByCode.getAll(issuer).find(({ system }) => system === "PARTY");
  // "02-QCPH/TU": a committee's own kind of paper, which the word before it names.
  if (!type) return row && hyphenThenSlash && isCapitals(typeCode) ? party(shape, typeCode, row.code) : null;
  if ((!row && !hyphenThenSlash) || (!row && !isCapitals(issuer))) return null;
  // "20-TC/NH": the first code may as well be an issuer of the old order.
  // but a committee of the Party's own is written as the Party writes: "12-QĐ/BCĐ".
  if (
    !row &&
    !issuer.startsWith("BCĐ") &&
    (lexicon.issuersByCode.get(issuer) || lexicon.issuersByCode.get(typeCode))
  )
    return null;
  // "367-QĐ/TWĐTN-VP": the unit that drafted it follows its committee.
  const issuerCode = [row?.code ?? issuer, ...keepCapitals(more)].join("-");
  return {
    canonical: `${shape.ordinal}-${spell(typeCode, lexicon)}/${issuerCode}`,
    ordinal: shape.ordinal,
    year: null,
    type,
    system: "PARTY",
    series: "ADMINISTRATIVE",
    issuerCode,
    known: row !== undefined,
  };
}

/** A Party number whose type only the word before it can tell. */
function party({ ordinal }: NumberShape, typeCode: string, issuerCode: string): InstrumentNumber {
  const canonical = `${ordinal}-${typeCode}/${issuerCode}`;
  const series = "ADMINISTRATIVE";
  return { canonical, ordinal, year: null, type: null, system: "PARTY", series, issuerCode, known: false };
}

function readState(shape: NumberShape, lexicon: Lexicon): InstrumentNumber | null {
  const codes = splitGlued(shape.codes, lexicon);
  const [typeCode, ...issuers] = codes;
  if (!typeCode) return null;
  const type = lexicon.stateTypeByCode.get(typeCode);
  if (!type || isOldIssuer(shape, lexicon)) return null;
  const kept = keepIssuers(issuers, lexicon);
  const known = kept.length > 0 && isIssuer(kept[0] ?? "", lexicon);
  if (!known && kept.length > 0 && !isCapitals(kept[0] ?? "")) return null;
  if (kept.length === 0 && !isCapitals(typeCode)) return null;
  const issuerCode = kept.map((code) => spell(code, lexicon)).join("-");
  const tail = issuerCode ? `${spell(typeCode, lexicon)}-${issuerCode}` : spell(typeCode, lexicon);
  const number = state(shape, { tail, type, issuerCode, known });
  if (isPromulgation(shape)) return { ...number, canonical: `${shape.ordinal}-${tail.replace("-", "/")}` };
  return isOfOldOrder(shape, kept) ? { ...number, canonical: `${shape.ordinal}-${tail}` } : number;
}

/** Until the nineties the hyphen stood before the code too: "276-CT", "12-TTLB", "1756-QĐ-UB-NC". */
function isOfOldOrder({ joints, year }: NumberShape, issuers: readonly string[]): boolean {
  if (year || joints.some((joint) => joint !== "-")) return false;
  return issuers.length === 0 || issuers[0]?.toUpperCase() === "UB";
}

/** "20-TC/NH": hyphen before slash, and the first code is a ministry of the old order rather than a type. */
function isOldIssuer({ codes: [first, second], joints, year }: NumberShape, lexicon: Lexicon): boolean {
  if (year || joints[0] !== "-" || joints[1] !== "/" || !first || !second) return false;
  return lexicon.issuersByCode.get(first) !== undefined && !isIssuer(second, lexicon);
}

/** "57-LCT/HĐNN8", "32-L/CTN": promulgation orders kept the hyphen before their code. */
function isPromulgation({ codes, joints, year }: NumberShape): boolean {
  return !year && joints[0] === "-" && joints[1] === "/" && /^(?:L|LCT|SL)$/i.test(codes[0] ?? "");
}

/** "2600/TTg-KTTH", "101/CP", "453-BYT/NĐ", "57-LCT/HĐNN8": the first code is the issuer. */
function readIssuerFirst(shape: NumberShape, lexicon: Lexicon): InstrumentNumber | null {
  const [first, second, ...more] = shape.codes;
  if (!first || !lexicon.issuersByCode.get(first)) return null;
  const type = second && more.length === 0 ? lexicon.stateTypeByCode.get(second) : undefined;
  const spelled = shape.codes.map((code) => spell(code, lexicon));
  // The separators of the old order are part of the number: "453-BYT/NĐ", "20-TC/NH".
  const separators = shape.joints.map((joint) => (joint === "." ? "-" : joint));
  const tail = spelled.map((code, index) => (index === 0 ? code : `${separators[index]}${code}`)).join("");
  const issuerCode = type ? (spelled[0] ?? "") : spelled.join("-");
  const number = state(shape, { tail, type: type ?? letterType(shape), issuerCode, known: true });
  return separators[0] === "-" ? { ...number, canonical: `${shape.ordinal}-${tail}` } : number;
}

/** "2600/TTg-KTTH" is a letter; "101/CP" and "20-TC/NH" leave the type to the word before them. */
function letterType({ codes, joints }: NumberShape): InstrumentType | null {
  return codes.length > 1 && joints[0] !== "-" ? "OFFICIAL_LETTER" : null;
}

interface StateParts {
  readonly tail: string;
  readonly type: InstrumentType | null;
  readonly issuerCode: string;
  readonly known: boolean;
}

function state(
  { ordinal, year, yearJoint, joints }: NumberShape,
  { tail, type, issuerCode, known }: StateParts,
): InstrumentNumber {
  const series = year ? "NORMATIVE" : "ADMINISTRATIVE";
  const mark = yearJoint === "-" && joints[0] === "/" ? "-" : "/";
  const canonical = year ? `${ordinal}${mark}${year}/${tail}` : `${ordinal}/${tail}`;
  return { canonical, ordinal, year, type, system: "STATE", series, issuerCode, known };
}

/** Assembly terms are written behind the code: "UBTVQH14", "HĐNN8". */
function isIssuer(code: string, lexicon: Lexicon): boolean {
  return (
    lexicon.issuersByCode.get(code) !== undefined ||
    lexicon.issuersByCode.get(code.replace(/\d+$/, "")) !== undefined
  );
}

function spell(code: string, lexicon: Lexicon): string {
  return lexicon.codeSpelling.get(code) ?? code.toUpperCase();
}

function isCapitals(code: string): boolean {
  return code === code.toUpperCase() || /^[A-ZĐ]{2,}[a-z]{1,2}[A-ZĐ]*\d?$/.test(code);
}

/** "14/2015/TTBYT": the hyphen between type and issuer fell out. */
function splitGlued(codes: readonly string[], lexicon: Lexicon): readonly string[] {
  const [first, ...rest] = codes;
  // A unit behind it tells that the first code is an issuer in full: "892/KHTC-NS".
  if (!first || rest.length > 0 || lexicon.stateTypeByCode.get(first) || lexicon.issuersByCode.get(first))
    return codes;
  for (let cut = Math.min(4, first.length - 2); cut > 0; cut--) {
    const issuer = first.slice(cut);
    if (lexicon.stateTypeByCode.get(first.slice(0, cut)) && lexicon.issuersByCode.get(issuer)) {
      return [first.slice(0, cut), issuer];
    }
  }
  return codes;
}

function keepCapitals(codes: readonly string[]): readonly string[] {
  const end = codes.findIndex((code) => !isCapitals(code));
  return end === -1 ? codes : codes.slice(0, end);
}

/** Units follow their issuer in capitals; a word of prose behind a spaced dash does not belong. */
function keepIssuers(codes: readonly string[], lexicon: Lexicon): readonly string[] {
  const end = codes.findIndex((code) => !isIssuer(code, lexicon) && !isCapitals(code));
  return end === -1 ? codes : codes.slice(0, end);
}
