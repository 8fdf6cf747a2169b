import type { Paragraph } from "../document/paragraph.ts";
import type { Section } from "../document/split-sections.ts";
import type { Range } from "../mention/mention.ts";
import type { Role } from "../model/assignment.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";

/** What the words over a column say of its cells: which part the agencies in them have, or that they tell by when. */
export type ColumnPart = Role | "TIME";

/** A cell whose column tells what is in it. */
export interface RowCell extends Range {
  readonly part: ColumnPart;
}

/** A column of two parts tells neither apart. */
const COLUMNS: readonly { readonly part: ColumnPart | null; readonly pattern: RegExp }[] = [
  { part: null, pattern: /chủ trì.*phối hợp|phối hợp.*chủ trì|kinh phí|ghi chú|sản phẩm|kết quả/iu },
  { part: "TIME", pattern: /thời (?:gian|hạn|điểm)|tiến độ|lộ trình/iu },
  { part: "LEAD", pattern: /chủ trì|(?:cơ quan|đơn vị) (?:thực hiện|chịu trách nhiệm|đầu mối)/iu },
  { part: "SUPPORT", pattern: /phối hợp/iu },
];
const HEADING_REACH = 60;

/** Gives the cells of a row that name who leads, who takes part and by when; none where that is not told. */
export type RowReader = (section: Section) => RowCell[];

/**
 * Makes the reader of a document's tables: the words over a column say what the agencies in it do. It tells nothing
 * where no heading names a column of leads, or where the row has not as many cells as its heading: a cell left blank
 * may be missing, and then the columns are not told. Rows are to be read in their order.
 */
export function makeRowReader({ text, document: { paragraphs } }: ResolvedDocument): RowReader {
  const headings = new Map<number, readonly (ColumnPart | null)[] | null>();
  return ({ paragraph: index }) => {
    const above = headings.get(index - 1);
    const heading = above === undefined ? findHeading(text, paragraphs, index) : above;
    headings.set(index, heading);
    const row = paragraphs[index];
    const cells = row ? splitCells(text, row) : [];
    if (!heading?.includes("LEAD") || cells.length !== heading.length) return [];
    return cells.flatMap((cell, column) => {
      const part = heading[column];
      return part ? [{ ...cell, part }] : [];
    });
  };
}

/** Goes up from the first of some rows to the line that names the columns; lines of the table may stand between. */
function findHeading(
  text: string,
  paragraphs: readonly Paragraph[],
  from: number,
): (ColumnPart | null)[] | null {
  for (let index = from - 1; index >= Math.max(0, from - HEADING_REACH); index--) {
    const paragraph = paragraphs[index];
    const words = paragraph ? text.slice(paragraph.start, paragraph.end) : "";
    if (!paragraph || !words.includes("|")) return null;
    if (paragraph.marker?.kind !== "ROW" && /chủ trì|thực hiện|chịu trách nhiệm|đầu mối/iu.test(words))
      return splitCells(text, paragraph).map(({ start, end }) => partOf(text.slice(start, end)));
  }
  return null;
}

function partOf(words: string): ColumnPart | null {
  return COLUMNS.find(({ pattern }) => pattern.test(words))?.part ?? null;
}

function splitCells(text: string, { start, end }: Range): Range[] {
  const cells: Range[] = [];
  for (let from = start; from <= end; ) {
    const bar = text.indexOf("|", from);
    const to = bar === -1 || bar > end ? end : bar;
    cells.push({ start: from, end: to });
    from = to + 1;
  }
  return cells;
}
