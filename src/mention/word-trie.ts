import { VOCABULARY, type Words } from "./vocabulary.ts";
import { WordSet } from "./word-set.ts";

const WORD = /[\p{L}\d&]+/gu;

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
  /** The words that names begin with. */
  readonly openings = new WordSet();
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(name: string, value: T): void {
    let node = this.#root;
    for (const word of name.normalize("NFC").match(WORD) ?? []) {
      const id = VOCABULARY.add(word);
      if (node === this.#root) this.openings.add(id);
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
    for (const word of prefix) node = node?.next.get(VOCABULARY.idOf(word));
    node = node?.next.get(words.ids[at] ?? 0);
    let values: readonly T[] | null = null;
    let [end, nextWord] = [0, at];
    for (let index = at; node; node = node.next.get(words.ids[index] ?? 0)) {
      const wordEnd = words.ends[index] ?? 0;
      index++;
      if (node.values.length > 0) [values, end, nextWord] = [node.values, wordEnd, index];
      if (index >= words.count || !isInsideName(text, wordEnd, words.starts[index] ?? 0)) break;
    }
    return values && { nextWord, end, values };
  }
}

/** What may stand between two words of one name: blanks, commas, hyphens, a point without a blank ("CT.UBND"). */
function isInsideName(text: string, start: number, end: number): boolean {
  if (end === start + 1 && text.charCodeAt(start) === POINT) return true;
  for (let at = start; at < end; at++) if (!LINKS.includes(text.charCodeAt(at))) return false;
  // "Hội Cựu chiến binh, Tỉnh đoàn": behind a comma the capital begins another name.
  return !(text.charCodeAt(start) === COMMA && text.startsWith("Tỉnh ", end));
}

const POINT = 46;
const COMMA = 44;
/** Blank, comma, underscore, hyphen. */
const LINKS: readonly number[] = [32, 44, 95, 45];
