import { readAgency } from "../mention/agency-mention.ts";
import type { InstrumentMention } from "../mention/mention.ts";
import { type TextView, wordAt } from "../mention/text-view.ts";
import { type NamedIssuer, placeOfIssuer } from "./place-of-issuer.ts";
import { jurisdictionOn, placesOn } from "./places-on.ts";
import type { Registry } from "./registry.ts";
import { type Jurisdiction, resolveAgency } from "./resolve-agency.ts";
import type { DocumentHead } from "./resolve-document.ts";
import { sliceRange } from "./slice-range.ts";

/** A citation with the issuer that it names, and the place for which that speaks. */
export interface IssuedCitation {
  readonly mention: InstrumentMention;
  readonly issuer: NamedIssuer;
  readonly place: Jurisdiction;
}

interface CitationContext {
  readonly mention: InstrumentMention;
  readonly head: DocumentHead;
}

/** Reads the issuer of a citation, as of the citation's own day: the document's place speaks where the words name none. */
export function readIssuer(
  registry: Registry,
  view: TextView,
  { mention: cited, head }: CitationContext,
): IssuedCitation {
  const words = sliceRange(view.text, cited.issuer);
  const own = jurisdictionOn(registry, head.jurisdiction, { day: dayOf(cited), issuer: words });
  const { mention, agency } = readBody(registry, view, { mention: cited, head, own });
  const issuer = { words, mention, agency };
  return { mention: cited, issuer, place: placeOfIssuer(registry, issuer, own) };
}

const NO_BODY: Omit<NamedIssuer, "words"> = { mention: null, agency: null };

/** The agency that the issuer's words open with. */
function readBody(
  registry: Registry,
  view: TextView,
  { mention: cited, head, own }: CitationContext & { readonly own: Jurisdiction },
): Omit<NamedIssuer, "words"> {
  const found = cited.issuer && readAgency(view, wordAt(view, cited.issuer.start));
  if (!found || found.start !== cited.issuer?.start) return NO_BODY;
  const mention = { ...found, places: placesOn(found.places, dayOf(cited) ?? head.issuedOn) };
  const written = view.text.slice(mention.start, mention.end);
  return { mention, agency: resolveAgency(registry, { mention, written }, own) };
}

/** The day on which the issuer of a citation spoke, as far as the citation tells. */
function dayOf({ issuedOn, year, number }: InstrumentMention): string | null {
  const told = year ?? number?.year;
  return issuedOn ?? (told ? `${told}-12-31` : null);
}
