import { matchEnd } from "../document/match-end.ts";
import { startsName } from "./agency-noun.ts";

const LISTED_KINDS =
  /(?<=[cC]ác (?:tỉnh|huyện|quận|xã|phường))(?:(?:, |,? và )(?:huyện|thị xã|thành phố|phường|thị trấn|đặc khu))+ \p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3}(?=, \p{Lu}| và \p{Lu})/uy;
const FIRST_PLACE =
  /(?<=[cC]ác (?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)) \p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){1,3}(?=,? và |, )/uy;
const NEXT_PLACE = /(?:, |,? và )(\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3})(?=,|[.:;)]| và | \(| \p{Ll}|\n|$)/uy;

/** Gives where "UBND các tỉnh", "thành phố Ninh Bình, Hà Tĩnh" behind it, ends whose kinds share the places; -1 where they do not. */
export function endOfGroupKinds(text: string, at: number): number {
  return endOfFurtherPlaces(text, matchEnd(LISTED_KINDS, text, at));
}

/** Gives where the last of the places ends that follow one another, `at` itself where none follows. */
export function endOfGroupPlaces(text: string, at: number): number {
  let end = at;
  for (NEXT_PLACE.lastIndex = end; ; NEXT_PLACE.lastIndex = end) {
    const place = NEXT_PLACE.exec(text);
    if (!place || startsName(text, NEXT_PLACE.lastIndex - (place[1] ?? "").length)) return end;
    end = NEXT_PLACE.lastIndex;
  }
}

/** Gives where the places end that a group is of, "UBND các tỉnh" before " Lâm Đồng và Gia Lai"; -1 where not two of them follow. */
export function endOfNamedGroup(text: string, at: number): number {
  return startsName(text, at + 1) ? -1 : endOfFurtherPlaces(text, matchEnd(FIRST_PLACE, text, at));
}

/** Where the places end that follow the first, which ends at `first`; -1 for no first or no other. */
function endOfFurtherPlaces(text: string, first: number): number {
  const end = first === -1 ? -1 : endOfGroupPlaces(text, first);
  return end > first ? end : -1;
}
