const CACHE_LIMIT = 10_000;
const MARKS = /[\u0300-\u036f]/g;

/** Gives a code in capitals without diacritics: `NĐ`, `nđ` and `ND` are one. */
export function foldCode(code: string): string {
  if (/^[A-Z\d&]+$/.test(code)) return code;
  return code.normalize("NFD").replace(MARKS, "").replace(/[Đđ]/g, "D").toUpperCase();
}

/** Number codes and what they stand for. Exact letters win over letters without diacritics (`ĐA`, `DA`). */
export class CodeIndex<T> {
  readonly #exact = new Map<string, T[]>();
  readonly #folded = new Map<string, T[]>();
  /** What was asked before, as it was spelled; a cache, so it is emptied when it grows. */
  readonly #asked = new Map<string, readonly T[]>();

  constructor(entries: readonly (readonly [string, T])[]) {
    for (const [code, value] of entries) {
      append(this.#exact, code.toUpperCase(), value);
      append(this.#folded, foldCode(code), value);
    }
  }

  /** Gives the first value of the code. */
  get(code: string): T | undefined {
    return this.getAll(code)[0];
  }

  /** Gives every value of the code, in the order of the registry. */
  getAll(code: string): readonly T[] {
    const known = this.#asked.get(code);
    if (known) return known;
    const values = this.#exact.get(code.toUpperCase()) ?? this.#folded.get(foldCode(code)) ?? [];
    if (this.#asked.size >= CACHE_LIMIT) this.#asked.clear();
    this.#asked.set(code, values);
    return values;
  }
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const values = index.get(key);
  if (!values) index.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
