import type { InstrumentType } from "../model/instrument.ts";
import type { InstrumentTypeRow } from "../model/registry-data.ts";
import { memoize } from "./memoize.ts";
import type { Words } from "./vocabulary.ts";
import { WordSet } from "./word-set.ts";

const LAST_TWO = /(?<![\p{L}\d])(\p{L}+ \p{L}+) $/u;

/** Shorter names are too little to tell by what a lost letter leaves of them. */
const LEAST_TORN = 7;

/** Every spelling of a word with one letter left out, marks stripped. */
function dropLetters(bare: string): string[] {
  return [...bare].flatMap((letter, index) =>
    letter === " " ? [] : [bare.slice(0, index) + bare.slice(index + 1)],
  );
}

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
  /** The same with one letter lost: null where two names are left alike. */
  readonly #torn = new Map<string, InstrumentType | null>();
  readonly #openings = new WordSet();
  readonly #pattern: RegExp;

  readonly #typeOfSpoilt = memoize((words): InstrumentType | null => {
    const bare = stripMarks(words.toLowerCase());
    return this.#bare.get(bare) ?? this.#torn.get(bare) ?? null;
  });

  readonly #typeOf = memoize((word) => this.#types.get(word.toLowerCase().replace(/\s+/g, " ")) ?? null);

  constructor(rows: readonly InstrumentTypeRow[]) {
    for (const row of rows) {
      for (const name of row.names.map((one) => one.toLowerCase())) {
        if (!this.#types.has(name)) this.#types.set(name, row.type);
        if (name.includes(" ")) this.#addBare(stripMarks(name), row.type);
        this.#openings.addWord(name.split(" ")[0] ?? "");
      }
    }
    const names = [...this.#types.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/ /g, "\\s+"));
    this.#pattern = new RegExp(`(?<![\\p{L}\\d/-])(?:${names.join("|")})(?![\\p{L}/-])`, "iuy");
  }

  #addBare(bare: string, type: InstrumentType): void {
    this.#bare.set(bare, type);
    if (bare.length < LEAST_TORN) return;
    for (const torn of dropLetters(bare)) {
      const other = this.#torn.get(torn);
      this.#torn.set(torn, other === undefined || other === type ? type : null);
    }
  }

  /** Gives the last type word of the words from `from` up to, not including, `to`. */
  findLast(text: string, words: Words, { from, to }: { from: number; to: number }): TypeWord | null {
    const limit = words.ends[to - 1] ?? 0;
    let last: TypeWord | null = null;
    const openings = this.#openings;
    const { ids } = words;
    for (let at = openings.firstIn(ids, from, to); at < to; at = openings.firstIn(ids, at + 1, to)) {
      const start = words.starts[at] ?? 0;
      if (start < (last?.end ?? 0)) continue;
      const word = this.#readAt(text, start);
      if (word && word.end <= limit) last = word;
    }
    return last;
  }

  /** "Chỉ thi số", "Nghị đnh số": the two words before `end` where scanning spoilt marks or lost a letter of a name. */
  findSpoilt(text: string, end: number): TypeWord | null {
    const words = LAST_TWO.exec(text.slice(Math.max(0, end - 24), end))?.[1];
    const type = words && this.#typeOfSpoilt(words);
    return type ? { type, start: end - words.length - 1, end: end - 1 } : null;
  }

  #readAt(text: string, start: number): TypeWord | null {
    this.#pattern.lastIndex = start;
    const word = this.#pattern.exec(text)?.[0];
    const type = word && this.#typeOf(word);
    return type ? { type, start, end: start + word.length } : null;
  }
}
