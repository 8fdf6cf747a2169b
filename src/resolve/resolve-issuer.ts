import { levelOf, readAgency } from "../mention/agency-mention.ts";
import type { InstrumentNumber } from "../mention/instrument-number.ts";
import type { AgencyMention } from "../mention/mention.ts";
import { type TextView, viewText } from "../mention/text-view.ts";
import type { PlaceRow } from "../model/registry-data.ts";
import type { Registry } from "./registry.ts";
import { fillPlace, type Jurisdiction, resolveAgency } from "./resolve-agency.ts";

/** What the rest of the head tells of the issuer. */
export interface IssuerQuery {
  readonly code: InstrumentNumber | null;
  readonly placeName: string | null;
  readonly until: number;
  /** The issuer under the type word of a Party document. */
  readonly named: AgencyMention | null;
}

/** A letterhead breaks its lines anywhere: "ỦY BAN NHÂN DÂN" over "TỈNH BẮC GIANG". */
function flattenLines(view: TextView): TextView {
  return { ...view, text: view.text.replace(/[\n|]/g, " ") };
}

/** Who issued the document, and for which place it speaks. */
export interface IssuerFacts {
  readonly name: string | null;
  readonly key: string | null;
  readonly jurisdiction: Jurisdiction;
}

/** The letterhead names the issuer; else the code does, with the place of the date line or of the opening words. */
export function resolveIssuer(registry: Registry, head: TextView, query: IssuerQuery): IssuerFacts {
  const view = flattenLines(head);
  const mentions = headAgencies(view);
  const row = query.code
    ? registry.lexicon.issuersByCode.get(query.code.issuerCode.split("-")[0] ?? "")
    : undefined;
  if (row?.scope === "ABSOLUTE") {
    return { name: row.name, key: row.agency, jurisdiction: { place: "vn", level: "CENTRAL" } };
  }
  const place = findPlace(registry, view, { mentions, placeName: query.placeName });
  const jurisdiction: Jurisdiction = { place: place?.key ?? null, level: place ? levelOf(place) : null };
  const own =
    query.named ??
    mentions.find((mention) => matchesRow(mention, row?.agency ?? null) && mention.start < query.until) ??
    (row ? undefined : mentions.find((mention) => mention.start < query.until));
  if (own) {
    const agency = resolveAgency(
      registry,
      { mention: own, written: view.text.slice(own.start, own.end) },
      jurisdiction,
    );
    const central = agency.level === "CENTRAL";
    return {
      name: agency.name,
      key: agency.key,
      jurisdiction: central ? { place: "vn", level: "CENTRAL" } : jurisdiction,
    };
  }
  if (!row || !place) return { name: row?.name ?? null, key: null, jurisdiction };
  const types = registry.data.agencyTypes.filter((type) => type.slug === row.agency);
  const type = types.find(({ level }) => level === levelOf(place)) ?? types[0];
  return {
    name: type ? fillPlace(type, place) : row.name,
    key: `${place.key}/${row.agency ?? ""}`,
    jurisdiction,
  };
}

function matchesRow(mention: AgencyMention, agency: string | null): boolean {
  return (
    agency !== null &&
    mention.named.some((named) => (named.source === "type" ? named.row.slug : named.row.key) === agency)
  );
}

function headAgencies(view: TextView): AgencyMention[] {
  const mentions: AgencyMention[] = [];
  for (let at = 0; at < view.words.count; at++) {
    if ((view.words.starts[at] ?? 0) < (mentions.at(-1)?.end ?? 0)) continue;
    const mention = readAgency(view, at);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

interface PlaceQuery {
  readonly mentions: readonly AgencyMention[];
  readonly placeName: string | null;
}

/** Letterhead first ("UBND TỈNH BẮC GIANG"), then the date line, then whoever speaks in the opening. */
function findPlace(registry: Registry, view: TextView, { mentions, placeName }: PlaceQuery): PlaceRow | null {
  const line = placeName ? view.text.indexOf(placeName) : -1;
  const letterhead = mentions.find(
    (mention) => mention.places.length > 0 && (line === -1 || mention.start < line),
  );
  if (letterhead?.places[0]) return letterhead.places[0];
  const named = placeName ? findPlaceByName(registry, placeName) : null;
  return named ?? mentions.find((mention) => mention.places.length > 0)?.places[0] ?? null;
}

function findPlaceByName(registry: Registry, name: string): PlaceRow | null {
  const bare = name.replace(/^(?:tỉnh|thành phố|TP\.?|huyện|thị xã|quận)\s+/iu, "");
  const view = viewText(bare, registry.lexicon);
  const places = registry.lexicon.places.matchLongest(bare, view.words, 0)?.values ?? [];
  return places.find((place) => levelOf(place) === "PROVINCE") ?? places[0] ?? null;
}
