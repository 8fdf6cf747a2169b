import { buildLexicon, type Lexicon } from "../mention/lexicon.ts";
import { spellAgencyName } from "../mention/spell-agency-name.ts";
import type { AgencyLevel } from "../model/agency.ts";
import { makeSlug, trimOrdinal } from "../model/key.ts";
import type { AgencyTypeRow, LawRow, PlaceRow, RegistryData, TermRow } from "../model/registry-data.ts";

/** What luocdo knows before it reads: names, codes, places, terms. */
export interface Registry {
  readonly data: RegistryData;
  readonly lexicon: Lexicon;
  readonly placeByKey: ReadonlyMap<string, PlaceRow>;
  /** Bodies that places have, by the slug of each of their names: where scanning spoilt only marks, they are known still. */
  readonly agencyTypesBySlug: ReadonlyMap<string, readonly AgencyTypeRow[]>;
  /** Laws of which number and day are known, by type and slug of their name: `LAW:dat-dai` has several. */
  readonly lawsByName: ReadonlyMap<string, readonly KnownLaw[]>;
}

/** A law by the key of its number. */
export interface KnownLaw {
  readonly key: string;
  readonly issuedOn: string;
}

/** Makes a registry of its rows. The order of the rows does not change what is found. */
export function buildRegistry(data: RegistryData): Registry {
  let agencyTypesBySlug: Registry["agencyTypesBySlug"] | undefined;
  return {
    data,
    lexicon: buildLexicon(data),
    placeByKey: new Map(data.places.map((place) => [place.key, place])),
    // Only reading a text asks for it, and it takes 30 ms: most commands go without.
    get agencyTypesBySlug() {
      agencyTypesBySlug ??= indexAgencyTypes(data.agencyTypes);
      return agencyTypesBySlug;
    },
    lawsByName: indexLaws(data.laws),
  };
}

function indexAgencyTypes(rows: readonly AgencyTypeRow[]): ReadonlyMap<string, readonly AgencyTypeRow[]> {
  const index = new Map<string, AgencyTypeRow[]>();
  for (const row of rows) {
    const names = [row.name, ...row.variants].filter((name) => !name.includes("{place}"));
    for (const slug of new Set(names.flatMap((name) => [...spellAgencyName(name)].map(makeSlug)))) {
      addTo(index, slug, row);
    }
  }
  return index;
}

function indexLaws(laws: readonly LawRow[]): ReadonlyMap<string, readonly KnownLaw[]> {
  const index = new Map<string, KnownLaw[]>();
  for (const { type, name, number, issuedOn } of laws) {
    if (!number || !issuedOn) continue;
    const [ordinal = "", year = "", issuer = ""] = number.split("/");
    const key = `st:vn:${issuer}:ACT:norm:${year}:${trimOrdinal(ordinal)}`;
    addTo(index, `${type}:${makeSlug(name)}`, { key, issuedOn });
  }
  return index;
}

function addTo<Row>(index: Map<string, Row[]>, key: string, row: Row): void {
  const known = index.get(key);
  if (known) known.push(row);
  else index.set(key, [row]);
}

/** Gives the term in which a Party instrument of that day was numbered, or null between two terms. */
export function findTerm(
  registry: Registry,
  query: { place: string; level: AgencyLevel; on: string },
): TermRow | null {
  const { place, level, on } = query;
  const { terms } = registry.data;
  const findOf = (whose: string) =>
    terms.find((term) => term.place === whose && term.level === level && term.from <= on && on <= term.to);
  return findOf(place) ?? findOf("*") ?? null;
}

/** Gives the province a place lies in, the place itself when it is one, null for the country. */
export function provinceOf(registry: Registry, place: string): PlaceRow | null {
  const row = registry.placeByKey.get(place);
  // A district that no row holds stands under its province: "ho-chi-minh/~quan-2".
  if (!row) return place.includes("/~") ? provinceOf(registry, place.slice(0, place.indexOf("/~"))) : null;
  if (row.kind === "COUNTRY") return null;
  if (row.kind === "PROVINCE" || row.kind === "MUNICIPALITY") return row;
  return row.parent ? provinceOf(registry, row.parent) : null;
}
