import type { AgencyLink } from "../model/agency.ts";
import type { Extraction } from "../model/extraction.ts";
import { agencySpellings } from "./agency-spellings.ts";
import type { NounRows, Row } from "./database.ts";
import { foldName } from "./fold-text.ts";
import { foldNumber } from "./instrument-ref.ts";
import { searchRows } from "./search-rows.ts";
import { agencySortKey, instrumentSortKey, taskSortKey } from "./sort-key.ts";
import { assignmentRows, citationRows, deadlineRows, relationRows, targetRows } from "./statement-rows.ts";
import { placelessTitle, titleHead } from "./title-words.ts";
import type { DocumentWrite } from "./write-report.ts";

/** The rows that store a document with all it states, in an order in which every row finds what it names. */
export function rowsOfExtraction(write: DocumentWrite): readonly NounRows[] {
  const { extraction, text, links } = write;
  const spellings = agencySpellings(write);
  return [
    { noun: "instrument", rows: instrumentRows(extraction) },
    { noun: "document", rows: [{ ...extraction.document, text }] },
    { noun: "instrument-fact", rows: instrumentFactRows(extraction) },
    { noun: "agency", rows: agencyRows(extraction) },
    { noun: "agency-fact", rows: agencyFactRows(extraction) },
    { noun: "agency-name", rows: agencyNameRows(extraction, spellings) },
    { noun: "agency-link", rows: agencyLinkRows(extraction, links) },
    { noun: "task", rows: taskRows(extraction) },
    { noun: "citation", rows: citationRows(extraction) },
    { noun: "assignment", rows: assignmentRows(extraction) },
    { noun: "relation", rows: relationRows(extraction) },
    { noun: "deadline", rows: deadlineRows(extraction) },
    { noun: "target", rows: targetRows(extraction) },
    { noun: "search-text", rows: searchRows(extraction, spellings) },
  ];
}

type AgencySpellings = ReturnType<typeof agencySpellings>;

function instrumentRows({ instruments }: Extraction): Row[] {
  const unfolded = { numberFolded: null, typeCode: null };
  return instruments.map((instrument) => {
    const { numberFolded, typeCode } = instrument.number ? foldNumber(instrument.number) : unfolded;
    return {
      key: instrument.key,
      type: instrument.type,
      system: instrument.system,
      jurisdiction: instrument.jurisdiction,
      issuerCode: instrument.issuerCode,
      series: instrument.series,
      number: instrument.number,
      period: instrument.period,
      issuer: instrument.issuer,
      issuedOn: instrument.issuedOn,
      title: instrument.title,
      numberFolded,
      typeCode,
      sortKey: instrumentSortKey(instrument),
    };
  });
}

function instrumentFactRows({ document, instruments }: Extraction): Row[] {
  return instruments.map((instrument) => ({
    instrument: instrument.key,
    document: document.key,
    own: instrument.key === document.instrument,
    issuer: instrument.issuer,
    issuedOn: instrument.issuedOn,
    title: instrument.title,
    titleHead: titleHead(instrument),
    placelessTitle: placelessTitle(instrument),
  }));
}

function agencyRows({ agencies }: Extraction): Row[] {
  return agencies.map((agency) => ({ sortKey: agencySortKey(agency), ...agency }));
}

function agencyFactRows({ document, agencies }: Extraction): Row[] {
  return agencies.map(({ key, ...agency }) => ({
    agency: key,
    document: document.key,
    sortKey: agencySortKey(agency),
    ...agency,
  }));
}

function agencyNameRows({ document }: Extraction, spellings: AgencySpellings): Row[] {
  return [...spellings].flatMap(([agency, names]) =>
    [...new Set([...names].map(foldName))].map((nameFolded) => ({
      nameFolded,
      agency,
      document: document.key,
    })),
  );
}

function agencyLinkRows({ document }: Extraction, links: readonly AgencyLink[]): Row[] {
  const unique = new Map(links.map((link) => [`${link.from} ${link.kind} ${link.to}`, link]));
  return [...unique.values()].map((link) => ({ document: document.key, ...link }));
}

function taskRows({ document, tasks }: Extraction): Row[] {
  return tasks.map((task) => ({ document: document.key, sortKey: taskSortKey(task), ...task }));
}
