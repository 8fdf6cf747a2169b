import { trimOrdinal } from "../model/key.ts";
import { completeTitles } from "./complete-titles.ts";
import { abstain, type Decision, decided, type InstrumentResolution } from "./decision.ts";
import {
  type FullCitations,
  indexFullCitations,
  isOpen,
  type KnownNumber,
  yearInWords,
} from "./full-citations.ts";
import { type InstrumentStub, makeInstrumentKey, makeStub, periodOf } from "./instrument-key.ts";
import { findDatedLaw, isLaw, listKnownLaws } from "./known-law.ts";
import { placeApproved } from "./place-approved.ts";
import type { PlacedMention } from "./placed-mention.ts";
import type { Registry } from "./registry.ts";
import { pointAnaphorsBack } from "./resolve-anaphor.ts";
import { readGlosses } from "./resolve-gloss.ts";
import { resolveNamed } from "./resolve-named.ts";

/**
 * Resolves every instrument mention of a document, in two passes: full citations first, wherever they stand, then
 * those that lean on them. A mention with several readings is left open, never given to the nearest.
 */
export function resolveInstruments(
  registry: Registry,
  found: readonly PlacedMention[],
): InstrumentResolution[] {
  const stubs = found.map(({ mention, place }) =>
    mention.number ? makeStub(registry, { number: mention.number, type: mention.type }, place) : null,
  );
  const mentions = placeApproved(found, stubs);
  const full = indexFullCitations(registry, mentions, stubs);
  const resolutions = mentions.map((placed, index): InstrumentResolution => {
    const decision = resolveInstrument(registry, { placed, stub: stubs[index] ?? null, full });
    const { mention } = placed;
    const { key, identity, candidates, rule, jurisdiction } = decision;
    const number = mention.number ?? decision.number ?? full.known.get(key ?? "")?.number ?? null;
    return { mention, key, identity, candidates, rule, jurisdiction, number };
  });
  return pointAnaphorsBack(mentions, readGlosses(mentions, completeTitles(mentions, resolutions)));
}

const NONE: ReadonlySet<string> = new Set();

interface Question {
  readonly placed: PlacedMention;
  readonly stub: InstrumentStub | null;
  readonly full: FullCitations;
}

function resolveInstrument(registry: Registry, question: Question): Decision {
  const { mention } = question.placed;
  if (mention.form === "NUMBERED") return resolveNumbered(registry, question);
  if (mention.form === "SHORT") return resolveShort(question);
  if (mention.form === "ANAPHOR" || mention.form === "SELF") return abstain("anaphor");
  if (isLaw(mention)) return resolveLaw(registry, question);
  return resolveNamed(registry, question.placed);
}

/** Order of the rules: DESIGN §4, "No period in sight". */
function resolveNumbered(registry: Registry, { placed, stub, full }: Question): Decision {
  const { mention, title, term } = placed;
  const { number } = mention;
  if (!number || !stub) return abstain("number-without-place");
  const { jurisdiction } = stub;
  const period = periodOf(registry, stub, { number, issuedOn: mention.issuedOn, term });
  const elsewhere =
    placed.issuer === null && stub.row?.scope === "RELATIVE"
      ? (full.byNumber.get(number.canonical) ?? [])
      : [];
  const others = elsewhere.filter(
    ({ place, day }) => place !== jurisdiction && (!mention.issuedOn || day === mention.issuedOn),
  );
  if (others.length > 0)
    return abstain("number-of-several-places", [
      ...others.map(({ key }) => key),
      ...(period ? [makeInstrumentKey(stub, period)] : []),
    ]);
  if (period) {
    const rule = mention.issuedOn || number.year ? "number-and-period" : "number-and-term";
    return decided(makeInstrumentKey(stub, period), "EXACT", { rule, jurisdiction });
  }
  const said = yearInWords(mention);
  if (said)
    return decided(makeInstrumentKey(stub, said), "INFERRED", { rule: "year-in-phrase", jurisdiction });
  const keys = full.byStub.get(`${stub.prefix}:${stub.ordinal}`) ?? NONE;
  const [only] = keys;
  if (keys.size === 1 && only)
    return decided(only, "INFERRED", { rule: "number-cited-in-full-elsewhere", jurisdiction });
  if (keys.size > 1) return abstain("number-of-several-periods", keys);
  const year = number.system === "STATE" ? yearOfPhrase(title) : null;
  if (year)
    return decided(makeInstrumentKey(stub, year), "INFERRED", { rule: "year-in-phrase", jurisdiction });
  return abstain("number-without-period");
}

/** "… năm 2022" that ends a title is the year of the plan it sets, so of the number too. */
function yearOfPhrase(title: string | null): string | null {
  return /(?:^|\s)năm\s+((?:19|20)\d{2})$/u.exec(title ?? "")?.[1] ?? null;
}

/** "Nghị quyết 147", "NQ 01 của Chính phủ": decided only when one full citation of the document fits. */
function resolveShort({ placed, full }: Question): Decision {
  const { mention } = placed;
  const alike = [...(full.byShort.get(`${mention.type}:${trimOrdinal(mention.ordinal ?? "")}`) ?? NONE)];
  const fitting = alike.filter((key) => fitsShort(placed, full.known.get(key)));
  const [only, ...others] = fitting;
  if (!only)
    return abstain(
      alike.length > 0 ? "short-form-of-another-issuer" : "short-form-of-none",
      alike.filter((key) => !isOpen(key)),
    );
  if (others.length > 0)
    return abstain(
      "short-form-of-several",
      fitting.filter((key) => !isOpen(key)),
    );
  const known = full.known.get(only);
  if (isOpen(only)) return { ...abstain("short-form-of-undated"), number: known?.number ?? null };
  return decided(only, "INFERRED", { rule: "short-form", jurisdiction: known?.jurisdiction ?? null });
}

/** The issuer and the day that a short form names must be those of the number. */
function fitsShort(
  { mention, issuer, issuerKey, issuerIsParty }: PlacedMention,
  known?: KnownNumber,
): boolean {
  if (!known) return false;
  if (mention.year && known.number.year && mention.year !== known.number.year) return false;
  if (mention.issuedOn && known.days.size > 0 && !known.days.has(mention.issuedOn)) return false;
  if (!issuerKey) return issuer === null || known.agency === null;
  if (issuerIsParty !== (known.number.system === "PARTY")) return false;
  if (issuerKey.split("/")[0] !== known.jurisdiction.split("/")[0]) return false;
  // A Party code is borne by several bodies of its committee; a state code by one, and by its head.
  return issuerIsParty || known.agency === null || issuerKey.endsWith(known.agency.split("/").at(-1) ?? "");
}

/** A law by name: its day or year, or a full citation of it in this document, decides; the name alone does not. */
function resolveLaw(registry: Registry, { placed, full }: Question): Decision {
  const { mention, renews } = placed;
  const by = (rule: string) => ({ rule, jurisdiction: "vn" });
  if (mention.type === "CONSTITUTION") {
    return mention.year
      ? decided(`st:vn:QH:CONSTITUTION:${mention.year}`, "EXACT", by("constitution-of-year"))
      : abstain("law-without-year");
  }
  const slug = placed.lawSlug ?? "";
  const dated = findDatedLaw(registry, mention, slug);
  if (dated) return decided(dated.key, dated.identity, by("law-name-and-date"));
  const same = full.byLaw.get(slug) ?? NONE;
  const [only] = same;
  if (same.size === 1 && only && !renews) return decided(only, "INFERRED", by("law-cited-in-full-elsewhere"));
  const known = listKnownLaws(registry, mention.type, slug).map(({ key }) => key);
  return abstain(renews ? "law-to-be-made" : "law-without-year", [...same, ...known]);
}
