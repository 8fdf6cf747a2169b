import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { LuocdoError } from "../errors.ts";

/**
 * Writes the pieces to the standard output, or to a file: beside its place first and moved there when complete, so that a
 * broken run leaves the old one.
 */
export async function writeOutput(
  pieces: Iterable<string> | AsyncIterable<string>,
  output: string | undefined,
): Promise<void> {
  if (output === undefined) return pipeline(Readable.from(pieces), process.stdout, { end: false });
  const unfinished = `${output}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished));
    await rename(unfinished, output);
  } catch (cause) {
    await rm(unfinished, { force: true });
    if (cause instanceof LuocdoError) throw cause;
    const { code = cause } = cause as NodeJS.ErrnoException;
    throw new LuocdoError(
      "USAGE",
      `Cannot write "${output}" (${code}). Choose a file in a folder that exists.`,
      { cause },
    );
  }
}
