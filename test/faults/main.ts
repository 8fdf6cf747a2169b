import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/open-store.ts";
import { SHORT_LIVED, startNeo4j } from "../../tools/neo4j/start-neo4j.mjs";
import { emptyNeo4j } from "../contract/neo4j-engine.ts";
import { DOCUMENTS } from "./documents.ts";
import { compareWithWhole, ingestRest, killIngester, type Target } from "./kill-ingester.ts";

/**
 * The full number of kills: `npx tsx test/faults/main.ts [sqlite|neo4j] [100]`. Prints a row for the table in
 * bench/results.md; exit code 1 when a store held a part of a document or did not end as a clean run does.
 */
const [engine = "sqlite", kills = "100"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "luocdo-faults-"));
const server = engine === "neo4j" ? await startNeo4j(SHORT_LIVED) : null;
if (server) {
  process.env.NEO4J_USERNAME = server.username;
  process.env.NEO4J_PASSWORD = server.password;
}

async function freshTarget(kill: number): Promise<Target> {
  if (!server) return { url: `sqlite:${join(folder, `${kill}.sqlite`)}` };
  await (await openStore(server.url)).close();
  await emptyNeo4j(server);
  return { url: server.url };
}

/** Milliseconds an ingester takes that nobody kills, as the last one did. */
let whole = (await killIngester(await freshTarget(-1), Number.POSITIVE_INFINITY)).ms;

/** A store whose ingester was killed at a random moment: one that was done before does not count. */
async function killSome(kill: number): Promise<Target> {
  for (;;) {
    const target = await freshTarget(kill);
    const { killed, ms } = await killIngester(target, Math.random() * whole);
    if (killed) return target;
    whole = ms;
    if (!server) rmSync(join(folder, `${kill}.sqlite`));
  }
}

/** How many documents the store held after the kill, and whether all was whole then and after the next run. */
async function killOnce(kill: number): Promise<{ readonly documents: number; readonly whole: boolean }> {
  const target = await killSome(kill);
  const graph = await openStore(target.url);
  const after = await compareWithWhole(graph);
  await ingestRest(graph);
  const complete = await compareWithWhole(graph);
  await graph.close();
  const isSame = ({ found, expected }: typeof after) => JSON.stringify(found) === JSON.stringify(expected);
  return {
    documents: after.documents,
    whole: isSame(after) && isSame(complete) && complete.documents === DOCUMENTS,
  };
}

const results: Awaited<ReturnType<typeof killOnce>>[] = [];
for (let kill = 0; kill < Number(kills); kill++) {
  const result = await killOnce(kill);
  results.push(result);
  process.stderr.write(`${kill + 1}: ${result.documents} documents${result.whole ? "" : ", broken"}\n`);
}
await server?.stop();
rmSync(folder, { recursive: true });
const broken = results.filter(({ whole }) => !whole).length;
const midway = results.filter(({ documents }) => documents > 0 && documents < DOCUMENTS).length;
const day = new Date().toISOString().slice(0, 10);
process.stdout.write(
  `| ${engine}${server ? ` ${server.version}` : ""} | ${day} | ${results.length} | ${midway} | ${broken} |\n`,
);
process.exitCode = broken > 0 ? 1 : 0;
