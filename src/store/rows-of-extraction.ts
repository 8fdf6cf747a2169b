import type { Span } from "../model/anchor.ts";
import type { Extraction } from "../model/extraction.ts";
import type { NounRows, Row } from "./database.ts";
import { foldName } from "./fold-text.ts";
import type { DocumentWrite } from "./graph.ts";
import { foldNumber } from "./instrument-ref.ts";
import { agencySortKey, instrumentSortKey, taskSortKey } from "./sort-key.ts";

/** The rows that store a document with all it states, in an order in which every row finds what it names. */
export function rowsOfExtraction({ extraction, text, links }: DocumentWrite): readonly NounRows[] {
  const document = extraction.document.key;
  return [
    { noun: "instrument", rows: instrumentRows(extraction) },
    { noun: "document", rows: [{ ...extraction.document, text }] },
    { noun: "instrument-fact", rows: instrumentFactRows(extraction) },
    {
      noun: "agency",
      rows: extraction.agencies.map((agency) => ({ ...agency, sortKey: agencySortKey(agency) })),
    },
    { noun: "agency-fact", rows: agencyFactRows(extraction) },
    { noun: "agency-name", rows: agencyNameRows(extraction) },
    { noun: "agency-link", rows: uniqueRows(links.map((link) => ({ ...link, document }))) },
    { noun: "task", rows: taskRows(extraction) },
    { noun: "citation", rows: statementRows(extraction, "citation", extraction.citations) },
    { noun: "assignment", rows: statementRows(extraction, "assignment", extraction.assignments) },
    { noun: "relation", rows: statementRows(extraction, "relation", extraction.relations) },
    { noun: "deadline", rows: statementRows(extraction, "deadline", extraction.deadlines) },
    { noun: "target", rows: statementRows(extraction, "target", extraction.targets) },
  ];
}

function instrumentRows({ instruments }: Extraction): Row[] {
  const unfolded = { numberFolded: null, ordinal: null, typeCode: null };
  return instruments.map((instrument) => ({
    ...instrument,
    ...(instrument.number === null ? unfolded : foldNumber(instrument.number)),
    sortKey: instrumentSortKey(instrument),
  }));
}

function instrumentFactRows({ document, instruments }: Extraction): Row[] {
  return instruments.map(({ key, issuer, issuedOn, title }) => ({
    instrument: key,
    document: document.key,
    own: key === document.instrument,
    issuer,
    issuedOn,
    title,
  }));
}

function agencyFactRows({ document, agencies }: Extraction): Row[] {
  return agencies.map(({ key, ...agency }) => ({
    ...agency,
    agency: key,
    document: document.key,
    sortKey: agencySortKey(agency),
  }));
}

/** The names by which an agency is found: its own, the English one, and how this document writes it. */
function agencyNameRows({ document, agencies, assignments }: Extraction): Row[] {
  const names = [
    ...agencies.flatMap(({ key, name, nameEn }) =>
      [name, ...(nameEn === null ? [] : [nameEn])].map((n) => [key, n] as const),
    ),
    ...assignments.map(({ agencyKey, agency }) => [agencyKey, agency] as const),
  ];
  return uniqueRows(
    names.map(([agency, name]) => ({ agency, nameFolded: foldName(name), document: document.key })),
  );
}

function taskRows({ document, tasks }: Extraction): Row[] {
  return tasks.map((task) => ({ ...task, document: document.key, sortKey: taskSortKey(task) }));
}

/** Statements with id, document and the key of their task. The id is made of the place, so a rewrite gives the same. */
function statementRows(
  { document, tasks }: Extraction,
  noun: string,
  statements: readonly (Span & { readonly task?: string | null })[],
): Row[] {
  const taskKeys = new Map(tasks.map((task) => [task.path, task.key]));
  const seen = new Map<string, number>();
  return statements.map(({ text, task, ...statement }) => {
    const place = `${document.key.slice(0, 16)}/${noun}/${statement.start}-${statement.end}`;
    const nth = (seen.get(place) ?? 0) + 1;
    seen.set(place, nth);
    return {
      ...statement,
      id: nth === 1 ? place : `${place}/${nth}`,
      document: document.key,
      exact: text,
      ...(noun === "relation" ? {} : { taskKey: task == null ? null : (taskKeys.get(task) ?? null) }),
    };
  });
}

function uniqueRows(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(Object.entries(row).sort()), row])).values()];
}
