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
