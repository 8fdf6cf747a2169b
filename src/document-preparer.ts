import { availableParallelism } from "node:os";
import type { SourceText } from "./document/source-text.ts";
import { WorkerThread } from "./input/worker-thread.ts";
import { type PreparedDocument, prepareDocument } from "./prepare-document.ts";
import type { Registry } from "./resolve/registry.ts";

/** Documents that are prepared before a thread is worth its start of some tenths of a second. */
const FIRST_DOCUMENTS = 8;
/** The writing thread needs a processor too; more threads than these prepare faster than any store writes. */
const MAX_THREADS = 4;
/** A document of the largest size takes a tenth of it. */
const PREPARE_MS = 600_000;
/** Most megabytes of a thread's heap. */
const HEAP = 2048;

interface Lane {
  readonly thread: WorkerThread<SourceText, PreparedDocument>;
  waiting: number;
}

/** Prepares many documents: the first few where it stands, the rest in threads beside the one that writes. */
export class DocumentPreparer {
  readonly #registry: Registry;
  readonly #lanes: Lane[] = [];
  #prepared = 0;

  /** The threads use the registry of `seeds/registry`; give the same, from loadRegistry. */
  constructor(registry: Registry) {
    this.#registry = registry;
  }

  async prepare(source: SourceText): Promise<PreparedDocument> {
    this.#prepared += 1;
    if (this.#prepared <= FIRST_DOCUMENTS) return prepareDocument(source, this.#registry);
    const lane = this.#nextLane();
    lane.waiting += 1;
    try {
      return await lane.thread.run(source, PREPARE_MS);
    } finally {
      lane.waiting -= 1;
    }
  }

  /** Stops the threads, whatever they are at. */
  async close(): Promise<void> {
    await Promise.all(this.#lanes.map(({ thread }) => thread.close()));
  }

  /** The one with the fewest documents before it; a new one while all have some. */
  #nextLane(): Lane {
    const [best] = [...this.#lanes].sort((a, b) => a.waiting - b.waiting);
    const most = Math.min(MAX_THREADS, Math.max(1, availableParallelism() - 1));
    if (best && (best.waiting === 0 || this.#lanes.length >= most)) return best;
    const file = new URL("./prepare-worker", import.meta.url);
    const lane = { thread: new WorkerThread<SourceText, PreparedDocument>({ file, heap: HEAP }), waiting: 0 };
    this.#lanes.push(lane);
    return lane;
  }
}
