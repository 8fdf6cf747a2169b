import type { GoldCitation } from "../gold/gold-document.ts";
import type { Judgement } from "./finding.ts";
import { type CitationPair, workOf } from "./score-citations.ts";

/**
 * Judges what the citations were taken for. `identity.decided`: what the text decides was decided. `identity.abstained`:
 * what it leaves open was left open. `identity.merge`: no key stands for two works. `identity.split`: no work has two keys.
 */
export function scoreIdentity(pairs: readonly CitationPair[], all: readonly GoldCitation[]): Judgement[] {
  const decided = pairs.filter((pair) => pair.predicted.instrument !== null);
  return [
    ...pairs.flatMap((pair) => judgeDecision(pair, all)),
    ...judgeGroups("identity.merge", decided, keyOf, (pair) => workOf(pair.gold)),
    ...judgeGroups("identity.split", decided, (pair) => workOf(pair.gold), keyOf),
  ];
}

function judgeDecision({ gold, predicted }: CitationPair, all: readonly GoldCitation[]): Judgement[] {
  const abstained = predicted.instrument === null;
  const detail = `"${gold.text}": ${predicted.instrument ?? `abstained (${predicted.identity})`}`;
  if (gold.identity === "AMBIGUOUS") {
    return [{ measure: "identity.abstained", outcome: abstained ? "HIT" : "MISS", detail }];
  }
  if (!isDecidable(gold, all)) return [];
  return [{ measure: "identity.decided", outcome: abstained ? "MISS" : "HIT", detail }];
}

/** A number with its period: a date or a year in it, here or where the same work is cited in full. */
function isDecidable(gold: GoldCitation, all: readonly GoldCitation[]): boolean {
  if (gold.number === null) return false;
  if (/\/(19|20)\d\d\//.test(gold.number) || /(QH|UBTVQH)\d+$/.test(gold.number)) return true;
  return all.some((other) => workOf(other) === workOf(gold) && other.issuedOn !== null);
}

function keyOf(pair: CitationPair): string {
  return pair.predicted.instrument ?? "";
}

function judgeGroups(
  measure: string,
  pairs: readonly CitationPair[],
  group: (pair: CitationPair) => string,
  member: (pair: CitationPair) => string,
): Judgement[] {
  return [...new Set(pairs.map(group))].map((name) => {
    const members = [...new Set(pairs.filter((pair) => group(pair) === name).map(member))];
    return {
      measure,
      outcome: members.length === 1 ? "HIT" : "MISS",
      detail: `${name}: ${members.join(" | ")}`,
    };
  });
}
