import type { NamedAgency } from "../mention/lexicon.ts";
import type { AgencyMention } from "../mention/mention.ts";
import { levelOf } from "../mention/place-part.ts";
import type { Agency, AgencyLevel } from "../model/agency.ts";
import { makeSlug } from "../model/key.ts";
import type { AgencyTypeRow, PlaceRow } from "../model/registry-data.ts";
import { provinceOf, type Registry } from "./registry.ts";

/** Whose document names the agency: "UBND tỉnh" is that place's (DESIGN §4). */
export interface Jurisdiction {
  /** Place key, `vn` for central issuers, null when the text does not tell. */
  readonly place: string | null;
  readonly level: AgencyLevel | null;
}

/** Gives the agency a mention means, seen from a document of that jurisdiction. `written` is the name in the text. */
export function resolveAgency(
  registry: Registry,
  { mention, written }: { mention: AgencyMention; written: string },
  jurisdiction: Jurisdiction,
): Agency {
  const named = chooseNamed(mention, jurisdiction);
  if (named?.source === "agency") {
    const { key, name, nameEn, kind, level, place } = named.row;
    return { key, name, nameEn, kind, level, place, registered: true };
  }
  const row = named?.row;
  const place = row ? placeOfType(registry, row, { mention, written, jurisdiction }) : null;
  if (!row || place === UNDECIDED) return makeUnregisteredAgency(written, jurisdiction);
  const placeRow = place ? registry.placeByKey.get(place) : undefined;
  const { slug, nameEn, kind, level } = row;
  return {
    key: `${place ?? "?"}/${slug}`,
    name: mention.unknownPlace ? fillWritten(row, mention.unknownPlace) : fillPlace(row, placeRow),
    nameEn,
    kind,
    level,
    place,
    registered: true,
  };
}

/** Letters that no row holds: fewer are too little to tell a name by without its marks. */
const LEAST_SLUG = 9;

/**
 * Gives the agency of a name that the registry does not hold as it is written. Where scanning spoilt only the marks of
 * its letters ("Sờ Kế hoạch và Đâu tư"), and just one name reads so without marks, it is that one.
 */
export function nameAgency(
  { registry, head }: { registry: Registry; head: { jurisdiction: Jurisdiction; issuerKey: string | null } },
  written: string,
): Agency {
  const slug = makeSlug(written);
  const rows = slug.length < LEAST_SLUG ? [] : (registry.agencyTypesBySlug.get(slug) ?? []);
  const named = rows.map((row): NamedAgency => ({ source: "type", row, takesPlace: false }));
  if (new Set(rows.map((row) => row.slug)).size !== 1)
    return withinIssuer(makeUnregisteredAgency(written, head.jurisdiction), head.issuerKey);
  const range = { kind: "agency", start: 0, end: written.length } as const;
  const mention: AgencyMention = { ...range, named, places: [], unknownPlace: null, level: null };
  return resolveAgency(registry, { mention, written }, head.jurisdiction);
}

/** "Văn phòng Sở", "Vụ Pháp chế": every department has one, so a name alone is the issuer's own. */
const INNER =
  /^(?:(?:[cC]ác |Trưởng |Trưởng các )?[pP]hòng|(?:Vụ trưởng )?Vụ|(?:Vụ trưởng )?[cC]ác Vụ) |(?<! ngang) (?:Sở|Bộ|Cục|Chi cục|Tổng cục)$/u;
const GOVERNMENTS =
  /\/(?:(?:chu-tich-)?ubnd|hdnd|tinh-uy|huyen-uy|thanh-uy|chinh-phu|thu-tuong-chinh-phu|quoc-hoi|~(?:chu-tich-)?(?:ubnd|uy-ban-nhan-dan|hdnd|hoi-dong-nhan-dan|huyen-uy|dang-uy)-[^/]*)$/;

/** Keeps the units of one department apart from those of another. */
function withinIssuer(agency: Agency, issuerKey: string | null): Agency {
  if (!issuerKey || GOVERNMENTS.test(issuerKey) || !INNER.test(agency.name)) return agency;
  return { ...agency, key: `${issuerKey}/~${makeSlug(agency.name)}` };
}

/** Gives an agency known only by its shape ("Hội đồng khoa học công nghệ tỉnh"), or whose place the text leaves open. */
export function makeUnregisteredAgency(written: string, jurisdiction: Jurisdiction): Agency {
  const name = written.replace(/[*_]+/g, "").replace(/\s+/g, " ").trim();
  const place = jurisdiction.place;
  const kind = /^các\s/i.test(name) ? "COLLECTIVE" : "BODY";
  return {
    key: `${place ?? "?"}/~${makeSlug(name)}`,
    name,
    nameEn: null,
    kind,
    level: null,
    place,
    registered: false,
  };
}

/** Provinces, districts and communes have an UBND each: the words, else the document's own level, tell which. */
function chooseNamed({ named, level }: AgencyMention, jurisdiction: Jurisdiction): NamedAgency | undefined {
  const own = jurisdiction.level === "CENTRAL" ? "PROVINCE" : jurisdiction.level;
  const wanted = level ?? own ?? "PROVINCE";
  const fitting = named.find((one) => one.row.level === wanted) ?? named[0];
  // "Công an xã", "Kho bạc Nhà nước huyện Lạng Giang": no row of that level, and the province's is another.
  const other = level !== null && fitting?.source === "type" && fitting.row.kind === "BODY";
  return other && fitting.row.level !== null && fitting.row.level !== level ? undefined : fitting;
}

/** The words name a kind of place ("UBND huyện") but not which one. */
const UNDECIDED = "undecided";

/** "UBND xã Tân Lập" in a paper of that commune is "UBND xã": of a place that no row holds the key is made of its name. */
function isOwnPlace(name: string, { place }: Jurisdiction): boolean {
  return place?.endsWith(`/~${makeSlug(name)}`) ?? false;
}

interface TypeContext {
  readonly mention: AgencyMention;
  readonly written: string;
  readonly jurisdiction: Jurisdiction;
}

/** The place written with the name, else the document's own, or its province for a provincial body. */
function placeOfType(
  registry: Registry,
  row: AgencyTypeRow,
  { mention, written, jurisdiction }: TypeContext,
): string | null {
  if (mention.unknownPlace !== null)
    return isOwnPlace(mention.unknownPlace, jurisdiction) ? jurisdiction.place : UNDECIDED;
  if (mention.places.length > 0)
    return choosePlace(registry, { places: mention.places, written }, jurisdiction)?.key ?? UNDECIDED;
  const own = jurisdiction.place;
  if (own === null || row.kind !== "BODY") return own;
  if (row.level === jurisdiction.level) return own;
  if (row.level !== "PROVINCE") return UNDECIDED;
  return own === "vn" ? UNDECIDED : (provinceOf(registry, own)?.key ?? UNDECIDED);
}

/** The kind of place as written: "UBND huyện Từ Sơn", which is a city now. */
const WRITTEN_KIND = /(huyện|thị xã|quận)(?= +\p{Lu})/iu;

/**
 * Of places that share a name, the one in the document's own province; alone, the only one. A district of old that the
 * registry holds as a town or city may be another one of that name, unless it lies in that province.
 */
function choosePlace(
  registry: Registry,
  { places, written }: { places: readonly PlaceRow[]; written: string },
  { place }: Jurisdiction,
): PlaceRow | null {
  const kind = WRITTEN_KIND.exec(written)?.[1]?.toLowerCase();
  const [only] = places;
  const isOfKind = !kind || (only && KIND_WORDS[only.kind] === kind);
  if (only && places.length === 1 && isOfKind) return only;
  const province = place ? provinceOf(registry, place)?.key : undefined;
  const near = places.filter(
    (one) => province !== undefined && (one.key === province || one.key.startsWith(`${province}/`)),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

const KIND_WORDS: Readonly<Record<PlaceRow["kind"], string>> = {
  COUNTRY: "",
  PROVINCE: "tỉnh",
  MUNICIPALITY: "thành phố",
  CITY: "thành phố",
  TOWN: "thị xã",
  DISTRICT: "huyện",
  URBAN_DISTRICT: "quận",
  COMMUNE: "xã",
};

/** The Party committee of a district has the name of its kind of place. */
const COMMITTEES: Readonly<Partial<Record<PlaceRow["kind"], string>>> = {
  CITY: "Thành ủy",
  TOWN: "Thị ủy",
  DISTRICT: "Huyện ủy",
  URBAN_DISTRICT: "Quận ủy",
};

/** Gives the name of a type in a place: "UBND huyện Việt Yên", "Báo Bắc Giang". */
export function fillPlace(row: AgencyTypeRow, place: PlaceRow | undefined): string {
  if (row.slug === "tinh-uy" && place?.kind === "MUNICIPALITY") return "Thành ủy";
  if (!row.name.includes("{place}")) return row.name;
  if (!place || place.kind === "COUNTRY") return row.name.replace(/\s*\{place\}/, "");
  if (row.slug === "huyen-uy") return `${COMMITTEES[place.kind] ?? "Huyện ủy"} ${place.name}`;
  const government = /^(?:Chủ tịch )?(?:UBND|HĐND)/.test(row.name);
  return row.name.replace(
    "{place}",
    government || levelOf(place) !== "PROVINCE" ? namePlace(place) : place.name,
  );
}

/** "UBND XÃ TÂN LẬP" of a place that no row holds: its name as written, without the capitals of a letterhead. */
function fillWritten(row: AgencyTypeRow, written: string): string {
  const [, kind = "", name = ""] = /^((?:thị |thành |đặc )?\S+) (.+)$/u.exec(written) ?? [];
  const small =
    name === name.toUpperCase()
      ? name.toLowerCase().replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
      : name;
  return row.name.replace("{place}", `${kind} ${small}`);
}

/** A place with the word for its kind: "huyện Việt Yên". */
export function namePlace({ kind, name }: PlaceRow): string {
  return `${KIND_WORDS[kind]} ${name}`.trim();
}
