/**
 * Why two instruments that are kept apart might be one work: the part of the identity that the texts leave open while all
 * that both of them state agrees. A pair has the first reason that fits.
 */
export const MAYBE_SAME_REASONS = [
  "PERIOD_OPEN", "PERIOD_CONFLICT", "PLACE_OPEN", "TYPE_OPEN", "YEAR_LEFT_OUT", "CODE_LOOKS_ALIKE", "SAME_TITLE",
  "TITLE_SHORTENED",
] as const; // biome-ignore format: one block reads as the list it is

export type MaybeSameReason = (typeof MAYBE_SAME_REASONS)[number];

/** Two instruments that might be one work; the graph never merges them. */
export interface MaybeSame {
  readonly reason: MaybeSameReason;
  /** Key of the other instrument. */
  readonly instrument: string;
}

/** Each reason as a sentence. */
export const MAYBE_SAME_SENTENCES: Readonly<Record<MaybeSameReason, string>> = {
  PERIOD_OPEN: "Same number, kind and place; one text does not tell the year or the term of the number.",
  PERIOD_CONFLICT:
    "Same number, kind, place and title under two years or terms; the year of one may be written wrong.",
  PLACE_OPEN: "Same in all that both texts say; one does not say whose it is.",
  TYPE_OPEN:
    "Same number, place and day; the code names no kind, and the texts name different kinds, or one none.",
  YEAR_LEFT_OUT:
    "Same kind, place and day; the numbers differ only by the year, which one holds and the other does not.",
  CODE_LOOKS_ALIKE:
    "Same kind and day; the numbers differ only by what is easily taken for each other, as TU and TW.",
  SAME_TITLE: "Same kind, place and title; not both have a number.",
  TITLE_SHORTENED:
    "Same kind and place, the title of one begins with all of the other's; not both have a number.",
};
