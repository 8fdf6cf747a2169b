import type { Extraction } from "../../src/model/extraction.ts";
import { locateGold } from "../gold/locate-gold.ts";
import type { GoldDocument } from "../gold/read-gold.ts";
import type { Finding, Judgement } from "./finding.ts";
import { matchCitations, scoreCitations } from "./score-citations.ts";
import { scoreDocument } from "./score-document.ts";
import { scoreIdentity } from "./score-identity.ts";
import { scoreRelations } from "./score-relations.ts";
import { scoreTasks } from "./score-tasks.ts";
import { scoreTimes } from "./score-times.ts";

/** Compares what is extracted from every annotated text with what its reader wrote. Texts that are not here are left out. */
export function evaluate(
  documents: readonly GoldDocument[],
  extract: (text: string) => Extraction,
): Finding[] {
  return documents.flatMap(({ id, text, gold, source }) => {
    if (text === null) return [];
    const judgements = judgeDocument({ id, text, gold, source }, extract(text));
    return judgements.map((judgement) => ({ ...judgement, document: id, split: source.split }));
  });
}

function judgeDocument({ text, gold }: GoldDocument, extraction: Extraction): Judgement[] {
  const located = locateGold(text ?? "", gold);
  const { pairs } = matchCitations(located.citations, extraction.citations);
  return [
    ...scoreCitations(located.citations, extraction.citations),
    ...scoreIdentity(pairs, located.citations),
    ...scoreTasks(located, extraction),
    ...scoreTimes(located, extraction),
    ...scoreRelations(gold, extraction, pairs),
    ...scoreDocument(gold.document, extraction.document),
  ];
}
