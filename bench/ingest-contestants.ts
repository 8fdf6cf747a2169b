import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import neo4j from "neo4j-driver";
import type { NounRows, Row } from "../src/store/database.ts";
import type { Graph } from "../src/store/graph.ts";
import { createGraphStore } from "../src/store/graph-store.ts";
import { openNeo4j } from "../src/store/neo4j/neo4j-database.ts";
import { openStore } from "../src/store/open-store.ts";
import { readStatement } from "../src/store/statement-files.ts";
import { startNeo4j } from "../tools/neo4j/start-neo4j.mjs";

/** Our store, and beside it the barest loop over the same rows into a store of its own with the same schema. */
export interface Contestants {
  readonly graph: Graph;
  /** A row as the bare loop's driver takes it; made before the clock runs. */
  readonly toBare: (row: Row) => Row;
  readonly writeBare: (batches: readonly NounRows[]) => Promise<void>;
  readonly countBareTasks: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Bare: prepared inserts of ready rows, in one transaction a batch of documents. */
export async function openSqliteContestants(folder: string): Promise<Contestants> {
  const graph = await openStore(`sqlite:${join(folder, "ours.sqlite")}`);
  const bare = new BetterSqlite3(join(folder, "bare.sqlite"));
  for (const pragma of [
    "journal_mode = WAL",
    "synchronous = NORMAL",
    "foreign_keys = ON",
    "cache_size = -65536",
  ])
    bare.pragma(pragma);
  bare.pragma("wal_autocheckpoint = 8000");
  bare.exec(readStatement("sqlite", "schema"));
  const prepared = new Map<string, BetterSqlite3.Statement>();
  const insert = bare.transaction((batches: readonly NounRows[]) => {
    for (const { noun, rows } of batches) {
      const statement = prepared.get(noun) ?? bare.prepare(readStatement("sqlite", `write/${noun}`));
      prepared.set(noun, statement);
      for (const row of rows) statement.run(row);
    }
  });
  return {
    graph,
    toBare: toSqlite,
    writeBare: async (batches) => insert(batches),
    countBareTasks: async () => Number(bare.prepare("SELECT count(*) FROM task").pluck().get()),
    async close() {
      bare.close();
      await graph.close();
    },
  };
}

function toSqlite(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "boolean"
        ? Number(value)
        : Array.isArray(value)
          ? JSON.stringify(value)
          : (value ?? null),
    ]),
  );
}

/** Bare: one `UNWIND $rows` a noun and batch of documents, each in a transaction of its own, on a server of its own. */
export async function openNeo4jContestants(): Promise<Contestants> {
  const [ours, other] = await Promise.all([startNeo4j({ heap: "1g" }), startNeo4j({ heap: "1g" })]);
  const { url, username, password } = ours;
  const database = openNeo4j(url, { username, password, database: "neo4j" });
  await database.applySchema();
  const schema = openNeo4j(other.url, { username, password: other.password, database: "neo4j" });
  await schema.applySchema();
  await schema.close();
  const graph = createGraphStore(database);
  const bare = neo4j.driver(other.url, neo4j.auth.basic(other.username, other.password), {
    disableLosslessIntegers: true,
  });
  return {
    graph,
    toBare: toNeo4j,
    async writeBare(batches) {
      for (const { noun, rows } of batches)
        await bare.executeQuery(readStatement("neo4j", `write/${noun}`), { rows }, { database: "neo4j" });
    },
    async countBareTasks() {
      const { records } = await bare.executeQuery(
        "MATCH (t:Task) RETURN count(t) AS tasks",
        {},
        { database: "neo4j" },
      );
      return Number(records[0]?.get("tasks"));
    },
    async close() {
      await bare.close();
      await graph.close();
      await Promise.all([ours.stop(), other.stop()]);
    },
  };
}

function toNeo4j(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}
