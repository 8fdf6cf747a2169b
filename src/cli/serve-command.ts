import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { readConfig } from "../config.ts";
import type { Ingest } from "../graphql/context.ts";
import { ingestText } from "../ingest.ts";
import { loadRegistry } from "../load-registry.ts";
import type { Graph } from "../store/graph.ts";
import { askFirstQuestion } from "./ask-first-question.ts";
import { findDocuments } from "./find-documents.ts";
import { ingestDocuments } from "./ingest-documents.ts";
import { parseWholeNumber } from "./parse-whole-number.ts";
import { printData, printNote } from "./print.ts";
import { storeUrl, withGraph } from "./with-graph.ts";

interface ServeOptions {
  readonly host?: string;
  readonly port?: number;
  readonly seed?: boolean;
}

/** A client is rather told that the store does not answer than kept waiting for it. */
const RETRY_MS = 2000;

export function serveCommand(): Command {
  return new Command("serve")
    .description("Serve GraphQL at /graphql until interrupted.")
    .option("--host <host>", "address to listen on (LUOCDO_HOST; default 127.0.0.1)")
    .option("--port <port>", "port, 0 for any free one (LUOCDO_PORT; default 4000)", (value) =>
      parseWholeNumber(value, 0, 65535),
    )
    .option("--seed", "first ingest the plans that come with luocdo, where the store lacks them")
    .action(async (options: ServeOptions, command: Command) => {
      const config = readConfig();
      const { host = config.host, port = config.port } = options;
      const work = async (graph: Graph) => {
        if (options.seed) await ingestSeeds(graph);
        await serve({ graph, host, port, asks: options.seed ?? false });
      };
      await withGraph(storeUrl(command), work, { retryTime: RETRY_MS });
    });
}

interface Serving {
  readonly graph: Graph;
  readonly host: string;
  readonly port: number;
  /** Whether to show one question with its answer. */
  readonly asks: boolean;
}

/** Listens, says where, and closes when interrupted; requests under way are answered first. */
async function serve({ graph, host, port, asks }: Serving): Promise<void> {
  // graphql checks itself at every step unless told so before it is loaded.
  process.env.NODE_ENV ??= "production";
  // Only this command needs Apollo; the others start in half the time without it.
  const { startServer } = await import("../server.ts");
  const { readServerSettings } = await import("../server/server-settings.ts");
  const settings = readServerSettings();
  const ingest: Ingest = ({ text, uri, replace }) =>
    ingestText(text, uri, { graph, registry: loadRegistry(), replace });
  const server = await startServer({ graph, host, port, settings, ingest });
  const interrupted = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
  printData(`GraphQL  ${server.url}/graphql`);
  printData(`GraphiQL ${server.url}/graphiql`);
  printData(`Health   ${server.url}/health/ready`);
  if (asks && !settings.readTokens?.length)
    for (const line of ["", ...(await askFirstQuestion(`${server.url}/graphql`))]) printData(line);
  const { documents } = await graph.statistics();
  if (documents === 0) printNote("The store holds no document yet. Fill it with `luocdo ingest PATH`.");
  printNote("Stop with Ctrl+C.");
  void server.warmUp();
  await interrupted;
  await server.close();
}

/** The plans that come with luocdo: `src/cli` and `dist/cli` lie equally deep. */
const SEEDS = fileURLToPath(new URL("../../seeds/plans", import.meta.url));

async function ingestSeeds(graph: Graph): Promise<void> {
  const report = await ingestDocuments(findDocuments([SEEDS]), { graph, registry: loadRegistry() });
  const fresh = report.documents.filter((document) => document.status !== "UNCHANGED");
  if (fresh.length > 0) printNote(`Seeded the store with ${fresh.length} documents.`);
}
