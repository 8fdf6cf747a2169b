import { CAPITAL, isOf } from "../document/char-class.ts";
import type { AgencyLevel } from "../model/agency.ts";
import type { PlaceRow } from "../model/registry-data.ts";
import type { NamedAgency } from "./lexicon.ts";
import type { AgencyMention } from "./mention.ts";
import type { TextView } from "./text-view.ts";
import { WordSet } from "./word-set.ts";

/** "tỉnh", "huyện", "thành phố" before a place's own name. */
const PLACE_KINDS: Readonly<Record<string, readonly AgencyLevel[]>> = {
  tỉnh: ["PROVINCE"],
  "thành phố": ["DISTRICT", "PROVINCE"],
  tp: ["DISTRICT", "PROVINCE"],
  huyện: ["DISTRICT"],
  "thị xã": ["DISTRICT"],
  quận: ["DISTRICT"],
  xã: ["COMMUNE"],
  phường: ["COMMUNE"],
  "thị trấn": ["COMMUNE"],
};
const PLACE_KIND =
  /[ ]+(tỉnh|tinh(?=[,;:.)])|thành phố|tp\.?|huyện|thị xã|quận|xã|phường|thị trấn)(?! (?:ủy|uỷ))(?=[ ,.;:)]|$)/iuy;
const PLACE_KINDS_OPEN = new WordSet("tỉnh tinh thành tp huyện thị quận xã phường");
const PLACE_KINDS_END = new WordSet("tỉnh phố huyện xã quận phường trấn");
const BARE_KIND_END = /(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)$/iu;
/** A place the registry does not hold: "huyện Xuân Lộc", one to four capitalised words. */
const UNKNOWN_PLACE = / +(\p{Lu}[\p{L}'-]*(?: +\p{Lu}[\p{L}'-]*){0,3})/uy;
/** "Quận 1", "Phường 12" */
const NUMBERED_KINDS: readonly string[] = ["quận", "phường"];
const NUMBERED_PLACE = / +(\d{1,2})(?![\d/-]|[.,]\d|\p{L})/uy;

/** Gives the agency whose name begins at word `at`, or null. The longest name wins; its place belongs to it. */
export function readAgency(view: TextView, at: number): AgencyMention | null {
  const { text, words, lexicon } = view;
  const match = lexicon.agencies.matchLongest(text, words, at);
  if (!match) return readPlaceAsAgency(view, at);
  const start = words.starts[at] ?? 0;
  if (!isWrittenAsName(text, { start, end: match.end }, match.values)) return null;
  const placed = readPlace(view, match);
  const plain = match.values.filter(
    (named) => named.source === "agency" || !named.takesPlace || placed !== null,
  );
  const named = plain.length > 0 ? plain : match.values;
  if (!placed || !named.some(takesTrailingPlace)) {
    const end = named.some(({ row }) => row.kind === "COLLECTIVE")
      ? extendCollective(text, { start, end: match.end })
      : match.end;
    return { kind: "agency", start, end, named, places: [], unknownPlace: null, level: null };
  }
  const { end, places, unknownPlace, level } = placed;
  return { kind: "agency", start, end, named, places, unknownPlace, level };
}

const KIND_OPENINGS = new WordSet("huyện thành thị quận");
const KIND_WORD = /(?:huyện|thành phố|thị xã|quận|Huyện|Thành phố|Thị xã|Quận)(?= \p{Lu})/uy;

/** "huyện Sơn Động" that is told to act is its people's committee; only where the registry holds the place. */
function readPlaceAsAgency({ text, words, lexicon }: TextView, at: number): AgencyMention | null {
  if (!KIND_OPENINGS.has(words.ids[at])) return null;
  const start = words.starts[at] ?? 0;
  KIND_WORD.lastIndex = start;
  const kind = KIND_WORD.exec(text)?.[0].toLowerCase();
  const government = lexicon.governments;
  if (!kind || government.length === 0) return null;
  const match = lexicon.places.matchLongest(text, words, at + kind.split(" ").length);
  const places = match ? fittingPlaces(match.values, kind) : [];
  const [first] = places;
  if (!match || !first) return null;
  return {
    kind: "agency",
    start,
    end: match.end,
    named: government,
    places,
    unknownPlace: null,
    level: levelOf(first),
  };
}

const UNIT =
  "(?:sở|ban cán sự đảng|đảng đoàn|tổ chức (?:cơ sở )?đảng|ban|ngành|huyện ủy|thị ủy|thành ủy|quận ủy|đảng ủy|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|đoàn thể|hội|cơ quan|đơn vị|địa phương|tổ chức chính trị - xã hội|bộ|cơ quan ngang bộ|cơ quan thuộc Chính phủ)";
const NARROWER =
  "(?:trực thuộc(?: Trung ương| [tT]ỉnh (?:ủy|uỷ)| [tT]hành (?:ủy|uỷ)| tỉnh)?|cấp tỉnh|cấp huyện|cấp xã|chính trị - xã hội|nhân dân|thuộc tỉnh|của tỉnh|tỉnh|huyện|trên địa bàn(?: tỉnh| huyện| thành phố)?|có liên quan|liên quan|trong tỉnh|(?:xã|phường|[tT]hành phố|Tỉnh(?! (?:ủy|uỷ)))(?= \\p{Ll}|[.,;:)]|$))";
/** "các huyện ủy" + ", thị ủy, thành ủy, đảng ủy trực thuộc": small-letter units go on with the same collective. */
const MORE_UNITS = new RegExp(
  `(?: ${NARROWER}(?!\\p{L}))*(?:(?:, | và |, và )${UNIT}(?: ${NARROWER})*(?!\\p{L}| \\p{Lu}))*`,
  "uy",
);

function extendCollective(text: string, { start, end }: { start: number; end: number }): number {
  const name = text.slice(start, end);
  if (name === name.toUpperCase()) {
    // "CÁC ĐOÀN THỂ HUYỆN": in capitals the units are told by their words alone.
    MORE_UNITS.lastIndex = 0;
    MORE_UNITS.test(text.slice(end, end + UNITS_REACH).toLowerCase());
    return end + MORE_UNITS.lastIndex;
  }
  MORE_UNITS.lastIndex = end;
  MORE_UNITS.test(text);
  return Math.max(end, MORE_UNITS.lastIndex);
}

const UNITS_REACH = 160;

function takesTrailingPlace(named: NamedAgency): boolean {
  return named.source === "type" && named.row.kind === "BODY";
}

/** Names of bodies are capitalised; long ones are believed in small letters too (OCR, lower-cased texts). */
function isWrittenAsName(
  text: string,
  range: { start: number; end: number },
  named: readonly NamedAgency[],
): boolean {
  if (range.end - range.start === 3 && /^báo (?:cáo|chí)/iu.test(text.slice(range.start, range.start + 8)))
    return false;
  if (isOf(text, range.start, CAPITAL)) return true;
  if (named.some(({ row }) => row.kind !== "BODY")) return true;
  const name = text.slice(range.start, range.end);
  return !name.includes(",") && name.split(/ +/).length >= 4;
}

interface PlacePart {
  readonly end: number;
  readonly places: readonly PlaceRow[];
  readonly unknownPlace: string | null;
  readonly level: AgencyLevel | null;
}

/** Reads " tỉnh Bắc Giang", " huyện Việt Yên", " tỉnh" or " Bắc Giang" after a name. */
function readPlace(
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
    const places = fittingPlaces(match.values, kindWord);
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
  const levels = PLACE_KINDS[kind.kindWord];
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

/** "Thành  phố", "TP.", "tinh" of a lost mark: the kind of place as the tables below spell it. */
function spellKind(written: string): string {
  const kind = written.toLowerCase().replace(".", "").replace(/ +/g, " ");
  return kind === "tinh" ? "tỉnh" : kind;
}

/** Whether nothing but blanks, one at least, stands between two offsets. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== SPACE) return false;
  return start < end;
}

const SPACE = 32;

/** Levels of the places of the registry. */
export function levelOf(place: PlaceRow): AgencyLevel {
  if (place.kind === "COUNTRY") return "CENTRAL";
  if (place.kind === "PROVINCE" || place.kind === "MUNICIPALITY") return "PROVINCE";
  return place.kind === "COMMUNE" ? "COMMUNE" : "DISTRICT";
}

/** Kinds of places a word before the name allows. */
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
};

/** "thành phố Bắc Giang" is the city, "tỉnh Bắc Giang" and a bare "Bắc Giang" the province. */
function fittingPlaces(places: readonly PlaceRow[], kindWord: string): readonly PlaceRow[] {
  const kinds = KINDS_OF_WORD[kindWord];
  if (kinds) {
    const exact = places.filter((place) => kinds.includes(place.kind));
    if (exact.length > 0 || kindWord === "tỉnh" || kindWord === "thành phố" || kindWord === "tp")
      return exact;
    // A district may have become a town since: any place of its level will do.
    return places.filter((place) => PLACE_KINDS[kindWord]?.includes(levelOf(place)));
  }
  const provinces = places.filter((place) => levelOf(place) === "PROVINCE");
  return provinces.length > 0 ? provinces : places;
}
