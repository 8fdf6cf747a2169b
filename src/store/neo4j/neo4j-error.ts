import { type ErrorCode, LuocdoError } from "../../errors.ts";

/** What the driver or the server reported, as a LuocdoError that names the address and the next step. */
export function toNeo4jError(cause: unknown, url: string, database: string): LuocdoError {
  if (cause instanceof LuocdoError) return cause;
  const { code = "", message = String(cause) } = (cause ?? {}) as { code?: string; message?: string };
  const known = REPORTS.find(({ codes }) => codes.test(code));
  if (known)
    return new LuocdoError(known.is, known.say(url, database, message), {
      cause,
      details: { constraint: code.includes("ConstraintValidationFailed") },
    });
  return new LuocdoError("STORE_QUERY", `Neo4j at "${url}" refused a statement (${code}): ${message}.`, {
    cause,
  });
}

interface Report {
  readonly codes: RegExp;
  readonly is: ErrorCode;
  readonly say: (url: string, database: string, message: string) => string;
}

/** Codes of the driver and of the server's status (https://neo4j.com/docs/status-codes/current/). */
const REPORTS: readonly Report[] = [
  {
    codes: /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|Forbidden)/,
    is: "STORE_AUTH",
    say: (url, _database, message) =>
      `Neo4j at "${url}" does not let this user in (${message}). Set NEO4J_USERNAME and NEO4J_PASSWORD.`,
  },
  {
    codes: /Database\.DatabaseNotFound/,
    is: "STORE_INVALID",
    say: (url, database) =>
      `Neo4j at "${url}" has no database "${database}". Set NEO4J_DATABASE to one it has, or make this one.`,
  },
  {
    codes:
      /ServiceUnavailable|SessionExpired|DatabaseUnavailable|General\.(DatabaseUnavailable|TransactionOutOfMemory)|ConnectionAcquisition|N\/A/,
    is: "STORE_UNAVAILABLE",
    say: (url, _database, message) =>
      `Neo4j at "${url}" does not answer (${message}). Start it with "npm run neo4j", or check the address in LUOCDO_STORE.`,
  },
  {
    codes: /Transaction\.(LockAcquisitionTimeout|TransactionTimedOut|LockClientStopped|DeadlockDetected)/,
    is: "STORE_LOCKED",
    say: (url) => `Neo4j at "${url}" was kept waiting too long by another write. Try again when it is done.`,
  },
  {
    codes: /Cluster\.NotALeader|General\.(ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDb)/,
    is: "STORE_READ_ONLY",
    say: (url) =>
      `Neo4j at "${url}" takes no writes. Use the address of the writer, or neo4j:// for a cluster.`,
  },
  {
    codes: /Schema\.ConstraintValidationFailed/,
    is: "STORE_QUERY",
    say: (url, _database, message) => `Neo4j at "${url}" refused a write: ${message}.`,
  },
];
