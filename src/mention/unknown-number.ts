import type { InstrumentType } from "../model/instrument.ts";
import type { InstrumentNumber } from "./instrument-number.ts";
import { mendNumberShape } from "./mend-number-shape.ts";
import { isCapitals } from "./number-code.ts";
import type { NumberShape } from "./number-shape.ts";
import { stateNumber } from "./state-number.ts";

/**
 * Reads a number whose codes no row holds, by its shape alone: only for one that a type word announces ("Công văn số
 * 402/BNI-NVDTPC"). The first code is the issuer. Contracts and their like have numbers that name no instrument.
 */
export function readUnknownNumber(
  damaged: NumberShape,
  { word, announced }: { word: InstrumentType | null; announced: boolean },
): InstrumentNumber | null {
  if (!word || word === "OTHER") return null;
  const shape = mendNumberShape(damaged);
  const codes = shape.codes.filter((code) => code.length > 1 && isCapitals(code));
  if (codes.length < shape.codes.length) return null;
  // "Công văn số 12/GD-ĐT": codes of two letters only behind "số".
  if (!announced && !codes.some((code) => code.length > 2)) return null;
  const issuerCode = codes.join("-");
  const type = word === "OFFICIAL_LETTER" ? word : null;
  const number = stateNumber(shape, { tail: issuerCode, type, issuerCode, known: false });
  const [first, second, ...more] = shape.joints;
  // "12-VH/NĐ", "12-TC/TCT": the separators of the old order are part of the number.
  return first === "-" && second === "/" && more.length === 0 && !shape.year
    ? { ...number, canonical: `${shape.ordinal}-${codes.join("/")}` }
    : number;
}
