import type { Document } from "../document/split-sections.ts";
import { readAgency } from "../mention/agency-mention.ts";
import type { Mentions } from "../mention/find-mentions.ts";
import type { AgencyMention, InstrumentMention, Range } from "../mention/mention.ts";
import { viewText } from "../mention/text-view.ts";
import type { Words } from "../mention/vocabulary.ts";
import type { Agency } from "../model/agency.ts";
import type { Registry } from "./registry.ts";
import { type Jurisdiction, resolveAgency } from "./resolve-agency.ts";
import { type DocumentHead, resolveDocument } from "./resolve-document.ts";
import { type InstrumentResolution, type PlacedMention, resolveInstruments } from "./resolve-instrument.ts";

/** An instrument mention with what it means. */
export interface ResolvedInstrument extends InstrumentResolution {
  readonly mention: InstrumentMention;
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
  const head = resolveDocument(document, registry);
  const cited = found.instruments.filter(
    (mention) => !isWithin(mention, head.numberLine) && !isOwnTitle(mention, head.title),
  );
  const mentions = { ...found, instruments: cited };
  const text = document.text;
  const issuers = mentions.instruments.map((mention) => resolveIssuer(registry, { text, mention, head }));
  const placed = mentions.instruments.map((mention, index) =>
    placeMention({ text, mention, head }, issuers[index] ?? null),
  );
  const resolutions = resolveInstruments(registry, placed);
  return {
    document,
    text,
    words: found.words,
    registry,
    head,
    instruments: mentions.instruments.flatMap((mention, index) => {
      const resolution = resolutions[index];
      return resolution ? [{ ...resolution, mention, issuer: issuers[index] ?? null }] : [];
    }),
    agencies: mentions.agencies.map((mention) => ({
      mention,
      agency: resolveAgency(registry, written(text, mention), head.jurisdiction),
    })),
  };
}

/** "THÔNG BÁO / Kết luận của …": what the title opens with is the document's own name. */
function isOwnTitle(mention: InstrumentMention, title: Range | null): boolean {
  return title !== null && mention.form === "NAMED" && mention.start === title.start;
}

/** The line "Số: …" names the document itself; it cites nothing. */
function isWithin(mention: Range, line: Range | null): boolean {
  return line !== null && line.start <= mention.start && mention.start < line.end;
}

function written(text: string, mention: AgencyMention): { mention: AgencyMention; written: string } {
  return { mention, written: text.slice(mention.start, mention.end) };
}

interface MentionContext {
  readonly text: string;
  readonly mention: InstrumentMention;
  readonly head: DocumentHead;
}

function resolveIssuer(registry: Registry, { text, mention, head }: MentionContext): Agency | null {
  if (!mention.issuer) return null;
  const view = viewText(text.slice(mention.issuer.start, mention.issuer.end + 40), registry.lexicon);
  const issuer = readAgency(view, 0);
  return issuer && issuer.start === 0
    ? resolveAgency(registry, written(view.text, issuer), head.jurisdiction)
    : null;
}

function placeMention({ text, mention, head }: MentionContext, issuer: Agency | null): PlacedMention {
  const jurisdiction: Jurisdiction = issuer?.place
    ? { place: issuer.place, level: issuer.level }
    : head.jurisdiction;
  return {
    mention,
    place: jurisdiction,
    title: sliceRange(text, mention.title),
    name: sliceRange(text, mention.name),
    issuerKey: issuer?.key ?? null,
    issuerIsParty: issuer ? isParty(issuer.name) : false,
  };
}

/** What a stretch of the joined text may still hold of layout: markdown marks, ends of paragraphs, blanks at its ends. */
const LAYOUT = /[*_\n]|^ | $/;

/** Gives the words of a range on one line, without markdown marks; null for none. */
export function sliceRange(text: string, range: Range | null): string | null {
  if (!range) return null;
  const written = text.slice(range.start, range.end);
  const words = LAYOUT.test(written) ? written.replace(/[*_]+/g, "").replace(/\s+/g, " ").trim() : written;
  return words === "" ? null : words;
}

function isParty(name: string): boolean {
  return /(?:[tT]ỉnh|[tT]hành|[hH]uyện|[qQ]uận|[tT]hị|Đảng)\s+(?:ủy|uỷ)|Bộ Chính trị|Ban Bí thư|Đảng|Trung ương/u.test(
    name,
  );
}
