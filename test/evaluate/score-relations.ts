import type { Extraction } from "../../src/model/extraction.ts";
import type { Gold } from "../gold/gold-document.ts";
import type { Judgement } from "./finding.ts";
import { squash } from "./fold.ts";
import { type CitationPair, workOf } from "./score-citations.ts";

/** Kinds of the document's own relations that its citations tell already. */
const TOLD_BY_CITATIONS = new Set(["BASED_ON", "IMPLEMENTS"]);

/** Judges the relations that the text states between two instruments, or the document and one. */
export function scoreRelations(
  gold: Gold,
  extraction: Extraction,
  pairs: readonly CitationPair[],
): Judgement[] {
  const nameEnd = endNamer(gold, extraction, pairs);
  const given = new Set(
    extraction.relations
      .map(({ from, fromKey, to, toKey, kind }) => ({
        kind,
        from: nameEnd(from, fromKey),
        to: nameEnd(to, toKey),
      }))
      .filter(({ kind, from }) => from !== "SELF" || !TOLD_BY_CITATIONS.has(kind))
      .map(({ kind, from, to }) => `${kind}: ${from} → ${to}`),
  );
  const wanted = new Map(gold.relations.map((item) => [`${item.kind}: ${item.from} → ${item.to}`, item]));
  const required = [...wanted].filter(([, item]) => !item.optional).map(([line]) => line);
  return [
    ...required.map((detail) => judge(given.has(detail) ? "HIT" : "MISS", detail)),
    ...[...given].filter((detail) => !wanted.has(detail)).map((detail) => judge("SPURIOUS", detail)),
  ];
}

function judge(outcome: Judgement["outcome"], detail: string): Judgement {
  return { measure: "relation", outcome, detail };
}

/** Names an end as the gold does: SELF, the work label of a citation with that key, or the number. */
function endNamer(gold: Gold, { document, citations }: Extraction, pairs: readonly CitationPair[]) {
  const works = new Map<string, string>();
  // Optional citations are in no pair; a relation to one still has its name.
  const all = [...gold.citations, ...gold.tasks.flatMap((task) => task.citations ?? [])];
  for (const citation of all) works.set(squash(citation.text), workOf(citation));
  for (const { text, instrument } of citations) {
    const work = works.get(squash(text));
    if (instrument !== null && work !== undefined) works.set(instrument, work);
  }
  for (const { gold, predicted } of pairs) {
    if (predicted.instrument !== null) works.set(predicted.instrument, workOf(gold));
    if (gold.number !== null) works.set(squash(gold.number), workOf(gold));
    works.set(squash(predicted.text), workOf(gold));
  }
  return (end: string, key: string | null): string => {
    if (key === document.instrument || end === document.instrument) return "SELF";
    if (document.number !== null && squash(end) === squash(document.number)) return "SELF";
    return (key && works.get(key)) || works.get(end) || works.get(squash(end)) || end;
  };
}
