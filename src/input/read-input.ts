import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkText, decodeDocument, digestBytes, refuseTooLarge } from "../document/decode-document.ts";
import { readBytes } from "../document/read-bytes.ts";
import type { SourceText } from "../document/source-text.ts";
import { LuocdoError } from "../errors.ts";
import { detectFormat } from "./input-format.ts";
import { readBounded } from "./read-bounded.ts";

/**
 * Reads a document from a `.txt`, `.html`, `.docx` or `.pdf` file. The text of a plain file is the file itself; of any
 * other it is what a reader of the page sees, and all offsets are into that text. The digest is the file's in both cases.
 */
export async function readInput(path: string): Promise<SourceText> {
  return decodeInput(await readBytes(path), { name: path, uri: pathToFileURL(resolve(path)).href });
}

/** As readInput, of bytes already read. `name` is what messages call them. */
export async function decodeInput(
  bytes: Uint8Array,
  { name, uri }: { readonly name: string; readonly uri: string },
): Promise<SourceText> {
  refuseTooLarge(bytes.length, name);
  try {
    const format = detectFormat(bytes, name);
    if (format === "text") return decodeDocument(bytes, { name, uri });
    const text = await readBounded({ bytes, format });
    refuseTooLarge(Buffer.byteLength(text), name);
    checkText(text, name);
    return { text, sha256: digestBytes(bytes), uri };
  } catch (error) {
    // The readers know no names.
    if (!(error instanceof LuocdoError) || error.message.includes(`"${name}"`)) throw error;
    throw new LuocdoError(error.code, `Cannot read "${name}". ${error.message}`, { cause: error });
  }
}
