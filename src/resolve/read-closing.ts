import type { Document } from "../document/split-sections.ts";

/** Reads the foot of a document: recipients under "Nơi nhận", and the last person named there. */
export function readClosing({ paragraphs, text }: Document): {
  signatory: string | null;
  recipients: string[];
} {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end).replaceAll("_", "").trim());
  const listed = lines.findIndex((line) => /^nơi nhận/iu.test(line));
  const signed = lines.findIndex((line) => /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[ .]/u.test(line));
  const after = listed === -1 ? [] : lines.slice(listed + 1);
  const recipients = after
    .filter((line) => /^[-+]/.test(line))
    .map((line) => line.replace(/^[-+\s]+|[;.,:\s]+$/g, ""));
  const foot =
    listed === -1 && signed === -1
      ? []
      : lines.slice(Math.min(...[listed, signed].filter((at) => at !== -1)) + 1);
  return { signatory: foot.filter((line) => PERSON.test(line)).at(-1) ?? null, recipients };
}

/** Two to five capitalised words: "Lê Ánh Dương". */
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u;
