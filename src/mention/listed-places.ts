import { matchEnd } from "../document/match-end.ts";

/** The levels of places, the lowest first. */
const LEVELS: readonly string[] = [
  "thôn|ấp|bản|buôn|khu phố|tổ dân phố",
  "xã|phường|thị trấn|đặc khu",
  "huyện|quận|thị xã",
  "thành phố",
  "tỉnh",
];
const NAME = "\\p{Lu}[\\p{L}\\d'’]*(?: (?:-|–)? ?\\p{Lu}[\\p{L}\\d'’]*| \\d{1,2}){0,4}";
const ANY = LEVELS.join("|");
const PLACE_BEFORE = new RegExp(`(?<!\\p{L})(${ANY}) ${NAME}$`, "u");
const PLACE_BEHIND = new RegExp(`, (${ANY}) (?=\\p{Lu}|\\d)`, "uy");
/** "ba tỉnh Quảng Bình, Quảng Trị và Thừa Thiên Huế": one noun, counted or in the plural, before all the names. */
const COUNTED = new RegExp(
  `(?<!\\p{L})(?:các|hai|ba|bốn|năm|sáu|\\d{1,2}) (?:${ANY})(?: miền núi)?:? ${NAME}(?:, ${NAME})*$`,
  "u",
);
const NAMES = new RegExp(`(?:, ${NAME})*?,? và (?=${NAME})`, "uy");
const REACH = 90;

/** Gives where to look on behind a comma between places of one title: "thị trấn A, huyện B", "ba xã A, B và C"; else null. */
export function endOfPlaces(words: string, comma: number): number | null {
  // What stands behind the comma is told at a look, and mostly is no place.
  const before = words.slice(Math.max(0, comma - REACH), comma);
  PLACE_BEHIND.lastIndex = comma;
  const next = PLACE_BEHIND.exec(words)?.[1];
  const place = next && PLACE_BEFORE.exec(before)?.[1];
  if (place && (next === place || levelOf(next) > levelOf(place))) return PLACE_BEHIND.lastIndex;
  const end = matchEnd(NAMES, words, comma);
  return end !== -1 && COUNTED.test(before) ? end : null;
}

function levelOf(noun: string): number {
  return LEVELS.findIndex((nouns) => nouns.split("|").includes(noun));
}
