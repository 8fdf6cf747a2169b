import type { AgencyMention } from "../mention/mention.ts";
import { levelOf } from "../mention/place-part.ts";
import { viewText } from "../mention/text-view.ts";
import type { AgencyLevel } from "../model/agency.ts";
import type { PlaceRow } from "../model/registry-data.ts";
import { makePlaceKey } from "./place-of-issuer.ts";
import type { Registry } from "./registry.ts";

/** The place a document speaks for; its key is `kien-giang/~huyen-u-minh-thuong` when no row holds the district. */
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
}

/** Letterhead first ("UBND TỈNH BẮC GIANG"), then the date line, then whoever speaks in the opening. */
export function findHeadPlace(registry: Registry, query: PlaceQuery): HeadPlace | null {
  const { letterhead, opening, placeName } = query;
  const named = placeName ? findPlaceByName(registry, placeName) : null;
  const over = query.provinceName ? findPlaceByName(registry, query.provinceName) : null;
  const provinces = [
    ...(over ? [over] : []),
    ...opening.flatMap(({ places }) => places),
    ...(named ? [named] : []),
  ];
  const province = provinces.find((place) => levelOf(place) === "PROVINCE");
  const committee = readCommittee(query.lastLine);
  // What the committee of a district numbers is never the province's, known or not.
  if (committee) return findDistrict(registry, committee, province);
  for (const mention of letterhead) {
    const place = choosePlace(mention.places, province);
    if (place) return place;
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

const COMMITTEE = /^(HUYỆN|THỊ|THÀNH|QUẬN) (?:ỦY|UỶ) (\p{Lu}[\p{Lu} '-]+)$/u;
const COMMITTEE_KINDS: Readonly<Record<string, string>> = { THỊ: "thị xã", THÀNH: "thành phố" };

interface Committee {
  readonly kind: string;
  readonly name: string;
}

/** "HUYỆN ỦY KẾ SÁCH": the Party committee of a district. */
function readCommittee(line: string | null): Committee | null {
  const [, kind, name] = COMMITTEE.exec(line ?? "") ?? [];
  return kind && name ? { kind: COMMITTEE_KINDS[kind] ?? kind.toLowerCase(), name } : null;
}

function findDistrict(
  registry: Registry,
  { kind, name }: Committee,
  province: PlaceRow | undefined,
): HeadPlace | null {
  const view = viewText(name, registry.lexicon);
  const places = registry.lexicon.places.matchLongest(name, view.words, 0)?.values ?? [];
  const municipality = places.find((place) => place.kind === "MUNICIPALITY");
  if (kind === "thành phố" && municipality) return toHeadPlace(municipality);
  const district = places.find(({ key }) => province !== undefined && key.startsWith(`${province.key}/`));
  if (district) return toHeadPlace(district);
  const only = places.filter((place) => levelOf(place) === "DISTRICT");
  if (!province) return only.length === 1 && only[0] ? toHeadPlace(only[0]) : null;
  return { key: makePlaceKey(province, `${kind} ${name}`), level: "DISTRICT" };
}

/** "BỘ TÀI CHÍNH" over "CỤC THUẾ": a body of the centre, unless a place stands with one of them. */
function isCentral({ named }: AgencyMention): boolean {
  return named.some((one) => one.source === "agency" && one.row.level === "CENTRAL");
}

function choosePlace(places: readonly PlaceRow[], province: PlaceRow | undefined): HeadPlace | null {
  const near = places.find(({ key }) => province !== undefined && key.startsWith(`${province.key}/`));
  const [first] = places;
  return first ? toHeadPlace(near ?? first) : null;
}

function toHeadPlace(place: PlaceRow): HeadPlace {
  return { key: place.key, level: levelOf(place) };
}

function findPlaceByName(registry: Registry, name: string): PlaceRow | null {
  const bare = name.replace(/^(?:tỉnh|thành phố|TP\.?|huyện|thị xã|quận)\s+/iu, "");
  const view = viewText(bare, registry.lexicon);
  const places = registry.lexicon.places.matchLongest(bare, view.words, 0)?.values ?? [];
  return places.find((place) => levelOf(place) === "PROVINCE") ?? places[0] ?? null;
}
