import type { Agency, AgencyLink } from "../model/agency.ts";
import type { Anchor, Basis } from "../model/anchor.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Task } from "../model/task.ts";
import type { CooperationRow, ImplementerRow, SuccessorRow } from "./agency-rows.ts";
import type { Row } from "./database.ts";
import type { Owned, Stored } from "./stored.ts";
import type { GraphEdge, Trace, TraceEdge } from "./trace.ts";

/** Columns of a question are named as the model's properties; these take away or gather the others. */
export function toInstrument(row: Row): Instrument {
  const { total: _total, tested: _tested, sortKey: _sortKey, ...instrument } = row;
  return instrument as unknown as Instrument;
}

export function toAgency(row: Row): Agency {
  const { total: _total, tested: _tested, sortKey: _sortKey, ...agency } = row;
  return agency as unknown as Agency;
}

export function toTask(row: Row): Task {
  const { total: _total, tested: _tested, sortKey: _sortKey, document: _document, ...task } = row;
  return task as unknown as Task;
}

export function toOwnedTask(row: Row): Owned<Task> {
  return toTask(row) as Owned<Task>;
}

export function toAgencyLink(row: Row): Owned<AgencyLink> {
  return row as unknown as Owned<AgencyLink>;
}

/** A statement's place becomes its anchor. A relation has no task. */
export function toStatement<T>(row: Row): Owned<Stored<T>> {
  const { document: _document, start: _start, end: _end, exact: _exact, taskKey = null, ...rest } = row;
  return { ...rest, taskKey, anchor: toAnchor(row) } as unknown as Owned<Stored<T>>;
}

export function toImplementer(row: Row): ImplementerRow {
  const { instrument, agency, role, basis, taskKey, taskPath } = row as unknown as ImplementerRow;
  return {
    instrument,
    agency,
    named: (row.named ?? agency) as string,
    chain: toChain(row),
    role,
    basis,
    taskKey,
    taskPath,
    assignment: toAnchor({
      document: row.assignmentDocument,
      start: row.assignmentStart,
      end: row.assignmentEnd,
      exact: row.assignmentExact,
    }),
    citation: toAnchor({
      document: row.citationDocument,
      start: row.citationStart,
      end: row.citationEnd,
      exact: row.citationExact,
    }),
  };
}

export function toCooperation(row: Row): Owned<CooperationRow> {
  const { owner, supporter, supported, basis, taskKey } = row as unknown as Owned<CooperationRow>;
  return {
    owner,
    supporter,
    supported,
    basis,
    taskKey,
    support: toAnchor({
      document: row.supportDocument,
      start: row.supportStart,
      end: row.supportEnd,
      exact: row.supportExact,
    }),
    lead: toAnchor({
      document: row.leadDocument,
      start: row.leadStart,
      end: row.leadEnd,
      exact: row.leadExact,
    }),
  };
}

export function toSuccessor(row: Row): Owned<SuccessorRow> {
  const { owner, agency } = row as unknown as Owned<SuccessorRow>;
  return { owner, agency, chain: toChain(row) };
}

/** Both engines can put texts together, so a chain comes as a text: a line a link, its parts parted by tabs. */
function toChain({ chain = "" }: Row): readonly AgencyLink[] {
  return String(chain)
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [from = "", kind, to = "", since, by] = line.split("\t");
      return { from, to, kind: kind as AgencyLink["kind"], since: since || null, by: by || null };
    });
}

/** The one row of `read/trace`; an edge comes as its columns' values in the header's order. */
export function toTrace(row: Row, limit: number): Trace {
  const { version, edges, nodes } = row as unknown as TraceRow;
  return { version, nodes, edges: edges.slice(0, limit).map(toTraceEdge), truncated: edges.length > limit };
}

interface TraceRow extends Pick<Trace, "version" | "nodes"> {
  readonly edges: readonly EdgeValues[];
}

type EdgeValues = readonly [
  ...[id: string, from: string, to: string, kind: string, basis: Basis, level: number],
  ...[document: string, start: number, end: number, exact: string],
];

function toTraceEdge(values: EdgeValues): TraceEdge {
  const [id, from, to, kind, basis, level, document, start, end, exact] = values;
  return { id, from, to, kind, basis, level, anchor: { document, start, end, exact } };
}

export function toGraphEdge(row: Row): GraphEdge {
  const { id, from, to, kind, basis } = row as unknown as GraphEdge;
  return { id, from, to, kind, basis, anchor: row.document === null ? null : toAnchor(row) };
}

function toAnchor({ document, start, end, exact }: Row): Anchor {
  return { document, start, end, exact } as Anchor;
}
