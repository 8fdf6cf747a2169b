import type { Ingest } from "../graphql/context.ts";
import type { Graph } from "../store/graph.ts";
import type { ServerSettings } from "./server-settings.ts";

/** How to serve a graph. All but the graph has a default that is safe on a network. */
export interface ServerOptions {
  readonly graph: Graph;
  /** Only this machine can reach 127.0.0.1, the default. */
  readonly host?: string | undefined;
  /** 4000 when not given, any free one for 0. */
  readonly port?: number | undefined;
  /** What `ingestDocument` runs; without it, or without a write token, nobody may write. */
  readonly ingest?: Ingest | undefined;
  readonly settings?: Partial<ServerSettings> | undefined;
  /** Where the log goes, a line of JSON an entry; standard error when not given. */
  readonly log?: { write(line: string): void } | undefined;
}
