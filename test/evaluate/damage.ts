import { type LocatedGold, locateGold } from "../gold/locate-gold.ts";
import type { GoldDocument } from "../gold/read-gold.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spoils a text as copying, scanning and typing do; what it states stays the same. */
type Damage = (text: string, gold: LocatedGold) => string;

const NUMBER = /\d+[a-z]?(?:\.\d+)?(?:\/\d{4})?[/-]\p{Lu}[\p{L}&]*(?:[/-]\p{Lu}[\p{L}&]*)*/gu;

const TITLE_LINE = /^(KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|NGHỊ QUYẾT|THÔNG BÁO|THÔNG TƯ|CÔNG ĐIỆN|KẾT LUẬN)$/gm;

/** Every kind of damage, by name (issue "Extraction", point 8). */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  "decomposed letters (NFD)": (text) => text.normalize("NFD"),
  "Ð for Đ": (text) => text.replaceAll("Đ", "\u00d0"),
  "en dashes": (text) => text.replaceAll("-", "\u2013"),
  "minus signs": (text) => text.replaceAll("-", "\u2212"),
  "no-break hyphens": (text) => text.replaceAll("-", "\u2011"),
  "no-break spaces": (text) => text.replaceAll(" ", "\u00a0"),
  "joined syllables": (text) => text.replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, "_"),
  "double spaces": (text) => text.replaceAll(" ", "  "),
  "zero-width spaces in numbers": (text) => inNumbers(text, (number) => number.replace(/[/-]/, "$&\u200b")),
  "soft hyphens in numbers": (text) => inNumbers(text, (number) => number.replace(/[/-]/, "$&\u00ad")),
  "byte order mark": (text) => `\ufeff${text}`,
  "carriage returns": (text) => text.replaceAll("\n", "\r\n"),
  "line breaks inside numbers": (text, { citations }) =>
    inSpans(text, citations, (words) => words.replace(/-(?!.*-)/, "-\n")),
  "line breaks inside citations": (text, { citations }) => inSpans(text, citations, breakLine),
  "page breaks before dates": (text, { citations }) =>
    inSpans(text, citations, (words) => words.replace(" ngày ", " ngày\n\n")),
  "blank after the hyphen": (text) => inNumbers(text, (number) => number.replace("-", "- ")),
  "blanks around the hyphen": (text) => inNumbers(text, (number) => number.replace("-", " - ")),
  "lower-case numbers": (text) => inNumbers(text, (number) => number.toLowerCase()),
  "no số before numbers": (text) => text.replace(/ số (?=\d)/g, " "),
  "letter-spaced titles": (text) => text.replace(TITLE_LINE, (title) => [...title].join(" ")),
  "capital heads": (text, { tasks }) => inSpans(text, headSpans(text, tasks), (head) => head.toUpperCase()),
};

/** The text of a gold document, damaged. */
export function damageText({ text, gold }: GoldDocument, damage: Damage): string {
  return damage(text ?? "", locateGold(text ?? "", gold));
}

function inNumbers(text: string, change: (number: string) => string): string {
  return text.replace(NUMBER, change);
}

function inSpans(text: string, spans: readonly Span[], change: (words: string) => string): string {
  let cursor = 0;
  let result = "";
  for (const { start, end } of spans) {
    if (start < cursor) continue;
    result += text.slice(cursor, start) + change(text.slice(start, end));
    cursor = end;
  }
  return result + text.slice(cursor);
}

/** Breaks a citation at its last blank. */
function breakLine(citation: string): string {
  return citation.replace(/ (?=[^ ]*$)/, "\n");
}

function headSpans(text: string, tasks: LocatedGold["tasks"]): Span[] {
  return tasks.flatMap((task) => {
    let cursor = task.start;
    return task.heads.map((head) => {
      const start = text.indexOf(head, cursor);
      cursor = start + head.length;
      return { start, end: cursor };
    });
  });
}
