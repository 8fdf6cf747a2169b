import type { ResolvedInstrument } from "../resolve/resolve-mentions.ts";
import type { CitationDraft } from "./citation-draft.ts";
import type { ParagraphFinder } from "./paragraph-finder.ts";

/** A citation whose cue is sought, with those around it. */
export interface CueContext {
  readonly instrument: ResolvedInstrument;
  readonly within: CitationDraft | null;
  readonly previous: CitationDraft | null;
  readonly paragraphs: ParagraphFinder;
}

/** Words before a citation that may bear on it. */
export const GAP = 150;

/** The citation that a citation stands within, and is not within another itself. */
export function outermost(draft: CitationDraft): CitationDraft {
  return draft.within ? outermost(draft.within) : draft;
}
