import { type Finding, type Score, scoreFindings } from "./finding.ts";

const percent = (share: number) => (share * 100).toFixed(1).padStart(6);

/** A table of every measure, first of all findings, then of each split. */
export function printScores(findings: readonly Finding[]): string {
  const splits = [...new Set(findings.map((finding) => finding.split))].sort();
  const groups = [
    ["all", findings] as const,
    ...splits.map((split) => [split, ofSplit(findings, split)] as const),
  ];
  return groups.map(([name, group]) => `${name}\n${printTable(scoreFindings(group))}`).join("\n\n");
}

function ofSplit(findings: readonly Finding[], split: string): Finding[] {
  return findings.filter((finding) => finding.split === split);
}

function printTable(scores: ReadonlyMap<string, Score>): string {
  const head = `  ${"measure".padEnd(28)}${"P %".padStart(6)} ${"R %".padStart(6)} ${"score".padStart(6)}   hit miss extra`;
  const rows = [...scores].map(([measure, { hits, misses, spurious, precision, recall, score }]) => {
    const counts = `${String(hits).padStart(6)} ${String(misses).padStart(4)} ${String(spurious).padStart(5)}`;
    return `  ${measure.padEnd(28)}${percent(precision)} ${percent(recall)} ${percent(score)} ${counts}`;
  });
  return [head, ...rows].join("\n");
}

/** One line for each finding that is not as the gold has it, sorted, so that two runs can be compared. */
export function listFailures(findings: readonly Finding[]): string[] {
  return findings
    .filter((finding) => finding.outcome !== "HIT")
    .map(({ split, document, measure, outcome, detail }) => {
      return `${split} ${document} ${measure} ${outcome}: ${detail.replace(/\s+/g, " ")}`;
    })
    .sort();
}

/** How many findings of each measure are not as the gold has it. */
export function countFailures(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { measure, outcome } of findings) {
    if (outcome !== "HIT") counts[measure] = (counts[measure] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What changed since the failures kept before: lines that are gone are gains, new ones losses. */
export function printChanges(before: readonly string[], now: readonly string[]): string {
  const gains = before.filter((line) => !now.includes(line)).map((line) => `gained  ${line}`);
  const losses = now.filter((line) => !before.includes(line)).map((line) => `lost    ${line}`);
  return [`${gains.length} gained, ${losses.length} lost since the last snapshot`, ...gains, ...losses].join(
    "\n",
  );
}
