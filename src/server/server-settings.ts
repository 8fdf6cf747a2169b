import { z } from "zod";
import { LuocdoError } from "../errors.ts";
import { MAX_ROWS } from "../graphql/limit-graph.ts";
import { DEFAULT_LIMITS } from "../graphql/limits.ts";
import type { Measure } from "../graphql/measure-operation.ts";
import { MOST_TESTS } from "../store/read-page.ts";

/** What an operator may set; docs/deployment.md names the variables. */
export interface ServerSettings {
  /** sha256 of each token that may read, hexadecimal; anybody may when there is none. */
  readonly readTokens: readonly string[];
  /** sha256 of the token that may write, hexadecimal; nobody may when null. */
  readonly writeToken: string | null;
  /** Runs only the operations that come with luocdo and those in `documents`. */
  readonly trustedOnly: boolean;
  /** A folder of more operations to run by id. */
  readonly documents: string | null;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  readonly limits: Measure;
  /** Characters of an operation's text; more only with the write token. */
  readonly maxQueryLength: number;
  /** Rows one request may take from the store. */
  readonly maxRows: number;
  /** Tests of rows that the lists of one request may make. */
  readonly maxTests: number;
  /** Milliseconds until a request is given up. */
  readonly timeout: number;
  /** Requests a minute and client; any number when null. */
  readonly rateLimit: number | null;
  /** Whether the proxy in front tells the client's address. */
  readonly trustProxy: boolean;
  /** Bytes of answers kept until the graph changes; none when 0. */
  readonly cacheBytes: number;
  /** `trace` to `fatal`, or `silent`. */
  readonly logLevel: string;
}

export const DEFAULT_SETTINGS: ServerSettings = {
  readTokens: [],
  writeToken: null,
  trustedOnly: false,
  documents: null,
  introspection: true,
  limits: DEFAULT_LIMITS,
  maxQueryLength: 20_000,
  maxRows: MAX_ROWS,
  maxTests: MOST_TESTS,
  timeout: 30_000,
  rateLimit: 1200,
  trustProxy: false,
  cacheBytes: 64_000_000,
  logLevel: "warn",
};

/** An operation asked by its id, or a report, is luocdo's own or the operator's: it may take so many times the rows of a foreign one. */
const OWN = 18;

/** Rows that what luocdo or the operator asks may take from the store in one request. */
export function ownRows({ maxRows }: Pick<ServerSettings, "maxRows">): number {
  return maxRows * OWN;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/i, "64 hexadecimal digits, the sha256 of a token");
const flag = z.enum(["true", "false"]).transform((word) => word === "true");
const count = z.coerce.number().int().min(0);

/** The variables, each with the setting it gives. */
const VARIABLES = {
  LUOCDO_READ_TOKENS_SHA256: z.string().transform((list) => list.split(",").map((one) => one.trim())).pipe(z.array(hash)).transform((readTokens) => ({ readTokens })),
  LUOCDO_WRITE_TOKEN_SHA256: hash.transform((writeToken) => ({ writeToken })),
  LUOCDO_TRUSTED_ONLY: flag.transform((trustedOnly) => ({ trustedOnly })),
  LUOCDO_DOCUMENTS: z.string().transform((documents) => ({ documents })),
  LUOCDO_INTROSPECTION: flag.transform((introspection) => ({ introspection })),
  LUOCDO_MAX_COST: count.transform((cost) => ({ limits: { ...DEFAULT_LIMITS, cost } })),
  LUOCDO_MAX_QUERY_LENGTH: count.transform((maxQueryLength) => ({ maxQueryLength })),
  LUOCDO_MAX_ROWS: count.transform((maxRows) => ({ maxRows })),
  LUOCDO_MAX_TESTS: count.transform((maxTests) => ({ maxTests })),
  LUOCDO_TIMEOUT_MS: count.min(1).transform((timeout) => ({ timeout })),
  LUOCDO_RATE_LIMIT: count.transform((limit) => ({ rateLimit: limit === 0 ? null : limit })),
  LUOCDO_TRUST_PROXY: flag.transform((trustProxy) => ({ trustProxy })),
  LUOCDO_CACHE_BYTES: count.transform((cacheBytes) => ({ cacheBytes })),
  LUOCDO_LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).transform((logLevel) => ({ logLevel })),
}; // biome-ignore format: a table

/** The settings the surroundings give. USAGE when one of them makes no sense; the message does not show tokens. */
export function readServerSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Partial<ServerSettings> {
  const given = Object.entries(VARIABLES).map(([name, schema]) => {
    const value = env[name];
    if (value === undefined || value === "") return {};
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new LuocdoError(
      "USAGE",
      `${name} is not usable (${parsed.error.issues[0]?.message}). Set it to a fitting value or unset it.`,
    );
  });
  return Object.assign({}, ...given);
}
