/** Gives a number for a pair of numbers: a hash table with open addressing, which makes no object and no string a pair. */
export class PairTable {
  #firsts = new Int32Array(64);
  #seconds = new Int32Array(64);
  #values = new Int32Array(64);
  #count = 0;

  /** The number of a pair, 0 for a pair that was never set. */
  get(first: number, second: number): number {
    const values = this.#values;
    return values[this.#slotOf(first, second)] ?? 0;
  }

  /** Sets the number of a pair, which is not 0. */
  set(first: number, second: number, value: number): void {
    if (this.#count * 2 >= this.#values.length) this.#widen();
    const slot = this.#slotOf(first, second);
    if (this.#values[slot] === 0) this.#count++;
    this.#firsts[slot] = first;
    this.#seconds[slot] = second;
    this.#values[slot] = value;
  }

  /** The slot of a pair, or the empty one where it belongs. */
  #slotOf(first: number, second: number): number {
    const firsts = this.#firsts;
    const seconds = this.#seconds;
    const values = this.#values;
    const mask = values.length - 1;
    let slot = hashPair(first, second) & mask;
    while (values[slot] !== 0 && (firsts[slot] !== first || seconds[slot] !== second))
      slot = (slot + 1) & mask;
    return slot;
  }

  #widen(): void {
    const [firsts, seconds, values] = [this.#firsts, this.#seconds, this.#values];
    this.#firsts = new Int32Array(values.length * 4);
    this.#seconds = new Int32Array(values.length * 4);
    this.#values = new Int32Array(values.length * 4);
    this.#count = 0;
    for (const [slot, value] of values.entries())
      if (value !== 0) this.set(firsts[slot] ?? 0, seconds[slot] ?? 0, value);
  }
}

function hashPair(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
