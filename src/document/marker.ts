/** What opens a paragraph: the kind of its numbering. Kinds are ordered from outer to inner. */
export type MarkerKind =
  | "PART"
  | "CHAPTER"
  | "LETTER"
  | "ROMAN"
  | "ARTICLE"
  | "NUMBER"
  | "POINT"
  | "ROW"
  | "BULLET";

/** The numbering at the head of a paragraph: `II.`, `2.1.`, `Điều 3.`, `a)`, `-`. */
export interface Marker {
  readonly kind: MarkerKind;
  /** Without its punctuation: `II`, `2.1`, `3`, `a`. Empty for a bullet. */
  readonly label: string;
  /** Offset of the first character after the marker and its blanks. */
  readonly end: number;
}

/** Markdown and OCR dirt that may stand before a marker. */
export const DIRT = /[*_#>|\s]*/y;
export const DIRT_SIGNS = "*_#>|";

interface MarkerRule {
  readonly kind: MarkerKind;
  /** The characters it may begin with. */
  readonly opens: string;
  readonly pattern: RegExp;
}

/** One rule a kind; each matches at the paragraph's first character. A real sample stands behind each. */
export const MARKER_RULES: readonly MarkerRule[] = [
  // "PHẦN THỨ NHẤT", "Phần I.", "PHỤ LỤC II"
  {
    kind: "PART",
    opens: "pP",
    pattern:
      /(?:phần|phụ\s+lục)\s+(?:số\s+)?((?:thứ\s+)?(?:nhất|hai|ba|tư|bốn|năm|sáu)|[IVX]+|\d+)(?=[.:]|\s*\n|\s*$|\s+(?!(?:kèm|đính|ban hành|của|nêu|này|trên|nói|về|theo|và|tại|là|kế hoạch|nghị quyết|quyết định|chương trình|thông tư|nghị định|đề án|luật)(?!\p{L}))\p{Lu})[.:]?/iuy,
  },
  // "Chương II", "MỤC 1."
  { kind: "CHAPTER", opens: "cCmM", pattern: /(?:chương|mục)\s+([IVXLC]+|\d+)(?=[.:\s]|$)[.:]?/iuy },
  // "Điều 3."
  { kind: "ARTICLE", opens: "đĐ", pattern: /điều\s+(\d+[a-zđ]?)\s*(?:[.:]|(?=\n)|$)/iuy },
  // "III.1. Sở Y tế", "B.2. Sở Y tế": the part above is named again
  {
    kind: "NUMBER",
    opens: "ABCDEFGHĐIVXL",
    pattern:
      /(?:[IVXL]+|[A-HĐ])\.(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.):]|\s*-(?=\s)|(?=\s))(?=[ *_]+\p{L}|\p{L})/uy,
  },
  // "II. NHỮNG NHIỆM VỤ", "IV- TỔ CHỨC", "III: TỔ CHỨC", "III TỔ CHỨC THỰC HIỆN"
  {
    kind: "ROMAN",
    opens: "IVXL",
    pattern:
      /(?!V\/V)([IVXL]+)\s*(?:[.\-/)](?=[\s*_]|\p{Lu})|:(?=\s)|(?=\s(?!KỲ|NHIỆM KỲ|NĂM|QUỐC)\p{Lu}{2,} \p{Lu}{2,}))/uy,
  },
  // "A. ĐÁNH GIÁ"
  { kind: "LETTER", opens: "ABCDEFGHĐ", pattern: /([A-HĐ])\s*[.\-/)](?=[\s*_])/uy },
  // "3 | Rà soát thủ tục | Sở Nội vụ | Quý II": a row of a table of at least four columns
  {
    kind: "ROW",
    opens: "0123456789",
    pattern: /(\d{1,3}(?:\.\d{1,3}){0,3})\.?[*_]{0,4}[^\S\n]*\|[^\S\n]*(?=[^|\n]*\|[^|\n]*\|)/uy,
  },
  // "2.1. Sở Công Thương", "3) …", "1- …", "1.2 Sở"
  {
    kind: "NUMBER",
    opens: "0123456789",
    pattern:
      /(\d{1,3}(?:\.\d{1,3}){0,4})(?:\s*[.)]\)?|\s*[-/](?=\s)|(?<=\.\d{1,3})(?=\s))(?=[ *_]+\S|\p{L}|["“])/uy,
  },
  // "a) …", "đ. …"
  { kind: "POINT", opens: "abcdefghijklmnopqrstuvwxyzđ", pattern: /([a-zđ]\d?)\s*[.)](?=[\s*_]|\p{Lu})/uy },
  // "- …", "+ …", "• …"
  { kind: "BULLET", opens: "-+•·●○▪■◦➢✓*", pattern: /()(?:-\s*\+|[-+•·●○▪■◦➢✓*])(?=\s|\p{L})/uy },
];

/** The rules that a character opens, in their order. */
const RULES_OF: ReadonlyMap<string, readonly MarkerRule[]> = new Map(
  [...new Set(MARKER_RULES.flatMap(({ opens }) => [...opens]))].map((character) => [
    character,
    MARKER_RULES.filter(({ opens }) => opens.includes(character)),
  ]),
);

/** "* Cơ quan chủ trì: …": a lone star is a bullet; two are markdown, and so is one before a number. */
const STAR =
  /\*[^\S\n]+(?=\p{L}(?!\d?[.)]))(?!(?:Điều|Chương|Mục|Phần|Phụ lục|[IVX]+)(?:[.\-/)]| [IVX\d]))/uy;
const BLANKS = /[*_\s]*/y;

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(text);
  return pattern.lastIndex;
}

/** Gives the marker that opens the paragraph at `start`, or null. */
export function readMarker(text: string, start: number): Marker | null {
  const star = text.charAt(start) === "*" ? skip(STAR, text, start) : start;
  if (star > start) return { kind: "BULLET", label: "", end: star };
  const from = DIRT_SIGNS.includes(text.charAt(start)) ? skip(DIRT, text, start) : start;
  for (const { kind, pattern } of RULES_OF.get(text.charAt(from)) ?? []) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match && !isFigure(text, from)) {
      return { kind, label: match[1] ?? "", end: skip(BLANKS, text, pattern.lastIndex) };
    }
  }
  return null;
}

/** "30.6.2022" and "5.000 căn hộ" open with figures, not with a number of the outline. */
function isFigure(text: string, from: number): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|\d{1,3}(?:\.\d{3})+ )/.test(text.slice(from, from + 12));
}
