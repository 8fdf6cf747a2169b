import neo4j, { type BookmarkManager, type Driver, type Session } from "neo4j-driver";
import { LuocdoError } from "../../errors.ts";
import type { Database, NounRows, Params, Row } from "../database.ts";
import { readStatement } from "../statement-files.ts";
import { toNeo4jError } from "./neo4j-error.ts";

/** Version of `cypher/schema.cypher`, kept in the Store node; a store of another version is refused. */
const SCHEMA_VERSION = 1;

/** Oldest server whose Cypher has all that the statements use. */
const OLDEST_SERVER = [5, 26] as const;

/** Who asks, where, and with how much patience. */
export interface Neo4jOptions {
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** How long one transaction may take. */
  readonly timeout?: number;
  /** How long a transaction is tried again while the server does not answer. */
  readonly retryTime?: number;
}

const DEFAULT_TIMEOUT_MS = 120_000;
const DEFAULT_RETRY_MS = 30_000;
const CONNECTION_TIMEOUT_MS = 10_000;

/** Opens a database of a Neo4j server (`bolt://…`) or cluster (`neo4j://…`, reads go to readers). */
export function openNeo4j(url: string, options: Neo4jOptions): Database {
  return new Neo4jDatabase(url, options);
}

class Neo4jDatabase implements Database {
  readonly engine = "neo4j";
  readonly #url: string;
  readonly #database: string;
  readonly #timeout: number;
  readonly #driver: Driver;
  /** Shared by reads and writes, so that a read sees what this process wrote before it, on any member of a cluster. */
  readonly #bookmarks: BookmarkManager;

  constructor(url: string, options: Neo4jOptions) {
    this.#url = url;
    this.#database = options.database;
    this.#timeout = options.timeout ?? DEFAULT_TIMEOUT_MS;
    this.#driver = openDriver(url, options);
    this.#bookmarks = neo4j.bookmarkManager();
  }

  async applySchema(): Promise<void> {
    await this.#guard(async () => {
      await this.#checkServer();
      if (await this.#isCurrent()) return;
      for (const statement of statementsOf(readStatement("neo4j", "schema"))) await this.#run(statement);
      await this.#run("CALL db.awaitIndexes(60)");
      await this.#run("MERGE (s:Store {id: 1}) ON CREATE SET s.schema = $schema, s.version = 0", {
        schema: neo4j.int(SCHEMA_VERSION),
      });
    });
  }

  async read<T extends Row>(question: string, params: Params = {}): Promise<readonly T[]> {
    return this.#guard(async () => {
      const { records } = await this.#driver.executeQuery(
        readStatement("neo4j", `read/${question}`),
        toNeo4j(params),
        {
          database: this.#database,
          routing: "READ",
          bookmarkManager: this.#bookmarks,
          transactionConfig: this.#transaction(question),
        },
      );
      return records.map((record) => record.toObject() as T);
    });
  }

  /** Statements are sent one after the other without waiting for answers, in one transaction that is retried as a whole. */
  async write(batches: readonly NounRows[]): Promise<readonly number[]> {
    return this.#withSession((session) =>
      session.executeWrite(async (transaction) => {
        const sent = batches.map(({ noun, rows }) =>
          transaction.run(readStatement("neo4j", `write/${noun}`), { rows: rows.map(toNeo4j) }),
        );
        const results = await Promise.all(sent);
        return results.map(({ records }) => Number(records[0]?.get("changed") ?? 0));
      }, this.#transaction("write")),
    );
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #checkServer(): Promise<void> {
    const { agent = "" } = await this.#driver.getServerInfo({ database: this.#database });
    checkServerAgent(agent, this.#url);
  }

  /** True when the database holds this version's schema, false when it is empty; throws for anything else. */
  async #isCurrent(): Promise<boolean> {
    const [found] = await this.#run(
      "OPTIONAL MATCH (s:Store {id: 1}) RETURN s.schema AS schema, COUNT { (n) } AS nodes",
    );
    if (found?.schema === SCHEMA_VERSION) return true;
    if (found?.schema != null)
      throw new LuocdoError(
        "STORE_VERSION",
        `The store "${this.#url}" has schema version ${found.schema}, this luocdo reads version ${SCHEMA_VERSION}. Ingest into another database, or use the luocdo that made it.`,
      );
    if (found?.nodes === 0) return false;
    throw new LuocdoError(
      "STORE_INVALID",
      `The database "${this.#database}" at "${this.#url}" holds a graph that luocdo did not make. Name another with NEO4J_DATABASE.`,
    );
  }

  async #run(statement: string, params: Params = {}): Promise<readonly Row[]> {
    const { records } = await this.#driver.executeQuery(statement, params, {
      database: this.#database,
      bookmarkManager: this.#bookmarks,
    });
    return records.map((record) => record.toObject());
  }

  /** The name of the question stands in the server's query log and in `SHOW TRANSACTIONS`. */
  #transaction(operation: string) {
    return { timeout: this.#timeout, metadata: { app: "luocdo", operation } };
  }

  async #withSession<T>(use: (session: Session) => Promise<T>): Promise<T> {
    return this.#guard(async () => {
      const session = this.#driver.session({ database: this.#database, bookmarkManager: this.#bookmarks });
      try {
        return await use(session);
      } finally {
        await session.close();
      }
    });
  }

  async #guard<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (cause) {
      throw toNeo4jError(cause, this.#url, this.#database);
    }
  }
}

function openDriver(url: string, { username, password, retryTime = DEFAULT_RETRY_MS }: Neo4jOptions): Driver {
  try {
    return neo4j.driver(url, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      maxTransactionRetryTime: retryTime,
      userAgent: "luocdo",
    });
  } catch (cause) {
    throw new LuocdoError("USAGE", `The store "${url}" is no Neo4j address. Use bolt://HOST:PORT.`, {
      cause,
    });
  }
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

/** JavaScript's numbers are floats to the driver; whole ones are integers to us. */
function toNeo4j(values: Row): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const name in values) {
    const value = values[name];
    bound[name] = Number.isSafeInteger(value) ? neo4j.int(value as number) : (value ?? null);
  }
  return bound;
}
