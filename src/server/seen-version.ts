/** Milliseconds for which a version that was seen stands for the present one. */
const MAX_AGE = 1000;

/** The newest version of the graph that any answer was read at: what an answer that read nothing is marked with. */
export class SeenVersion {
  #version: number | null = null;
  #seenAt = 0;

  note(version: number): void {
    this.#version = Math.max(version, this.#version ?? version);
    this.#seenAt = performance.now();
  }

  /** Null when none was seen in the last second. */
  recent(): number | null {
    return performance.now() - this.#seenAt < MAX_AGE ? this.#version : null;
  }
}
