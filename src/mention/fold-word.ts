/** Old and new places of the tone mark in oa, oe, uy: "hòa" and "hoà" are one word. */
// biome-ignore format: a table
const TONE_PLACES: readonly (readonly [RegExp, string])[] = [
  ["òa", "oà"], ["óa", "oá"], ["ỏa", "oả"], ["õa", "oã"], ["ọa", "oạ"],
  ["òe", "oè"], ["óe", "oé"], ["ỏe", "oẻ"], ["õe", "oẽ"], ["ọe", "oẹ"],
  ["ùy", "uỳ"], ["úy", "uý"], ["ủy", "uỷ"], ["ũy", "uỹ"], ["ụy", "uỵ"],
].map(([old, modern]) => [new RegExp(`${old}$`), modern ?? ""] as const);

const HAS_OLD_PLACE = /[òóỏõọ][ae]$|[ùúủũụ]y$/;

/** Gives the form by which words are compared: lower case, one place for the tone mark. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!HAS_OLD_PLACE.test(lower)) return lower;
  return TONE_PLACES.reduce((folded, [old, modern]) => folded.replace(old, modern), lower);
}
