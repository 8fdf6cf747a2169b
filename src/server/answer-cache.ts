import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** An answer that was sent, as it was sent. */
export interface Answer {
  readonly body: string;
  readonly contentType: string;
  /** Made from the body, so that equal tags mean equal bodies; null where nobody can use it. */
  readonly etag: string | null;
  /** Name of the operation it answers. */
  readonly operation: string | null;
}

/** Share of the cache that one answer may take; by default 16 MB, four times the picture of a plan of a thousand tasks. */
const MAX_SHARE = 1 / 4;

/** Keeps answers as long as the graph has the version they were given at; the least asked for go first. */
export class AnswerCache {
  readonly #answers: LRUCache<string, Answer> | null;
  #version = Number.NEGATIVE_INFINITY;

  constructor(maxBytes: number) {
    this.#answers =
      maxBytes > 0
        ? new LRUCache({
            maxSize: maxBytes,
            maxEntrySize: Math.ceil(maxBytes * MAX_SHARE),
            // A string takes up to two bytes a character.
            sizeCalculation: ({ body }, key) => 2 * (body.length + key.length) + 200,
          })
        : null;
  }

  /** Whether an answer to this question is kept, be it of a version that has passed. */
  holds(question: string): boolean {
    return this.#answers?.has(question) ?? false;
  }

  /** The answer to this question at this version of the graph, if it is still kept. */
  find(question: string, version: number): Answer | undefined {
    return version === this.#version ? this.#answers?.get(question) : undefined;
  }

  /** Keeps an answer; one of a newer version drops all that were kept, one of an older version is not kept. */
  keep(question: string, version: number, answer: Answer): void {
    if (version < this.#version) return;
    if (version > this.#version) this.#answers?.clear();
    this.#version = version;
    this.#answers?.set(question, answer);
  }
}

/** The tag of a body for HTTP's conditional requests. */
export function tagOf(body: string): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}
