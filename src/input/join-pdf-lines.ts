import { tidyBlock } from "./block-text.ts";
import type { PdfLine, PdfPage } from "./pdf-line.ts";

/** Where a running head or a page number stands, as a share of the page's height from its edge. */
const MARGIN = 0.1;
/** A line at the same place of so many pages is a running head. */
const RUNNING = 3;
const PAGE_NUMBER = /^[-–\s]*(?:(?:trang|page)\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–\s]*$/i;

/** What opens a paragraph however full the line before is; a dash may also stand between two words. */
const OPENS =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\)|[IVX]{1,6}\.|•|Điều \d+\.|(?:Phần|Chương|Mục) [IVX\d]+)\s/u;
const ENDS_SENTENCE = /[.;:!?…"”)]$/;

/** Letter heights a first line is set in by; and how much wider than usual the space above a paragraph is. */
const INDENT = 0.7;
const PARAGRAPH_SPACE = 1.25;

/** Joins the lines of pages to paragraphs, each a line with a blank line behind it; page numbers and running heads go. */
export function joinPdfLines(pages: readonly PdfPage[]): string {
  const running = findRunningLines(pages);
  const paragraphs: string[] = [];
  let last: PdfLine | undefined;
  for (const page of pages) {
    const lines = page.lines.filter((line) => !isMarginal(line, page) || !isRunning(line, running));
    const layout = measureLayout(lines);
    lines.forEach((line, n) => {
      const turned = n === 0;
      if (last && !opensParagraph({ before: last, line, layout, turned }))
        paragraphs.push(joinWords(paragraphs.pop() ?? "", line.text));
      else paragraphs.push(line.text);
      last = line;
    });
  }
  return paragraphs.map(tidyBlock).filter(Boolean).join("\n\n");
}

function isMarginal({ y }: PdfLine, { height }: PdfPage): boolean {
  return y < MARGIN * height || y > (1 - MARGIN) * height;
}

/** The same words at the same height, whatever figures stand in them. */
function placeOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 3)} ${text.replace(/\d+/g, "0").trim()}`;
}

function findRunningLines(pages: readonly PdfPage[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const place of new Set(page.lines.filter((line) => isMarginal(line, page)).map(placeOf)))
      counts.set(place, (counts.get(place) ?? 0) + 1);
  const often = Math.max(RUNNING, pages.length / 3);
  return new Set([...counts].filter(([, count]) => count >= often).map(([place]) => place));
}

function isRunning(line: PdfLine, running: ReadonlySet<string>): boolean {
  return PAGE_NUMBER.test(line.text.trim()) || running.has(placeOf(line));
}

/** How a page is set. */
interface Layout {
  /** Where full lines begin and end. */
  readonly left: number;
  readonly right: number;
  /** Usual distance of base lines. */
  readonly leading: number;
}

function measureLayout(lines: readonly PdfLine[]): Layout {
  const leadings = lines
    .map(({ y }, n) => y - (lines[n - 1]?.y ?? y))
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  const right = Math.max(0, ...lines.map((line) => line.right));
  const full = lines.filter((line) => line.right > right - line.size);
  return {
    left: Math.min(...full.map((line) => line.left)),
    right,
    leading: leadings[Math.floor(leadings.length / 4)] ?? Number.POSITIVE_INFINITY,
  };
}

/** Two lines that follow each other; `turned` when a page lies between them. */
interface Seam {
  readonly before: PdfLine;
  readonly line: PdfLine;
  readonly layout: Layout;
  readonly turned: boolean;
}

function opensParagraph({ before, line, layout, turned }: Seam): boolean {
  const text = line.text.trim();
  const ended = ENDS_SENTENCE.test(before.text.trim());
  if (OPENS.test(text) || text.includes(" | ") || before.text.includes(" | ")) return true;
  if (/^[-+]\s/.test(text) && (ended || isIndented(line, layout))) return true;
  if (turned && isIndented(line, layout)) return true;
  if (!turned && (line.y < before.y || line.y - before.y > PARAGRAPH_SPACE * layout.leading)) return true;
  if (Math.abs(line.size - before.size) > 0.1 * line.size) return true;
  if (line.left > before.left + INDENT * line.size) return true;
  if (ended && /^\p{Lu}/u.test(text) && isIndented(before, layout) && isIndented(line, layout)) return true;
  return roomIn(before, layout) > firstWordOf(line);
}

/** The first line of a paragraph that is set in. */
function isIndented({ left, size }: PdfLine, layout: Layout): boolean {
  return left > layout.left + INDENT * size;
}

function roomIn({ right }: PdfLine, layout: Layout): number {
  return layout.right - right;
}

/** Width of a line's first word and the blank before it. */
function firstWordOf({ text, left, right }: PdfLine): number {
  const word = /^\S+/.exec(text.trim())?.[0] ?? "";
  return ((right - left) * (word.length + 1)) / Math.max(text.length, 1);
}

/** "NQ-" + "CP" and "2021-" + "2025" were one word; "Lao động -" + "Thương binh" were not. */
function joinWords(before: string, line: string): string {
  const [head, tail] = [before.trimEnd(), line.trimStart()];
  if (head.endsWith("\u00ad")) return head.slice(0, -1) + tail;
  return /[\p{L}\d][-/]$/u.test(head) && /^[\p{L}\d]/u.test(tail) ? head + tail : `${head} ${tail}`;
}
