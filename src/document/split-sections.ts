import { joinParagraphs } from "./join-paragraphs.ts";
import type { MarkerKind } from "./marker.ts";
import { normalizeText } from "./normalize-text.ts";
import { announcesParts, isAttachedTitle, isClosing, readAnnex } from "./outline-line.ts";
import { findPageNumbers } from "./page-number.ts";
import type { Paragraph } from "./paragraph.ts";
import { splitParagraphs } from "./split-paragraphs.ts";

/** A numbered part of the document with everything under it. Offsets are those of the normalized text. */
export interface Section {
  /** `II`, `II.2.1`, `Điều 3.2.a`; a second section of the same numbering gets `~2`. */
  readonly path: string;
  readonly kind: MarkerKind;
  readonly parent: Section | null;
  readonly start: number;
  /** End of the last paragraph of the section or of anything below it. */
  readonly end: number;
  /** Offset of the first character after the marker. */
  readonly textStart: number;
  /** Index of the opening paragraph in `Document.paragraphs`. */
  readonly paragraph: number;
}

/** A text with its outline: a valid tree for any input. */
export interface Document {
  readonly source: string;
  /** The text to match in: NFC, one line a paragraph, single blanks. Every offset below points into it. */
  readonly text: string;
  /** The code units of `text`. */
  readonly codes: Uint16Array;
  /** Where a character of `text` stands in the source. */
  readonly sourceIndex: (index: number) => number;
  readonly paragraphs: readonly Paragraph[];
  /** In the order of the text; parents before children. */
  readonly sections: readonly Section[];
}

type OpenSection = { -readonly [K in keyof Section]: Section[K] } & { readonly rank: number };

const RANKS: Readonly<Record<MarkerKind, number>> = {
  PART: 0,
  CHAPTER: 1,
  LETTER: 2,
  ROMAN: 3,
  ARTICLE: 4,
  NUMBER: 5,
  POINT: 11,
  ROW: 12,
  BULLET: 13,
};

/** Reads the structure of a source text: paragraphs, and the sections their numbering makes. */
export function splitSections(source: string): Document {
  const normalized = normalizeText(source);
  const pages = findPageNumbers(normalized.text);
  const split = splitParagraphs(normalized.text, pages);
  const { text, codes, paragraphs, offsets } = joinParagraphs(normalized.codes, split, pages);
  const sourceIndex = (index: number) =>
    normalized.sourceIndex(offsets.sourceOf(Math.min(index, text.length)));
  return { source, text, codes, sourceIndex, paragraphs, sections: buildSections(text, paragraphs) };
}

function buildSections(text: string, paragraphs: readonly Paragraph[]): Section[] {
  const sections: OpenSection[] = [];
  const seen = new Map<string, number>();
  // From outer to inner, each of a higher rank than the one before it.
  let open: OpenSection[] = [];
  let tables = 0;
  let annex: string | null = null;
  let attached = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    // A row ends with its line, whatever follows the table.
    closeFrom(open, RANKS.ROW);
    annex = readAnnex(text, paragraph) ?? annex;
    attached ||= open.some(({ kind }) => kind === "ARTICLE") && isAttachedTitle(text, paragraph);
    if (attached && paragraph.marker && paragraph.marker.kind !== "BULLET") {
      closeFrom(open, RANKS.ARTICLE);
      attached = false;
    }
    const isAnnounced = () => announcesParts(text, paragraphs[index - 1]);
    const inArticle = isInArticle(paragraph, open, isAnnounced);
    const section = openSection(paragraph, index, { open, inArticle });
    if (section) {
      if (section.kind === "ROW") {
        if (!isInTable(text, paragraphs[index - 2])) tables++;
        section.path = `${annex ?? `Bảng ${Math.max(tables, 1)}`}.${paragraph.marker?.label}`;
      }
      section.path = numberRepeats(section.path, seen);
      sections.push(section);
      open.push(section);
    }
    if (isClosing(text, paragraph)) open = [];
    for (const outer of open) outer.end = paragraph.end;
  }
  return sections;
}

/** Closes the sections of that rank and of those below it. */
function closeFrom(open: OpenSection[], rank: number): void {
  while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
}

/** The line above the first row is its heading; what stands above that tells whether the table began before. */
function isInTable(text: string, paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && text.slice(paragraph.start, paragraph.end).includes("|");
}

/** The section that a paragraph opens; those it stands beside or above are closed. Null where it opens none. */
function openSection(
  paragraph: Paragraph,
  index: number,
  { open, inArticle }: { readonly open: OpenSection[]; readonly inArticle: boolean },
): OpenSection | null {
  const { marker } = paragraph;
  if (!marker || marker.kind === "BULLET") return null;
  const depth = marker.kind === "NUMBER" ? marker.label.split(".").length - 1 : 0;
  const rank = inArticle ? RANKS.ARTICLE + RANKS[marker.kind] / 10 : RANKS[marker.kind] + depth;
  closeFrom(open, rank);
  return {
    path: joinPath(open, marker.kind, marker.label),
    kind: marker.kind,
    parent: open.at(-1) ?? null,
    start: paragraph.start,
    end: paragraph.end,
    textStart: marker.end,
    paragraph: index,
    rank,
  };
}

/**
 * "Điều 1. Phê duyệt Đề án với nội dung sau:" over "I. MỤC TIÊU", "II. …": the parts lie in the article. In a
 * regulation with articles under parts no colon stands before the first of them, and the second one has a part above.
 */
function isInArticle(
  { marker }: Paragraph,
  open: readonly OpenSection[],
  isAnnounced: () => boolean,
): boolean {
  if (marker?.kind !== "ROMAN" && marker?.kind !== "LETTER") return false;
  const article = open.findIndex(({ kind }) => kind === "ARTICLE");
  if (article === -1) return false;
  const inside = open.slice(article + 1);
  if (inside.some(({ kind }) => kind === marker.kind)) return true;
  const first = marker.label === "I" || marker.label === "A";
  return (first && inside.some(({ kind }) => kind === "LETTER")) || (inside.length === 0 && isAnnounced());
}

/** `2.1` already names the `2` above it; articles are numbered through the whole document. */
function joinPath(outer: readonly OpenSection[], kind: MarkerKind, label: string): string {
  if (kind === "ARTICLE") return `Điều ${label}`;
  const frame = kind === "NUMBER" ? outer.filter((section) => section.kind !== "NUMBER") : outer;
  const prefix = frame.filter((section) => section.kind !== "CHAPTER").at(-1)?.path;
  const own = kind === "PART" ? label.replace(/^thứ\s+/i, "") : withoutArticle(outer.at(-1), label);
  return prefix ? `${prefix}.${own}` : own;
}

/** "2.1" directly under "Điều 2" is its first point. */
function withoutArticle(above: OpenSection | undefined, label: string): string {
  const article = above?.kind === "ARTICLE" ? above.path.replace("Điều ", "") : null;
  return article && label.startsWith(`${article}.`) ? label.slice(article.length + 1) : label;
}

function numberRepeats(path: string, seen: Map<string, number>): string {
  const count = (seen.get(path) ?? 0) + 1;
  seen.set(path, count);
  return count === 1 ? path : `${path}~${count}`;
}

/** Gives the offsets in the source of a stretch of `Document.text`. */
export function sourceSpan(
  { source, sourceIndex }: Document,
  start: number,
  end: number,
): { start: number; end: number; text: string } {
  const from = sourceIndex(start);
  const last = end > start ? sourceIndex(end - 1) : from;
  let to = end > start ? Math.max(last + 1, sourceIndex(end)) : from;
  // A composed character may stand for several of the source; what was dropped behind it does not belong.
  while (to > last + 1 && DROPPED.test(source.charAt(to - 1))) to--;
  return { start: from, end: to, text: source.slice(from, to) };
}

const DROPPED = /[\s*\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
