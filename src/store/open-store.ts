import { LuocdoError } from "../errors.ts";
import { countStatements } from "./counted-database.ts";
import type { Database } from "./database.ts";
import type { Graph } from "./graph.ts";
import { createGraphStore } from "./graph-store.ts";
import { openSqlite } from "./sqlite/sqlite-database.ts";

/** How a store is asked, and what it tells of its work. */
export interface StoreOptions {
  /** Hears the name of every statement, such as `read/trace`, before it runs. */
  readonly onStatement?: (name: string) => void;
  /** Milliseconds for which a Neo4j that does not answer is asked again; 30 seconds when not given. */
  readonly retryTime?: number;
}

/** Opens the store a url names and makes its schema where it is missing; see `openDatabase` for the urls. */
export async function openStore(url: string, { onStatement, retryTime }: StoreOptions = {}): Promise<Graph> {
  const opened = await openDatabase(url, retryTime);
  const database = onStatement ? countStatements(opened, onStatement) : opened;
  try {
    await database.applySchema();
  } catch (cause) {
    await database.close();
    throw cause;
  }
  return createGraphStore(database);
}

/** Opens the database behind `sqlite:PATH`, `sqlite::memory:`, `bolt://…`, `bolt+s://…`, `neo4j://…` or `neo4j+s://…`. */
export async function openDatabase(url: string, retryTime?: number): Promise<Database> {
  if (url.startsWith("sqlite:") && url.length > "sqlite:".length)
    return openSqlite(url.slice("sqlite:".length));
  if (/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(url)) return openNeo4jFrom(url, process.env, retryTime);
  throw new LuocdoError(
    "USAGE",
    `The store "${url}" is none luocdo knows. Use sqlite:PATH, bolt://HOST:PORT or neo4j://HOST:PORT.`,
  );
}

/** Who asks Neo4j stands in the environment, so that no password is ever part of a url. */
async function openNeo4jFrom(
  url: string,
  env: Readonly<Record<string, string | undefined>>,
  retryTime: number | undefined,
): Promise<Database> {
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  if (!password)
    throw new LuocdoError(
      "STORE_AUTH",
      `NEO4J_PASSWORD is not set. Set it (and NEO4J_USERNAME) to use "${url}".`,
    );
  // Only those who use Neo4j wait for its driver to load.
  const { openNeo4j } = await import("./neo4j/neo4j-database.ts");
  return openNeo4j(url, {
    username: username || "neo4j",
    password,
    database: database || "neo4j",
    retryTime,
  });
}
