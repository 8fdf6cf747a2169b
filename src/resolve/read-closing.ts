import type { Document } from "../document/split-sections.ts";

export const RECIPIENTS = /[_ ]*nơi nhận/iuy;
export const SIGNED_FOR = /[_ ]*(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[ .]/uy;
/** The signs that either of them opens with. */
export const OPENINGS = "_nNTK";
/** Two to five capitalised words: "Lê Ánh Dương". */
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u;

/** Reads the foot of a document: recipients under "Nơi nhận", and the last person named there. */
export function readClosing(document: Document): { signatory: string | null; recipients: string[] } {
  const listed = findLine(document, RECIPIENTS);
  const signed = findLine(document, SIGNED_FOR);
  const recipients = linesFrom(document, listed)
    .filter((line) => /^[-+]/.test(line))
    .map((line) => line.replace(/^[-+\s]+|[;.,:\s]+$/g, ""));
  const foot = linesFrom(document, Math.min(listed, signed));
  return { signatory: foot.findLast((line) => PERSON.test(line)) ?? null, recipients };
}

/** The index of the paragraph behind the first that opens so; their count where none does. */
function findLine({ paragraphs, text }: Document, opening: RegExp): number {
  for (const [index, { start }] of paragraphs.entries()) {
    opening.lastIndex = start;
    if (OPENINGS.includes(text.charAt(start)) && opening.test(text)) return index + 1;
  }
  return paragraphs.length;
}

function linesFrom({ paragraphs, text }: Document, from: number): string[] {
  return paragraphs.slice(from).map(({ start, end }) => text.slice(start, end).replaceAll("_", "").trim());
}
