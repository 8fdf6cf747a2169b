import { DIGIT, isOf, UPPER } from "../document/char-class.ts";
import { firstNotBelow } from "../document/first-not-below.ts";
import type { Words } from "./vocabulary.ts";
import { WordSet } from "./word-set.ts";

/** A rule over running text: its pattern, and which words about a place tell that it may begin there. Words are parted by blanks. */
export interface WordRule {
  /** The words it may begin with; `#` stands for a figure. */
  readonly opens: string;
  /** More words, which it begins with only where they are written with a capital. */
  readonly opensCapital?: string;
  /** The words that may come next, behind the figure where one opens it; a figure always may. Without it any may. */
  readonly next?: string;
  /** The words that may stand before it. Without it any may. */
  readonly previous?: string;
  /** The signs of which one stands before it, blanks between or not. */
  readonly signs?: string;
  /** The signs of which one stands behind a figure that opens it, blanks between or not. */
  readonly nextSigns?: string;
  readonly pattern: RegExp;
}

/** A stretch that a rule reads. */
export interface RuleMatch<R> {
  readonly rule: R;
  readonly match: RegExpExecArray;
}

const FIGURE = "#";
const NO_FIGURES = new Int32Array();
const ALL = -1;
/** The words that a figure may be of: "1.234.567,8". */
const FIGURE_WORDS = 8;
/** So many words are searched before what they hold is handed over. */
const STRETCH = 4096;

/**
 * Rules that are tried only where the words allow them, so that a text is gone through once and not once a rule. What a
 * rule finds is what `matchAll` finds, but that a match begins with a whole word or a figure. At most 31 rules.
 */
export class WordRules<R extends WordRule> {
  readonly rules: readonly R[];
  readonly #rules: readonly { readonly rule: R; readonly pattern: RegExp }[];
  /** Every word that opens a rule, with a capital or without. */
  readonly #openings = new WordSet();
  // A bit each tells which rules a word opens, may follow or may stand before.
  readonly #opened = new WordSet();
  readonly #openedByCapital = new WordSet();
  readonly #next = new WordSet();
  readonly #previous = new WordSet();
  #openedByFigure = 0;
  #nextAny = 0;
  #previousAny = 0;

  constructor(rules: readonly R[]) {
    this.rules = rules;
    this.#rules = rules.map((rule) => {
      const flags = rule.pattern.flags.replace("g", "");
      return { rule, pattern: new RegExp(rule.pattern.source, `${flags}y`) };
    });
    for (const [index, { opens, opensCapital, next, previous }] of rules.entries()) {
      const bit = 1 << index;
      for (const word of opens.split(" "))
        if (word === FIGURE) this.#openedByFigure |= bit;
        else this.#open(word, bit, this.#opened);
      for (const word of opensCapital?.split(" ") ?? []) this.#open(word, bit, this.#openedByCapital);
      for (const word of next?.split(" ") ?? []) this.#next.addWord(word, bit);
      for (const word of previous?.split(" ") ?? []) this.#previous.addWord(word, bit);
      if (next === undefined) this.#nextAny |= bit;
      if (previous === undefined) this.#previousAny |= bit;
    }
  }

  #open(word: string, bit: number, opened: WordSet): void {
    opened.addWord(word, bit);
    this.#openings.addWord(word);
  }

  /** Gives what the rules find that begins with a word from `from` up to, not including, `to`: by place, then in the order of the rules; one rule's matches do not overlap. */
  findAll(text: string, words: Words, { from, to } = { from: 0, to: words.count }): RuleMatch<R>[] {
    const progress = this.#start(text, words);
    this.#search(progress, from, to);
    return progress.found;
  }

  /** Hands over what the rules find in a whole text, a stretch at a time: of a long text nothing is kept. */
  visitAll(text: string, words: Words, take: (found: RuleMatch<R>) => void): void {
    const progress = this.#start(text, words);
    for (let from = 0; from < words.count; from += STRETCH) {
      this.#search(progress, from, Math.min(from + STRETCH, words.count));
      for (const match of progress.found) take(match);
      progress.found.length = 0;
    }
  }

  #start(text: string, words: Words): Progress<R> {
    return { text, words, ends: this.#rules.map(() => 0), found: [] };
  }

  #search(progress: Progress<R>, from: number, to: number): void {
    const openings = this.#openings;
    const { words } = progress;
    const { ids } = words;
    const figures = this.#openedByFigure === 0 ? NO_FIGURES : words.figures;
    let figure = firstNotBelow(figures, from);
    let opening = openings.firstIn(ids, from, to);
    for (;;) {
      const nextFigure = figures[figure] ?? to;
      const at = Math.min(opening, nextFigure);
      if (at >= to) return;
      if (opening === at) {
        this.#tryWord(at, progress);
        opening = openings.firstIn(ids, at + 1, to);
      }
      if (nextFigure === at) {
        this.#tryFigure(at, progress);
        figure++;
      }
    }
  }

  #tryWord(at: number, progress: Progress<R>): void {
    const { text, words } = progress;
    const start = words.starts[at] ?? 0;
    let opened = this.#openedBy(text, words.ids[at], start);
    if ((opened & ~this.#previousAny) !== 0) opened &= this.#allowedByPrevious(text, words, at);
    if ((opened & ~this.#nextAny) !== 0) opened &= this.#allowedByNext(text, words, at + 1);
    if (opened !== 0) this.#tryAt(start, opened, progress);
  }

  #tryFigure(at: number, progress: Progress<R>): void {
    const { text, words } = progress;
    const opened = this.#openedByFigure & this.#allowedByPrevious(text, words, at);
    const start = figureOf(text, words.starts[at] ?? 0, words.ends[at] ?? 0);
    this.#tryAt(start, opened & this.#allowedByNextOfFigure(text, words, at), progress);
  }

  #openedBy(text: string, id: number | undefined, start: number): number {
    const capital = this.#openedByCapital.bitsOf(id);
    return this.#opened.bitsOf(id) | (capital !== 0 && isOf(text, start, UPPER) ? capital : 0);
  }

  /** The rules that the word `next` lets go on; a figure, also one that letters are stuck to, lets all. */
  #allowedByNext(text: string, { count, ids, starts, ends }: Words, next: number): number {
    if (next >= count) return this.#nextAny;
    const id = ids[next] ?? 0;
    const mayHold =
      isOf(text, starts[next] ?? 0, DIGIT) || (id === 0 && isOf(text, (ends[next] ?? 0) - 1, DIGIT));
    return mayHold ? ALL : this.#nextAny | this.#next.bitsOf(id);
  }

  /** The same behind the last word of a figure; a figure that letters are stuck to lets all go on: "5km". */
  #allowedByNextOfFigure(text: string, words: Words, at: number): number {
    let next = at;
    do {
      if (!isOf(text, (words.ends[next] ?? 0) - 1, DIGIT)) return ALL;
      next++;
    } while (next < at + FIGURE_WORDS && next < words.count && isOf(text, words.starts[next] ?? 0, DIGIT));
    return this.#allowedByNext(text, words, next);
  }

  /** The rules that the word before `at` lets begin; one that a figure is stuck to lets all. */
  #allowedByPrevious(text: string, { ids, starts, ends }: Words, at: number): number {
    const id = at === 0 ? undefined : ids[at - 1];
    const mayHold =
      id === 0 && isOf(text, starts[at - 1] ?? 0, DIGIT) && !isOf(text, (ends[at - 1] ?? 0) - 1, DIGIT);
    return mayHold ? ALL : this.#previousAny | this.#previous.bitsOf(id);
  }

  #tryAt(at: number, opened: number, { text, ends, found }: Progress<R>): void {
    for (let bits = opened; bits !== 0; bits &= bits - 1) {
      // The lowest bit that is set.
      const index = 31 - Math.clz32(bits & -bits);
      const candidate = this.#rules[index];
      if (!candidate || at < (ends[index] ?? 0)) continue;
      const { rule, pattern } = candidate;
      if (rule.signs !== undefined && !isBehind(text, at, rule.signs)) continue;
      if (rule.nextSigns !== undefined && isOf(text, at, DIGIT) && !isBefore(text, at, rule.nextSigns))
        continue;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      ends[index] = pattern.lastIndex;
      found.push({ rule, match });
    }
  }
}

/** Where a search stands: what was found, and up to where by each rule. */
interface Progress<R> {
  readonly text: string;
  readonly words: Words;
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

function isBehind(text: string, at: number, signs: string): boolean {
  let last = at - 1;
  while (text.charAt(last) === " ") last--;
  return last >= 0 && signs.includes(text.charAt(last));
}

/** Whether the figure at `at`, with its points and commas, stands before one of the signs. */
function isBefore(text: string, at: number, signs: string): boolean {
  let next = at;
  while (isOf(text, next, DIGIT) || isPointOrComma(text.charCodeAt(next))) next++;
  while (text.charAt(next) === " ") next++;
  return next < text.length && signs.includes(text.charAt(next));
}

function isPointOrComma(code: number): boolean {
  return code === 44 || code === 46;
}
