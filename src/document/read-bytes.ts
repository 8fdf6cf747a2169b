import { open } from "node:fs/promises";
import { LuocdoError } from "../errors.ts";
import { refuseTooLarge } from "./decode-document.ts";

/** Reads a file. Throws DOCUMENT_UNREADABLE or DOCUMENT_TOO_LARGE with the next step. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, "r");
    try {
      const stat = await file.stat();
      if (stat.isDirectory())
        throw unreadable(path, "it is a folder; name a file, or use `luocdo ingest` for a folder");
      refuseTooLarge(stat.size, path);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof LuocdoError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    const why =
      code === "ENOENT" ? "there is no such file; check the path" : `${code ?? cause}; check its permissions`;
    throw unreadable(path, why, cause);
  }
}

function unreadable(path: string, why: string, cause?: unknown): LuocdoError {
  return new LuocdoError("DOCUMENT_UNREADABLE", `Cannot read "${path}": ${why}.`, { cause });
}
