/**
 * Extraction of a plan, from text to statements, beside one bare regex scan of the same text:
 * `npx tsx bench/extract.bench.ts [FILE]`. Prints the section of bench/results.md. One thread; UTF-8 megabytes.
 */

import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { extract, loadRegistry } from "../src/index.ts";

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
