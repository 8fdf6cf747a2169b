import type { Document } from "../document/split-sections.ts";
import type { Mentions } from "../mention/find-mentions.ts";
import type { AgencyMention, InstrumentMention, Range } from "../mention/mention.ts";
import type { TextView } from "../mention/text-view.ts";
import type { Words } from "../mention/vocabulary.ts";
import type { Agency } from "../model/agency.ts";
import type { InstrumentType } from "../model/instrument.ts";
import type { InstrumentResolution } from "./decision.ts";
import { findApprover } from "./find-approver.ts";
import { namesItself } from "./names-itself.ts";
import { placeMention } from "./place-mention.ts";
import { placesOn } from "./places-on.ts";
import { readIssuer } from "./read-issuer.ts";
import type { Registry } from "./registry.ts";
import { resolveAgency } from "./resolve-agency.ts";
import { type DocumentHead, resolveDocument } from "./resolve-document.ts";
import { resolveInstruments } from "./resolve-instrument.ts";

/** An instrument mention with what it means. */
export interface ResolvedInstrument extends InstrumentResolution {
  /** The issuer in words, as an agency. */
  readonly issuer: Agency | null;
}

/** An agency mention with the agency it means. */
export interface ResolvedAgency {
  readonly mention: AgencyMention;
  readonly agency: Agency;
}

/** A document with everything in it resolved: what statements are built from. */
export interface ResolvedDocument {
  readonly document: Document;
  /** The normalized text; every range points into it. */
  readonly text: string;
  readonly words: Words;
  readonly registry: Registry;
  readonly head: DocumentHead;
  readonly instruments: readonly ResolvedInstrument[];
  readonly agencies: readonly ResolvedAgency[];
}

/** Decides what every mention of a document means, or leaves it open with its candidates. */
export function resolveMentions(document: Document, found: Mentions, registry: Registry): ResolvedDocument {
  const text = document.text;
  const view: TextView = { text, words: found.words, lexicon: registry.lexicon };
  const head = resolveDocument(document, view, registry);
  const cited = tellOthers(
    found.instruments.filter(
      (mention) =>
        !isWithin(mention, head.numberLine) &&
        !isOwnTitle(mention, head.title) &&
        !namesItself(document, head.type, mention),
    ),
    head.type,
  );
  const issued = cited.map((mention) => readIssuer(registry, view, { mention, head }));
  const placed = issued.map(({ mention, issuer, place }, index) => {
    const approvedBy = findApprover(text, cited, index);
    return placeMention(text, { mention, issuer, place, approvedBy, speaker: head.issuerKey });
  });
  const resolutions = resolveInstruments(registry, placed);
  return {
    document,
    text,
    words: found.words,
    registry,
    head,
    instruments: resolutions.map(
      ({ mention, key, identity, candidates, rule, jurisdiction, number }, index) => {
        const issuer = issued[index]?.issuer.agency ?? null;
        return { mention, key, identity, candidates, rule, jurisdiction, number, issuer };
      },
    ),
    agencies: resolveAgencies(registry, { text, agencies: found.agencies, head }),
  };
}

/** "THÔNG BÁO / Kết luận của …": what the title opens with is the document's own name. */
function isOwnTitle(mention: InstrumentMention, title: Range | null): boolean {
  return title !== null && mention.form === "NAMED" && mention.start === title.start;
}

/** Kinds that a document of another kind speaks of as "this one" after it has cited it. */
const REFERRED: readonly InstrumentType[] = [
  "LAW",
  "CODE",
  "ORDINANCE",
  "DECREE",
  "RESOLUTION",
  "DECISION",
  "DIRECTIVE",
  "CIRCULAR",
  "CONCLUSION",
];

/** "Nghị quyết này" in a plan is a resolution cited before, not the plan. */
function tellOthers(mentions: readonly InstrumentMention[], own: InstrumentType): InstrumentMention[] {
  const seen = new Set<InstrumentType>();
  return mentions.map((mention) => {
    const { form, type } = mention;
    if (form !== "SELF") seen.add(type);
    const other = form === "SELF" && own !== "OTHER" && type !== own && REFERRED.includes(type);
    return other && seen.has(type) ? { ...mention, form: "ANAPHOR" } : mention;
  });
}

/** The line "Số: …" names the document itself; it cites nothing. */
function isWithin(mention: Range, line: Range | null): boolean {
  return line !== null && line.start <= mention.start && mention.start < line.end;
}

interface AgencyContext {
  readonly text: string;
  readonly agencies: readonly AgencyMention[];
  readonly head: DocumentHead;
}

/** The same words mean the same agency throughout a document, unless a noun that stands elsewhere belongs to them. */
function resolveAgencies(
  registry: Registry,
  { text, agencies, head }: AgencyContext,
): readonly ResolvedAgency[] {
  const known = new Map<string, ResolvedAgency>();
  return agencies.map((mention) => {
    const words = text.slice(mention.start, mention.end);
    const same = known.get(words);
    if (same && same.mention.named[0] === mention.named[0]) return { mention, agency: same.agency };
    const then = { ...mention, places: placesOn(mention.places, head.issuedOn) };
    const resolved = {
      mention,
      agency: resolveAgency(registry, { mention: then, written: words }, head.jurisdiction),
    };
    known.set(words, resolved);
    return resolved;
  });
}
