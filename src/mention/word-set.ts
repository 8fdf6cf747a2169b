import { VOCABULARY } from "./vocabulary.ts";

/** Words by their numbers: what a rule may begin with, asked once for each word of a text. */
export class WordSet {
  #members = new Uint8Array(64);

  /** `words` are parted by blanks. */
  constructor(words = "") {
    for (const word of words.split(" ")) if (word !== "") this.addWord(word);
  }

  addWord(word: string): void {
    this.add(VOCABULARY.add(word));
  }

  add(id: number): void {
    if (id >= this.#members.length) {
      const members = new Uint8Array(id * 2);
      members.set(this.#members);
      this.#members = members;
    }
    this.#members[id] = 1;
  }

  /** Tells whether the word of that number is a member; 0, the unknown word, never is. */
  has(id: number | undefined): boolean {
    return id !== undefined && this.#members[id] === 1;
  }
}
