import type { InstrumentType } from "../model/instrument.ts";
import type { InstrumentTypeRow } from "../model/registry-data.ts";
import type { Words } from "./vocabulary.ts";
import { WordSet } from "./word-set.ts";

const LAST_TWO = /(?<![\p{L}\d])(\p{L}+ \p{L}+) $/u;

function stripMarks(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** A word that says the kind of an instrument, and which kind. */
export interface TypeWord {
  readonly start: number;
  readonly end: number;
  readonly type: InstrumentType;
}

/** Finds the words that say a kind of instrument: "Nghị quyết", "NQ", "thông báo kết luận". */
export class TypeWords {
  readonly #types = new Map<string, InstrumentType>();
  /** The names of two words or more without the marks of their letters. */
  readonly #bare = new Map<string, InstrumentType>();
  readonly #openings = new WordSet();
  readonly #pattern: RegExp;

  constructor(rows: readonly InstrumentTypeRow[]) {
    for (const row of rows) {
      for (const name of row.names.map((one) => one.toLowerCase())) {
        if (!this.#types.has(name)) this.#types.set(name, row.type);
        if (name.includes(" ")) this.#bare.set(stripMarks(name), row.type);
        this.#openings.addWord(name.split(" ")[0] ?? "");
      }
    }
    const names = [...this.#types.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/ /g, "\\s+"));
    this.#pattern = new RegExp(`(?<![\\p{L}\\d/-])(?:${names.join("|")})(?![\\p{L}/-])`, "iuy");
  }

  /** Gives the last type word of the words from `from` up to, not including, `to`. */
  findLast(text: string, words: Words, { from, to }: { from: number; to: number }): TypeWord | null {
    const limit = words.ends[to - 1] ?? 0;
    let last: TypeWord | null = null;
    for (let at = from; at < to; at++) {
      const start = words.starts[at] ?? 0;
      if (!this.#openings.has(words.ids[at]) || start < (last?.end ?? 0)) continue;
      const word = this.#readAt(text, start);
      if (word && word.end <= limit) last = word;
    }
    return last;
  }

  /** "Chỉ thi số", "Quyêt định số": the two words before `end` where scanning spoilt marks of a name of two words. */
  findSpoilt(text: string, end: number): TypeWord | null {
    const words = LAST_TWO.exec(text.slice(Math.max(0, end - 24), end));
    const type = words?.[1] && this.#bare.get(stripMarks(words[1].toLowerCase()));
    return words?.[1] && type
      ? { type, start: end - words[0].length, end: end - words[0].length + words[1].length }
      : null;
  }

  #readAt(text: string, start: number): TypeWord | null {
    this.#pattern.lastIndex = start;
    const word = this.#pattern.exec(text)?.[0];
    const type = word && this.#types.get(word.toLowerCase().replace(/\s+/g, " "));
    return type ? { type, start, end: start + word.length } : null;
  }
}
