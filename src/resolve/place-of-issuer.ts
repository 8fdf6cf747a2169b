import type { AgencyMention } from "../mention/mention.ts";
import { committeeKind, fittingPlaces, levelOf } from "../mention/place-part.ts";
import { viewText } from "../mention/text-view.ts";
import type { Agency } from "../model/agency.ts";
import { makeSlug } from "../model/key.ts";
import type { PlaceRow } from "../model/registry-data.ts";
import { provinceOf, type Registry } from "./registry.ts";
import type { Jurisdiction } from "./resolve-agency.ts";

/** The issuer that a citation names. */
export interface NamedIssuer {
  /** All of its words; null where none is named. */
  readonly words: string | null;
  /** The agency that the words open with, and what it means; null where they open with none. */
  readonly mention: AgencyMention | null;
  readonly agency: Agency | null;
}

/** An issuer is of the centre when its name says so, also one that no row holds. */
const NATIONAL = /(?:Trung ương|Việt Nam|Chính phủ|[qQ]uốc gia|[tT]ối cao)$/u;
const NOWHERE: Jurisdiction = { place: null, level: null };
/** The kind of place that the name of a body ends with, before the name of the place. */
const KIND_END = /(huyện|thị xã|quận|thành phố|xã|phường|thị trấn|đặc khu)$/iu;

/**
 * Gives the place for which the issuer of a citation speaks; `own` is that of the document, for issuers without one.
 * A district or commune that no row holds has a place of its own under the province ("bac-giang/~xa-tan-lap"), never
 * the province's: their numbers are not its numbers. "UBND xã" without its name speaks for no place that is known.
 */
export function placeOfIssuer(registry: Registry, issuer: NamedIssuer, own: Jurisdiction): Jurisdiction {
  const { words, mention, agency } = issuer;
  if (NATIONAL.test(words ?? "")) return { place: "vn", level: "CENTRAL" };
  const behind = isNamedWhole(issuer) ? null : placeBehind(registry, words ?? "", own);
  if (behind || !agency?.place) return behind ?? own;
  if (agency.registered || !mention || mention.named.length === 0)
    return { place: agency.place, level: agency.level };
  const name = mention.unknownPlace ?? nameBehind(mention, words ?? "");
  const province = own.place ? provinceOf(registry, own.place) : null;
  if (!name || !province) return NOWHERE;
  return { place: makePlaceKey(province, name), level: mention.level ?? "DISTRICT" };
}

/** Whether the registry's name is all of the issuer's: of "Ban Chỉ đạo Chăm sóc sức khỏe … tỉnh" it is a part. */
function isNamedWhole({ words, mention }: NamedIssuer): boolean {
  return mention !== null && mention.end - mention.start === (words ?? "").length;
}

/** "Ban Chỉ huy PCLB&TKCN tỉnh Quảng Bình", "Hội đồng … huyện": a body that no row holds bears its place at its end. */
const PLACE_END =
  /(?<=\p{L} )(tỉnh|thành phố|huyện|thị xã|quận)(?: (\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,3}))?$/u;
/** "Đại hội Đảng bộ tỉnh Hà Nam" + " lần thứ XX". */
const ORDINAL_END = /,? (?:lần thứ|kh(?:óa|oá)|nhiệm kỳ) .*$/u;

/** Null where the words end with no place; of a place that no row holds, or of another level than the own, nothing is known. */
function placeBehind(registry: Registry, words: string, own: Jurisdiction): Jurisdiction | null {
  const [, kind, name] = PLACE_END.exec(words.replace(ORDINAL_END, "")) ?? [];
  if (!kind) return null;
  const province = own.place ? provinceOf(registry, own.place) : null;
  if (!name) return kind === "tỉnh" ? placeIn(province) : own.level === "DISTRICT" ? own : null;
  const { lexicon } = registry;
  const view = viewText(name, lexicon);
  const match = lexicon.places.matchLongest(name, view.words, 0);
  const places = match?.end === name.length ? fittingPlaces(match.values, kind) : [];
  const near = places.filter(
    ({ key }) => province && (key === province.key || key.startsWith(`${province.key}/`)),
  );
  const [only, ...others] = near.length > 0 ? near : places;
  return only && others.length === 0 ? placeIn(only) : NOWHERE;
}

function placeIn(place: PlaceRow | null): Jurisdiction {
  return place ? { place: place.key, level: levelOf(place) } : NOWHERE;
}

/** Gives the key of a district or commune that no row holds: `bac-giang/~xa-tan-lap`. */
export function makePlaceKey(province: PlaceRow, name: string): string {
  return `${province.key}/~${makeSlug(name)}`;
}

/** "Huyện ủy Hải Hậu", "UBND thành phố Sầm Sơn": the place whose name goes on behind the body's. */
function nameBehind({ start, end }: AgencyMention, words: string): string | null {
  const body = words.slice(0, end - start);
  const name = words.slice(body.length).trim();
  if (!/^\p{Lu}/u.test(name)) return null;
  const kind = committeeKind(body, body.length) || KIND_END.exec(body)?.[1]?.toLowerCase();
  return kind ? `${kind} ${name}` : null;
}
