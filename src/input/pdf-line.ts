/** A run of characters where a page puts it; in points from the upper left corner of the page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the base line, downwards. */
  readonly y: number;
  /** Height of its letters. */
  readonly size: number;
}

/** A page: its size and what stands on it. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** What stands this many letter heights apart on one base line belongs to two columns. */
const COLUMN_GAP = 2;
/** Base lines that differ by less, in letter heights, are one: superscripts, letters of another font. */
const SAME_LINE = 0.35;
const WORD_GAP = 0.12;

/** A number at the head of a line, which a tab parts from its words. */
const NUMBER_ALONE = /^(?:[-+•*]|[\dIVXLC.]{1,8}[.)]?|\p{L}[.)]|Điều \d+\.)$/u;

/** Puts the runs of a page together to lines, top down; of two columns side by side the left one comes first. */
export function orderPdfLines({ width, height, lines: runs }: PdfPage): PdfPage {
  const rows = groupRows(runs).map(splitRow);
  const lines: PdfLine[] = [];
  let from = 0;
  while (from < rows.length) {
    const to = endOfColumns(rows, from, width);
    const block = rows.slice(from, to).flat();
    const side = (line: PdfLine) => sideOf(line, width);
    if (to > from + 1)
      lines.push(
        ...block.filter((line) => side(line) === "left"),
        ...block.filter((line) => side(line) === "right"),
      );
    else lines.push(...joinCells(rows[from] ?? []));
    from = to;
  }
  return { width, height, lines };
}

function groupRows(runs: readonly PdfLine[]): PdfLine[][] {
  const rows: PdfLine[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && run.y - first.y < SAME_LINE * Math.max(first.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function splitRow(runs: readonly PdfLine[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const gap = line ? run.left - line.right : 0;
    if (!line || (gap > COLUMN_GAP * run.size && !NUMBER_ALONE.test(line.text.trim()))) lines.push(run);
    else lines[lines.length - 1] = joinRuns(line, run, gap > WORD_GAP * run.size ? " " : "");
  }
  return lines;
}

function joinRuns(line: PdfLine, run: PdfLine, between: string): PdfLine {
  return {
    text: `${line.text}${between}${run.text}`,
    left: line.left,
    right: Math.max(line.right, run.right),
    y: line.y,
    size: Math.max(line.size, run.size),
  };
}

/** Three runs side by side and more are a row of a table, which stays one line. */
function joinCells(row: readonly PdfLine[]): readonly PdfLine[] {
  return row.length < 3 ? row : [row.reduce((line, cell) => joinRuns(line, cell, " | "))];
}

/** What is centred on the page, or fills it, is in neither column. */
function sideOf({ left, right }: PdfLine, width: number): "left" | "right" | "middle" {
  const centre = (left + right) / 2 / width;
  return centre < 0.45 ? "left" : centre > 0.55 ? "right" : "middle";
}

/**
 * The end of the rows from `from` on that leave one strip of the page free, as a letterhead's and a signature's do;
 * the row behind `from` when there are no two columns. Their base lines need not agree, so a row may hold one of both.
 */
function endOfColumns(rows: readonly (readonly PdfLine[])[], from: number, width: number): number {
  let [leftEnd, rightStart, end] = [0, width, from + 1];
  for (let at = from; at < rows.length; at++) {
    const row = rows[at] ?? [];
    if (row.length > 2 || row.some((line) => sideOf(line, width) === "middle")) break;
    for (const line of row)
      if (sideOf(line, width) === "left") leftEnd = Math.max(leftEnd, line.right);
      else rightStart = Math.min(rightStart, line.left);
    if (leftEnd >= rightStart) break;
    if (row.some((line) => sideOf(line, width) === "right")) end = at + 1;
  }
  return end;
}
