import { matchEnd } from "./match-end.ts";
import type { Paragraph } from "./paragraph.ts";

/** Recipients and signature close the last section: "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "T/M BAN THƯỜNG VỤ". */
export const CLOSING =
  /[*_\s]*(?:[Nn]ơi nhận|NƠI NHẬN|(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Q)\s*\.?\s*\p{Lu}{2})/uy;
/** The signs that they open with. */
export const CLOSING_OPENINGS = "*_nNTKQ";

/** Whether a line closes all parts above it: recipients, signature. */
export function isClosing(text: string, { start }: Paragraph): boolean {
  return CLOSING_OPENINGS.includes(text.charAt(start)) && matchEnd(CLOSING, text, start) !== -1;
}

/** No heading of what is attached is longer. */
const HEADING = 160;
const KINDS =
  "KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|QUY CHẾ|QUY ĐỊNH|PHƯƠNG ÁN|ĐIỀU LỆ|NỘI QUY|CHIẾN LƯỢC|DANH MỤC|PHỤ LỤC";
/** "K Ế H O Ạ C H": letters set apart. */
const SPACED = KINDS.replaceAll(" ", "").replace(/\p{L}(?=\p{L})/gu, "$& +");
const ATTACHED = new RegExp(
  `^[*_#\\s]*(?:(?:${KINDS})(?:[*_\\s]*$|[*_]*\\s+(?:\\([A-ZĐ]|\\p{Lu}{2,}))|(?:${SPACED})[*_\\s]*$)`,
  "u",
);

/** "KẾ HOẠCH" on a line behind the articles of the decision that issues it: what is numbered below is in no article. */
export function isAttachedTitle(text: string, { start, end, marker }: Paragraph): boolean {
  return !marker && ATTACHED.test(text.slice(start, Math.min(end, start + HEADING)));
}

export const ANNEX =
  /[*_#\s]*(?:phụ lục(?: số)?(?: ([IVX]+|\d+)(?![\p{L}\d]))?|DANH MỤC(?=[*_ ]*(?:\n|$)))/iuy;
export const ANNEX_OPENINGS = "*_#pPdD";

/** "PHỤ LỤC II", or "DANH MỤC" alone, on a line of its own: the tables below are numbered in it. */
export function readAnnex(text: string, { start, end }: Paragraph): string | null {
  if (end - start >= HEADING || !ANNEX_OPENINGS.includes(text.charAt(start))) return null;
  ANNEX.lastIndex = start;
  const match = ANNEX.exec(text);
  return match && (match[1] ? `Phụ lục ${match[1]}` : "Phụ lục");
}

/** "… với các nội dung sau:", "… như sau" */
const ANNOUNCES = /(?::|sau(?: đây)?[.;]?)[*_\s]*$/u;

/** Whether the line above the first part of an article announces the parts. */
export function announcesParts(text: string, above: Paragraph | undefined): boolean {
  return above !== undefined && ANNOUNCES.test(text.slice(above.end - 12, above.end));
}
