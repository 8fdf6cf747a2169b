import type { InstrumentNumber } from "../mention/instrument-number.ts";
import type { Range } from "../mention/mention.ts";
import { findNumberShapes } from "../mention/number-shape.ts";
import { readInstrumentNumber } from "../mention/read-instrument-number.ts";
import type { TextView } from "../mention/text-view.ts";
import { readUnknownNumber } from "../mention/unknown-number.ts";

// "Số: 123/KH-UBND", "Luật số: 45/2013/QH13", "Số 17-CT/TU", "Số: /KH-UBND", "Số: 1836 QĐ/TWĐTN"; a letterhead in two columns may put it behind other words
const NUMBER_LINE =
  /(?:^|\n|\| ?|(?<= )(?=Số ?:))(?:Số ?:?|(?:Luật|Bộ luật|Pháp lệnh|Lệnh|Nghị (?:quyết|định)|Quyết định|Chỉ thị|Thông tư) số ?:) ?([._… ]*)(\d{0,6}(?:\.\d{1,3})?[a-zđ]?)( ?[/-][^\n|]{2,60}|(?<=\d) (?=\p{Lu}{1,4}[/-])[^\n|]{2,60})/u;

/** The document's own number; `blank` when its ordinal was left open. */
export interface NumberLine extends Range {
  readonly number: InstrumentNumber;
  readonly blank: boolean;
}

/** Reads the number line that stands before `until`, or gives null. */
export function readNumberLine(
  view: TextView,
  { until, isLetter }: { readonly until: number; readonly isLetter: boolean },
): NumberLine | null {
  const match = NUMBER_LINE.exec(view.text.slice(0, until));
  if (!match) return null;
  const blank = match[2] === "";
  const [shaped] = findNumberShapes(`${blank ? "0" : match[2]}${match[3] ?? ""}`);
  if (shaped?.start !== 0) return null;
  // A letter's code may be of a body that no row holds: "4500/EVNCPC-KT".
  const number =
    readInstrumentNumber(shaped.shape, view.lexicon) ??
    (isLetter ? readUnknownNumber(shaped.shape, { word: "OFFICIAL_LETTER", announced: true }) : null);
  return number ? { number, blank, start: match.index, end: match.index + match[0].length } : null;
}

/** Reads the number between issuer and title, "SỐ 16/2001/CT-TTG NGÀY 21 THÁNG 6 NĂM 2001", or gives null. */
export function readTitleNumber(view: TextView, { start, end }: Range): NumberLine | null {
  const [shaped] = findNumberShapes(view.text.slice(start, end));
  const number = shaped ? readInstrumentNumber(shaped.shape, view.lexicon) : null;
  return number && { number, blank: false, start, end };
}
