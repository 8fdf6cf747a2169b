import { type ErrorCode, LuocdoError } from "../errors.ts";
import { ingestFile } from "../ingest.ts";
import type { Registry } from "../resolve/registry.ts";
import type { Graph, WriteReport } from "../store/graph.ts";
import type { FoundDocument } from "./find-documents.ts";

export interface IngestOptions {
  readonly graph: Graph;
  readonly registry: Registry;
  /** Let a document take the place of another file's text of the same instrument. */
  readonly replace?: boolean;
  /** Read and report, store nothing. */
  readonly dryRun?: boolean;
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

/** Takes the documents in one by one. One that cannot be read is set aside; a store that fails ends the run. */
export async function ingestDocuments(
  found: readonly FoundDocument[],
  { onDocument, ...options }: IngestOptions,
): Promise<IngestReport> {
  const documents: WriteReport[] = [];
  const rejected: RejectedDocument[] = [];
  for (const entry of found) {
    try {
      if ("error" in entry) throw entry.error;
      documents.push(await ingestFile(entry.path, options));
    } catch (error) {
      if (!isAboutDocument(error)) throw error;
      rejected.push({ uri: entry.path, code: error.code, message: error.message });
    }
    onDocument?.();
  }
  return { documents, rejected };
}

function isAboutDocument(error: unknown): error is LuocdoError {
  return error instanceof LuocdoError && error.code.startsWith("DOCUMENT_");
}
