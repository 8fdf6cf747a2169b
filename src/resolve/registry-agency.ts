import type { Agency, AgencyLevel } from "../model/agency.ts";
import type { AgencyRow, AgencyTypeRow, PlaceRow } from "../model/registry-data.ts";
import type { Registry } from "./registry.ts";
import { fillPlace, namePlace } from "./resolve-agency.ts";

/** A kind of agency in a place. */
export interface PlacedType {
  readonly type: AgencyTypeRow;
  readonly place: string;
}

/** What the registry holds of an agency: a row of its own, or the kind that it is in its place. */
export type RegistryEntry = { readonly row: AgencyRow } | PlacedType;

/** The registry's row of one body, or of the kind that it is in its place; null of an agency it does not know. */
export function findEntry(registry: Registry, { key, level, place }: Agency): RegistryEntry | null {
  const row = registry.data.agencies.find((one) => one.key === key);
  if (row) return { row };
  const slug = key.split("/").at(-1) ?? "";
  const type = registry.data.agencyTypes.find((one) => one.slug === slug && one.level === level);
  return type && place ? { type, place } : null;
}

/** The kind of that slug, of the level if there is one. */
export function findType(registry: Registry, slug: string, level: AgencyLevel): AgencyTypeRow | undefined {
  const types = registry.data.agencyTypes.filter((type) => type.slug === slug);
  return types.find((type) => type.level === level) ?? types[0];
}

/** The agency a row of its own is. */
export function agencyOfRow({ key, name, nameEn, kind, level, place }: AgencyRow): Agency {
  return { key, name, nameEn, kind, level, place, registered: true };
}

/** The agency that a kind is in a place. */
export function agencyOfType(registry: Registry, type: AgencyTypeRow, place: string): Agency {
  const { slug, nameEn, kind, level } = type;
  const name = fillPlace(type, registry.placeByKey.get(place));
  return { key: `${place}/${slug}`, name, nameEn, kind, level, place, registered: true };
}

/** The body of that kind in another place, named with the place, since the plain name is the document's own body. */
export function agencyOfTypeIn(registry: Registry, type: AgencyTypeRow, place: PlaceRow): Agency {
  const plain = agencyOfType(registry, type, place.key);
  const nameEn = `${type.nameEn}, ${place.name}`;
  if (plain.name !== type.name) return { ...plain, nameEn };
  const name = type.kind === "BODY" ? type.name.replace(/ (?:tỉnh|thành phố)$/, "") : type.name;
  return { ...plain, name: `${name} ${namePlace(place)}`, nameEn };
}
