import type { Citation } from "../../src/model/citation.ts";
import type { GoldCitation } from "../gold/gold-document.ts";
import type { Located } from "../gold/locate-gold.ts";
import type { Judgement } from "./finding.ts";
import { fold, squash } from "./fold.ts";
import { matchSpans } from "./match-spans.ts";

type CitationClass = "numbered" | "short" | "name";

/** A citation of the gold with the one that was found for it. */
export interface CitationPair {
  readonly gold: Located<GoldCitation>;
  readonly predicted: Citation;
  readonly exact: boolean;
}

/** Pairs the citations of a text with the gold's. */
export function matchCitations(gold: readonly Located<GoldCitation>[], predicted: readonly Citation[]) {
  return matchSpans(gold, predicted);
}

/** Judges spans by class, and the fields of what was paired. */
export function scoreCitations(
  gold: readonly Located<GoldCitation>[],
  predicted: readonly Citation[],
): Judgement[] {
  const { pairs, missed, spurious } = matchCitations(gold, predicted);
  return [
    ...pairs.flatMap(judgeSpan),
    ...pairs.flatMap((pair) => judgeFields(pair, gold)),
    ...missed.flatMap((citation) => judgeLeftover(citation, "MISS")),
    ...spurious.flatMap((citation) => judgeLeftover(citation, "SPURIOUS")),
  ];
}

function classOf({ text, number, identity }: GoldCitation | Citation): CitationClass {
  if (number !== null && squash(text).includes(squash(number))) return "numbered";
  return number !== null || identity === "AMBIGUOUS" ? "short" : "name";
}

function judgeSpan({ gold, predicted, exact }: CitationPair): Judgement[] {
  const measure = `citation.${classOf(gold)}`;
  const overlap = { measure: `${measure}.overlap`, outcome: "HIT", detail: gold.text } as const;
  if (exact) return [overlap, { ...overlap, measure: `${measure}.exact` }];
  const detail = `"${gold.text}" was read "${predicted.text}"`;
  const wrong = { measure: `${measure}.exact`, detail };
  return [overlap, { ...wrong, outcome: "MISS" }, { ...wrong, outcome: "SPURIOUS" }];
}

function judgeLeftover(
  citation: Located<GoldCitation> | Citation,
  outcome: "MISS" | "SPURIOUS",
): Judgement[] {
  const detail = `"${citation.text}" at ${citation.start}`;
  return ["exact", "overlap"].map((way) => ({
    measure: `citation.${classOf(citation)}.${way}`,
    outcome,
    detail,
  }));
}

function judgeFields({ gold, predicted }: CitationPair, all: readonly GoldCitation[]): Judgement[] {
  const judge = (field: string, right: boolean, found: unknown): Judgement => ({
    measure: `field.${field}`,
    outcome: right ? "HIT" : "MISS",
    detail: `"${gold.text}": ${field} ${JSON.stringify(found)}`,
  });
  const judgements = [
    judge("kind", predicted.kind === gold.kind, predicted.kind),
    judge("task", predicted.task === gold.task, predicted.task),
  ];
  if (gold.title !== undefined) {
    judgements.push(judge("title", squash(predicted.title ?? "") === squash(gold.title), predicted.title));
  }
  if (gold.number === null) return judgements;
  const dates = all.filter((other) => workOf(other) === workOf(gold)).map((other) => other.issuedOn);
  const dated = gold.issuedOn === null ? [...dates, null] : [gold.issuedOn];
  judgements.push(
    judge("number", predicted.number === gold.number, predicted.number),
    judge("type", predicted.type === gold.type, predicted.type),
    judge("issuedOn", dated.includes(predicted.issuedOn), predicted.issuedOn),
  );
  if (gold.provision !== undefined) {
    judgements.push(
      judge("provision", fold(predicted.provision ?? "") === fold(gold.provision), predicted.provision),
    );
  }
  if (gold.issuer === null) return judgements;
  return [
    ...judgements,
    judge("issuer", fold(predicted.issuer ?? "") === fold(gold.issuer), predicted.issuer),
  ];
}

/** The label that says which citations are one instrument. */
export function workOf(citation: GoldCitation): string {
  return citation.work ?? citation.number ?? citation.text;
}
