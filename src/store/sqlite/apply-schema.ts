import type BetterSqlite3 from "better-sqlite3";
import { LuocdoError } from "../../errors.ts";
import { readStatement } from "../statement-files.ts";

/** "LUOC" in the file's header (PRAGMA application_id) marks a luocdo store. */
const APPLICATION_ID = 0x4c554f43;

/** Version of `sql/schema.sql` and of how names are folded (PRAGMA user_version); a store of another version is refused. */
const SCHEMA_VERSION = 3;

/**
 * Makes the tables in an empty file, and the indexes that have come since in a store of this version, which answers without them
 * too, only slower; refuses a file that holds anything else.
 */
export function applySqliteSchema(file: BetterSqlite3.Database, path: string): void {
  if (isCurrent(file, path)) {
    addIndexes(file);
    return;
  }
  file
    .transaction(() => {
      // Another process may have made the schema while this one waited for the lock.
      if (isCurrent(file, path)) return;
      file.exec(readStatement("sqlite", "schema"));
      file.pragma(`application_id = ${APPLICATION_ID}`);
      file.pragma(`user_version = ${SCHEMA_VERSION}`);
    })
    .immediate();
}

/** Makes the indexes that are missing, unless the store cannot be written now: then the next to open it does. */
function addIndexes(file: BetterSqlite3.Database): void {
  const found = new Set(file.prepare("SELECT name FROM sqlite_schema WHERE type = 'index'").pluck().all());
  const missing = [...readStatement("sqlite", "schema").matchAll(/^CREATE INDEX (\w+) .*;$/gm)].filter(
    ([, name]) => !found.has(name),
  );
  if (missing.length === 0) return;
  try {
    file.transaction(() => missing.map(([statement]) => file.exec(addIfMissing(statement)))).immediate();
  } catch (cause) {
    const { code = "" } = cause as { readonly code?: string };
    if (!/^SQLITE_(BUSY|LOCKED|READONLY)/.test(code)) throw cause;
  }
}

/** Another process may have made it while this one waited for the lock. */
function addIfMissing(statement: string): string {
  return statement.replace("CREATE INDEX", "CREATE INDEX IF NOT EXISTS");
}

/** An empty file or a store of this version: any other must not be touched, not even its journal mode. */
export function isOurs(file: BetterSqlite3.Database): boolean {
  const { application, version, tables } = readMarks(file);
  return tables === 0 || (application === APPLICATION_ID && version === SCHEMA_VERSION);
}

/** True when the file holds this version's schema, false when it is empty; throws for anything else. */
function isCurrent(file: BetterSqlite3.Database, path: string): boolean {
  const { application, version, tables } = readMarks(file);
  if (application === 0 && tables === 0) return false;
  if (application !== APPLICATION_ID)
    throw new LuocdoError(
      "STORE_INVALID",
      `"${path}" is a database, but not a luocdo store. Choose another file with --store.`,
    );
  if (version !== SCHEMA_VERSION)
    throw new LuocdoError(
      "STORE_VERSION",
      `The store "${path}" has schema version ${version}, this luocdo reads version ${SCHEMA_VERSION}. Ingest into a new store, or use the luocdo that made it.`,
    );
  return true;
}

function readMarks(file: BetterSqlite3.Database) {
  return {
    application: file.pragma("application_id", { simple: true }),
    version: file.pragma("user_version", { simple: true }),
    tables: file.prepare("SELECT count(*) FROM sqlite_schema").pluck().get(),
  };
}
