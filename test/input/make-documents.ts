import { createRequire } from "node:module";
import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import PdfDocument from "pdfkit";

const require = createRequire(import.meta.url);
const FONT = require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf");

/** The letterhead of a document: a column for the issuer and number, one for the motto, place and date. */
export interface Letterhead {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export async function makeDocx(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const levels = [
    { level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1." },
    { level: 1, format: LevelFormat.DECIMAL, text: "%2." },
    { level: 2, format: LevelFormat.DECIMAL, text: "%2.%3." },
    { level: 3, format: LevelFormat.LOWER_LETTER, text: "%4)" },
    { level: 4, format: LevelFormat.BULLET, text: "\uf0b7" },
  ].map((level) => ({ ...level, alignment: AlignmentType.LEFT }));
  return Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: "outline", levels }] },
      sections: [{ children: [...children] }],
    }),
  );
}

/** A paragraph, counted by Word when a level of the outline is given. */
export function paragraph(text: string, level?: number): Paragraph {
  const children: ParagraphChild[] = text
    .split("\n")
    .map((line, n) => new TextRun({ text: line, ...(n > 0 && { break: 1 }) }));
  return new Paragraph({
    children,
    ...(level !== undefined && { numbering: { reference: "outline", level } }),
  });
}

export function table(rows: readonly (readonly (readonly string[])[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (blocks) => new TableCell({ children: blocks.map((block) => paragraph(block)) }),
          ),
        }),
    ),
  });
}

/** How a PDF is made: its letterhead in two columns, its paragraphs, and a running head besides the page number. */
export interface PdfContent {
  readonly letterhead?: Letterhead;
  readonly paragraphs: readonly string[];
  readonly password?: string;
}

const MARGIN = 70;
const SIZE = 13;

/** A PDF as an office prints it: A4, justified, first lines set in, the page number in the upper margin. */
export async function makePdf({ letterhead, paragraphs, password }: PdfContent): Promise<Uint8Array> {
  const pdf = new PdfDocument({
    size: "A4",
    margin: MARGIN,
    bufferPages: true,
    font: FONT,
    ...(password && { userPassword: password }),
  });
  pdf.fontSize(SIZE);
  if (letterhead) writeColumns(pdf, letterhead);
  for (const text of paragraphs)
    pdf.text(text, { align: "justify", indent: 28, paragraphGap: 6, lineGap: 3 });
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    // Below the text only when the margin lets it stand there.
    pdf.page.margins.bottom = 0;
    pdf.text(String(page + 1), 0, 35, { align: "center", width: pdf.page.width, lineBreak: false });
    if (count > 2) pdf.text("Văn phòng UBND", MARGIN, pdf.page.height - 30, { lineBreak: false });
  }
  return finish(pdf);
}

/** The right column stands two points lower, as it does when its letters are of another size. */
function writeColumns(pdf: PDFKit.PDFDocument, { left, right }: Letterhead): void {
  const rows = Math.max(left.length, right.length);
  for (let row = 0; row < rows; row++) {
    const y = MARGIN + row * 20;
    pdf.text(left[row] ?? "", MARGIN, y, { width: 190, align: "center", lineBreak: false });
    pdf.text(right[row] ?? "", 270, y + 6, { width: 265, align: "center", lineBreak: false });
  }
  pdf.text("", MARGIN, MARGIN + rows * 20 + 20);
}

/** A page that holds a picture and no text, behind pages of one line each. */
export async function makeScan(lines: readonly string[] = []): Promise<Uint8Array> {
  const pdf = new PdfDocument({ size: "A4", font: FONT });
  for (const line of lines) pdf.text(line).addPage();
  pdf.image(Buffer.from(PIXEL, "base64"), 0, 0, { width: 400 });
  return finish(pdf);
}

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

async function finish(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => pdf.once("end", done));
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
