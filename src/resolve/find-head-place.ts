import { levelOf } from "../mention/agency-mention.ts";
import type { AgencyMention } from "../mention/mention.ts";
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
}

/** Letterhead first ("UBND TỈNH BẮC GIANG"), then the date line, then whoever speaks in the opening. */
export function findHeadPlace(registry: Registry, query: PlaceQuery): HeadPlace | null {
  const { letterhead, opening, placeName } = query;
  const province = opening.flatMap(({ places }) => places).find((place) => levelOf(place) === "PROVINCE");
  for (const mention of letterhead) {
    const place = choosePlace(mention.places, province);
    if (place) return place;
    // A district of a name that several provinces have is told apart by its province alone.
    if (mention.unknownPlace && province && mention.level)
      return { key: makePlaceKey(province, mention.unknownPlace), level: mention.level };
  }
  if (letterhead.some(isCentral)) return { key: "vn", level: "CENTRAL" };
  const named = placeName ? findPlaceByName(registry, placeName) : null;
  return (
    (named && toHeadPlace(named)) ??
    choosePlace(opening.find(({ places }) => places.length > 0)?.places ?? [], undefined)
  );
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
