import type { InstrumentNumber } from "./instrument-number.ts";
import type { Lexicon } from "./lexicon.ts";
import { spellCode } from "./number-code.ts";
import type { NumberShape } from "./number-shape.ts";
import { stateNumber } from "./state-number.ts";

/** Assembly series: "QH15", "UBTVQH13"; OCR reads the 1 as I or l. */
const ASSEMBLY = /^(QH|UBTVQH)([IVXil\d]{1,5})$/i;
const TERM_DIGITS = /^\d{1,2}$/;

/** Reads a number of the National Assembly or its standing committee: "43/2022/QH15", "653/NQ-UBTVQH14". */
export function readAssemblyNumber(shape: NumberShape, lexicon: Lexicon): InstrumentNumber | null {
  const last = shape.codes.at(-1) ?? "";
  const match = ASSEMBLY.exec(last);
  if (!match || shape.codes.length > 2) return null;
  const term = (match[2] ?? "").replace(/[Iil]/g, "1");
  if (!TERM_DIGITS.test(term) || (term !== match[2] && !fitsTerm(Number(term), shape.year))) return null;
  const issuerCode = `${(match[1] ?? "").toUpperCase()}${term}`;
  const typeCode = shape.codes.length === 2 ? shape.codes[0] : undefined;
  const type = typeCode ? lexicon.stateTypeByCode.get(typeCode) : null;
  if (type === undefined) return null;
  const tail = typeCode ? `${spellCode(typeCode, lexicon)}-${issuerCode}` : issuerCode;
  return stateNumber(shape, { tail, type, issuerCode, known: true });
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
