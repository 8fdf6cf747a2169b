/**
 * Ingest of a folder of plans, again unchanged, again with one plan in a hundred changed, and the old way, one document
 * after the other: `npx tsx bench/reingest.bench.ts [sqlite|neo4j] [documents]`. Prints one JSON object.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { findDocuments } from "../src/cli/find-documents.ts";
import { ingestDocuments } from "../src/cli/ingest-documents.ts";
import { ingestFile } from "../src/ingest.ts";
import { loadRegistry } from "../src/load-registry.ts";
import { openStore } from "../src/store/open-store.ts";
import { SHORT_LIVED, startNeo4j } from "../tools/neo4j/start-neo4j.mjs";
import { generateCorpus } from "./corpus.ts";

const [engine = "sqlite", wanted = "100"] = process.argv.slice(2);
const TASKS = 100;
const PROVINCES = 50;

const folder = mkdtempSync(join(tmpdir(), "luocdo-bench-"));
const years = Math.ceil(Number(wanted) / PROVINCES);
const paths: string[] = [];
for (const { text } of generateCorpus({
  provinces: Math.min(PROVINCES, Number(wanted)),
  years,
  tasks: TASKS,
})) {
  const path = join(folder, `${String(paths.length).padStart(5, "0")}.txt`);
  writeFileSync(path, text);
  paths.push(path);
}
const registry = loadRegistry();

interface Cost {
  readonly ms: number;
  /** Of all threads of this process. */
  readonly processorMs: number;
}

async function measure(run: () => Promise<unknown>): Promise<Cost> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(before);
  return { ms: Math.round(performance.now() - start), processorMs: Math.round((user + system) / 1000) };
}

/** Each way of ingest begins with an empty store; the server is a new one. */
async function withStore<T>(
  name: string,
  use: (graph: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
): Promise<T> {
  const server = engine === "neo4j" ? await startNeo4j(SHORT_LIVED) : null;
  if (server)
    Object.assign(process.env, { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password });
  const graph = await openStore(server?.url ?? `sqlite:${join(folder, `${name}.sqlite`)}`);
  try {
    return await use(graph);
  } finally {
    await graph.close();
    await server?.stop();
  }
}

const oneByOne = await withStore("single", (graph) =>
  measure(async () => {
    for (const path of paths) await ingestFile(path, { graph, registry });
  }),
);
const { first, unchanged, changed } = await withStore("bulk", async (graph) => {
  const ingest = () => ingestDocuments(findDocuments([folder]), { graph, registry });
  const first = await measure(ingest);
  const unchanged = await measure(ingest);
  for (const [n, path] of paths.entries())
    if (n % 100 === 0)
      writeFileSync(
        path,
        `${[...generateCorpus({ provinces: 1, years: 1, tasks: TASKS - 1, seed: 2 })][0]?.text}`,
      );
  return { first, unchanged, changed: await measure(ingest) };
});
rmSync(folder, { recursive: true });

const ratio = (cost: Cost) => Number((cost.ms / first.ms).toFixed(3));
process.stdout.write(
  `${JSON.stringify({
    engine,
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model}`,
    documents: paths.length,
    oneByOne,
    first,
    unchanged,
    changed,
    firstAgainstOneByOne: Number((first.ms / oneByOne.ms).toFixed(2)),
    unchangedAgainstFirst: ratio(unchanged),
    changedAgainstFirst: ratio(changed),
  })}\n`,
);
