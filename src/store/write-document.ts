import { LuocdoError } from "../errors.ts";
import { checkExtraction } from "./check-extraction.ts";
import type { Database, NounRows, Row } from "./database.ts";
import type { DocumentWrite, WriteReport } from "./graph.ts";
import { rowsOfExtraction } from "./rows-of-extraction.ts";

/** A document that stands where another is to be written. */
interface StoredDocument extends Row {
  readonly key: string;
  readonly uri: string;
  readonly instrument: string;
}

/**
 * Writes a document with all it states in one transaction, in place of what its uri held before.
 * The same bytes change nothing. Throws DOCUMENT_CONFLICT when another uri holds the text of the same instrument.
 */
export async function writeDocument(database: Database, write: DocumentWrite): Promise<WriteReport> {
  checkExtraction(write.extraction);
  try {
    return await tryWrite(database, write);
  } catch (error) {
    // Another writer may have come between the look and the write: look once more.
    if (!(error instanceof LuocdoError) || error.details.constraint !== true) throw error;
    return tryWrite(database, write);
  }
}

async function tryWrite(database: Database, write: DocumentWrite): Promise<WriteReport> {
  const { key, uri, instrument } = write.extraction.document;
  const stored = await database.read<StoredDocument>("documents-in-the-way", { key, uri, instrument });
  if (stored.some((document) => document.key === key)) return reportOf(write, "UNCHANGED");
  const other = stored.find((document) => document.uri !== uri);
  if (other && write.replace !== true) throw conflictOf(uri, other);
  if (write.dryRun !== true) await database.write(await batchesOf(database, write, stored));
  return reportOf(write, stored.length > 0 ? "CHANGED" : "NEW");
}

async function batchesOf(
  database: Database,
  write: DocumentWrite,
  stored: readonly StoredDocument[],
): Promise<readonly NounRows[]> {
  const { key } = write.extraction.document;
  const old = await namesOf(database, stored);
  const toRow = (one: string) => ({ key: one });
  const batches = [
    { noun: "version", rows: [{}] },
    { noun: "document-removal", rows: stored.map((document) => ({ key: document.key })) },
    ...rowsOfExtraction(write),
    { noun: "instrument-removal", rows: old.instruments.map(toRow) },
    { noun: "agency-removal", rows: old.agencies.map(toRow) },
    { noun: "instrument-choice", rows: [{ keys: old.instruments, document: key }] },
    { noun: "agency-choice", rows: [{ keys: old.agencies, document: key }] },
  ];
  return batches.filter(({ rows }) => rows.length > 0);
}

/** The entities that the documents to be replaced name. */
async function namesOf(database: Database, stored: readonly StoredDocument[]) {
  const keys = stored.map(({ key }) => key);
  const names =
    keys.length === 0
      ? []
      : await database.read<{ label: string; key: string }>("names-of-documents", { keys });
  return {
    instruments: names.filter(({ label }) => label === "Instrument").map(({ key }) => key),
    agencies: names.filter(({ label }) => label === "Agency").map(({ key }) => key),
  };
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
