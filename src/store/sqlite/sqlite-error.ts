import { LuocdoError } from "../../errors.ts";

/** What SQLite reported, as a LuocdoError that names the file and the next step. */
export function toSqliteError(cause: unknown, path: string): LuocdoError {
  if (cause instanceof LuocdoError) return cause;
  const code = codeOf(cause);
  const message = cause instanceof Error ? cause.message : String(cause);
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return new LuocdoError(
      "STORE_LOCKED",
      `The store "${path}" is being written by another process. Wait until it is done, then try again.`,
      { cause },
    );
  if (code.startsWith("SQLITE_READONLY"))
    return new LuocdoError(
      "STORE_READ_ONLY",
      `The store "${path}" cannot be written. Give this user the right to write the file and its folder, or choose another with --store.`,
      { cause },
    );
  if (code.startsWith("SQLITE_NOTADB") || code.startsWith("SQLITE_CORRUPT"))
    return new LuocdoError(
      "STORE_INVALID",
      `"${path}" is not a luocdo store or is damaged (${message}). Choose another file with --store, or move it away and ingest again.`,
      { cause },
    );
  if (/^SQLITE_(CANTOPEN|IOERR|FULL|PERM|AUTH)/.test(code))
    return new LuocdoError(
      "STORE_UNAVAILABLE",
      `The store "${path}" cannot be used (${message}). Check the path, its rights and the free space.`,
      { cause },
    );
  return new LuocdoError("STORE_QUERY", `The store "${path}" refused a statement: ${message}.`, {
    cause,
    details: { constraint: code.startsWith("SQLITE_CONSTRAINT") },
  });
}

function codeOf(cause: unknown): string {
  const code = (cause as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}
