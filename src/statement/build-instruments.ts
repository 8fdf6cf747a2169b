import type { Instrument } from "../model/instrument.ts";
import { makeSlug } from "../model/key.ts";
import { makeInstrumentKey, makeStub, periodOf } from "../resolve/instrument-key.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { sliceRange } from "../resolve/slice-range.ts";
import type { CitationDraft } from "./citation-draft.ts";

/** Describes the instrument whose text the document is. A blank number is replaced by the title; nothing by the sha256. */
export function describeDocument(resolved: ResolvedDocument, sha256: string): Instrument {
  const { head, registry, text } = resolved;
  const title = sliceRange(text, head.title);
  const code = head.number ?? head.blankNumber;
  const stub = code ? makeStub(registry, { number: code, type: head.type }, head.jurisdiction) : null;
  const period =
    head.number && stub ? periodOf(registry, stub, { number: head.number, issuedOn: head.issuedOn }) : null;
  const loose = period ?? (head.issuedOn ?? head.issuedIn)?.slice(0, 4) ?? null;
  const key =
    head.number && stub && loose
      ? makeInstrumentKey(stub, loose)
      : makeUnnumberedKey(resolved, { title, prefix: stub?.prefix ?? null, sha256 });
  return {
    key,
    type: head.type,
    system: head.system,
    jurisdiction: head.jurisdiction.place,
    issuerCode: code?.issuerCode ?? null,
    issuer: head.issuer,
    series: code?.series ?? null,
    number: head.number?.canonical ?? null,
    period: loose,
    issuedOn: head.issuedOn,
    title,
  };
}

interface Unnumbered {
  readonly title: string | null;
  readonly prefix: string | null;
  readonly sha256: string;
}

function makeUnnumberedKey({ head }: ResolvedDocument, { title, prefix, sha256 }: Unnumbered): string {
  const { place } = head.jurisdiction;
  // Every province may draw up a plan of that title.
  if (!title || (!prefix && !place)) return `text:${sha256.slice(0, 16)}`;
  const day = head.issuedOn ?? head.issuedIn ?? "?";
  return `${prefix ?? `named:${place}:${head.type}`}:${day}:~${makeSlug(title.replace(/ số (?=\d)/giu, " "))}`;
}

/** Lists the instruments that are named and decided, the document's own first, the others by key. */
export function buildInstruments(own: Instrument, citations: readonly CitationDraft[]): Instrument[] {
  const byKey = new Map<string, Draft>();
  for (const draft of citations) {
    const key = draft.citation.instrument;
    if (!key || key === own.key) continue;
    const known = byKey.get(key);
    if (known) fillIn(known, describeCited(key, draft));
    else byKey.set(key, describeCited(key, draft));
  }
  return [own, ...[...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1))];
}

type Draft = { -readonly [K in keyof Instrument]: Instrument[K] };

function describeCited(key: string, { citation, instrument }: CitationDraft): Draft {
  const { number } = instrument;
  const party = number
    ? number.system === "PARTY"
    : key.startsWith("party:") || key.startsWith("named:party:");
  return {
    key,
    type: citation.type,
    system: number || !key.startsWith("named:") || party ? (party ? "PARTY" : "STATE") : null,
    jurisdiction: instrument.jurisdiction,
    issuerCode: number?.issuerCode ?? null,
    issuer: citation.issuer,
    series: number?.series ?? null,
    number: citation.number,
    period: number ? periodOfKey(key) : null,
    issuedOn: citation.issuedOn,
    title: citation.title,
  };
}

/** What stands between the last two colons. */
function periodOfKey(key: string): string {
  const end = key.lastIndexOf(":");
  return key.slice(key.lastIndexOf(":", end - 1) + 1, end);
}

/** Later citations fill what earlier ones left open; nothing said is overwritten. */
function fillIn(known: Draft, next: Instrument): void {
  known.issuer ??= next.issuer;
  known.number ??= next.number;
  known.series ??= next.series;
  known.issuerCode ??= next.issuerCode;
  known.period ??= next.period;
  known.issuedOn ??= next.issuedOn;
  known.title ??= next.title;
}
