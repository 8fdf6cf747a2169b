import type { AgencyMention } from "../mention/mention.ts";
import { fittingPlaces, kindOfCommittee, levelOf } from "../mention/place-part.ts";
import { viewText } from "../mention/text-view.ts";
import type { AgencyLevel } from "../model/agency.ts";
import type { PlaceRow } from "../model/registry-data.ts";
import { makePlaceKey } from "./place-of-issuer.ts";
import { isPlaceOn, placesOn } from "./places-on.ts";
import type { Registry } from "./registry.ts";
import { namePlace } from "./resolve-agency.ts";

/** The place a document speaks for; its key is `ho-chi-minh/~quan-2` when no row holds the district. */
export interface HeadPlace {
  readonly key: string;
  readonly level: AgencyLevel;
}

/** Where the place may be told. */
interface PlaceQuery {
  readonly letterhead: readonly AgencyMention[];
  readonly opening: readonly AgencyMention[];
  readonly placeName: string | null;
  /** The province that the letterhead names: "ĐẢNG BỘ TỈNH SÓC TRĂNG". */
  readonly provinceName: string | null;
  /** The last line of the letterhead in capitals. */
  readonly lastLine: string | null;
  /** The words of the head and the opening. */
  readonly text: string;
  /** The day of the document, ISO. */
  readonly on: string | null;
}

/** Letterhead first ("UBND TỈNH BẮC GIANG"), then the date line, then whoever speaks in the opening. */
export function findHeadPlace(registry: Registry, query: PlaceQuery): HeadPlace | null {
  const { opening, placeName, on } = query;
  const letterhead = query.letterhead.map((one) => ({ ...one, places: placesOn(one.places, on) }));
  const named = placeName ? findPlaceByName(registry, placeName, on) : null;
  const over = query.provinceName ? findPlaceByName(registry, query.provinceName) : null;
  const provinces = [
    ...(over ? [over] : []),
    ...opening.flatMap(({ places }) => places),
    ...(named ? [named] : []),
  ].filter((place) => on === null || isPlaceOn(place, on));
  const province = provinces.find((place) => levelOf(place) === "PROVINCE");
  const committee = readCommittee(query.lastLine);
  // What the committee of a district numbers is never the province's, known or not.
  if (committee) return findDistrict(registry, committee, province);
  for (const mention of letterhead) {
    const several = over === null && mention.places.length > 1;
    const place = choosePlace(
      mention.places,
      several ? findProvinceOver(registry, { districts: mention.places, provinces }, query.text) : province,
    );
    if (place) return place;
    if (mention.places.length > 0) return null;
    // A district of a name that several provinces have is told apart by its province alone.
    if (mention.unknownPlace && mention.level)
      return province ? { key: makePlaceKey(province, mention.unknownPlace), level: mention.level } : null;
  }
  if (letterhead.some(isCentral)) return { key: "vn", level: "CENTRAL" };
  return (
    (named && toHeadPlace(named)) ??
    choosePlace(opening.find(({ places }) => places.length > 0)?.places ?? [], undefined)
  );
}

/** "Thực hiện Kế hoạch số 47/KH-UBND của UBND tỉnh Hậu Giang": a body of the province that the document answers to. */
const OVER = /(?<!\p{L})của (?:[^.;:()]{0,90}? )?tỉnh (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})/gu;

/** Of districts of one name in several provinces, the one province of theirs that the head names; null for several. */
function findProvinceOver(
  registry: Registry,
  { districts, provinces }: { districts: readonly PlaceRow[]; provinces: readonly PlaceRow[] },
  text: string,
): PlaceRow | undefined {
  const named = [...text.replace(/\s+/g, " ").matchAll(OVER)].map(([, name]) =>
    findPlaceByName(registry, `tỉnh ${name ?? ""}`),
  );
  const over = [...provinces, ...named].flatMap((place) =>
    place && levelOf(place) === "PROVINCE" && districts.some(({ key }) => key.startsWith(`${place.key}/`))
      ? [place]
      : [],
  );
  return new Set(over).size === 1 ? over[0] : undefined;
}

const COMMITTEE = /^(HUYỆN|THỊ|THÀNH|QUẬN) (?:ỦY|UỶ) (\p{Lu}[\p{Lu} '-]+)$/u;

interface Committee {
  readonly kind: string;
  readonly name: string;
}

/** "HUYỆN ỦY KẾ SÁCH": the Party committee of a district. */
function readCommittee(line: string | null): Committee | null {
  const [, kind, name] = COMMITTEE.exec(line ?? "") ?? [];
  return kind && name ? { kind: kindOfCommittee(kind), name } : null;
}

function findDistrict(
  registry: Registry,
  { kind, name }: Committee,
  province: PlaceRow | undefined,
): HeadPlace | null {
  const places = placesOfName(registry, kind, name);
  const municipality = places.find((place) => place.kind === "MUNICIPALITY");
  if (municipality) return toHeadPlace(municipality);
  if (places.length > 0 || !province) return choosePlace(places, province);
  return { key: makePlaceKey(province, `${kind} ${name}`), level: "DISTRICT" };
}

/** "BỘ TÀI CHÍNH" over "CỤC THUẾ": a body of the centre, unless a place stands with one of them. */
function isCentral({ named }: AgencyMention): boolean {
  return named.some((one) => one.source === "agency" && one.row.level === "CENTRAL");
}

/**
 * Of places that share a name, the one in the province that is named, the only one where none is named. A district that
 * the registry has in another province alone is none of its rows.
 */
function choosePlace(places: readonly PlaceRow[], province: PlaceRow | undefined): HeadPlace | null {
  const [first] = places;
  if (!first) return null;
  // "HUYỆN HÒA BÌNH", "Hòa Bình, ngày …": the line of the day means the district, not the province of its name.
  if (!province || province.name === first.name || levelOf(first) !== "DISTRICT")
    return places.length === 1 ? toHeadPlace(first) : null;
  const near = places.find(({ key }) => key.startsWith(`${province.key}/`));
  return near ? toHeadPlace(near) : { key: makePlaceKey(province, namePlace(first)), level: "DISTRICT" };
}

function toHeadPlace(place: PlaceRow): HeadPlace {
  return { key: place.key, level: levelOf(place) };
}

/** Where a day is given, a place that was none on it is not meant: "Hòa Bình, ngày 05/01/2026" is no province's. */
function findPlaceByName(registry: Registry, name: string, on: string | null = null): PlaceRow | null {
  const kind = /^(?:tỉnh|thành phố|TP\.?|huyện|thị xã|quận)(?=\s)/iu.exec(name)?.[0] ?? "";
  const named = placesOfName(registry, kind.toLowerCase().replace(".", ""), name.slice(kind.length).trim());
  const places = on ? named.filter((place) => isPlaceOn(place, on)) : named;
  const province = places.find((place) => levelOf(place) === "PROVINCE");
  return province ?? (places.length === 1 ? (places[0] ?? null) : null);
}

function placesOfName(registry: Registry, kind: string, name: string): readonly PlaceRow[] {
  const view = viewText(name, registry.lexicon);
  return fittingPlaces(registry.lexicon.places.matchLongest(name, view.words, 0)?.values ?? [], kind);
}
