/**
 * `npm run evaluate`: extracts every annotated text, prints the scores, every failure, and what was gained and lost since
 * `test/golden/evaluation.json`. Failures of the test split are counted, not shown, so that no rule is written after them.
 * `--update` keeps this run as the new snapshot, `--json` prints JSON, `--split NAME` keeps to one split,
 * `--show-test` lists the failures of the test split too (for a release, when its score is published).
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { extract, loadRegistry } from "../../src/index.ts";
import { readGold } from "../gold/read-gold.ts";
import { evaluate } from "./evaluate.ts";
import { type Finding, scoreFindings } from "./finding.ts";
import { countFailures, listFailures, printChanges, printScores } from "./print-evaluation.ts";

const SNAPSHOT = new URL("../golden/evaluation.json", import.meta.url);

/** What is kept of a run: each failure of the open splits, of the test split the number by measure. */
interface Snapshot {
  readonly failures: readonly string[];
  readonly test: Readonly<Record<string, number>>;
}

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
    split: { type: "string" },
    "show-test": { type: "boolean", default: false },
  },
});

const registry = loadRegistry();
const documents = readGold().filter(
  ({ source }) => values.split === undefined || source.split === values.split,
);
const findings = evaluate(documents, (text) => extract(text, registry));
const open = findings.filter(({ split }) => split !== "test");
const closed = findings.filter(({ split }) => split === "test");
const snapshot: Snapshot = { failures: listFailures(open), test: countFailures(closed) };

if (values.json) printJson(values["show-test"] ? findings : open);
else printText();
if (values.update) writeFileSync(SNAPSHOT, `${JSON.stringify(snapshot, null, 2)}\n`);

function printJson(shown: readonly Finding[]): void {
  const scores = Object.fromEntries(scoreFindings(findings));
  process.stdout.write(`${JSON.stringify({ scores, test: snapshot.test, findings: shown }, null, 2)}\n`);
}

function printText(): void {
  const absent = documents
    .filter(({ text }) => text === null)
    .map(({ id }) => `${id}: its text is not here, left out`);
  const shown = values["show-test"] ? listFailures(findings) : snapshot.failures;
  const hidden = Object.entries(snapshot.test).map(([measure, count]) => `test ${measure}: ${count}`);
  const lines = [...absent, printScores(findings), "", ...shown, ...(values["show-test"] ? [] : hidden)];
  if (existsSync(SNAPSHOT) && values.split === undefined) lines.push("", compareWithSnapshot());
  process.stdout.write(`${lines.join("\n")}\n`);
}

function compareWithSnapshot(): string {
  const before: Snapshot = JSON.parse(readFileSync(SNAPSHOT, "utf8"));
  const absent = new Set(documents.filter(({ text }) => text === null).map(({ id }) => id));
  const here = before.failures.filter((line) => !absent.has(line.split(" ")[1] ?? ""));
  const counts = Object.keys({ ...before.test, ...snapshot.test }).sort();
  const moved = counts.filter((measure) => (before.test[measure] ?? 0) !== (snapshot.test[measure] ?? 0));
  const test = moved.map(
    (measure) => `test ${measure}: ${before.test[measure] ?? 0} → ${snapshot.test[measure] ?? 0} failures`,
  );
  return [printChanges(here, snapshot.failures), ...test].join("\n");
}
