import { firstNotBelow } from "../document/first-not-below.ts";
import type { Document } from "../document/split-sections.ts";
import { readAgency } from "./agency-mention.ts";
import type { Lexicon } from "./lexicon.ts";
import type { AgencyMention, InstrumentMention } from "./mention.ts";
import { findNamedMentions } from "./named-mention.ts";
import { findNumberedMentions } from "./numbered-mention.ts";
import { readProvision } from "./provision-mention.ts";
import { readSharedNoun } from "./shared-noun.ts";
import { type TextView, viewText, wordAt } from "./text-view.ts";
import { addTitles } from "./title-mention.ts";
import type { Words } from "./vocabulary.ts";

/** The mentions of a document, each kind in the order of the text; spans of the normalized text. */
export interface Mentions {
  /** The words of the text, for whoever reads on. */
  readonly words: Words;
  readonly instruments: readonly InstrumentMention[];
  readonly agencies: readonly AgencyMention[];
}

/** Finds what a document names: instruments and agencies. Resolves nothing; linear in the length of the text. */
export function findMentions(document: Document, lexicon: Lexicon): Mentions {
  const view = viewText(document.text, lexicon, document.codes);
  const numbered = findNumberedMentions(view);
  const agencies = findAgencies(view);
  const named = findNamedMentions(view, { numbers: numbered, agencies });
  const instruments = [...numbered, ...named]
    .sort((a, b) => a.start - b.start)
    .map((mention) => withProvision(view.text, mention));
  return {
    words: view.words,
    instruments: addTitles(view.text, instruments, makeParagraphEnd(document)),
    agencies: outsideOf(agencies, instruments),
  };
}

function withProvision(text: string, mention: InstrumentMention): InstrumentMention {
  const provision = mention.form === "SELF" ? null : readProvision(text, mention.start);
  return provision ? { ...mention, provision } : mention;
}

function makeParagraphEnd({ paragraphs }: Document): (at: number) => number {
  const ends = new Int32Array(paragraphs.length);
  for (const [index, { end }] of paragraphs.entries()) ends[index] = end;
  return (at) => ends[firstNotBelow(ends, at + 1)] ?? at;
}

function findAgencies(view: TextView): AgencyMention[] {
  const agencies: AgencyMention[] = [];
  const { count, starts, ids } = view.words;
  const openings = view.lexicon.agencyOpenings;
  let end = 0;
  for (let at = openings.firstIn(ids, 0, count); at < count; at = openings.firstIn(ids, at + 1, count)) {
    if ((starts[at] ?? 0) < end) continue;
    const agency = readAgency(view, at);
    const shared = agency ? readSharedIn(view, at, agency.end) : readSharedNoun(view, at);
    if (shared.length > 0) agencies.push(...startAt(shared, starts[at] ?? 0));
    else if (agency) agencies.push(agency);
    end = agencies.at(-1)?.end ?? 0;
  }
  return agencies;
}

/** Reads the list whose noun a name ends in: "Giám đốc các Sở: …", "các Bộ, ngành liên quan: …". */
function readSharedIn(view: TextView, at: number, end: number): AgencyMention[] {
  for (let word = wordAt(view, end) - 1; word >= at; word--) {
    const shared = readSharedNoun(view, word);
    if (shared.length > 0) return shared;
  }
  return [];
}

/** "Giám đốc các Sở: …": the post before the noun belongs to the list. */
function startAt(mentions: readonly AgencyMention[], start: number): AgencyMention[] {
  return mentions.map((mention, index) => ({
    ...mention,
    start: index === 0 ? start : mention.start,
    shared: { start, end: mention.shared?.end ?? mention.end },
  }));
}

/** The issuer inside a citation issues; it is not told to act, so it is no agency mention. */
function outsideOf(
  agencies: readonly AgencyMention[],
  instruments: readonly InstrumentMention[],
): AgencyMention[] {
  let next = 0;
  return agencies.filter(({ start }) => {
    while (next < instruments.length && (instruments[next]?.end ?? 0) <= start) next++;
    return (instruments[next]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}
