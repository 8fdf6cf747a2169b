import { CommanderError } from "commander";
import { type ErrorCode, LuocdoError } from "../errors.ts";

/** What the shell is told (DESIGN §5). REJECTED: part of the input could not be taken in, the rest was. */
export const EXIT = { ok: 0, failed: 1, usage: 2, rejected: 3 } as const;

const USAGE_CODES: readonly ErrorCode[] = ["USAGE", "BAD_ARGUMENT"];

/** The exit code an error asks for; help and version end a run without being errors. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof LuocdoError && USAGE_CODES.includes(error.code)) return EXIT.usage;
  return EXIT.failed;
}
