import type { InstrumentNumber } from "./instrument-number.ts";
import { makeNumbered } from "./make-numbered.ts";
import type { InstrumentMention } from "./mention.ts";
import type { ShapedNumber } from "./number-shape.ts";
import type { TextView } from "./text-view.ts";
import { readTypeBefore } from "./type-before.ts";

const BARE_LIST =
  /(?:(số|Số) *:? *|(?<=\p{L}) +)((?:\d{1,5}(?:\.\d{1,2})?(?:\/(?:19|20)\d{2})? *(?:,|;|và) *)+)$/u;
const BARE_YEAR = /(?<![\d/])(?:19|20)\d{2}(?!\d)/;

/** A number that may close a list, and where the words before it are free. */
export interface ClosingNumber {
  readonly shaped: ShapedNumber;
  readonly number: InstrumentNumber;
  readonly limit: number;
}

/** "các Nghị quyết số 10, 11/2020/NQ-HĐND": the bare ordinals share the tail of the number behind them. */
export function readListed(view: TextView, { shaped, number, limit }: ClosingNumber): InstrumentMention[] {
  if (!isInList(view.text, shaped.start)) return [];
  const from = Math.max(limit, shaped.start - 120);
  const match = BARE_LIST.exec(view.text.slice(from, shaped.start));
  if (!match) return [];
  const list = match[2] ?? "";
  const listStart = shaped.start - list.length;
  const before = readTypeBefore(view, listStart, limit);
  // Without "số" only a type word tells that the figures are numbers: "Nghị quyết 10, 11/2020/NQ-HĐND".
  if (match[1] === undefined && (before.type === null || BARE_YEAR.test(list))) return [];
  const tail = number.canonical.slice(number.ordinal.length);
  return [...list.matchAll(/(\d{1,5}(?:\.\d{1,2})?)(?:\/((?:19|20)\d{2}))?/g)].map((item, index) => {
    const start = listStart + item.index;
    const ordinal = item[1] ?? "";
    const year = item[2] ?? number.year;
    const canonical = `${ordinal}${year && number.year ? tail.replace(number.year, year) : tail}`;
    const shared: InstrumentNumber = { ...number, ordinal, year: number.year ? year : null, canonical };
    const range = {
      start: index === 0 ? (before.start ?? before.numeral ?? start) : start,
      end: start + item[0].length,
    };
    return makeNumbered(range, { number: shared, word: before.type, tail: null });
  });
}

/** Before an item of a list, but for the first, stands a comma, a semicolon or "và". */
function isInList(text: string, start: number): boolean {
  let last = start - 1;
  while (text.charAt(last) === " ") last--;
  return ",;à".includes(text.charAt(last));
}
