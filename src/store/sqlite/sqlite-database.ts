import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { LuocdoError } from "../../errors.ts";
import type { Database, NounRows, Params, Row } from "../database.ts";
import { readStatement } from "../statement-files.ts";
import { toSqliteError } from "./sqlite-error.ts";

/** "LUOC" in the file's header (PRAGMA application_id) marks a luocdo store. */
const APPLICATION_ID = 0x4c554f43;

/** Version of `sql/schema.sql` (PRAGMA user_version); a store of another version is refused. */
const SCHEMA_VERSION = 1;

/** How long a writer waits for another before it gives up with STORE_LOCKED. */
const BUSY_TIMEOUT_MS = 10_000;

/** Opens an SQLite file, or a store in memory for the path `:memory:`. */
export function openSqlite(path: string, options: { readonly busyTimeout?: number } = {}): Database {
  return new SqliteDatabase(path, options.busyTimeout ?? BUSY_TIMEOUT_MS);
}

class SqliteDatabase implements Database {
  readonly engine = "sqlite";
  readonly #path: string;
  readonly #file: BetterSqlite3.Database;
  readonly #prepared = new Map<string, PreparedStatement>();

  constructor(path: string, busyTimeout: number) {
    this.#path = path;
    this.#file = openFile(path, busyTimeout);
  }

  async applySchema(): Promise<void> {
    this.#guard(() => {
      if (this.#isCurrent()) return;
      this.#file
        .transaction(() => {
          // Another process may have made the schema while this one waited for the lock.
          if (this.#isCurrent()) return;
          this.#file.exec(readStatement("sqlite", "schema"));
          this.#file.pragma(`application_id = ${APPLICATION_ID}`);
          this.#file.pragma(`user_version = ${SCHEMA_VERSION}`);
        })
        .immediate();
    });
  }

  async read<T extends Row>(question: string, params: Params = {}): Promise<readonly T[]> {
    return this.#guard(() => this.#prepare(`read/${question}`).all(params) as T[]);
  }

  async write(batches: readonly NounRows[]): Promise<readonly number[]> {
    return this.#guard(() =>
      this.#file.transaction(() => batches.map((batch) => this.#writeBatch(batch))).immediate(),
    );
  }

  async close(): Promise<void> {
    this.#file.close();
  }

  /** A prepared statement run for every row is SQLite's fast way to write a list: nothing travels. */
  #writeBatch({ noun, rows }: NounRows): number {
    const statement = this.#prepare(`write/${noun}`);
    let changes = 0;
    for (const row of rows) changes += statement.run(row);
    return changes;
  }

  #prepare(name: string): PreparedStatement {
    let statement = this.#prepared.get(name);
    if (!statement) {
      const text = readStatement("sqlite", name);
      statement = new PreparedStatement(this.#file.prepare(text), parametersOf(text));
      this.#prepared.set(name, statement);
    }
    return statement;
  }

  /** True when the file holds this version's schema, false when it is empty; throws for anything else. */
  #isCurrent(): boolean {
    const application = this.#file.pragma("application_id", { simple: true });
    const version = this.#file.pragma("user_version", { simple: true });
    const tables = this.#file.prepare("SELECT count(*) FROM sqlite_schema").pluck().get();
    if (application === 0 && tables === 0) return false;
    if (application !== APPLICATION_ID)
      throw new LuocdoError(
        "STORE_INVALID",
        `"${this.#path}" is a database, but not a luocdo store. Choose another file with --store.`,
      );
    if (version !== SCHEMA_VERSION)
      throw new LuocdoError(
        "STORE_VERSION",
        `The store "${this.#path}" has schema version ${version}, this luocdo reads version ${SCHEMA_VERSION}. Ingest into a new store, or use the luocdo that made it.`,
      );
    return true;
  }

  #guard<T>(run: () => T): T {
    try {
      return run();
    } catch (cause) {
      throw toSqliteError(cause, this.#path);
    }
  }
}

/** A statement with its values turned to and from SQLite's: lists are JSON text, booleans 0 and 1. */
class PreparedStatement {
  readonly #statement: BetterSqlite3.Statement;
  readonly #parameters: readonly string[];
  readonly #lists: readonly string[];
  readonly #booleans: readonly string[];

  constructor(statement: BetterSqlite3.Statement, parameters: readonly string[]) {
    const columns = statement.reader ? statement.columns() : [];
    this.#statement = statement;
    this.#parameters = parameters;
    this.#lists = columns.filter((column) => column.type === "JSON").map((column) => column.name);
    this.#booleans = columns.filter((column) => column.type === "BOOLEAN").map((column) => column.name);
  }

  all(params: Params): Row[] {
    const rows = this.#statement.all(this.#bind(params)) as Record<string, unknown>[];
    for (const row of rows) {
      for (const name of this.#lists) row[name] = JSON.parse(String(row[name] ?? "[]"));
      for (const name of this.#booleans) row[name] = row[name] === 1;
    }
    return rows;
  }

  run(row: Row): number {
    return this.#statement.run(this.#bind(row)).changes;
  }

  #bind(values: Row): Record<string, unknown> {
    const bound: Record<string, unknown> = {};
    for (const name of this.#parameters) bound[name] = toSqlite(values[name]);
    return bound;
  }
}

function toSqlite(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "object" ? JSON.stringify(value) : value;
}

/** The names a statement's text asks for; comments speak of none. */
function parametersOf(text: string): readonly string[] {
  const statement = text.replace(/^\s*--.*$/gm, "");
  return [...new Set([...statement.matchAll(/:([A-Za-z]\w*)/g)].map(([, name = ""]) => name))];
}

function openFile(path: string, busyTimeout: number): BetterSqlite3.Database {
  if (path !== ":memory:") refuseBadPath(path);
  let file: BetterSqlite3.Database | undefined;
  try {
    file = new BetterSqlite3(path, { timeout: busyTimeout });
    file.pragma("foreign_keys = ON");
    // Sorting and the steps of a trace need no file.
    file.pragma("temp_store = MEMORY");
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

/** An empty file or a store of this version: any other must not be touched, not even its journal mode. */
function isOurs(file: BetterSqlite3.Database): boolean {
  const application = file.pragma("application_id", { simple: true });
  const version = file.pragma("user_version", { simple: true });
  const tables = file.prepare("SELECT count(*) FROM sqlite_schema").pluck().get();
  return tables === 0 || (application === APPLICATION_ID && version === SCHEMA_VERSION);
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
