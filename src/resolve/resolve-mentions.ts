import type { Document } from "../document/split-sections.ts";
import { readAgency } from "../mention/agency-mention.ts";
import type { Mentions } from "../mention/find-mentions.ts";
import { memoize } from "../mention/memoize.ts";
import type { AgencyMention, InstrumentMention, Range } from "../mention/mention.ts";
import { type TextView, wordAt } from "../mention/text-view.ts";
import type { Words } from "../mention/vocabulary.ts";
import type { Agency } from "../model/agency.ts";
import type { InstrumentType } from "../model/instrument.ts";
import type { InstrumentResolution } from "./decision.ts";
import { findApprover } from "./find-approver.ts";
import { isLaw, slugOfLaw } from "./known-law.ts";
import { namesItself } from "./names-itself.ts";
import { type NamedIssuer, placeOfIssuer } from "./place-of-issuer.ts";
import type { PlacedMention } from "./placed-mention.ts";
import { jurisdictionOn, placesOn } from "./places-on.ts";
import type { Registry } from "./registry.ts";
import { renewsLaw } from "./renews-law.ts";
import { type Jurisdiction, resolveAgency } from "./resolve-agency.ts";
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
  const mentions = { ...found, instruments: cited };
  const issuers = mentions.instruments.map((mention) => readIssuer(registry, view, { mention, head }));
  const placed = mentions.instruments.map((mention, index) => {
    const issuer = issuers[index] ?? NO_ISSUER;
    const place = placeOfIssuer(registry, issuer, ownOn(registry, { mention, words: issuer.words, head }));
    const approvedBy = findApprover(text, mentions.instruments, index);
    return placeMention(text, { mention, issuer, approvedBy, speaker: head.issuerKey }, place);
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
        const issuer = issuers[index]?.agency ?? null;
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

function written(text: string, mention: AgencyMention): { mention: AgencyMention; written: string } {
  return { mention, written: text.slice(mention.start, mention.end) };
}

interface IssuerContext {
  readonly mention: InstrumentMention;
  readonly head: DocumentHead;
}

/** The day on which the issuer of a citation spoke, as far as the citation tells. */
function dayOf({ issuedOn, year, number }: InstrumentMention): string | null {
  const told = year ?? number?.year;
  return issuedOn ?? (told ? `${told}-12-31` : null);
}

function ownOn(
  registry: Registry,
  { mention, words, head }: IssuerContext & { words: string | null },
): Jurisdiction {
  return jurisdictionOn(registry, head.jurisdiction, { day: dayOf(mention), issuer: words });
}

const NO_ISSUER: NamedIssuer = { words: null, mention: null, agency: null };

function readIssuer(
  registry: Registry,
  view: TextView,
  { mention: cited, head }: IssuerContext,
): NamedIssuer {
  const { issuer } = cited;
  if (!issuer) return NO_ISSUER;
  const words = sliceRange(view.text, issuer);
  const found = readAgency(view, wordAt(view, issuer.start));
  if (!found || found.start !== issuer.start) return { ...NO_ISSUER, words };
  const mention = { ...found, places: placesOn(found.places, dayOf(cited) ?? head.issuedOn) };
  const own = ownOn(registry, { mention: cited, words, head });
  return { words, mention, agency: resolveAgency(registry, written(view.text, mention), own) };
}

interface MentionContext {
  readonly mention: InstrumentMention;
  readonly issuer: NamedIssuer;
  readonly approvedBy: number | null;
  readonly speaker: string | null;
}

function placeMention(
  text: string,
  { mention, issuer, approvedBy, speaker }: MentionContext,
  place: Jurisdiction,
): PlacedMention {
  const { words, agency } = issuer;
  const name = sliceRange(text, mention.name);
  return {
    mention,
    place,
    speaker,
    approvedBy,
    title: sliceRange(text, mention.title),
    name,
    lawSlug: name !== null && (isLaw(mention) || mention.number) ? slugOfLaw(name) : null,
    issuer: words,
    issuerKey: agency?.key ?? null,
    issuerIsParty: agency ? isParty(agency.name) : false,
    glosses: mention.form === "SHORT" && isGloss(text, mention),
    renews: isLaw(mention) && renewsLaw(text, mention),
    term: TERM.exec(text.slice(mention.end, mention.end + TERM_REACH))?.[1]?.toUpperCase() ?? null,
  };
}

/** What a stretch of the joined text may still hold of layout: markdown marks, ends of paragraphs, blanks at its ends. */
const holdsLayout = (words: string) =>
  words.startsWith(" ") || words.endsWith(" ") || ["\n", "*", "_"].some((sign) => words.includes(sign));
/** " (sau đây gọi tắt là " directly before a short form. */
const GLOSS = /\( *(?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)(?: tắt| chung)? (?:là|:) *["“]?$/u;
const GLOSS_REACH = 40;
/** " (khóa XII)", ", khoá XI" directly behind a citation. */
const TERM = /^ *,? *\(? *kh(?:óa|oá|oa) +([IVXLC]+)(?!\p{L})/iu;
const TERM_REACH = 20;

/** Gives the words of a range on one line, without markdown marks; null for none. */
export function sliceRange(text: string, range: Range | null): string | null {
  if (!range) return null;
  const written = text.slice(range.start, range.end);
  const words = holdsLayout(written) ? written.replace(/[*_]+/g, "").replace(/\s+/g, " ").trim() : written;
  return words === "" ? null : words;
}

function isGloss(text: string, { start }: Range): boolean {
  return GLOSS.test(text.slice(Math.max(0, start - GLOSS_REACH), start));
}

const isParty = memoize((name) =>
  /(?:[tT]ỉnh|[tT]hành|[hH]uyện|[qQ]uận|[tT]hị|Đảng)\s+(?:ủy|uỷ)|Bộ Chính trị|Ban Bí thư|Đảng|Trung ương/u.test(
    name,
  ),
);
