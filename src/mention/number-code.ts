import type { Lexicon } from "./lexicon.ts";

/** Tells whether the registry has the issuer of a code. Assembly terms are written behind it: "UBTVQH14", "HĐNN8". */
export function isIssuerCode(code: string, lexicon: Lexicon): boolean {
  return (
    lexicon.issuersByCode.get(code) !== undefined ||
    lexicon.issuersByCode.get(code.replace(/\d+$/, "")) !== undefined
  );
}

/** A code as it is spelled: "qđ" is "QĐ", "TTG" is "TTg". */
export function spellCode(code: string, lexicon: Lexicon): string {
  return lexicon.codeSpelling.get(code) ?? code.toUpperCase();
}

/** Tells whether a code is written as codes are, in capitals: "BNV", "TTg", "BKHĐTg". */
export function isCapitals(code: string): boolean {
  return code === code.toUpperCase() || /^[A-ZĐ]{2,}[a-z]{1,2}[A-ZĐ]*\d?$/.test(code);
}

/** The codes up to the first that is not written in capitals. */
export function keepCapitals(codes: readonly string[]): readonly string[] {
  const end = codes.findIndex((code) => !isCapitals(code));
  return end === -1 ? codes : codes.slice(0, end);
}
