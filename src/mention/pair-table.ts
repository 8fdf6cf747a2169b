/** Four numbers a slot, side by side, so that one look into memory fetches them: first, second, value, nothing. */
const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;
const SECOND = 1;
const VALUE = 2;

/** Gives a number for a pair of numbers: a hash table with open addressing, which makes no object and no string a pair. */
export class PairTable {
  #cells = new Int32Array(SLOT * 64);
  #count = 0;

  /** The number of a pair, 0 for a pair that was never set. */
  get(first: number, second: number): number {
    return this.#cells[this.#cellOf(first, second) + VALUE] ?? 0;
  }

  /** Sets the number of a pair, which is not 0. */
  set(first: number, second: number, value: number): void {
    if (this.#count * SLOT * 2 >= this.#cells.length) this.#widen();
    const cell = this.#cellOf(first, second);
    if (this.#cells[cell + VALUE] === 0) this.#count++;
    this.#cells[cell] = first;
    this.#cells[cell + SECOND] = second;
    this.#cells[cell + VALUE] = value;
  }

  /** Where the slot of a pair begins, or the empty one where it belongs. */
  #cellOf(first: number, second: number): number {
    const cells = this.#cells;
    const mask = cells.length - 1;
    let cell = (hashPair(first, second) << SLOT_BITS) & mask;
    while (cells[cell + VALUE] !== 0 && (cells[cell] !== first || cells[cell + SECOND] !== second))
      cell = (cell + SLOT) & mask;
    return cell;
  }

  #widen(): void {
    const cells = this.#cells;
    this.#cells = new Int32Array(cells.length * 4);
    this.#count = 0;
    for (let cell = 0; cell < cells.length; cell += SLOT) {
      const value = cells[cell + VALUE] ?? 0;
      if (value !== 0) this.set(cells[cell] ?? 0, cells[cell + SECOND] ?? 0, value);
    }
  }
}

function hashPair(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
