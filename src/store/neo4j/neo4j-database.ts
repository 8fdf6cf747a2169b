import neo4j, { type BookmarkManager, type Driver, isRetryableError, type Session } from "neo4j-driver";
import type { Database, NounRows, Params, Row } from "../database.ts";
import { applyNeo4jSchema, checkServerAgent } from "./apply-schema.ts";
import { bindStatement } from "./bind-statement.ts";
import { toNeo4j, toRow } from "./bind-values.ts";
import { toNeo4jError } from "./neo4j-error.ts";
import { type Neo4jOptions, openDriver } from "./open-driver.ts";

const DEFAULT_TIMEOUT_MS = 120_000;

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
      const { agent = "" } = await this.#driver.getServerInfo({ database: this.#database });
      checkServerAgent(agent, this.#url);
      const run = (statement: string, params: Params = {}) => this.#run(statement, params);
      await applyNeo4jSchema({ url: this.#url, database: this.#database, run });
    });
  }

  /** A single statement that only reads needs no BEGIN and COMMIT: that saves a round; one that fails in passing is tried again as a managed transaction. */
  async read<T extends Row>(question: string, params: Params = {}): Promise<readonly T[]> {
    const statement = bindStatement(`read/${question}`, params);
    const config = this.#transaction(question);
    return this.#withSession(neo4j.session.READ, async (session) => {
      const { text, parameters } = statement;
      const { records } = await session.run(text, parameters, config).catch((error: unknown) => {
        if (!isRetryableError(error)) throw error;
        return session.executeRead((transaction) => transaction.run(statement), config);
      });
      return records.map((record) => toRow<T>(record));
    });
  }

  /** Statements are sent one after the other without waiting for answers, in one transaction that is retried as a whole. */
  async write(batches: readonly NounRows[]): Promise<readonly number[]> {
    const statements = batches.map(({ noun, rows }) =>
      bindStatement(`write/${noun}`, { rows: rows.map(toNeo4j) }),
    );
    return this.#withSession(neo4j.session.WRITE, (session) =>
      session.executeWrite(async (transaction) => {
        const sent = statements.map((statement) => transaction.run(statement));
        const results = await Promise.all(sent);
        return results.map(({ records }) => Number(records[0]?.get("changed") ?? 0));
      }, this.#transaction("write")),
    );
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #run(statement: string, params: Params): Promise<readonly Row[]> {
    const { records } = await this.#driver.executeQuery(statement, params, {
      database: this.#database,
      bookmarkManager: this.#bookmarks,
    });
    return records.map((record) => toRow(record));
  }

  /** The name of the question stands in the server's query log and in `SHOW TRANSACTIONS`. */
  #transaction(operation: string) {
    return { timeout: this.#timeout, metadata: { app: "luocdo", operation } };
  }

  async #withSession<T>(
    defaultAccessMode: typeof neo4j.session.READ | typeof neo4j.session.WRITE,
    use: (session: Session) => Promise<T>,
  ): Promise<T> {
    return this.#guard(async () => {
      const session = this.#driver.session({
        database: this.#database,
        bookmarkManager: this.#bookmarks,
        defaultAccessMode,
      });
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
