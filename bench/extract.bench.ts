/**
 * Extraction, from text to statements: sizes up to 16 MB, different documents, one bare regex scan and eyecite beside it,
 * texts made to be hard, and ingest into a new SQLite file: `npx tsx bench/extract.bench.ts [FILE]`. Prints the
 * "Extraction" section of bench/results.md. One thread; UTF-8 megabytes. `PYTHON` names a Python that has eyecite.
 */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { extract, loadRegistry } from "../src/index.ts";
import { ingestText } from "../src/ingest.ts";
import { openStore } from "../src/store/open-store.ts";
import { readGold } from "../test/gold/read-gold.ts";
import { adversarialTexts, fillMegabytes } from "./adversarial-texts.ts";
import { generateCorpus } from "./corpus.ts";
import { makeOpinion, measureEyecite } from "./measure-eyecite.ts";

const DEFAULT = new URL("../seeds/plans/bac-giang-2022-restated/plan.txt", import.meta.url);
const MEGABYTES = [1, 4, 16];
const HARD_MEGABYTES = 1;
const RUNS = 5;
const BARE = /\d{1,5}(?:\/\d{4})?[/-][A-ZĐ]{1,5}[/-][A-ZĐ]{1,12}/g;

const plan = readFileSync(process.argv[2] ?? DEFAULT, "utf8");
const registry = loadRegistry();
const countCitations = (text: string) => extract(text, registry).citations.length;

/** The fastest of some runs after one, in milliseconds of the clock and of the processor; every run must find as much. */
function measure(run: () => number, runs = RUNS): { clock: number; processor: number; found: number } {
  const found = run();
  const [clock, processor]: number[][] = [[], []];
  for (let index = 0; index < runs; index++) {
    const [from, usage] = [performance.now(), process.cpuUsage()];
    if (run() !== found) throw new Error("two runs on one text differ");
    clock?.push(performance.now() - from);
    const { user, system } = process.cpuUsage(usage);
    processor?.push((user + system) / 1000);
  }
  return { clock: Math.min(...(clock ?? [])), processor: Math.min(...(processor ?? [])), found };
}

function printRow(
  name: string,
  bytes: number,
  { clock, processor, found }: ReturnType<typeof measure>,
): void {
  const cells = [bytes / 1e6, clock, processor, bytes / 1e3 / clock].map((value) => value.toFixed(2));
  console.log(`| ${[name, ...cells, found].join(" | ")} |`);
}

function printThroughput(): void {
  console.log("| | MB | ms | processor ms | MB/s | found |\n|---|---|---|---|---|---|");
  printRow(
    "the plan alone",
    Buffer.byteLength(plan),
    measure(() => countCitations(plan), 40),
  );
  for (const megabytes of MEGABYTES) {
    const text = fillMegabytes({ piece: plan }, megabytes);
    printRow(
      `the plan, repeated to ${megabytes} MB`,
      Buffer.byteLength(text),
      measure(() => countCitations(text), megabytes > 4 ? 1 : RUNS),
    );
  }
  const texts = readGold().flatMap(({ text }) => (text === null ? [] : [text]));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const readAll = () => texts.reduce((sum, text) => sum + countCitations(text), 0);
  printRow(`${texts.length} different documents, one by one`, bytes, measure(readAll, 20));
  const text = fillMegabytes({ piece: plan }, 4);
  printRow(
    "one bare regex scan, 4 MB",
    Buffer.byteLength(text),
    measure(() => [...text.matchAll(BARE)].length),
  );
  printEyecite();
}

function printEyecite(): void {
  const text = makeOpinion(0.25);
  const run = measureEyecite(text, 2);
  if (!run) {
    console.error('No eyecite row: "pip install eyecite" into a Python and name it in PYTHON.');
    return;
  }
  const milliseconds = Math.min(...run.seconds) * 1000;
  const cells = [text.length / 1e6, milliseconds, "–", text.length / 1e3 / milliseconds];
  const shown = cells.map((value) => (typeof value === "number" ? value.toFixed(2) : value));
  console.log(`| ${[`eyecite ${run.version}, English opinions`, ...shown, run.found].join(" | ")} |`);
}

/**
 * Time per byte against the plan repeated to the same size, which is measured before and after each text, for the
 * processors' own speed moves: processor time, for the clock also counts what else runs.
 */
function printHardTexts(): void {
  console.log("\n### Texts made to be hard\n");
  console.log("| | MB | processor ms | ns/byte | × the plan |\n|---|---|---|---|---|");
  const million = "Sở Y tế: làm\n".repeat(1_000_000);
  const onOneLine = { piece: `${plan.replace(/\s+/g, " ")} ` };
  printHardRow("a million short lines", million, 16);
  printHardRow("one paragraph of 16 MB", fillMegabytes(onOneLine, 16), 16);
  for (const hard of adversarialTexts(plan))
    printHardRow(hard.name, fillMegabytes(hard, HARD_MEGABYTES), HARD_MEGABYTES);
}

function printHardRow(name: string, text: string, megabytes: number): void {
  const usualText = fillMegabytes({ piece: plan }, megabytes);
  const bytes = Buffer.byteLength(text);
  const before = timePerByte(usualText);
  const each = timePerByte(text);
  const usual = (before + timePerByte(usualText)) / 2;
  const cells = [bytes / 1e6, (each * bytes) / 1e6, each, each / usual].map((value) => value.toFixed(2));
  console.log(`| ${[name, ...cells].join(" | ")} |`);
}

function timePerByte(text: string): number {
  const bytes = Buffer.byteLength(text);
  return (measure(() => countCitations(text), bytes > 4e6 ? 1 : 3).processor * 1e6) / bytes;
}

/** Plans of 100 tasks each, of ten provinces and two years, into one new file: documents and megabytes a second. */
async function printIngest(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "luocdo-bench-"));
  const graph = await openStore(`sqlite:${join(folder, "graph.sqlite")}`);
  const plans = [...generateCorpus({ provinces: 10, years: 2, tasks: 100 })];
  const from = performance.now();
  for (const { text: words, uri } of plans) await ingestText(words, uri, { graph, registry });
  const seconds = (performance.now() - from) / 1000;
  await graph.close();
  rmSync(folder, { recursive: true });
  const megabytes = plans.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(
    `\nIngest of ${plans.length} generated plans of 100 tasks, ${megabytes.toFixed(2)} MB, into one new SQLite file, parsing included: ` +
      `${(seconds * 1000).toFixed(0)} ms, ${(megabytes / seconds).toFixed(2)} MB/s, ${(plans.length / seconds).toFixed(1)} documents/s.`,
  );
}

console.log(
  `Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model ?? "?"}, load average ${(loadavg()[0] ?? 0).toFixed(1)} at the start; ` +
    `one thread, the fastest of ${RUNS} runs after one (of 16 MB, one after one).\n`,
);
printThroughput();
printHardTexts();
await printIngest();
