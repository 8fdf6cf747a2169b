import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { LuocdoError } from "../errors.ts";

/** Most bytes a part may unpack to: a small archive can claim terabytes. */
const MAX_PART_BYTES = 64 * 1024 * 1024;

/**
 * Unpacks the named parts of a zip archive; a part that is not there is left out. Throws DOCUMENT_UNREADABLE for a
 * broken archive, DOCUMENT_ENCRYPTED, and DOCUMENT_TOO_LARGE when a part unpacks to more than 64 MB.
 */
export async function readZip(
  bytes: Uint8Array,
  parts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  try {
    const found = new Map<string, string>();
    const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    for await (const entry of archive.eachEntry())
      if (parts.includes(entry.fileName)) found.set(entry.fileName, await unpack(archive, entry));
    return found;
  } catch (cause) {
    if (cause instanceof LuocdoError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new LuocdoError(
      "DOCUMENT_UNREADABLE",
      `The archive is broken (${why}). Fetch the file again, or open it in Word and save it anew.`,
      { cause },
    );
  }
}

/** The library stops a part that unpacks to another size than it claims. */
async function unpack(archive: ZipFile, entry: Entry): Promise<string> {
  if (entry.isEncrypted())
    throw new LuocdoError(
      "DOCUMENT_ENCRYPTED",
      "The archive is encrypted. Save the file without a password.",
    );
  if (entry.uncompressedSize > MAX_PART_BYTES)
    throw new LuocdoError(
      "DOCUMENT_TOO_LARGE",
      `"${entry.fileName}" in the file unpacks to ${Math.ceil(entry.uncompressedSize / 1024 / 1024)} MB; at most ${MAX_PART_BYTES / 1024 / 1024} MB are read. Split it into its documents.`,
    );
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
