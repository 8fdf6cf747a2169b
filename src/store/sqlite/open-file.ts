import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { LuocdoError } from "../../errors.ts";
import { isOurs } from "./apply-schema.ts";
import { addExpandBeginnings } from "./expand-beginnings.ts";
import { toSqliteError } from "./sqlite-error.ts";

/** Opens or makes a file and sets it up for one writer and many readers; a file that is not ours is left as it is. */
export function openFile(path: string, busyTimeout: number): BetterSqlite3.Database {
  if (path !== ":memory:") refuseBadPath(path);
  let file: BetterSqlite3.Database | undefined;
  try {
    file = new BetterSqlite3(path, { timeout: busyTimeout });
    file.pragma("foreign_keys = ON");
    // Sorting and the steps of a trace need no file.
    file.pragma("temp_store = MEMORY");
    addExpandBeginnings(file);
    if (!file.readonly && isOurs(file)) {
      if (file.pragma("journal_mode", { simple: true }) !== "wal") file.pragma("journal_mode = WAL");
      file.pragma("synchronous = NORMAL");
      // A page that many documents touch goes to the file once for all of them.
      file.pragma("wal_autocheckpoint = 8000");
      file.pragma("cache_size = -65536");
    }
    return file;
  } catch (cause) {
    file?.close();
    throw toSqliteError(cause, path);
  }
}

function refuseBadPath(path: string): void {
  const folder = dirname(resolve(path));
  if (!existsSync(folder))
    throw new LuocdoError(
      "STORE_UNAVAILABLE",
      `The folder "${folder}" of the store does not exist. Make it with "mkdir -p ${folder}", or choose another file with --store.`,
    );
  if (existsSync(path) && statSync(path).isDirectory())
    throw new LuocdoError(
      "STORE_INVALID",
      `"${path}" is a folder, not a store. Name a file, such as "${path}/luocdo.sqlite".`,
    );
}
