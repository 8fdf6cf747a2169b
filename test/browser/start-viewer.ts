import { createServer } from "node:net";
import { join } from "node:path";
import { emptyFolder, runCli, startCli } from "../cli/run-cli.ts";
import { neo4jAddress } from "../contract/neo4j-engine.ts";

/** A store for the built server. */
export interface ViewerStore {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface RunningViewer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A new SQLite file. */
export async function newSqlite(): Promise<ViewerStore> {
  return { url: `sqlite:${join(emptyFolder(), "graph.sqlite")}`, env: {} };
}

/** The Neo4j under test, emptied. */
export async function emptiedNeo4j(): Promise<ViewerStore> {
  const { url, username, password } = await neo4jAddress();
  const { neo4jEngine } = await import("../contract/neo4j-engine.ts");
  await (await neo4jEngine.open()).close();
  return { url, env: { NEO4J_USERNAME: username, NEO4J_PASSWORD: password } };
}

/** Takes the seeds into a store with the built CLI. */
export async function ingestSeeds({ url, env }: ViewerStore): Promise<void> {
  const run = await runCli(["ingest", "seeds/plans", "--store", url], { cwd: process.cwd(), env });
  if (run.code !== 0) throw new Error(run.stderr);
}

/** A free port below those that systems hand out for connections, so that it is still free when a server comes back to it. */
export async function findLastingPort(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const isFree = await new Promise<boolean>((resolve) => {
      const probe = createServer().once("error", () => resolve(false));
      probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
  throw new Error("no free port between 20000 and 30000");
}

/** Starts the built server on a store; port 0 takes any free one. */
export async function startViewer({ url, env }: ViewerStore, port = 0): Promise<RunningViewer> {
  const child = startCli(["serve", "--store", url, "--port", String(port)], { cwd: process.cwd(), env });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (chunk) => { said += chunk; }); // biome-ignore format: one line
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      const found = /(http:\S+)\/graphql/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.on("close", () => reject(new Error(`the server ended: ${said}`)));
  });
  const closed = new Promise((resolve) => child.on("close", resolve));
  return {
    url: address,
    async stop() {
      child.kill("SIGTERM");
      await closed;
    },
  };
}
