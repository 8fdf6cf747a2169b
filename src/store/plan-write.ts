import { LuocdoError } from "../errors.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { Database, Row } from "./database.ts";
import type { DocumentWrite, WriteReport } from "./write-report.ts";

/** A document that stands where another is to be written. */
export interface StoredDocument extends Row {
  readonly key: string;
  readonly uri: string;
  readonly instrument: string;
}

/** What is stored of documents to be written: the same bytes, the same uri, or another text of its instrument. */
export function documentsInTheWay(
  database: Database,
  writes: readonly DocumentWrite[],
): Promise<readonly StoredDocument[]> {
  const documents = writes.map(({ extraction }) => extraction.document);
  return database.read<StoredDocument>("documents-in-the-way", {
    keys: documents.map(({ key }) => key),
    uris: documents.map(({ uri }) => uri),
    instruments: documents.map(({ instrument }) => instrument),
  });
}

/** No two of the documents, stored ones included, are of the same bytes, uri or instrument as a third. */
export function areApart(writes: readonly DocumentWrite[], stored: readonly StoredDocument[]): boolean {
  const taken = new Set<string>();
  const take = (name: string) => !taken.has(name) && taken.add(name);
  const isApart = ({ extraction: { document } }: DocumentWrite) =>
    [document.key, `uri ${document.uri}`, `of ${document.instrument}`].every(take) &&
    stored.filter((other) => isInTheWay(document, other)).every(({ key }) => take(`old ${key}`));
  return writes.every(isApart);
}

function isInTheWay(document: DocumentRecord, other: StoredDocument): boolean {
  return document.key === other.key || document.uri === other.uri || document.instrument === other.instrument;
}

/** What is to be done with a document. */
export interface PlannedWrite {
  readonly write: DocumentWrite;
  readonly report: WriteReport;
  readonly conflict: LuocdoError | null;
  /** The stored documents it replaces. */
  readonly old: readonly StoredDocument[];
}

/** Tells what is to become of a document beside what is stored; what stands in the way of others is passed over. */
export function planWrite(write: DocumentWrite, stored: readonly StoredDocument[]): PlannedWrite {
  const { document } = write.extraction;
  const old = stored.filter((other) => isInTheWay(document, other));
  const same = old.find(({ key }) => key === document.key);
  if (same && write.reread !== true)
    return { write, old: [], report: reportOf(write, "UNCHANGED"), conflict: null };
  const other = old.find((one) => one !== same && one.uri !== document.uri);
  const conflict = other && write.replace !== true ? conflictOf(document.uri, other) : null;
  const status = old.length > 0 ? "CHANGED" : "NEW";
  return { write: same ? atUri(write, same.uri) : write, old, report: reportOf(write, status), conflict };
}

/** A copy of a stored file leaves the stored address as it is. */
function atUri(write: DocumentWrite, uri: string): DocumentWrite {
  const document = { ...write.extraction.document, uri };
  return { ...write, extraction: { ...write.extraction, document } };
}

function conflictOf(uri: string, other: StoredDocument): LuocdoError {
  return new LuocdoError(
    "DOCUMENT_CONFLICT",
    `"${uri}" and the stored "${other.uri}" are both the text of ${other.instrument}. Give --replace to put the new one in its place, or leave it out.`,
    { details: { uri, storedUri: other.uri, instrument: other.instrument } },
  );
}

function reportOf({ extraction }: DocumentWrite, status: WriteReport["status"]): WriteReport {
  return {
    status,
    document: extraction.document.key,
    uri: extraction.document.uri,
    tasks: extraction.tasks.length,
    agencies: extraction.agencies.length,
    instruments: extraction.instruments.length,
    citations: extraction.citations.length,
    unresolved: extraction.citations.filter((citation) => citation.instrument === null).length,
  };
}
