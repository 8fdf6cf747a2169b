import type BetterSqlite3 from "better-sqlite3";

/** Lengths of beginnings that the text index keeps a list for: `prefix` in `sql/schema.sql`. */
const INDEXED: ReadonlySet<number> = new Set([2, 3]);

/** What may follow in a folded word: letters that folding leaves outside these stand in no Vietnamese word. */
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789"];

/** Beginnings that are worth it: each becomes as many to look up as there are letters. */
const MAX_BEGINNINGS = 20;

/** Gives the statements `expand_beginnings(match)`. */
export function addExpandBeginnings(file: BetterSqlite3.Database): void {
  file.function("expand_beginnings", { deterministic: true }, (match) => expandBeginnings(String(match)));
}

/**
 * The same words to match, a beginning that the index keeps no list for told as the word itself or a beginning one letter longer:
 * FTS5 puts together the whole list of a beginning before it looks at anything, and reads that of a word only as far as it has to.
 */
export function expandBeginnings(match: string): string {
  if (match.split("*").length > MAX_BEGINNINGS + 1) return match;
  return match.replace(/(?<![^\s(])([a-z\d]+)\*/g, (beginning: string, word: string) =>
    INDEXED.has(word.length)
      ? beginning
      : `(${[word, ...LETTERS.map((letter) => `${word}${letter}*`)].join(" OR ")})`,
  );
}
