import type { Assignment } from "../model/assignment.ts";
import type { Citation } from "../model/citation.ts";
import type { Deadline } from "../model/deadline.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { Relation } from "../model/relation.ts";
import type { Target } from "../model/target.ts";
import type { Database, Params, Row } from "./database.ts";
import { findMaybeSame } from "./find-maybe-same.ts";
import { findOpenCitations } from "./find-open-citations.ts";
import { foldName } from "./fold-text.ts";
import type { Graph } from "./graph.ts";
import { closestInstruments, parseInstrumentRef } from "./instrument-ref.ts";
import { keepStatistics } from "./keep-statistics.ts";
import { listAgencies, listInstruments, listTasks } from "./list-entities.ts";
import * as map from "./map-row.ts";
import { searchGraph } from "./search-graph.ts";
import type { Owned } from "./stored.ts";
import type { GraphNode } from "./trace.ts";
import { writeDocument, writeDocuments } from "./write-document.ts";
import type { WriteReport } from "./write-report.ts";

/** More rows than any question has. */
const ALL_ROWS = 2 ** 31 - 2;

/** The graph's questions, asked once for every engine: each is one statement file through the port. */
export function createGraphStore(database: Database): Graph {
  const ask = <T>(question: string, toValue: (row: Row) => T, params: Params = {}) => {
    return async (keys: readonly string[]): Promise<readonly T[]> =>
      keys.length === 0 ? [] : (await database.read(question, { keys, ...params })).map(toValue);
  };
  const askUpTo = <T>(question: string, toValue: (row: Row) => T) => {
    return (keys: readonly string[], most = ALL_ROWS) => ask(question, toValue, { rows: most + 1 })(keys);
  };
  const entities = {
    instruments: ask("instruments", map.toInstrument),
    agencies: ask("agencies", map.toAgency),
    tasks: ask("tasks", map.toTask),
  };
  const version = async () => {
    const [row] = await database.read<{ version: number }>("version");
    return row?.version ?? 0;
  };
  const statistics = keepStatistics(database, version);
  return {
    ...entities,
    writeDocument: (write) => writeDocument(database, write),
    writeDocuments: (writes) => writeDocuments(database, writes),
    async reportOfDocument(sha256) {
      const [row] = await database.read("report-of-document", { key: sha256 });
      return row ? ({ status: "UNCHANGED", ...row } as unknown as WriteReport) : null;
    },

    async findInstruments(ref) {
      const found = await database.read("find-instruments", { ...parseInstrumentRef(ref) });
      return closestInstruments(ref, found.map(map.toInstrument));
    },
    async findAgencies(ref) {
      const key = ref.trim();
      const found = (await database.read("find-agencies", { key, nameFolded: foldName(ref) })).map(
        map.toAgency,
      );
      const itself = found.filter((agency) => agency.key === key);
      return itself.length > 0 ? itself : found;
    },

    documentRecords: ask("document-records", (row) => row as unknown as DocumentRecord),
    documents: ask("documents", (row) => row as unknown as DocumentRecord & { readonly text: string }),

    listInstruments: (filter, page) => listInstruments(database, filter, page),
    listAgencies: (filter, page) => listAgencies(database, filter, page),
    listTasks: (filter, page) => listTasks({ database, statistics }, filter, page),

    documentsOfInstruments: ask("documents-of-instruments", (row) => row as unknown as Owned<DocumentRecord>),
    tasksOfPlans: askUpTo("tasks-of-plans", map.toOwnedTask),
    citationsOfInstruments: askUpTo("citations-of-instruments", map.toStatement<Citation>),
    citationsOfTasks: ask("citations-of-tasks", map.toStatement<Citation>),
    citationsOfDocuments: askUpTo("citations-of-documents", map.toStatement<Citation>),
    relationsOfInstruments: ask("relations-of-instruments", map.toStatement<Relation>),
    maybeSameInstruments: (keys) => findMaybeSame(database, keys),
    openCitationsOfInstruments: (instruments) => findOpenCitations(database, instruments),
    assignmentsOfTasks: ask("assignments-of-tasks", map.toStatement<Assignment>),
    assignmentsOfAgencies: askUpTo("assignments-of-agencies", map.toStatement<Assignment>),
    tasksOfAgencies: (keys, { roles, dueFrom, dueTo }, most = ALL_ROWS) =>
      ask("tasks-of-agencies", map.toOwnedTask, { roles, dueFrom, dueTo, rows: most + 1 })(keys),
    cooperationsOfAgencies: askUpTo("cooperations-of-agencies", map.toCooperation),
    deadlinesOfTasks: ask("deadlines-of-tasks", map.toStatement<Deadline>),
    targetsOfTasks: ask("targets-of-tasks", map.toStatement<Target>),
    linksOfAgencies: ask("links-of-agencies", map.toAgencyLink),
    successorsOfAgencies: (keys, asOf) => ask("successors-of-agencies", map.toSuccessor, { asOf })(keys),
    implementersOfInstruments: askUpTo("implementers-of-instruments", map.toImplementer),
    holdersOfInstruments: (keys, { expandCollectives, asOf }, most = ALL_ROWS) =>
      ask("holders-of-instruments", map.toImplementer, { expandCollectives, asOf, rows: most + 1 })(keys),
    implementersOfAgencies: askUpTo("implementers-of-agencies", map.toImplementer),

    async trace({ from, direction, depth, limit }) {
      const [row] = await database.read("trace", { from, direction, depth, limit: limit + 1 });
      return row ? map.toTrace(row, limit) : { version: null, nodes: [], edges: [], truncated: false };
    },
    async listNodes(first, after) {
      const rows = await database.read("list-nodes", {
        afterLabel: after?.label ?? "",
        afterKey: after?.key ?? "",
        limit: first,
      });
      return rows as unknown as readonly GraphNode[];
    },
    async listEdges(first, after = "") {
      return (await database.read("list-edges", { after, limit: first })).map(map.toGraphEdge);
    },
    search: (request) => searchGraph({ database, graph: entities }, request),
    statistics,
    version,
    close: () => database.close(),
  };
}
