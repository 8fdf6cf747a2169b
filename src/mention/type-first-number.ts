import type { InstrumentNumber } from "./instrument-number.ts";
import type { Lexicon } from "./lexicon.ts";
import { isCapitals, isIssuerCode, spellCode } from "./number-code.ts";
import type { NumberShape } from "./number-shape.ts";
import { stateNumber } from "./state-number.ts";

/** Reads a state number whose first code is its type: "21/2019/NĐ-CP", "384/QĐ-UBND", "276-CT", "57-LCT/HĐNN8". */
export function readTypeFirstNumber(shape: NumberShape, lexicon: Lexicon): InstrumentNumber | null {
  const codes = splitGlued(shape.codes, lexicon);
  const [typeCode, ...issuers] = codes;
  if (!typeCode) return null;
  const type = lexicon.stateTypeByCode.get(typeCode);
  if (!type || isOldIssuer(shape, lexicon)) return null;
  const kept = keepIssuers(issuers, lexicon);
  const known = kept.length > 0 && isIssuerCode(kept[0] ?? "", lexicon);
  if (!known && kept.length > 0 && !isCapitals(kept[0] ?? "")) return null;
  if (kept.length === 0 && !isCapitals(typeCode)) return null;
  const issuerCode = kept.map((code) => spellCode(code, lexicon)).join("-");
  const tail = issuerCode ? `${spellCode(typeCode, lexicon)}-${issuerCode}` : spellCode(typeCode, lexicon);
  const number = stateNumber(shape, { tail, type, issuerCode, known });
  if (isPromulgation(shape)) return { ...number, canonical: `${shape.ordinal}-${tail.replace("-", "/")}` };
  if (isOfPartners(shape, kept)) return { ...number, canonical: joinAsWritten(shape, number.canonical) };
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
  return lexicon.issuersByCode.get(first) !== undefined && !isIssuerCode(second, lexicon);
}

/** "07-CTr/MTTQ-UBND", "15/CTrPH/SYT-HND": programmes of two bodies set the slash before both of them. */
function isOfPartners({ codes, joints, year }: NumberShape, issuers: readonly string[]): boolean {
  const [typeCode = ""] = codes;
  if (year || issuers.length < 2 || !OF_PARTNERS.test(typeCode)) return false;
  return joints[1] === "/" && joints.slice(2).every((joint) => joint === "-");
}

const OF_PARTNERS = /^CTr|PH$/i;

/** Puts the first two separators back into a number. */
function joinAsWritten({ ordinal, joints }: NumberShape, canonical: string): string {
  const tail = canonical.slice(ordinal.length + 1);
  return `${ordinal}${joints[0]}${tail.replace("-", "/")}`;
}

/** "57-LCT/HĐNN8", "32-L/CTN": promulgation orders kept the hyphen before their code. */
function isPromulgation({ codes, joints, year }: NumberShape): boolean {
  return !year && joints[0] === "-" && joints[1] === "/" && /^(?:L|LCT|SL)$/i.test(codes[0] ?? "");
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

/** Units follow their issuer in capitals; a word of prose behind a spaced dash does not belong. */
function keepIssuers(codes: readonly string[], lexicon: Lexicon): readonly string[] {
  const end = codes.findIndex((code) => !isIssuerCode(code, lexicon) && !isCapitals(code));
  return end === -1 ? codes : codes.slice(0, end);
}
