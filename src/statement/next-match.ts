/** How much text a pattern may look back at, and on at. */
export const LOOK_BACK = 40;
export const LOOK_ON = 200;
/** So much is searched at once, asked for or not: what stands near is asked for next. */
const STRIDE = 400;

/** A match, with its place in the text. */
export interface PlacedMatch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the next match of a pattern, asked for one place of a text after the other. What was searched in vain is
 * remembered, so that a text in which the pattern is rare is not searched anew from each place.
 */
export class NextMatch {
  readonly #text: string;
  readonly #pattern: RegExp;
  /** No match begins from here up to `#to`, where the one that was found does. */
  #from = 0;
  #to = 0;
  #found: PlacedMatch | null = null;

  /** `pattern` is global, and what it matches looks no further than the bounds above. */
  constructor(text: string, pattern: RegExp) {
    this.#text = text;
    this.#pattern = pattern;
  }

  /** Gives the first match that begins at `from` or behind it and not behind `limit`, or null. */
  find(from: number, limit: number): PlacedMatch | null {
    if (from < this.#from || from > this.#to) {
      this.#from = from;
      this.#to = from;
      this.#found = null;
    }
    if (this.#found === null && this.#to <= limit) this.#search(limit);
    const found = this.#found;
    return found !== null && found.start <= limit ? found : null;
  }

  #search(limit: number): void {
    const last = Math.max(limit, this.#to + STRIDE);
    const base = Math.max(0, this.#to - LOOK_BACK);
    this.#pattern.lastIndex = this.#to - base;
    const match = this.#pattern.exec(this.#text.slice(base, last + LOOK_ON));
    const start = match ? base + match.index : last + 1;
    this.#to = Math.min(start, last + 1);
    this.#found = match && start <= last ? { start, end: start + match[0].length } : null;
  }
}
