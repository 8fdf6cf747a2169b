import { DIGIT, isOf, UPPER } from "../document/char-class.ts";
import { firstNotBelow } from "../document/first-not-below.ts";
import type { Words } from "./vocabulary.ts";
import { WordSet } from "./word-set.ts";

/** A rule over running text. */
export interface WordRule {
  /** The words it may begin with, parted by blanks; `#` stands for a figure. */
  readonly opens: string;
  /** More words, which it begins with only where they are written with a capital. */
  readonly opensCapital?: string;
  readonly pattern: RegExp;
}

/** A stretch that a rule reads. */
export interface RuleMatch<R> {
  readonly rule: R;
  readonly match: RegExpExecArray;
}

const FIGURE = "#";
const NO_FIGURES = new Int32Array();

/**
 * Rules that are tried only at words they can begin with, so that a text is gone through once and not once a rule.
 * What a rule finds is what `matchAll` finds, but that a match begins with a whole word or a figure. At most 31 rules.
 */
export class WordRules<R extends WordRule> {
  readonly rules: readonly R[];
  readonly #rules: readonly { readonly rule: R; readonly pattern: RegExp }[];
  /** Which rules a word opens, a bit each. */
  readonly #opened = new WordSet();
  readonly #openedByCapital = new WordSet();
  #openedByFigure = 0;

  constructor(rules: readonly R[]) {
    this.rules = rules;
    this.#rules = rules.map((rule) => {
      const flags = rule.pattern.flags.replace("g", "");
      return { rule, pattern: new RegExp(rule.pattern.source, `${flags}y`) };
    });
    for (const [index, { opens, opensCapital }] of rules.entries()) {
      const bit = 1 << index;
      for (const word of opens.split(" "))
        if (word === FIGURE) this.#openedByFigure |= bit;
        else this.#opened.addWord(word, bit);
      for (const word of opensCapital?.split(" ") ?? []) this.#openedByCapital.addWord(word, bit);
    }
  }

  /** Gives what the rules find that begins with a word from `from` up to, not including, `to`: by place, then in the order of the rules; one rule's matches do not overlap. */
  findAll(text: string, words: Words, { from, to } = { from: 0, to: words.count }): RuleMatch<R>[] {
    const found: RuleMatch<R>[] = [];
    const ends = this.#rules.map(() => 0);
    const { starts, ids } = words;
    const figures = this.#openedByFigure === 0 ? NO_FIGURES : words.figures;
    let figure = firstNotBelow(figures, from);
    let nextFigure = figures[figure] ?? -1;
    for (let at = from; at < to; at++) {
      const id = ids[at];
      const bits = this.#opened.bitsOf(id) | this.#bitsOfCapital(id, text, starts[at] ?? 0);
      if (bits !== 0) this.#tryAt(text, starts[at] ?? 0, bits, { ends, found });
      if (nextFigure !== at) continue;
      this.#tryAt(text, figureOf(text, starts[at] ?? 0, words.ends[at] ?? 0), this.#openedByFigure, {
        ends,
        found,
      });
      nextFigure = figures[++figure] ?? -1;
    }
    return found;
  }

  #bitsOfCapital(id: number | undefined, text: string, at: number): number {
    const bits = this.#openedByCapital.bitsOf(id);
    return bits !== 0 && isOf(text, at, UPPER) ? bits : 0;
  }

  #tryAt(text: string, at: number, opened: number, { ends, found }: Progress<R>): void {
    for (let index = 0, bits = opened; bits !== 0; index++, bits >>>= 1) {
      const candidate = this.#rules[index];
      if ((bits & 1) === 0 || !candidate || at < (ends[index] ?? 0)) continue;
      const { rule, pattern } = candidate;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      ends[index] = pattern.lastIndex;
      found.push({ rule, match });
    }
  }
}

interface Progress<R> {
  readonly ends: number[];
  readonly found: RuleMatch<R>[];
}

/** Where the figure that opens or closes a word starts: "80", "5km", "đạt80". */
function figureOf(text: string, start: number, end: number): number {
  if (isOf(text, start, DIGIT)) return start;
  let figure = end - 1;
  while (isOf(text, figure - 1, DIGIT)) figure--;
  return figure;
}
