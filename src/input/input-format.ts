import { extname } from "node:path";
import { LuocdoError } from "../errors.ts";

/** The kinds of file a document is read from. */
export type InputFormat = "text" | "html" | "docx" | "pdf";

/** Endings of the files that are taken from a folder; a file named by itself may end in anything. */
export const INPUT_ENDINGS: readonly string[] = [".txt", ".md", ".html", ".htm", ".docx", ".pdf"];

/** As far into a file as its first bytes are looked for; a PDF may begin late (ISO 32000-1, annex H). */
const HEAD = 1024;

/** How a file begins, and what it is. Old Word files and encrypted new ones are both compound files. */
const PDF = "%PDF-";
const ZIP = "PK\u0003\u0004";
const COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const RTF = "{\\rtf";
const HTML =
  /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe)?[\s\0]*<\0?(?:!\0?d\0?o\0?c\0?t\0?y\0?p\0?e\0?\s\0?h\0?t\0?m\0?l|h\0?t\0?m\0?l[\s>\0])/i;

/**
 * Tells by its first bytes, then by its ending, what a file is. Throws DOCUMENT_FORMAT for a kind that is not read and
 * DOCUMENT_ENCRYPTED, with the next step.
 */
export function detectFormat(bytes: Uint8Array, name: string): InputFormat {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  if (head.startsWith(COMPOUND)) throw refuseCompound(bytes);
  if (head.startsWith(RTF))
    throw new LuocdoError(
      "DOCUMENT_FORMAT",
      "It is rich text (RTF), which is not read. Convert it first, for example: soffice --convert-to docx plan.rtf",
    );
  const ending = extname(name).toLowerCase();
  if (head.startsWith(PDF) || (ending === ".pdf" && head.includes(PDF))) return "pdf";
  if (head.startsWith(ZIP)) return "docx";
  if (ending === ".docx" || ending === ".pdf")
    throw new LuocdoError(
      "DOCUMENT_FORMAT",
      `It ends in "${ending}" but is no such file. Fetch it again, or name it by what it is.`,
    );
  return HTML.test(head) || ending === ".html" || ending === ".htm" ? "html" : "text";
}

function refuseCompound(bytes: Uint8Array): LuocdoError {
  const stream = Buffer.from("EncryptedPackage", "utf16le");
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(stream))
    return new LuocdoError(
      "DOCUMENT_ENCRYPTED",
      "It is an encrypted Office file. Open it with its password and save it without one.",
    );
  return new LuocdoError(
    "DOCUMENT_FORMAT",
    "It is a file of Word 97–2003 (.doc), which is not read. Convert it first, for example: soffice --convert-to docx plan.doc",
  );
}
