/** A running server. */
export interface RunningNeo4j {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly version: string;
  readonly home: string;
  readonly port: number;
  readonly pid: number;
  /** Ends it; the temporary home goes too unless `keep` is given. */
  stop(options?: { readonly signal?: NodeJS.Signals; readonly keep?: boolean }): Promise<void>;
}

export interface Neo4jOptions {
  readonly version?: string;
  readonly java?: string;
  /** Java heap, such as `512m`. */
  readonly heap?: string;
  /** Folder of an earlier run to bring back; without it a temporary one. */
  readonly home?: string;
  readonly port?: number;
  /** Options of the Java machine. */
  readonly jvm?: readonly string[];
  /** Further lines of neo4j.conf. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Why Neo4j cannot be started here, or null when it can. */
export function whyNoNeo4j(options?: Pick<Neo4jOptions, "version" | "java">): string | null;
export function startNeo4j(options?: Neo4jOptions): Promise<RunningNeo4j>;
/** Options for a server that lives a few minutes. */
export const SHORT_LIVED: Pick<Neo4jOptions, "jvm" | "settings">;
/** A port nobody listens on now. */
export function freePort(): Promise<number>;
