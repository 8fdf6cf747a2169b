import type { ReaderTask } from "./reader-worker.ts";
import { WorkerThread } from "./worker-thread.ts";

/** How long a parser may take, in milliseconds; a plan of a hundred pages takes a fiftieth of it. */
const READ_MS = 60_000;

/** One for the whole process; it starts with the first document that is no plain text. */
const reader = new WorkerThread<ReaderTask, string>({
  file: new URL("./reader-worker", import.meta.url),
  heap: 1024,
});

/**
 * Reads a document in a thread of its own, so that one made to stall or to flood a parser is stopped with its thread:
 * DOCUMENT_TOO_LARGE. Otherwise throws what the parser's function throws.
 */
export function readBounded(task: ReaderTask, milliseconds: number = READ_MS): Promise<string> {
  return reader.run(task, milliseconds);
}
