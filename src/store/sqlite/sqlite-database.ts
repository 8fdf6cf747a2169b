import type BetterSqlite3 from "better-sqlite3";
import type { Database, NounRows, Params, Row } from "../database.ts";
import { readStatement } from "../statement-files.ts";
import { applySqliteSchema } from "./apply-schema.ts";
import { openFile } from "./open-file.ts";
import { PreparedStatement } from "./prepared-statement.ts";
import { toSqliteError } from "./sqlite-error.ts";

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
    this.#guard(() => applySqliteSchema(this.#file, this.#path));
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
      statement = new PreparedStatement(this.#file, readStatement("sqlite", name));
      this.#prepared.set(name, statement);
    }
    return statement;
  }

  #guard<T>(run: () => T): T {
    try {
      return run();
    } catch (cause) {
      throw toSqliteError(cause, this.#path);
    }
  }
}
