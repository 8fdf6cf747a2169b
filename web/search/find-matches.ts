import { fold } from "./fold.ts";

/** Something that can be searched for. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** Type or kind, in the reader's words. */
  readonly label: string;
}

/** An entry with its texts folded, done once. */
export interface IndexedEntry extends Entry {
  readonly foldedName: string;
  readonly folded: string;
}

/** What a search gives: matches, or when there are none what comes near. */
export interface Found {
  readonly matches: readonly Entry[];
  readonly near: readonly Entry[];
}

const MANY = 20;
const FEW = 5;

export function indexEntries(entries: readonly Entry[]): readonly IndexedEntry[] {
  return entries.map((entry) => {
    const foldedName = fold(entry.name);
    return { ...entry, foldedName, folded: fold(`${entry.name} ${entry.detail} ${entry.label}`) };
  });
}

/**
 * The entries that hold every word of a text, as the start of a word or inside a name without blanks ("147nq"); names
 * that start with it first. When there is none, those that hold most of it.
 */
export function findMatches(text: string, entries: readonly IndexedEntry[]): Found {
  const wanted = fold(text);
  const words = wanted.split(" ").filter(Boolean);
  if (words.length === 0) return { matches: [], near: [] };
  const holds = ({ folded }: IndexedEntry, word: string) => ` ${folded}`.includes(` ${word}`);
  const joined = words.join("");
  const matches = entries.filter(
    (entry) =>
      words.every((word) => holds(entry, word)) || entry.foldedName.replaceAll(" ", "").includes(joined),
  );
  if (matches.length > 0) return { matches: rank(matches, wanted).slice(0, MANY), near: [] };
  const scored = entries.map((entry) => ({ entry, score: nearness(entry, words) }));
  const near = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
  return { matches: [], near: near.slice(0, FEW).map(({ entry }) => entry) };
}

function rank(matches: readonly IndexedEntry[], wanted: string): IndexedEntry[] {
  const rankOf = ({ foldedName }: IndexedEntry) => (foldedName === wanted ? 0 : foldedName.startsWith(wanted) ? 1 : ` ${foldedName}`.includes(` ${wanted}`) ? 2 : 3); // biome-ignore format: a table
  return matches.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Share of the words' pairs of letters that the entry holds, for misspellings; 0 when it is under two thirds. */
function nearness({ folded }: IndexedEntry, words: readonly string[]): number {
  const pairs = words.flatMap((word) => [...word].slice(1).map((letter, i) => `${word[i]}${letter}`));
  const held = pairs.filter((pair) => folded.includes(pair)).length;
  const score = pairs.length === 0 ? 0 : held / pairs.length;
  return score >= 0.67 ? score - folded.length / 100_000 : 0;
}
