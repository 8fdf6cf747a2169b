import { makeEndTest } from "../document/end-test.ts";
import type { Range } from "./mention.ts";

const ITEM =
  "(?:Điều|điều|khoản|Khoản|điểm|Điểm|Chương|chương|Mục|mục) +(?:\\d+[a-zđ]?|[IVXLC]+|[a-zđ])(?![\\p{L}\\d])";
/** "điểm a khoản 2 Điều 7 ", "Điều 5, khoản 2 Điều 7 " directly before an instrument, "của" may stand between. */
const BEFORE = new RegExp(
  `(${ITEM}(?:(?: *, *| +và +| +| +của +)(?:${ITEM}|\\d+[a-zđ]?))*)(?: +của|,)? +$`,
  "u",
);

const endsInProvision = makeEndTest(BEFORE);

/** Gives the provisions named directly before the instrument that starts at `at`, or null. */
export function readProvision(text: string, at: number): Range | null {
  const from = Math.max(0, at - 120);
  const before = text.slice(from, at);
  const match = endsInProvision(before) ? BEFORE.exec(before) : null;
  return match ? { start: from + match.index, end: from + match.index + (match[1] ?? "").length } : null;
}
