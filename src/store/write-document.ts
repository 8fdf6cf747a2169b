import { LuocdoError } from "../errors.ts";
import { checkExtraction } from "./check-extraction.ts";
import type { Database, NounRows } from "./database.ts";
import {
  areApart,
  documentsInTheWay,
  type PlannedWrite,
  planWrite,
  type StoredDocument,
} from "./plan-write.ts";
import { rowsOfExtraction } from "./rows-of-extraction.ts";
import type { DocumentWrite, WriteOutcome, WriteReport } from "./write-report.ts";

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
    if (!isOvertaken(error)) throw error;
    return tryWrite(database, write);
  }
}

async function tryWrite(database: Database, write: DocumentWrite): Promise<WriteReport> {
  const plan = planWrite(write, await documentsInTheWay(database, [write]));
  if (plan.conflict) throw plan.conflict;
  await writePlanned(database, [plan]);
  return plan.report;
}

/** As writeDocument of each in order, in one transaction where they do not touch each other. A conflict is an outcome. */
export async function writeDocuments(
  database: Database,
  writes: readonly DocumentWrite[],
): Promise<readonly WriteOutcome[]> {
  for (const { extraction } of writes) checkExtraction(extraction);
  const stored = await documentsInTheWay(database, writes);
  if (areApart(writes, stored)) {
    const plans = writes.map((write) => planWrite(write, stored));
    try {
      await writePlanned(database, plans);
      return plans.map(({ report, conflict }) => (conflict ? { conflict } : { report }));
    } catch (error) {
      if (!isOvertaken(error)) throw error;
    }
  }
  const outcomes: WriteOutcome[] = [];
  for (const write of writes) outcomes.push(await outcomeOf(database, write));
  return outcomes;
}

async function outcomeOf(database: Database, write: DocumentWrite): Promise<WriteOutcome> {
  try {
    return { report: await writeDocument(database, write) };
  } catch (error) {
    if (error instanceof LuocdoError && error.code === "DOCUMENT_CONFLICT") return { conflict: error };
    throw error;
  }
}

/** Another writer came between the look and the write. */
function isOvertaken(error: unknown): boolean {
  return error instanceof LuocdoError && error.details.constraint === true;
}

async function writePlanned(database: Database, plans: readonly PlannedWrite[]): Promise<void> {
  const planned = plans.filter(
    ({ write, report, conflict }) => !conflict && report.status !== "UNCHANGED" && write.dryRun !== true,
  );
  if (planned.length > 0) await database.write(await batchesOf(database, planned));
}

/** The rows of several documents, gathered by noun: what one of them names, another may name too. */
async function batchesOf(database: Database, planned: readonly PlannedWrite[]): Promise<readonly NounRows[]> {
  const old = await namesOf(
    database,
    planned.flatMap((plan) => plan.old),
  );
  const toRow = (key: string) => ({ key });
  const documents = planned.map(({ write }) => write.extraction.document.key);
  const batches = [
    { noun: "version", rows: [{}] },
    { noun: "document-removal", rows: planned.flatMap((plan) => plan.old.map(({ key }) => ({ key }))) },
    ...mergeBatches(planned.map(({ write }) => rowsOfExtraction(write))),
    { noun: "instrument-removal", rows: old.instruments.map(toRow) },
    { noun: "agency-removal", rows: old.agencies.map(toRow) },
    { noun: "instrument-choice", rows: [{ keys: old.instruments, documents }] },
    { noun: "agency-choice", rows: [{ keys: old.agencies, documents }] },
  ];
  return batches.filter(({ rows }) => rows.length > 0);
}

/** One batch a noun, in the order of the nouns. */
function mergeBatches(batches: readonly (readonly NounRows[])[]): readonly NounRows[] {
  const [first = []] = batches;
  return first.map(({ noun }, n) => ({ noun, rows: batches.flatMap((rows) => rows[n]?.rows ?? []) }));
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
