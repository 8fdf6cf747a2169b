/** Where a page number stands, with the line break before it. */
export interface PageNumber {
  readonly start: number;
  readonly end: number;
}

/** "2", "- 2 -", "Trang 2/14" alone on a line. */
const LINES = /\n[^\S\n]*((?:Trang )?-? ?\d{1,3}(?: ?\/ ?\d{1,3})? ?-?)[^\S\n]*(?=\n)/gu;
const BLANK_ABOVE = /\n[^\S\n]*$/u;
const BLANK_BELOW = /^\n[^\S\n]*\n/u;
/** Words whose figure stands behind them: "khoản" over "2" is no page. */
const COUNTS = /(?:số|ngày|tháng|năm|quý|[đĐ]iều|khoản|[đĐ]iểm|[mM]ục|thứ)\s*$/u;
const REACH = 40;

/** Finds the numbers of pages that stand between blank lines, so that a sentence may go on behind them. */
export function findPageNumbers(text: string): PageNumber[] {
  const found: PageNumber[] = [];
  for (const match of text.matchAll(LINES)) {
    const end = match.index + match[0].length;
    const above = text.slice(Math.max(0, match.index - REACH), match.index);
    if (!BLANK_ABOVE.test(above) && !BLANK_BELOW.test(text.slice(end, end + REACH))) continue;
    if (!COUNTS.test(above)) found.push({ start: match.index, end });
  }
  return found;
}
