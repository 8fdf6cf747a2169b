/**
 * Extraction of a plan, from text to statements, beside one bare regex scan of the same text, and ingest of plans into
 * a new SQLite file, parsing included: `npx tsx bench/extract.bench.ts [FILE]`. Prints the section of bench/results.md.
 * One thread; UTF-8 megabytes.
 */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { extract, loadRegistry } from "../src/index.ts";
import { ingestText } from "../src/ingest.ts";
import { openStore } from "../src/store/open-store.ts";
import { generateCorpus } from "./corpus.ts";

const DEFAULT = new URL("../seeds/plans/bac-giang-2022-restated/plan.txt", import.meta.url);
const COPIES = [1, 16, 64];
const RUNS = 5;
const BARE = /\d{1,5}(?:\/\d{4})?[/-][A-ZĐ]{1,5}[/-][A-ZĐ]{1,12}/g;

const file = process.argv[2] ?? DEFAULT;
const plan = readFileSync(file, "utf8");
const registry = loadRegistry();

/** Median milliseconds of some runs; each run's count is compared with the first, so that no run may answer less. */
function measure(run: () => number): { milliseconds: number; count: number } {
  const count = run();
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    if (run() !== count) throw new Error("two runs on one text differ");
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return { milliseconds: times[RUNS >> 1] ?? 0, count };
}

function row(name: string, text: string, run: () => number): string {
  const { milliseconds, count } = measure(run);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const seconds = milliseconds / 1000;
  return `| ${name} | ${megabytes.toFixed(2)} | ${milliseconds.toFixed(1)} | ${(megabytes / seconds).toFixed(2)} | ${count} |`;
}

console.log(
  `## Extraction\n\nNode ${process.versions.node}, ${cpus()[0]?.model ?? "?"}, median of ${RUNS} runs after one.\n`,
);
console.log("| | MB | ms | MB/s | found |\n|---|---|---|---|---|");
for (const copies of COPIES) {
  const text = plan.repeat(copies);
  console.log(
    row(`full extraction, ${copies} × the plan`, text, () => extract(text, registry).citations.length),
  );
}
const text = plan.repeat(64);
console.log(row("one bare regex scan, 64 × the plan", text, () => [...text.matchAll(BARE)].length));

/** Plans of 100 tasks each, of ten provinces and two years, into one new file: documents and megabytes a second. */
async function measureIngest(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "luocdo-bench-"));
  const graph = await openStore(`sqlite:${join(folder, "graph.sqlite")}`);
  const plans = [...generateCorpus({ provinces: 10, years: 2, tasks: 100 })];
  const from = performance.now();
  for (const { text: words, uri } of plans) await ingestText(words, uri, { graph, registry });
  const seconds = (performance.now() - from) / 1000;
  await graph.close();
  rmSync(folder, { recursive: true });
  const megabytes = plans.reduce((sum, plan) => sum + Buffer.byteLength(plan.text), 0) / 1e6;
  return `| ingest of ${plans.length} plans of 100 tasks | ${megabytes.toFixed(2)} | ${(seconds * 1000).toFixed(0)} | ${(megabytes / seconds).toFixed(2)} | ${(plans.length / seconds).toFixed(1)} documents/s |`;
}

console.log(await measureIngest());
