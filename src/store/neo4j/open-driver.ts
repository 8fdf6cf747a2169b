import neo4j, { type Driver } from "neo4j-driver";
import { LuocdoError } from "../../errors.ts";

/** Who asks, where, and with how much patience. */
export interface Neo4jOptions {
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Milliseconds one transaction may take. */
  readonly timeout?: number | undefined;
  /** Milliseconds a transaction is tried again while the server does not answer. */
  readonly retryTime?: number | undefined;
}

const DEFAULT_RETRY_MS = 30_000;
const CONNECTION_TIMEOUT_MS = 5_000;

/** Opens the one driver of a process. USAGE for what is no Neo4j address. */
export function openDriver(
  url: string,
  { username, password, retryTime = DEFAULT_RETRY_MS }: Neo4jOptions,
): Driver {
  try {
    return neo4j.driver(url, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      // Every answer is taken whole: -1 pulls all rows at once.
      fetchSize: -1,
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      connectionAcquisitionTimeout: 2 * CONNECTION_TIMEOUT_MS,
      maxTransactionRetryTime: retryTime,
      // Hints on how to write a statement better are for who writes it: the plans are tested.
      notificationFilter: { minimumSeverityLevel: "OFF" },
      telemetryDisabled: true,
      userAgent: "luocdo",
    });
  } catch (cause) {
    throw new LuocdoError("USAGE", `The store "${url}" is no Neo4j address. Use bolt://HOST:PORT.`, {
      cause,
    });
  }
}
