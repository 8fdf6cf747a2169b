import neo4j from "neo4j-driver";
import { LuocdoError } from "../../errors.ts";
import type { Params, Row } from "../database.ts";
import { readStatement } from "../statement-files.ts";

/** Version of `cypher/schema.cypher` and of how names are folded, kept in the Store node; another version is refused. */
const SCHEMA_VERSION = 3;

/** Oldest server whose Cypher has all that the statements use. */
const OLDEST_SERVER = [5, 26] as const;

/** A database to make the schema in, and how to ask it. */
export interface SchemaTarget {
  readonly url: string;
  readonly database: string;
  readonly run: (statement: string, params?: Params) => Promise<readonly Row[]>;
}

/**
 * Makes constraints, indexes and the Store node where they are missing. A store of this version gets the indexes that have come
 * since, and answers while they are being filled.
 */
export async function applyNeo4jSchema(target: SchemaTarget): Promise<void> {
  if (await isCurrent(target)) return addIndexes(target);
  for (const statement of statementsOf(readStatement("neo4j", "schema"))) await target.run(statement);
  await target.run("CALL db.awaitIndexes(60)");
  await target.run("MERGE (s:Store {id: 1}) ON CREATE SET s.schema = $schema, s.version = 0", {
    schema: neo4j.int(SCHEMA_VERSION),
  });
}

/** A user who may not make indexes reads without those that are missing. */
async function addIndexes({ run }: SchemaTarget): Promise<void> {
  const [row] = await run("SHOW INDEXES YIELD name RETURN collect(name) AS names");
  const found = new Set(row?.names as readonly string[]);
  for (const statement of statementsOf(readStatement("neo4j", "schema"))) {
    const [, name] = /^CREATE (?:FULLTEXT )?INDEX (\w+)/.exec(statement) ?? [];
    if (name === undefined || found.has(name)) continue;
    await run(statement).catch((cause: { readonly code?: string }) => {
      if (!cause.code?.includes("Security.Forbidden")) throw cause;
    });
  }
}

/** True when the database holds this version's schema, false when it is empty; throws for anything else. */
async function isCurrent({ url, database, run }: SchemaTarget): Promise<boolean> {
  const [found] = await run(
    "OPTIONAL MATCH (s:Store {id: 1}) RETURN s.schema AS schema, COUNT { (n) } AS nodes",
  );
  if (found?.schema === SCHEMA_VERSION) return true;
  if (found?.schema != null)
    throw new LuocdoError(
      "STORE_VERSION",
      `The store "${url}" has schema version ${found.schema}, this luocdo reads version ${SCHEMA_VERSION}. Ingest into another database, or use the luocdo that made it.`,
    );
  if (found?.nodes === 0) return false;
  throw new LuocdoError(
    "STORE_INVALID",
    `The database "${database}" at "${url}" holds a graph that luocdo did not make. Name another with NEO4J_DATABASE.`,
  );
}

/** Throws STORE_VERSION for a server older than the statements need; `agent` is such as `Neo4j/5.26.30`. */
export function checkServerAgent(agent: string, url: string): void {
  const [, major = 0, minor = 0] = (/^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []).map(Number);
  if (major > OLDEST_SERVER[0] || (major === OLDEST_SERVER[0] && minor >= OLDEST_SERVER[1])) return;
  throw new LuocdoError(
    "STORE_VERSION",
    `"${url}" is "${agent}"; luocdo needs Neo4j ${OLDEST_SERVER.join(".")} or newer. Update the server or use another.`,
  );
}

/** A script's statements; Cypher's comments and blank lines go. */
function statementsOf(script: string): readonly string[] {
  return script
    .replace(/^\/\/.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter(Boolean);
}
