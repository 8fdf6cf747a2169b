import type { InstrumentType } from "../model/instrument.ts";
import type { InstrumentNumber } from "./instrument-number.ts";
import type { NumberShape } from "./number-shape.ts";

/** What the codes of a state number tell. */
export interface StateParts {
  readonly tail: string;
  readonly type: InstrumentType | null;
  readonly issuerCode: string;
  readonly known: boolean;
}

/** Puts the number of a state instrument together; one with a year is normative (Luật BHVBQPPL 2015 art. 10). */
export function stateNumber(
  { ordinal, year, yearJoint, joints }: NumberShape,
  { tail, type, issuerCode, known }: StateParts,
): InstrumentNumber {
  const series = year ? "NORMATIVE" : "ADMINISTRATIVE";
  const mark = yearJoint === "-" && joints[0] === "/" ? "-" : "/";
  const canonical = year ? `${ordinal}${mark}${year}/${tail}` : `${ordinal}/${tail}`;
  return { canonical, ordinal, year, type, system: "STATE", series, issuerCode, known };
}
