import type { PlaceRow } from "../model/registry-data.ts";
import type { Registry } from "./registry.ts";
import type { Jurisdiction } from "./resolve-agency.ts";

/** Tells whether a place was one of its kind on a day, ISO. */
export function isPlaceOn({ validFrom, validTo }: PlaceRow, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/**
 * Of places that share a name, those of that day: "thành phố Huế" was a city of Thừa Thiên Huế until 2024 and is of the
 * centre since. All of them where no day is known or none was there then.
 */
export function placesOn(places: readonly PlaceRow[], day: string | null): readonly PlaceRow[] {
  if (!day || places.length < 2) return places;
  const then = places.filter((place) => isPlaceOn(place, day));
  return then.length > 0 ? then : places;
}

/**
 * Gives the place that spoke on the day of a citation: before a place came to be, "UBND tỉnh" of its documents is the
 * province that went before it; what else bears its number then is not known.
 */
export function jurisdictionOn(
  registry: Registry,
  own: Jurisdiction,
  { day, issuer }: { day: string | null; issuer: string | null },
): Jurisdiction {
  const row = own.place === null ? undefined : registry.placeByKey.get(own.place);
  if (!row?.validFrom || !day || day >= row.validFrom) return own;
  const before = registry.data.places.filter(({ successor }) => successor?.key === row.key);
  const [only, ...others] = before;
  const place = only && others.length === 0 && OF_PROVINCE.test(issuer ?? "") ? only.key : null;
  return { place, level: place ? own.level : null };
}

const OF_PROVINCE = /(?<!\p{L})tỉnh(?!\p{L})/iu;
