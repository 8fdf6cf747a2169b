import { memoize } from "./memoize.ts";

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
  readonly getAll = memoize(
    (code): readonly T[] => this.#exact.get(code.toUpperCase()) ?? this.#folded.get(foldCode(code)) ?? [],
  );
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const values = index.get(key);
  if (!values) index.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
