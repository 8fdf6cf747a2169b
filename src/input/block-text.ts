/** A row of a table: the blocks of each of its cells. */
type Row = string[][];

/** Rows of more filled cells are data; those of one or two lay a page out, as a letterhead or the place of the signature. */
const LAYOUT_CELLS = 2;

/**
 * Gathers the text of a page of blocks and tables, each block a line of its own with a blank line behind it. The cells
 * of a letterhead follow each other as blocks; a row of data becomes one line, `1 | Sở Y tế |  | Quý I`, blank cells
 * included.
 */
export class BlockText {
  readonly #blocks: string[] = [];
  readonly #rows: Row[] = [];
  #line = "";
  #number = "";

  /** Adds to the block. */
  add(text: string): void {
    this.#line += text;
  }

  /** Gives the next block that holds a word its number, such as `1.`; an empty one takes it back. */
  setNumber(number: string): void {
    this.#number = number;
  }

  endBlock(): void {
    const block = tidyBlock(this.#line);
    this.#line = "";
    if (block === "") return;
    this.#place().push(this.#number === "" ? block : `${this.#number} ${block}`);
    this.#number = "";
  }

  openRow(): void {
    this.endBlock();
    this.#rows.push([]);
  }

  openCell(): void {
    this.endBlock();
    this.#rows.at(-1)?.push([]);
  }

  closeRow(): void {
    this.endBlock();
    const cells = this.#rows.pop() ?? [];
    // A cell left blank keeps its place, so that the others stay under their headings.
    const isData = cells.filter((cell) => cell.length > 0).length > LAYOUT_CELLS;
    const lines = isData
      ? [cells.map((cell) => cell.join(" ").replaceAll("\n", " ")).join(" | ")]
      : cells.flat();
    for (const line of lines) this.#place().push(line);
  }

  /** The whole text, what is still open included. */
  toString(): string {
    while (this.#rows.length > 0) this.closeRow();
    this.endBlock();
    return this.#blocks.join("\n\n");
  }

  /** The cell that is open, else the page. */
  #place(): string[] {
    return this.#rows.findLast((row) => row.length > 0)?.at(-1) ?? this.#blocks;
  }
}

/** Characters that are not seen: the soft hyphen, zero-width marks, the byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** One blank between words, none at the ends of lines, letters composed (NFC). */
export function tidyBlock(text: string): string {
  return text
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}
