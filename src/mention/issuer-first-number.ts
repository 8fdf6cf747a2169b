import type { InstrumentType } from "../model/instrument.ts";
import type { InstrumentNumber } from "./instrument-number.ts";
import type { Lexicon } from "./lexicon.ts";
import { spellCode } from "./number-code.ts";
import type { NumberShape } from "./number-shape.ts";
import { stateNumber } from "./state-number.ts";

/** Reads a state number whose first code is its issuer: "2600/TTg-KTTH", "101/CP", "453-BYT/NĐ". */
export function readIssuerFirstNumber(shape: NumberShape, lexicon: Lexicon): InstrumentNumber | null {
  const [first, second, ...more] = shape.codes;
  if (!first || !lexicon.issuersByCode.get(first)) return null;
  const type = second && more.length === 0 ? lexicon.stateTypeByCode.get(second) : undefined;
  const spelled = shape.codes.map((code) => spellCode(code, lexicon));
  // The separators of the old order are part of the number: "453-BYT/NĐ", "20-TC/NH".
  const separators = shape.joints.map((joint) => (joint === "." ? "-" : joint));
  const tail = spelled.map((code, index) => (index === 0 ? code : `${separators[index]}${code}`)).join("");
  const issuerCode = type ? (spelled[0] ?? "") : spelled.join("-");
  const number = stateNumber(shape, { tail, type: type ?? letterType(shape), issuerCode, known: true });
  return separators[0] === "-" ? { ...number, canonical: `${shape.ordinal}-${tail}` } : number;
}

/** "2600/TTg-KTTH" is a letter; "101/CP" and "20-TC/NH" leave the type to the word before them. */
function letterType({ codes, joints }: NumberShape): InstrumentType | null {
  return codes.length > 1 && joints[0] !== "-" ? "OFFICIAL_LETTER" : null;
}
