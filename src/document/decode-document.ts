import { createHash } from "node:crypto";
import { LuocdoError } from "../errors.ts";
import { refuseLegacyFont } from "./refuse-legacy-font.ts";
import type { SourceText } from "./source-text.ts";

/** Largest file that is read, in bytes. A plan has less than a hundredth of it. */
export const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;

/**
 * Decodes the bytes of a text file, UTF-8, without changing a character; `name` is what messages call it. Throws
 * DOCUMENT_TOO_LARGE, DOCUMENT_EMPTY, DOCUMENT_BINARY or DOCUMENT_ENCODING with the next step.
 */
export function decodeDocument(bytes: Uint8Array, { name, uri }: { name: string; uri: string }): SourceText {
  refuseTooLarge(bytes.length, name);
  refuseOtherEncodings(bytes, name);
  const text = decodeUtf8(bytes, name);
  checkText(text, name);
  return { text, sha256: digestBytes(bytes), uri };
}

/** The sha256 of a file's bytes, hexadecimal. */
export function digestBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Throws for a text in which nothing can be read: DOCUMENT_EMPTY for blanks, DOCUMENT_ENCODING for fonts of before Unicode. */
export function checkText(text: string, name: string): void {
  refuseWithoutText(text, name);
  refuseLegacyFont(text, name);
}

function refuseWithoutText(text: string, name: string): void {
  if (text.trim() !== "") return;
  throw new LuocdoError(
    "DOCUMENT_EMPTY",
    `"${name}" holds no text. Name a file with the words of a document.`,
  );
}

function refuseOtherEncodings(bytes: Uint8Array, name: string): void {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new LuocdoError(
      "DOCUMENT_ENCODING",
      `"${name}" is UTF-16. Convert it first: iconv -f UTF-16 -t UTF-8 "${name}" > plan.txt`,
    );
  }
  if (bytes.subarray(0, 65_536).includes(0)) {
    throw new LuocdoError(
      "DOCUMENT_BINARY",
      `"${name}" is no text file (it holds zero bytes). Export its text as UTF-8 first.`,
    );
  }
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    // The BOM stays: offsets are those of the file as every other reader sees it.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new LuocdoError(
      "DOCUMENT_ENCODING",
      `"${name}" is not UTF-8. Find its encoding and convert it, for example: iconv -f WINDOWS-1258 -t UTF-8 "${name}" > plan.txt`,
      { cause },
    );
  }
}

/** Throws DOCUMENT_TOO_LARGE for more bytes than are read. */
export function refuseTooLarge(bytes: number, name: string): void {
  if (bytes <= MAX_DOCUMENT_BYTES) return;
  const megabytes = Math.ceil(bytes / 1024 / 1024);
  throw new LuocdoError(
    "DOCUMENT_TOO_LARGE",
    `"${name}" has ${megabytes} MB; at most ${MAX_DOCUMENT_BYTES / 1024 / 1024} MB are read. Split it into its documents.`,
  );
}
