import { foldWord } from "./fold-word.ts";

/** The words of a text, side by side: where each starts and ends, and its number in the vocabulary (0: unknown). */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
}

const WORD = /[\p{L}\d&]+/gu;
/** What may stand between two words of one name: blanks, a comma, a hyphen; never the end of a paragraph. */
const INSIDE_NAME = /^[ ,_-]*$/;
const CACHE_LIMIT = 100_000;

/** Numbers the words that names are made of; every other word is 0. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  /** Spellings as they stand in texts; a cache, so it is emptied when it grows. */
  readonly #spellings = new Map<string, number>();

  add(word: string): number {
    const folded = foldWord(word);
    const known = this.#ids.get(folded);
    if (known !== undefined) return known;
    this.#ids.set(folded, this.#ids.size + 1);
    return this.#ids.size;
  }

  idOf(word: string): number {
    const known = this.#spellings.get(word);
    if (known !== undefined) return known;
    if (this.#spellings.size > CACHE_LIMIT) this.#spellings.clear();
    const id = this.#ids.get(foldWord(word)) ?? 0;
    this.#spellings.set(word, id);
    return id;
  }

  /** Splits a normalized text into its words, in one pass. */
  split(text: string): Words {
    const capacity = (text.length >> 1) + 1;
    const starts = new Int32Array(capacity);
    const ends = new Int32Array(capacity);
    const ids = new Int32Array(capacity);
    let count = 0;
    WORD.lastIndex = 0;
    for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
      starts[count] = match.index;
      ends[count] = WORD.lastIndex;
      ids[count] = this.idOf(match[0]);
      count++;
    }
    return { count, starts, ends, ids };
  }
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  values: T[];
}

/** A name found: the index of the word after it, where it ends in the text, and what bears the name. */
export interface TrieMatch<T> {
  readonly nextWord: number;
  readonly end: number;
  readonly values: readonly T[];
}

/** Names as sequences of words; commas and hyphens inside a name do not count. */
export class WordTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  add(name: string, value: T): void {
    let node = this.#root;
    for (const word of name.normalize("NFC").match(WORD) ?? []) {
      const id = this.#vocabulary.add(word);
      let child = node.next.get(id);
      if (!child) {
        child = { next: new Map(), values: [] };
        node.next.set(id, child);
      }
      node = child;
    }
    if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
  }

  /** Gives the longest name that begins at word `at`, or null. `prefix` is words of the name that stand elsewhere. */
  matchLongest(text: string, words: Words, at: number, prefix: readonly string[] = []): TrieMatch<T> | null {
    let node: Node<T> | undefined = this.#root;
    for (const word of prefix) node = node?.next.get(this.#vocabulary.idOf(word));
    node = node?.next.get(words.ids[at] ?? 0);
    let best: TrieMatch<T> | null = null;
    let index = at;
    while (node) {
      const end = words.ends[index] ?? 0;
      index++;
      if (node.values.length > 0) best = { nextWord: index, end, values: node.values };
      if (index >= words.count || !INSIDE_NAME.test(text.slice(end, words.starts[index]))) return best;
      node = node.next.get(words.ids[index] ?? 0);
    }
    return best;
  }
}
