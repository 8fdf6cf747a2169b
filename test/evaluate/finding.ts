import type { SPLITS } from "../gold/gold-document.ts";

/** HIT: as the gold has it. MISS: the gold has it, the extraction not, or wrongly. SPURIOUS: only the extraction has it. */
export type Outcome = "HIT" | "MISS" | "SPURIOUS";

/** One comparison of an extraction with the gold. A measure without spurious findings is an accuracy. */
export interface Finding {
  readonly document: string;
  readonly split: (typeof SPLITS)[number];
  /** Such as `citation.numbered.exact`, `field.issuer`, `role.LEAD`. */
  readonly measure: string;
  readonly outcome: Outcome;
  /** What was missed or is too much, in a line. */
  readonly detail: string;
}

/** A finding before it is known of which document. */
export type Judgement = Pick<Finding, "measure" | "outcome" | "detail">;

/** How one measure came out. */
export interface Score {
  readonly hits: number;
  readonly misses: number;
  readonly spurious: number;
  readonly precision: number;
  readonly recall: number;
  /** F1; of an accuracy (fields, identity, head, values) the share right. */
  readonly score: number;
}

const ACCURACY = /^(field|identity|document)\.|\.value$/;

/** Scores of every measure among the findings, in the order of their names. */
export function scoreFindings(findings: readonly Finding[]): Map<string, Score> {
  const measures = [...new Set(findings.map((finding) => finding.measure))].sort();
  return new Map(
    measures.map((measure) => [
      measure,
      scoreMeasure(
        measure,
        findings.filter((f) => f.measure === measure),
      ),
    ]),
  );
}

function scoreMeasure(measure: string, findings: readonly Finding[]): Score {
  const count = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  const [hits, misses, spurious] = [count("HIT"), count("MISS"), count("SPURIOUS")];
  const precision = hits + spurious === 0 ? 1 : hits / (hits + spurious);
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { hits, misses, spurious, precision, recall, score: ACCURACY.test(measure) ? recall : f1 };
}
