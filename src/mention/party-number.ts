import type { InstrumentType } from "../model/instrument.ts";
import type { InstrumentNumber } from "./instrument-number.ts";
import type { Lexicon } from "./lexicon.ts";
import { isCapitals, keepCapitals, spellCode } from "./number-code.ts";
import type { NumberShape } from "./number-shape.ts";

/** Reads a number of the Party: "147-NQ/TU", "36-HD/VPTW" (Hướng dẫn 36-HD/VPTW II.1.3). */
export function readPartyNumber(shape: NumberShape, lexicon: Lexicon): InstrumentNumber | null {
  const [typeCode, issuer, ...more] = shape.codes;
  const hyphenThenSlash = shape.joints[0] === "-" && shape.joints[1] === "/";
  if (!typeCode || !issuer || shape.year || (more.length > 0 && !hyphenThenSlash)) return null;
  const type = lexicon.partyTypeByCode.get(typeCode);
  // "61/CĐ-TW": telegrams of the steering committees of the centre are numbered as the state does.
  if (type === "OFFICIAL_TELEGRAM" && shape.joints[0] === "/" && shape.joints[1] === "-") return null;
  const row = lexicon.issuersByCode.getAll(issuer).find(({ system }) => system === "PARTY");
  // "02-QCPH/TU": a committee's own kind of paper, which the word before it names.
  if (!type)
    return row && hyphenThenSlash && isCapitals(typeCode)
      ? partyNumber(shape, { typeCode, type: null, issuerCode: row.code, known: false })
      : null;
  if (!row && !(hyphenThenSlash && isUnlistedCommittee(typeCode, issuer, lexicon))) return null;
  // "367-QĐ/TWĐTN-VP": the unit that drafted it follows its committee.
  const issuerCode = [row?.code ?? issuer, ...keepCapitals(more)].join("-");
  return partyNumber(shape, {
    typeCode: spellCode(typeCode, lexicon),
    type,
    issuerCode,
    known: row !== undefined,
  });
}

/**
 * "12-QĐ/BCĐ": a committee no row holds, written as the Party writes. "20-TC/NH": one of the codes may as well be an
 * issuer of the old order.
 */
function isUnlistedCommittee(typeCode: string, issuer: string, lexicon: Lexicon): boolean {
  if (issuer.startsWith("BCĐ")) return isCapitals(issuer);
  const isOldIssuer = lexicon.issuersByCode.get(issuer) ?? lexicon.issuersByCode.get(typeCode);
  return isCapitals(issuer) && !isOldIssuer;
}

interface PartyParts {
  readonly typeCode: string;
  /** Null where only the word before the number can tell. */
  readonly type: InstrumentType | null;
  readonly issuerCode: string;
  readonly known: boolean;
}

function partyNumber({ ordinal }: NumberShape, { typeCode, ...parts }: PartyParts): InstrumentNumber {
  const canonical = `${ordinal}-${typeCode}/${parts.issuerCode}`;
  return { canonical, ordinal, year: null, system: "PARTY", series: "ADMINISTRATIVE", ...parts };
}
