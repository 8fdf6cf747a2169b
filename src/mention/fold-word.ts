/** Old and new places of the tone mark in oa, oe, uy: "hòa" and "hoà" are one word. */
// biome-ignore format: a table
const TONE_PLACES: readonly (readonly [string, string])[] = [
  ["òa", "oà"], ["óa", "oá"], ["ỏa", "oả"], ["õa", "oã"], ["ọa", "oạ"],
  ["òe", "oè"], ["óe", "oé"], ["ỏe", "oẻ"], ["õe", "oẽ"], ["ọe", "oẹ"],
  ["ùy", "uỳ"], ["úy", "uý"], ["ủy", "uỷ"], ["ũy", "uỹ"], ["ụy", "uỵ"],
];

const MODERN = new Map(TONE_PLACES);
const OLD = new Map(TONE_PLACES.map(([old, modern]) => [modern, old]));

/** Gives the form by which words are compared: lower case, one place for the tone mark. */
export function foldWord(word: string): string {
  return replaceTail(word.toLowerCase(), MODERN);
}

/** Gives the spellings in small letters that fold to the same word: one, or two where the tone mark has two places. */
export function spellingsOf(word: string): readonly string[] {
  const folded = foldWord(word);
  const old = replaceTail(folded, OLD);
  return old === folded ? [folded] : [folded, old];
}

function replaceTail(word: string, tails: ReadonlyMap<string, string>): string {
  const tail = tails.get(word.slice(-2));
  return tail ? word.slice(0, -2) + tail : word;
}
