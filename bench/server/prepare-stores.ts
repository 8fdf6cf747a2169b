import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readStatement } from "../../src/store/statement-files.ts";
import { type RunningNeo4j, startNeo4j, whyNoNeo4j } from "../../tools/neo4j/start-neo4j.mjs";
import { fillStore } from "./fill-store.ts";
import type { SampleSize } from "./sample-graph.ts";

/** The stores to measure on, filled, and what is to be ended afterwards. */
export interface Stores {
  readonly sqlite: string;
  readonly neo4j: (Pick<RunningNeo4j, "url" | "username" | "password"> & { stop(): Promise<unknown> }) | null;
}

/**
 * The stores of BENCH_STORE and BENCH_NEO4J (with NEO4J_USERNAME, NEO4J_PASSWORD) where they are given, else those kept in
 * `.cache/bench`, filled at the first run. Without Java there is none on Neo4j, and the peers have to be installed.
 */
export async function prepareStores(size: SampleSize, engines: { readonly neo4j: boolean }): Promise<Stores> {
  const name = `${size.plans}x${size.tasksInPlan}-${hashOfSchemas()}`;
  const folder = fileURLToPath(new URL(`../../.cache/bench/${name}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const sqlite = process.env.BENCH_STORE ?? `sqlite:${folder}/graph.sqlite`;
  await fillStore(sqlite, size);
  const neo4j = engines.neo4j ? await openServer(`${folder}/neo4j`) : null;
  if (neo4j) {
    Object.assign(process.env, { NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password });
    await fillStore(neo4j.url, size);
  }
  return { sqlite, neo4j };
}

/** Stores of another schema are left alone and new ones filled. */
function hashOfSchemas(): string {
  const schemas = readStatement("sqlite", "schema") + readStatement("neo4j", "schema");
  return createHash("sha256").update(schemas).digest("hex").slice(0, 8);
}

async function openServer(home: string): Promise<Stores["neo4j"]> {
  const { BENCH_NEO4J: url, NEO4J_USERNAME: username = "neo4j", NEO4J_PASSWORD: password = "" } = process.env;
  if (url) return { url, username, password, stop: async () => undefined };
  const peers = fileURLToPath(new URL("../peers/node_modules", import.meta.url));
  const reason = existsSync(peers) ? whyNoNeo4j() : "the peers are missing: npm ci --prefix bench/peers";
  if (reason === null) return startNeo4j({ home, heap: "1g" });
  console.error(`Left out what runs on Neo4j: ${reason}.`);
  return null;
}
