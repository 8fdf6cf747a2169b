/**
 * Ingest beside the barest loop that could write the same rows, taking turns document by document in one run:
 * `npx tsx bench/ingest.bench.ts [sqlite|neo4j] [provinces] [years] [runs]`. Prints one JSON object of medians.
 */
import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { BATCH_DOCUMENTS } from "../src/cli/ingest-documents.ts";
import { extract } from "../src/extract.ts";
import { loadRegistry } from "../src/load-registry.ts";
import { linkAgencies } from "../src/resolve/link-agencies.ts";
import type { NounRows } from "../src/store/database.ts";
import { rowsOfExtraction } from "../src/store/rows-of-extraction.ts";
import type { DocumentWrite } from "../src/store/write-report.ts";
import { generateCorpus } from "./corpus.ts";
import { type Contestants, openNeo4jContestants, openSqliteContestants } from "./ingest-contestants.ts";

const [engine = "sqlite", provinces = "54", years = "19", runs = "5"] = process.argv.slice(2);
const TASKS = 100;

const registry = loadRegistry();

function* documents(ofYears = Number(years)): Generator<DocumentWrite> {
  for (const { text, uri } of generateCorpus({
    provinces: Number(provinces),
    years: ofYears,
    tasks: TASKS,
  })) {
    const extraction = extract(text, registry, {
      sha256: createHash("sha256").update(text).digest("hex"),
      uri,
    });
    const { agencies, links } = linkAgencies(registry, extraction.agencies);
    yield { extraction: { ...extraction, agencies }, text, links };
  }
}

interface Run {
  readonly rows: number;
  readonly tasks: number;
  readonly ours: number;
  /** Time of the first half of the documents, of which the whole is twice as many. */
  readonly half: number;
  readonly bare: number;
  /** Processor time of all threads of this process: other work on the machine does not count. */
  readonly oursProcessor: number;
  readonly bareProcessor: number;
  readonly rss: number;
}

async function runOnce({ graph, toBare, writeBare }: Contestants): Promise<Run> {
  const total = Number(provinces) * Number(years);
  let [rows, tasks, half, rss, done] = [0, 0, 0, 0, 0];
  const [ours, bare] = [new Clock(), new Clock()];
  let gathered: NounRows[][] = [];
  let group: DocumentWrite[] = [];
  for (const document of documents()) {
    group.push(document);
    done += 1;
    if (group.length === BATCH_DOCUMENTS || done === total || done === Math.floor(total / 2)) {
      const writes = group;
      group = [];
      await ours.time(() => graph.writeDocuments(writes));
    }
    if (done === Math.floor(total / 2)) half = ours.ms;
    tasks += document.extraction.tasks.length;
    const batches = rowsOfExtraction(document).map(({ noun, rows }) => ({ noun, rows: rows.map(toBare) }));
    rows += batches.reduce((sum, batch) => sum + batch.rows.length, 0);
    gathered.push(batches);
    if (gathered.length === BATCH_DOCUMENTS || done === total) {
      const merged = mergeBatches(gathered);
      gathered = [];
      await bare.time(() => writeBare(merged));
    }
    rss = Math.max(rss, process.memoryUsage().rss);
  }
  const processor = { oursProcessor: ours.processorMs, bareProcessor: bare.processorMs };
  return { rows, tasks, ours: ours.ms, half, bare: bare.ms, ...processor, rss };
}

/** One batch a noun for several documents. */
function mergeBatches(documentBatches: readonly (readonly NounRows[])[]): readonly NounRows[] {
  const rows = new Map<string, NounRows["rows"][number][]>();
  for (const batches of documentBatches)
    for (const { noun, rows: some } of batches) {
      const list = rows.get(noun) ?? [];
      for (const row of some) list.push(row);
      rows.set(noun, list);
    }
  return [...rows].map(([noun, all]) => ({ noun, rows: all }));
}

/** Adds up the time of what runs under it. */
class Clock {
  ms = 0;
  processorMs = 0;

  async time(run: () => Promise<unknown>): Promise<void> {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await run();
    const { user, system } = process.cpuUsage(before);
    this.ms += performance.now() - start;
    this.processorMs += (user + system) / 1000;
  }
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const results: Run[] = [];
const open = engine === "neo4j" ? openNeo4jContestants : openSqliteContestants;
for (let n = 0; n < Number(runs); n++) {
  const contestants = await open(mkdtempSync(join(tmpdir(), "luocdo-bench-")));
  const run = await runOnce(contestants);
  const { documents: stored, tasks } = await contestants.graph.statistics();
  const bareTasks = await contestants.countBareTasks();
  if (tasks !== run.tasks || bareTasks !== run.tasks || stored !== Number(provinces) * Number(years))
    throw new Error(`The stores hold ${tasks} and ${bareTasks} tasks of ${run.tasks}.`);
  await contestants.close();
  results.push(run);
  process.stderr.write(`${JSON.stringify(run)}\n`);
}
const first = results[0];
const pick = (value: (run: Run) => number) => median(results.map(value));
process.stdout.write(
  `${JSON.stringify({
    engine,
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model}`,
    documents: Number(provinces) * Number(years),
    tasks: first?.tasks,
    rows: first?.rows,
    rowsPerSecond: Math.round(pick(({ rows, ours }) => (rows / ours) * 1000)),
    bareRowsPerSecond: Math.round(pick(({ rows, bare }) => (rows / bare) * 1000)),
    ratio: Number(pick(({ ours, bare }) => bare / ours).toFixed(2)),
    ratios: results.map(({ ours, bare }) => Number((bare / ours).toFixed(2))),
    processorRatio: Number(
      pick(({ oursProcessor, bareProcessor }) => bareProcessor / oursProcessor).toFixed(2),
    ),
    timeOfTwice: Number(pick(({ ours, half }) => ours / half).toFixed(2)),
    rssMb: Math.round(Math.max(...results.map(({ rss }) => rss)) / 1e6),
  })}\n`,
);
