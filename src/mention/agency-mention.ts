import type { AgencyLevel } from "../model/agency.ts";
import type { PlaceRow } from "../model/registry-data.ts";
import type { Lexicon, NamedAgency } from "./lexicon.ts";
import type { AgencyMention } from "./mention.ts";
import type { TextView } from "./text-view.ts";
import type { Words } from "./word-trie.ts";

/** "tỉnh", "huyện", "thành phố" before a place's own name. */
const PLACE_KINDS: Readonly<Record<string, readonly AgencyLevel[]>> = {
  tỉnh: ["PROVINCE"],
  "thành phố": ["PROVINCE", "DISTRICT"],
  tp: ["PROVINCE", "DISTRICT"],
  huyện: ["DISTRICT"],
  "thị xã": ["DISTRICT"],
  quận: ["DISTRICT"],
  xã: ["COMMUNE"],
  phường: ["COMMUNE"],
  "thị trấn": ["COMMUNE"],
};
const PLACE_KIND = /[\s]+(tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn)(?=[\s,.;:)]|$)/iuy;
const BARE_KIND_END = /(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)$/iu;
/** A place the registry does not hold: "huyện Xuân Lộc", one to four capitalised words. */
const UNKNOWN_PLACE = /\s+(\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*){0,3})/uy;
const BLANK = /^[\s]+$/;

/** Gives the agency whose name begins at word `at`, or null. The longest name wins; its place belongs to it. */
export function readAgency({ text, words, lexicon }: TextView, at: number): AgencyMention | null {
  const match = lexicon.agencies.matchLongest(text, words, at);
  if (!match) return null;
  const start = words.starts[at] ?? 0;
  if (!isWrittenAsName(text, start, match.end, match.values)) return null;
  const placed = readPlace({ text, words, lexicon, end: match.end, nextWord: match.nextWord });
  const plain = match.values.filter(
    (named) => named.source === "agency" || !named.takesPlace || placed !== null,
  );
  const named = plain.length > 0 ? plain : match.values;
  if (named.every((one) => one.source === "agency" || !takesTrailingPlace(one))) {
    return { kind: "agency", start, end: match.end, named, place: null, level: null };
  }
  const end = placed?.end ?? match.end;
  return { kind: "agency", start, end, named, place: placed?.place ?? null, level: placed?.level ?? null };
}

function takesTrailingPlace(named: NamedAgency): boolean {
  return named.source === "type" && named.row.kind === "BODY";
}

/** Names of bodies are capitalised; long ones are believed in small letters too (OCR, lower-cased texts). */
function isWrittenAsName(text: string, start: number, end: number, named: readonly NamedAgency[]): boolean {
  const first = text.charAt(start);
  if (first !== first.toLowerCase()) return true;
  if (named.some(({ row }) => row.kind !== "BODY")) return true;
  return /\S+\s+\S+\s+\S/.test(text.slice(start, end));
}

interface PlaceContext {
  readonly text: string;
  readonly words: Words;
  readonly lexicon: Lexicon;
  readonly end: number;
  readonly nextWord: number;
}

interface PlacePart {
  readonly end: number;
  readonly place: PlaceRow | null;
  readonly level: AgencyLevel | null;
}

/** Reads " tỉnh Bắc Giang", " huyện Việt Yên", " tỉnh" or " Bắc Giang" after a name. */
function readPlace({ text, words, lexicon, end, nextWord }: PlaceContext): PlacePart | null {
  PLACE_KIND.lastIndex = end;
  const kind = PLACE_KIND.exec(text);
  const kindEnd = kind ? PLACE_KIND.lastIndex : end;
  const levels = PLACE_KINDS[(kind?.[1] ?? trailingKind(text, end)).toLowerCase().replace(".", "")];
  const at = kind ? nextWord + (kind[1] ?? "").split(/\s+/).length : nextWord;
  const gap = text.slice(kindEnd, words.starts[at] ?? kindEnd);
  const name = at < words.count && BLANK.test(gap) ? lexicon.places.matchLongest(text, words, at) : null;
  if (name && isCapital(text, words.starts[at] ?? 0)) {
    const place = choosePlace(name.values, levels);
    if (place) return { end: name.end, place, level: levelOf(place) };
  }
  if (levels && (kind || BARE_KIND_END.test(text.slice(Math.max(0, end - 12), end)))) {
    UNKNOWN_PLACE.lastIndex = kindEnd;
    if (levels[0] !== "PROVINCE" && UNKNOWN_PLACE.test(text)) {
      return { end: UNKNOWN_PLACE.lastIndex, place: null, level: levels.at(-1) ?? null };
    }
    return kind ? { end: kindEnd, place: null, level: levels[0] ?? null } : null;
  }
  return null;
}

function trailingKind(text: string, end: number): string {
  return BARE_KIND_END.exec(text.slice(Math.max(0, end - 12), end))?.[0] ?? "";
}

function isCapital(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

/** Levels of the places of the registry. */
export function levelOf(place: PlaceRow): AgencyLevel {
  if (place.kind === "COUNTRY") return "CENTRAL";
  if (place.kind === "PROVINCE" || place.kind === "MUNICIPALITY") return "PROVINCE";
  return place.kind === "COMMUNE" ? "COMMUNE" : "DISTRICT";
}

/** "thành phố Bắc Giang" is the city, "tỉnh Bắc Giang" and a bare "Bắc Giang" the province. */
function choosePlace(
  places: readonly PlaceRow[],
  levels: readonly AgencyLevel[] | undefined,
): PlaceRow | null {
  if (!levels) return places.find((place) => levelOf(place) === "PROVINCE") ?? places[0] ?? null;
  const fitting = places.filter((place) => levels.includes(levelOf(place)));
  const city = fitting.find((place) => place.kind === "MUNICIPALITY" || place.kind === "CITY");
  return (levels.length > 1 ? city : undefined) ?? fitting[0] ?? null;
}
