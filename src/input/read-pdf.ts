import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { LuocdoError } from "../errors.ts";
import { joinPdfLines } from "./join-pdf-lines.ts";
import { orderPdfLines, type PdfLine, type PdfPage } from "./pdf-line.ts";

/** A province's plan has a tenth of it. */
const MAX_PAGES = 2000;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPageProxy = Awaited<ReturnType<PdfDocument["getPage"]>>;

/**
 * Gives the text layer of a PDF, lines joined to paragraphs, without page numbers and running heads. Throws
 * DOCUMENT_ENCRYPTED, DOCUMENT_UNREADABLE for a broken file, and DOCUMENT_NO_TEXT when a page is a picture: its words
 * would be missing from every answer.
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new LuocdoError(
        "DOCUMENT_TOO_LARGE",
        `The PDF has ${pdf.numPages} pages; at most ${MAX_PAGES} are read. Split it into its documents.`,
      );
    const pages: PdfPage[] = [];
    const pictures: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const runs = await readPage(page);
      if (runs.lines.length === 0 && (await hasPicture(page))) pictures.push(number);
      pages.push(orderPdfLines(runs));
      page.cleanup();
    }
    refusePictures(pictures, pages);
    return joinPdfLines(pages);
  } catch (cause) {
    throw cause instanceof LuocdoError ? cause : brokenPdf(cause);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // The library takes the bytes away, and it must not go on where a page is damaged.
    return await getDocumentProxy(new Uint8Array(bytes), {
      stopAtErrors: true,
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (cause) {
    if ((cause as Error).name !== "PasswordException") throw brokenPdf(cause);
    throw new LuocdoError(
      "DOCUMENT_ENCRYPTED",
      "The PDF is encrypted. Open it with its password and save it without one.",
      { cause },
    );
  }
}

/** The runs of characters of a page, turned as it is shown. Text that stands across the page is a stamp and left out. */
async function readPage(page: PdfPageProxy): Promise<PdfPage> {
  const { Util } = await getResolvedPDFJS();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const lines = items.flatMap((item): PdfLine[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a = 0, b = 0, , , left = 0, y = 0] = Util.transform(transform, item.transform) as number[];
    if (Math.abs(b) > Math.abs(a)) return [];
    return [{ text: item.str, left, right: left + item.width, y, size: item.height || Math.abs(a) }];
  });
  return { width, height, lines };
}

async function hasPicture(page: PdfPageProxy): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray } = await page.getOperatorList();
  const painted = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  return fnArray.some((operator) => painted.includes(operator));
}

function refusePictures(pictures: readonly number[], pages: readonly PdfPage[]): void {
  const isBlank = pages.every(({ lines }) => lines.length === 0);
  if (pictures.length === 0 && !isBlank) return;
  const which = isBlank ? "The PDF has no text layer" : `The PDF has no text on page ${pictures.join(", ")}`;
  throw new LuocdoError(
    "DOCUMENT_NO_TEXT",
    `${which}: it was scanned. Run text recognition over it first, for example: ocrmypdf -l vie scan.pdf plan.pdf`,
  );
}

function brokenPdf(cause: unknown): LuocdoError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new LuocdoError(
    "DOCUMENT_UNREADABLE",
    `The PDF is broken (${why}). Fetch it again, or open it in a reader and print it to a new PDF.`,
    { cause },
  );
}
