import type BetterSqlite3 from "better-sqlite3";
import type { Params, Row } from "../database.ts";

/** A statement with its values turned to and from SQLite's: lists are JSON text, booleans 0 and 1. */
export class PreparedStatement {
  readonly #statement: BetterSqlite3.Statement;
  readonly #parameters: readonly string[];
  readonly #lists: readonly string[];
  readonly #booleans: readonly string[];
  /** The values of a run, an object of one shape that every run fills anew. */
  readonly #bound: Record<string, unknown>;

  constructor(file: BetterSqlite3.Database, text: string) {
    const statement = file.prepare(text);
    const columns = statement.reader ? statement.columns() : [];
    const computed = computedListsOf(text);
    this.#statement = statement;
    this.#parameters = parametersOf(text);
    this.#bound = Object.fromEntries(this.#parameters.map((name) => [name, null]));
    this.#lists = columns
      .filter((column) => column.type === "JSON" || computed.has(column.name))
      .map((column) => column.name);
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
    for (const name of this.#parameters) this.#bound[name] = toSqlite(values[name]);
    return this.#bound;
  }
}

function toSqlite(value: unknown): unknown {
  if (typeof value === "string") return value;
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "object" ? JSON.stringify(value) : value;
}

/** The names a statement's text asks for; comments speak of none. */
function parametersOf(text: string): readonly string[] {
  const statement = text.replace(/^\s*--.*$/gm, "");
  return [...new Set([...statement.matchAll(/:([A-Za-z]\w*)/g)].map(([, name = ""]) => name))];
}

/** The columns the header calls lists: one that is computed has no declared type. */
function computedListsOf(text: string): ReadonlySet<string> {
  const header = /^-- columns: (.*)$/m.exec(text)?.[1] ?? "";
  return new Set([...header.matchAll(/(\w+) \(list/g)].map(([, name = ""]) => name));
}
