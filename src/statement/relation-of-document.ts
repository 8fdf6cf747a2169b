import type { InstrumentType } from "../model/instrument.ts";
import type { RelationKind } from "../model/relation.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { CitationDraft } from "./citation-draft.ts";
import { lastAtOrBefore } from "./range-search.ts";
import { LIST_CUES, readRelation, SELF_CUES, TITLE_CUES } from "./relation-cues.ts";

const LIST_REACH = 60;
const REACH = 200;

/**
 * Reads what the document itself does to an instrument it cites. Its title and its opening words speak for the whole
 * document; so do its legal bases and its closing articles.
 */
export function readRelationOfDocument(
  { text, head, document }: ResolvedDocument,
  draft: CitationDraft,
  type: InstrumentType,
): { kind: RelationKind; rule: string } | null {
  const { citation, instrument, within } = draft;
  const { start } = instrument.mention;
  if (within) return null;
  if (citation.kind === "BASED_ON" && citation.rule.startsWith("legal-basis"))
    return { kind: "BASED_ON", rule: "legal-basis" };
  const words = lineBefore(text, start);
  // What a task orders an agency to repeal, the document itself does not.
  const ordered = citation.task !== null && !citation.task.startsWith("Điều ") && !THIS.test(words);
  const instead = citation.type === type && /[;,.] thay(?: thế)? cho +$/iu.test(words);
  const self = ordered && !instead ? null : readRelation(SELF_CUES, words);
  if (self) return { kind: self, rule: `self-${self.toLowerCase()}` };
  const list = ordered ? null : listOver({ text, document }, start);
  const listed = list === null ? null : readRelation(LIST_CUES, list);
  if (listed) return { kind: listed, rule: `self-${listed.toLowerCase()}-list` };
  const inTitleOfDocument = head.title !== null && head.title.start <= start && start < head.title.end;
  if (inTitleOfDocument) {
    const lead = text.slice(head.title?.start ?? 0, start);
    const kind = readRelation(TITLE_CUES, lead);
    return kind ? { kind, rule: "document-title" } : null;
  }
  const opening = document.sections[0]?.start ?? Number.POSITIVE_INFINITY;
  return citation.kind === "IMPLEMENTS" && start < opening && head.title !== null
    ? { kind: "IMPLEMENTS", rule: "document-opening" }
    : null;
}

/** With the letters before it looked at last, for it is rare. */
const THIS = /này(?<!\p{L}này)(?!\p{L})/iu;

/** Gives the words that announce the list which an instrument opens an item of, or null where it opens none. */
function listOver(
  { text, document }: Pick<ResolvedDocument, "text" | "document">,
  at: number,
): string | null {
  const { paragraphs } = document;
  const own = lastAtOrBefore(paragraphs, at);
  const item = paragraphs[own];
  if (!item?.marker || item.marker.end !== at) return null;
  for (let index = own - 1; index >= Math.max(0, own - LIST_REACH); index--) {
    const paragraph = paragraphs[index];
    if (!paragraph) return null;
    if (text.charAt(paragraph.end - 1) === ":")
      return text.slice(paragraph.start, paragraph.end).slice(-REACH);
    if (paragraph.marker?.kind !== item.marker.kind) return null;
  }
  return null;
}

function lineBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - REACH), at);
  return words.slice(words.lastIndexOf("\n") + 1);
}
