/**
 * `npm run evaluate`: extracts every annotated text, prints the scores and every failure, and what was gained and lost
 * since `test/golden/evaluation.json`. `--update` keeps this run as the new snapshot, `--json` prints findings as JSON,
 * `--split NAME` keeps to one split, `--hide-test` counts the failures of the test split without showing them.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { extract, loadRegistry } from "../../src/index.ts";
import { readGold } from "../gold/read-gold.ts";
import { evaluate } from "./evaluate.ts";
import { scoreFindings } from "./finding.ts";
import { listFailures, printChanges, printScores } from "./print-evaluation.ts";

const SNAPSHOT = new URL("../golden/evaluation.json", import.meta.url);

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
    split: { type: "string" },
    "hide-test": { type: "boolean", default: false },
  },
});

const registry = loadRegistry();
const documents = readGold().filter(
  ({ source }) => values.split === undefined || source.split === values.split,
);
const findings = evaluate(documents, (text) => extract(text, registry));
const failures = listFailures(findings);
const shown = failures.filter((line) => !(values["hide-test"] && line.startsWith("test ")));

if (values.json) {
  process.stdout.write(
    `${JSON.stringify({ scores: Object.fromEntries(scoreFindings(findings)), findings }, null, 2)}\n`,
  );
} else {
  const absent = documents
    .filter(({ text }) => text === null)
    .map(({ id }) => `${id}: its text is not here, left out`);
  const lines = [...absent, printScores(findings), "", `${failures.length} failures`, ...shown];
  if (existsSync(SNAPSHOT) && values.split === undefined) {
    const before: { failures: string[] } = JSON.parse(readFileSync(SNAPSHOT, "utf8"));
    const visible = before.failures.filter((line) => !(values["hide-test"] && line.startsWith("test ")));
    lines.push("", printChanges(visible, shown));
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

if (values.update) {
  const scores = Object.fromEntries(
    [...scoreFindings(findings)].map(([measure, { score }]) => [measure, Number(score.toFixed(4))]),
  );
  writeFileSync(SNAPSHOT, `${JSON.stringify({ scores, failures }, null, 2)}\n`);
}
