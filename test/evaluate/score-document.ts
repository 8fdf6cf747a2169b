import type { DocumentRecord } from "../../src/model/document.ts";
import type { GoldHead } from "../gold/gold-document.ts";
import type { Judgement } from "./finding.ts";
import { foldIssuer, squash } from "./fold.ts";

/** Judges the head of the document: number, type, issuer, date, title. */
export function scoreDocument(gold: GoldHead, document: DocumentRecord): Judgement[] {
  const judge = (field: string, wanted: string | null, found: string | null): Judgement => ({
    measure: `document.${field}`,
    outcome: wanted === found ? "HIT" : "MISS",
    detail: `${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`,
  });
  const judgements = [
    judge("number", gold.number, document.number),
    judge("type", gold.type, document.type),
    judge("issuer", gold.issuer && foldIssuer(gold.issuer), document.issuer && foldIssuer(document.issuer)),
    judge("issuedOn", gold.issuedOn, document.issuedOn),
    judge("title", gold.title && foldTitle(gold.title), document.title && foldTitle(document.title)),
  ];
  return gold.issuedIn ? [...judgements, judge("issuedIn", gold.issuedIn, document.issuedIn)] : judgements;
}

function foldTitle(title: string): string {
  return squash(title.replace(/^(V\/v|về việc|về)\s/i, ""));
}
