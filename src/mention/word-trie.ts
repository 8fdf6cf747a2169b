import { PairTable } from "./pair-table.ts";
import { VOCABULARY, type Words } from "./vocabulary.ts";
import { WordSet } from "./word-set.ts";

const WORD = /[\p{L}\d&]+/gu;

/** A name found: the index of the word after it, where it ends in the text, and what bears the name. */
export interface TrieMatch<T> {
  readonly nextWord: number;
  readonly end: number;
  readonly values: readonly T[];
}

const ROOT = 0;

/** Names as sequences of words; commas and hyphens inside a name do not count. */
export class WordTrie<T> {
  /** The words that names begin with. */
  readonly openings = new WordSet();
  readonly #edges = new PairTable();
  /** What ends at each node; the root is the first. */
  readonly #values: T[][] = [[]];

  add(name: string, value: T): void {
    let node = ROOT;
    for (const word of name.normalize("NFC").match(WORD) ?? []) {
      const id = VOCABULARY.add(word);
      if (node === ROOT) this.openings.add(id);
      node = this.#edges.get(node, id) || this.#addNode(node, id);
    }
    const values = this.#values[node];
    if (node !== ROOT && !values?.includes(value)) values?.push(value);
  }

  #addNode(from: number, id: number): number {
    const node = this.#values.push([]) - 1;
    this.#edges.set(from, id, node);
    return node;
  }

  /** Gives the longest name that begins at word `at`, or null. `prefix` is words of the name that stand elsewhere. */
  matchLongest(text: string, words: Words, at: number, prefix: string | null = null): TrieMatch<T> | null {
    const { count, starts, ends, ids } = words;
    if (prefix === null && !this.openings.has(ids[at])) return null;
    const from = prefix === null ? ROOT : this.#edges.get(ROOT, VOCABULARY.idOf(prefix));
    if (prefix !== null && from === ROOT) return null;
    let values: readonly T[] | null = null;
    let end = 0;
    let nextWord = at;
    let index = at;
    for (let node = this.#edges.get(from, ids[at] ?? 0); node !== ROOT; ) {
      const wordEnd = ends[index] ?? 0;
      index++;
      const named = this.#values[node];
      if (named !== undefined && named.length > 0) {
        values = named;
        end = wordEnd;
        nextWord = index;
      }
      if (index >= count || !isInsideName(text, wordEnd, starts[index] ?? 0)) break;
      node = this.#edges.get(node, ids[index] ?? 0);
    }
    return values && { nextWord, end, values };
  }
}

/** What may stand between two words of one name: blanks, commas, hyphens, a point without a blank ("CT.UBND"). */
function isInsideName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (end === start + 1 && (first === SPACE || first === POINT)) return true;
  for (let at = start; at < end; at++) if (!isLink(text.charCodeAt(at))) return false;
  // "Hội Cựu chiến binh, Tỉnh đoàn": behind a comma the capital begins another name.
  return !(first === COMMA && OTHER_NAMES.some((opening) => text.startsWith(opening, end)));
}

/** First words of the names of committees and youth unions, which are kinds of places too: "Trung tâm Y tế, Huyện đoàn". */
const OTHER_NAMES = ["Tỉnh ", "Huyện đoàn", "Thành đoàn", "Thị đoàn", "Quận đoàn"];

const SPACE = 32;
const POINT = 46;
const COMMA = 44;

/** Blank, comma, underscore, hyphen, apostrophe. */
function isLink(code: number): boolean {
  return code === SPACE || code === COMMA || code === 95 || code === 45 || code === 39;
}
