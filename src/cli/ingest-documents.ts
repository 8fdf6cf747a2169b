import { statSync } from "node:fs";
import { DocumentPreparer } from "../document-preparer.ts";
import { type ErrorCode, LuocdoError } from "../errors.ts";
import { type IngestOptions as DocumentOptions, type ReadyDocument, readyFile } from "../ingest.ts";
import type { WriteReport } from "../store/write-report.ts";
import type { FoundDocument } from "./find-documents.ts";
import { type Ahead, runAhead } from "./run-ahead.ts";

export interface IngestOptions extends DocumentOptions {
  /** Called when a document is done, taken in or not. */
  readonly onDocument?: () => void;
}

/** A document that was not taken in, and why. */
export interface RejectedDocument {
  readonly uri: string;
  readonly code: ErrorCode;
  readonly message: string;
}

export interface IngestReport {
  readonly documents: readonly WriteReport[];
  readonly rejected: readonly RejectedDocument[];
}

/** Documents that are written in one transaction at most: what a run that is killed may have to do again. */
export const BATCH_DOCUMENTS = 20;
/** Characters of text after which a transaction ends, however few documents it has. */
const BATCH_CHARACTERS = 4_000_000;
/** While one batch is written, the next is read. */
const AHEAD: Ahead = { items: 2 * BATCH_DOCUMENTS, weight: 32_000_000 };

type Read = { readonly entry: FoundDocument } & (
  | { readonly ready: ReadyDocument }
  | { readonly error: unknown }
);

/**
 * Takes documents in, in their order: some are read while others are written, several in one transaction, none ever in
 * part. One that cannot be read is set aside; a store that fails ends the run.
 */
export async function ingestDocuments(
  found: readonly FoundDocument[],
  options: IngestOptions,
): Promise<IngestReport> {
  const preparer = new DocumentPreparer(options.registry);
  const batch = new IngestBatch(options);
  const { graph, reread = false } = options;
  const prepare = preparer.prepare.bind(preparer);
  const read = async (entry: FoundDocument): Promise<Read> => {
    try {
      if ("error" in entry) throw entry.error;
      return { entry, ready: await readyFile(entry.path, { graph, reread, prepare }) };
    } catch (error) {
      return { entry, error };
    }
  };
  try {
    for await (const one of runAhead(weigh(found), read, AHEAD)) await batch.add(one);
    await batch.flush();
    return batch;
  } finally {
    await preparer.close();
  }
}

/** A file's bytes are near enough to what its text and statements take. */
function* weigh(found: readonly FoundDocument[]): Generator<readonly [FoundDocument, number]> {
  for (const entry of found) yield [entry, statSync(entry.path, { throwIfNoEntry: false })?.size ?? 0];
}

/** What was read and is not yet written, and the report so far. */
class IngestBatch implements IngestReport {
  readonly documents: WriteReport[] = [];
  readonly rejected: RejectedDocument[] = [];
  readonly #options: IngestOptions;
  #reads: Read[] = [];
  #characters = 0;

  constructor(options: IngestOptions) {
    this.#options = options;
  }

  async add(read: Read): Promise<void> {
    // What was read before an error that ends the run is written as it would be without batches.
    if ("error" in read && !isAboutDocument(read.error)) {
      await this.flush();
      throw read.error;
    }
    this.#reads.push(read);
    if ("ready" in read && "write" in read.ready) this.#characters += read.ready.write.text.length;
    if (this.#reads.length >= BATCH_DOCUMENTS || this.#characters >= BATCH_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    const { graph, replace = false, reread = false, dryRun = false, onDocument } = this.#options;
    const reads = this.#reads;
    this.#reads = [];
    this.#characters = 0;
    const writes = reads.flatMap((read) =>
      "ready" in read && "write" in read.ready ? [{ ...read.ready.write, replace, reread, dryRun }] : [],
    );
    const outcomes = writes.length > 0 ? (await graph.writeDocuments(writes)).values() : [].values();
    for (const read of reads) {
      if ("error" in read) this.#reject(read.entry, read.error);
      else if ("report" in read.ready) this.documents.push(read.ready.report);
      else {
        const outcome = outcomes.next().value;
        if (outcome && "report" in outcome)
          // The registry's neighbours come along, but the report counts what the document names.
          this.documents.push({ ...outcome.report, agencies: read.ready.named });
        else this.#reject(read.entry, outcome?.conflict);
      }
      onDocument?.();
    }
  }

  #reject({ path }: FoundDocument, error: unknown): void {
    if (!isAboutDocument(error)) throw error;
    this.rejected.push({ uri: path, code: error.code, message: error.message });
  }
}

function isAboutDocument(error: unknown): error is LuocdoError {
  return error instanceof LuocdoError && error.code.startsWith("DOCUMENT_");
}
