import { openNeo4j } from "../../src/store/neo4j/neo4j-database.ts";
import { type RunningNeo4j, startNeo4j, whyNoNeo4j } from "../../tools/neo4j/start-neo4j.mjs";
import type { Engine } from "./engine.ts";

/** Address and user of the server under test. */
export type Neo4jAddress = Pick<RunningNeo4j, "url" | "username" | "password">;

const {
  LUOCDO_TEST_STORES: asked = "",
  LUOCDO_TEST_NEO4J: given,
  NEO4J_USERNAME,
  NEO4J_PASSWORD,
} = process.env;

/**
 * Why the tests on Neo4j are left out, or null. They run on the server of LUOCDO_TEST_NEO4J (with NEO4J_USERNAME and
 * NEO4J_PASSWORD; its database is emptied), else on one started here. LUOCDO_TEST_STORES=sqlite,neo4j asks for them:
 * then a missing Neo4j fails them.
 */
export const noNeo4j: string | null = (() => {
  const isAsked = asked.split(",").includes("neo4j");
  if (given) return null;
  if (asked !== "" && !isAsked) return `LUOCDO_TEST_STORES=${asked}`;
  return isAsked ? null : whyNoNeo4j();
})();

let server: Promise<RunningNeo4j> | undefined;

/** The server under test, started once a test file when none is given. */
export async function neo4jAddress(): Promise<Neo4jAddress> {
  if (given) return { url: given, username: NEO4J_USERNAME ?? "neo4j", password: NEO4J_PASSWORD ?? "" };
  // Plans are kept though the graph grows from nothing again and again: making them anew takes most of the time.
  server ??= startNeo4j({ settings: { "dbms.cypher.min_replan_interval": "1h" } });
  return server;
}

/** Ends the server that `neo4jAddress` started. */
export async function stopNeo4j(): Promise<void> {
  await (await server)?.stop();
  server = undefined;
}

async function openDatabase() {
  const { url, username, password } = await neo4jAddress();
  return openNeo4j(url, { username, password, database: "neo4j" });
}

/** Neo4j, emptied for every store. */
export const neo4jEngine: Engine = {
  name: "neo4j",
  skip: noNeo4j,
  async open() {
    const database = await openDatabase();
    await database.applySchema();
    await emptyNeo4j();
    return database;
  },
  reopen: openDatabase,
};

/** Removes every node but the store's own, whose version goes back to zero. */
async function emptyNeo4j(): Promise<void> {
  const { url, username, password } = await neo4jAddress();
  const { default: neo4j } = await import("neo4j-driver");
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password));
  try {
    await driver.executeQuery("MATCH (n) WHERE NOT n:Store DETACH DELETE n");
    await driver.executeQuery("MATCH (s:Store) SET s.version = 0");
  } finally {
    await driver.close();
  }
}
