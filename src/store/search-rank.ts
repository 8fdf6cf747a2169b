import type { Instrument } from "../model/instrument.ts";
import type { SearchLabel } from "./search-hit.ts";
import { typeName } from "./search-rows.ts";
import { searchWords } from "./search-words.ts";
import { type Likeness, likenessOf } from "./word-likeness.ts";

/** An entity that may be meant. */
export interface Candidate {
  readonly label: SearchLabel;
  readonly key: string;
  /** The words of each text it was found by. */
  readonly words: readonly (readonly string[])[];
  /** Null of what is no instrument. */
  readonly instrument: Instrument | null;
}

/** Of equal rank the first of these comes first. */
export const LABELS: readonly SearchLabel[] = ["Instrument", "Agency", "Task"];

/** What people call it, the words that count most: the name, in which the typed words fit best; a number with its type. */
function headOf({ label, instrument, words }: Candidate, typed: readonly string[]): readonly string[] {
  if (label === "Agency") return bestOf(words, typed);
  const { number = null, type = "" } = instrument ?? {};
  return number === null ? [] : [...searchWords(number), ...searchWords(typeName(type))];
}

/** The closest of the names, the shortest of these. */
function bestOf(names: Candidate["words"], typed: readonly string[]): readonly string[] {
  const tiers = names.map((words) => ({ words, tier: tierOf(typed, words) ?? TIERS.length }));
  return tiers.toSorted((a, b) => a.tier - b.tier || a.words.length - b.words.length)[0]?.words ?? [];
}

/** Smaller is better, compared from left to right. */
export type Rank = readonly (number | string)[];

const TIERS: readonly Likeness[] = ["SAME", "BEGINS", "NEAR"];

/** Null when a word is neither there, nor begun, nor within one mistake of a word. */
export function rankOf(candidate: Candidate, typed: readonly string[]): Rank | null {
  const head = headOf(candidate, typed);
  const inHead = tierOf(typed, head);
  const inText = Math.min(
    ...candidate.words.map((words) => tierOf(typed, words) ?? Number.POSITIVE_INFINITY),
  );
  if (inHead === null && inText === Number.POSITIVE_INFINITY) return null;
  const tier = inHead === null ? inText * 2 + 1 : inHead * 2;
  const leading = head[0] === typed[0] ? 0 : 1;
  return [tier, LABELS.indexOf(candidate.label), leading, head.length, lengthOf(candidate), candidate.key];
}

function lengthOf({ words }: Candidate): number {
  return Math.min(...words.map((list) => list.length));
}

/** The worst likeness of any typed word; null when one has none. */
function tierOf(typed: readonly string[], words: readonly string[]): number | null {
  let worst = 0;
  for (const word of typed) {
    const best = tierOfWord(word, words);
    if (best === TIERS.length) return null;
    worst = Math.max(worst, best);
  }
  return words.length === 0 ? null : worst;
}

/** The best likeness of any of the words; as many as there are tiers when none is like it. */
function tierOfWord(typed: string, words: readonly string[]): number {
  let best = TIERS.length;
  for (const word of words) {
    const likeness = likenessOf(typed, word);
    if (likeness === "SAME") return 0;
    if (likeness !== null) best = Math.min(best, TIERS.indexOf(likeness));
  }
  return best;
}

export function compareRanks(a: Rank, b: Rank): number {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (other !== undefined && value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
