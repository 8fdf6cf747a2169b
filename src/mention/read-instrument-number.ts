import { readAssemblyNumber } from "./assembly-number.ts";
import type { InstrumentNumber } from "./instrument-number.ts";
import { readIssuerFirstNumber } from "./issuer-first-number.ts";
import type { Lexicon } from "./lexicon.ts";
import { mendNumberShape } from "./mend-number-shape.ts";
import type { NumberShape } from "./number-shape.ts";
import { readPartyNumber } from "./party-number.ts";
import { readTypeFirstNumber } from "./type-first-number.ts";

/**
 * Reads a number by its codes: dictionary gate after the shape. Sources: Nghị định 30/2020/NĐ-CP App. I and III
 * (state), Luật BHVBQPPL 2015 art. 10 (normative), Hướng dẫn 36-HD/VPTW II.1.3 (Party). Null when no code is known.
 */
export function readInstrumentNumber(damaged: NumberShape, lexicon: Lexicon): InstrumentNumber | null {
  const shape = mendNumberShape(damaged);
  return (
    readAssemblyNumber(shape, lexicon) ??
    readPartyNumber(shape, lexicon) ??
    readTypeFirstNumber(shape, lexicon) ??
    readIssuerFirstNumber(shape, lexicon)
  );
}

/**
 * Reads "1187/CT-CS" of an official letter anew: a code that means a type elsewhere is the issuer's there, when no row
 * holds the code behind it. Behind an issuer it is a unit: "2347/BNN-KL" of the foresters.
 */
export function readAsLetter(number: InstrumentNumber, lexicon: Lexicon): InstrumentNumber {
  const { system, type, year, ordinal, canonical } = number;
  const issuerCode = canonical.slice(ordinal.length + 1);
  const [first = "", second] = issuerCode.split("-");
  const isUnit =
    second !== undefined && canonical.charAt(ordinal.length) === "/" && first === number.issuerCode;
  if (system === "PARTY" || year || type === null || type === "OFFICIAL_LETTER") return number;
  if (number.known && !isUnit) return number;
  return {
    ...number,
    type: "OFFICIAL_LETTER",
    issuerCode,
    known: lexicon.issuersByCode.get(first) !== undefined,
  };
}
