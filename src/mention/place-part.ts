import { CAPITAL, isOf } from "../document/char-class.ts";
import type { AgencyLevel } from "../model/agency.ts";
import type { PlaceRow } from "../model/registry-data.ts";
import { memoize } from "./memoize.ts";
import type { TextView } from "./text-view.ts";
import { WordSet } from "./word-set.ts";

/** Kinds of places that "tỉnh", "huyện", "thành phố" before the name allows. */
const KINDS_OF_WORD: Readonly<Record<string, readonly PlaceRow["kind"][]>> = {
  tỉnh: ["PROVINCE"],
  "thành phố": ["CITY", "MUNICIPALITY"],
  tp: ["CITY", "MUNICIPALITY"],
  huyện: ["DISTRICT"],
  "thị xã": ["TOWN"],
  quận: ["URBAN_DISTRICT"],
  xã: ["COMMUNE"],
  phường: ["COMMUNE"],
  "thị trấn": ["COMMUNE"],
  "đặc khu": ["COMMUNE"],
};
/** Their levels, in that order. */
const LEVELS_OF_WORD: Readonly<Record<string, readonly AgencyLevel[]>> = Object.fromEntries(
  Object.entries(KINDS_OF_WORD).map(([word, kinds]) => [word, kinds.map((kind) => levelOf({ kind }))]),
);
export const PLACE_KIND =
  /[ ]+(tỉnh|tinh(?=[,;:.)])|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)(?! (?:ủy|uỷ))(?=[ ,.;:)]|$)/iuy;
export const PLACE_KINDS_OPEN = new WordSet("tỉnh tinh thành tp huyện thị quận xã phường đặc");
export const PLACE_KINDS_END = new WordSet("tỉnh phố huyện xã quận phường trấn khu");
export const COMMITTEES_END = new WordSet("ủy");
export const BARE_KIND_END = /(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)$/iu;
export const COMMITTEE_END = /(huyện|thị|thành|quận) +(?:ủy|uỷ)$/iu;
const COMMITTEE_KINDS: Readonly<Record<string, string>> = { thị: "thị xã", thành: "thành phố" };
/** A place the registry does not hold: "huyện Xuân Lộc", one to four capitalised words. */
const UNKNOWN_PLACE =
  / +(?!Quy (?:chế|định|hoạch|chuẩn)|Đề án|Kế hoạch|Tờ trình|Chương trình|Dự (?:án|thảo)|Phương án|Nghị quyết|Quyết định|Chỉ thị|Báo cáo|Danh mục|Điều lệ|Chiến lược|Bộ tiêu chí|Ban hành|Phê duyệt|Thông báo|Hướng dẫn|Công văn|Kết luận)(\p{Lu}[\p{L}'-]*(?: +\p{Lu}[\p{L}'-]*){0,3})/uy;
/** "Quận 1", "Phường 12" */
const NUMBERED_KINDS: readonly string[] = ["quận", "phường"];
const NUMBERED_PLACE = / +(\d{1,2})(?![\d/-]|[.,]\d|\p{L})/uy;

/** A place behind the name of an agency, and where it ends. */
export interface PlacePart {
  readonly end: number;
  readonly places: readonly PlaceRow[];
  readonly unknownPlace: string | null;
  readonly level: AgencyLevel | null;
}

/** Reads " tỉnh Bắc Giang", " huyện Việt Yên", " tỉnh" or " Bắc Giang" after a name. */
export function readPlace(
  { text, words, lexicon }: TextView,
  name: { end: number; nextWord: number },
): PlacePart | null {
  PLACE_KIND.lastIndex = name.end;
  const kind = PLACE_KINDS_OPEN.has(words.ids[name.nextWord]) ? PLACE_KIND.exec(text) : null;
  const kindEnd = kind ? PLACE_KIND.lastIndex : name.end;
  const lastWord = words.ids[name.nextWord - 1];
  const kindWord = spellKind(
    kind?.[1] ?? (PLACE_KINDS_END.has(lastWord) ? trailingKind(text, name.end) : ""),
  );
  const at = kind ? name.nextWord + kindWord.split(" ").length : name.nextWord;
  const start = words.starts[at] ?? kindEnd;
  const mayBePlace = at < words.count && isOf(text, start, CAPITAL) && isBlank(text, kindEnd, start);
  const match = mayBePlace ? lexicon.places.matchLongest(text, words, at) : null;
  if (match) {
    const committee = kindWord === "" && COMMITTEES_END.has(lastWord);
    const places = fittingPlaces(match.values, committee ? committeeKind(text, name.end) : kindWord);
    const [first] = places;
    if (first) return { end: match.end, places, unknownPlace: null, level: levelOf(first) };
  }
  return readUnknownPlace(text, { kindWord, kindEnd, written: kind !== null });
}

/** "UBND huyện Xuân Lộc" of no registry row, or "Công an tỉnh" with the kind of place alone. */
function readUnknownPlace(
  text: string,
  kind: { kindWord: string; kindEnd: number; written: boolean },
): PlacePart | null {
  const levels = LEVELS_OF_WORD[kind.kindWord];
  if (!levels) return null;
  const shape =
    NUMBERED_KINDS.includes(kind.kindWord) && text.charAt(kind.kindEnd + 1) <= "9"
      ? NUMBERED_PLACE
      : UNKNOWN_PLACE;
  shape.lastIndex = kind.kindEnd;
  const unknown = levels[0] === "PROVINCE" ? null : shape.exec(text);
  const level = levels.length === 1 ? (levels[0] ?? null) : null;
  if (unknown) {
    return {
      end: shape.lastIndex,
      places: [],
      unknownPlace: `${kind.kindWord} ${unknown[1] ?? ""}`,
      level,
    };
  }
  return kind.written ? { end: kind.kindEnd, places: [], unknownPlace: null, level } : null;
}

function trailingKind(text: string, end: number): string {
  return BARE_KIND_END.exec(text.slice(Math.max(0, end - 12), end))?.[0] ?? "";
}

/** The kind of place that the committee is of whose name ends at `end`: "Huyện ủy" + "Cao Lãnh" is that of the huyện; empty for none. */
export function committeeKind(text: string, end: number): string {
  return kindOfCommittee(COMMITTEE_END.exec(text.slice(Math.max(0, end - 9), end))?.[1] ?? "");
}

/** The kind of place by the first word of its committee, "Thành" of "Thành ủy". */
export function kindOfCommittee(word: string): string {
  const kind = word.toLowerCase();
  return COMMITTEE_KINDS[kind] ?? kind;
}

/** "Thành  phố", "TP.", "tinh" of a lost mark: the kind of place as the tables below spell it. */
const spellKind = memoize((written: string): string => {
  const kind = written.toLowerCase().replace(".", "").replace(/ +/g, " ");
  return kind === "tinh" ? "tỉnh" : kind;
});

/** Whether nothing but blanks, one at least, stands between two offsets. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== SPACE) return false;
  return start < end;
}

const SPACE = 32;

/** Levels of the places of the registry. */
export function levelOf(place: Pick<PlaceRow, "kind">): AgencyLevel {
  if (place.kind === "COUNTRY") return "CENTRAL";
  if (place.kind === "PROVINCE" || place.kind === "MUNICIPALITY") return "PROVINCE";
  return place.kind === "COMMUNE" ? "COMMUNE" : "DISTRICT";
}

/** What a name without a word for its kind may mean: names of districts are borne by people and villages too. */
const BARE_KINDS: readonly PlaceRow["kind"][] = ["COUNTRY", "CITY"];

/** "thành phố Bắc Giang" is the city, "tỉnh Bắc Giang" and a bare "Bắc Giang" the province. */
export function fittingPlaces(places: readonly PlaceRow[], kindWord: string): readonly PlaceRow[] {
  const kinds = KINDS_OF_WORD[kindWord];
  if (kinds) {
    const exact = places.filter((place) => kinds.includes(place.kind));
    if (exact.length > 0 || kindWord === "tỉnh" || kindWord === "thành phố" || kindWord === "tp")
      return exact;
    // A district may have become a town since: any place of its level will do.
    return places.filter((place) => LEVELS_OF_WORD[kindWord]?.includes(levelOf(place)));
  }
  const provinces = places.filter((place) => levelOf(place) === "PROVINCE");
  return provinces.length > 0 ? provinces : places.filter(({ kind }) => BARE_KINDS.includes(kind));
}
