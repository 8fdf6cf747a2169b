/**
 * Where each character of a text stands in the text it was made from. Most stand side by side in both, so only where a
 * run of such characters begins is kept.
 */
export class OffsetMap {
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];

  /** Tells that the character at `index` stands at `source`, and those behind it side by side. Indices only grow. */
  add(index: number, source: number): void {
    const last = this.#starts.length - 1;
    if (index - (this.#starts[last] ?? 0) === source - (this.#sources[last] ?? -1)) return;
    this.#starts.push(index);
    this.#sources.push(source);
  }

  /** Where the character at `index` stands in the source. */
  sourceOf(index: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return index - (starts[low] ?? 0) + (this.#sources[low] ?? 0);
  }
}
