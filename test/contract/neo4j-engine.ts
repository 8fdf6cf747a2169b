import neo4j, { type Driver } from "neo4j-driver";
import { openNeo4j } from "../../src/store/neo4j/neo4j-database.ts";
import { type RunningNeo4j, SHORT_LIVED, startNeo4j, whyNoNeo4j } from "../../tools/neo4j/start-neo4j.mjs";
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
export const noNeo4j: string | null = given ? null : whyNone();

/** Why tests that stop and start their own server are left out, or null. */
export const noNeo4jOfOurOwn: string | null = whyNone();

function whyNone(): string | null {
  if (asked === "") return whyNoNeo4j();
  return asked.split(",").includes("neo4j") ? null : `LUOCDO_TEST_STORES=${asked}`;
}

let server: Promise<RunningNeo4j> | undefined;

/** The server under test, started once a test file when none is given. */
export async function neo4jAddress(): Promise<Neo4jAddress> {
  if (given) return { url: given, username: NEO4J_USERNAME ?? "neo4j", password: NEO4J_PASSWORD ?? "" };
  server ??= startNeo4j(SHORT_LIVED);
  return server;
}

async function openDatabase() {
  const { url, username, password } = await neo4jAddress();
  return openNeo4j(url, { username, password, database: "neo4j" });
}

let emptying: Promise<Driver> | undefined;

/** The connection by which stores are emptied; the schema is made on the way, once a test file, for emptying leaves it. */
async function connectToEmpty(): Promise<Driver> {
  const database = await openDatabase();
  try {
    await database.applySchema();
  } finally {
    await database.close();
  }
  return connect(await neo4jAddress());
}

/** Neo4j, emptied for every store. */
export const neo4jEngine: Engine = {
  name: "neo4j",
  skip: noNeo4j,
  async open() {
    emptying ??= connectToEmpty();
    await removeAll(await emptying);
    return openDatabase();
  },
  reopen: openDatabase,
};

/** Ends what `neo4jEngine` started. */
export async function stopNeo4j(): Promise<void> {
  await (await emptying)?.close();
  await (await server)?.stop();
  emptying = undefined;
  server = undefined;
}

/** Empties a store by a connection of its own. */
export async function emptyNeo4j(address: Neo4jAddress): Promise<void> {
  const driver = connect(address);
  try {
    await removeAll(driver);
  } finally {
    await driver.close();
  }
}

/** Removes every node but the store's own, whose version goes back to zero. */
async function removeAll(driver: Driver): Promise<void> {
  await driver.executeQuery("MATCH (n) WHERE NOT n:Store DETACH DELETE n");
  await driver.executeQuery("MATCH (s:Store) SET s.version = 0");
}

const connect = ({ url, username, password }: Neo4jAddress) =>
  neo4j.driver(url, neo4j.auth.basic(username, password));
