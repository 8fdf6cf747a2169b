import type { SourceText } from "./document/source-text.ts";
import { extract } from "./extract.ts";
import type { Extraction } from "./model/extraction.ts";
import { type LinkedAgencies, linkAgencies } from "./resolve/link-agencies.ts";
import type { Registry } from "./resolve/registry.ts";

/** What a document states, with the registry's neighbours of the agencies it names. */
export interface PreparedDocument extends Omit<LinkedAgencies, "agencies"> {
  readonly extraction: Extraction;
  /** How many agencies the document itself names. */
  readonly named: number;
}

/** Structure, find, resolve, state: all that is done with a text before it is written. Pure. */
export function prepareDocument(source: SourceText, registry: Registry): PreparedDocument {
  const extraction = extract(source.text, registry, source);
  const { agencies, ...linked } = linkAgencies(registry, extraction.agencies);
  return { extraction: { ...extraction, agencies }, ...linked, named: extraction.agencies.length };
}
