import type { LuocdoError } from "../errors.ts";
import type { Agency, AgencyLink } from "../model/agency.ts";
import type { Anchor, Basis } from "../model/anchor.ts";
import type { Assignment, Role } from "../model/assignment.ts";
import type { Citation } from "../model/citation.ts";
import type { Deadline } from "../model/deadline.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Instrument, InstrumentType, LegalSystem } from "../model/instrument.ts";
import type { MaybeSame } from "../model/maybe-same.ts";
import type { Relation } from "../model/relation.ts";
import type { Target } from "../model/target.ts";
import type { Task } from "../model/task.ts";
import type { Filter } from "./filter-clauses.ts";
import type { SearchHit, SearchRequest } from "./search-hit.ts";

/** A row that belongs to the entity whose key is `owner`: what a batched question gives. */
export type Owned<T> = T & { readonly owner: string };

/** A statement as stored: it has an id, and its anchor names the document and the task's key. */
export type Stored<T> = Omit<T, "start" | "end" | "text" | "task"> & {
  readonly id: string;
  readonly anchor: Anchor;
  /** Key of the task, null outside tasks. */
  readonly taskKey: string | null;
};

/** One reason why an agency implements an instrument: role, task, words and basis. */
export interface ImplementerRow {
  readonly instrument: string;
  readonly agency: string;
  /** The agency the words name: the same, or the collective or predecessor through which `agency` has the task. */
  readonly named: string;
  /** The links that lead from `named` to `agency`; none when they are the same. */
  readonly chain: readonly AgencyLink[];
  readonly role: Role;
  readonly basis: Basis;
  readonly taskKey: string;
  readonly taskPath: string;
  /** The words that assign the task. */
  readonly assignment: Anchor;
  /** The words that cite the instrument. */
  readonly citation: Anchor;
}

/** One agency told to support another in a task that is the other's to lead or to do. */
export interface CooperationRow {
  readonly supporter: string;
  readonly supported: string;
  readonly basis: Basis;
  readonly taskKey: string;
  /** The words that tell the one to support. */
  readonly support: Anchor;
  /** The words that give the other the task. */
  readonly lead: Anchor;
}

/** Which of an agency's tasks; what is null asks nothing. */
export interface AgencyTaskScope {
  readonly roles: readonly Role[] | null;
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
}

/** Whom a question about implementers gives besides the agencies named. */
export interface HolderScope {
  /** The members of collectives too. */
  readonly expandCollectives: boolean;
  /** The bodies that hold the duties on this ISO day, in place of their predecessors. */
  readonly asOf: string | null;
}

/** The body that holds an agency's duties on a day, and the successions that lead to it. */
export interface SuccessorRow {
  readonly agency: string;
  readonly chain: readonly AgencyLink[];
}

/** A page of keys with what a Relay connection needs. `total` counts the whole selection. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** Of each row, by which it stands in its place. */
  readonly sortKeys: readonly string[];
  readonly total: number;
  readonly hasNext: boolean;
  /** Tests of rows that it took, each about the same work. */
  readonly tests: number;
}

/** Orders of the lists, the usual one first, which reads along `sort-key.ts`. Rows of equal sort key stand by key. */
export type InstrumentOrder = "NUMBER" | "ISSUED_ON";
export type AgencyOrder = "NAME" | "LEVEL";
/** PLACE: by plan, then as its text runs. DUE: by the first deadline. */
export type TaskOrder = "PLACE" | "DUE";

/** Where a page begins and how long it is. `after` is the sort key and the key of the row before it. */
export interface PageRequest<Order extends string = string> {
  readonly first: number;
  readonly after: readonly [string, string] | null;
  /** The usual order when not given. */
  readonly orderBy?: Order;
  /** Tests of rows that may be made for it; ROW_LIMIT where it takes more. */
  readonly most?: number;
}

/** Conditions on instruments; every one given must hold. */
export interface InstrumentConditions {
  readonly types?: readonly InstrumentType[];
  readonly systems?: readonly LegalSystem[];
  readonly issuer?: string;
  /** In any spelling; figures alone mean every instrument of that ordinal. */
  readonly number?: string;
  readonly issuedFrom?: string;
  readonly issuedTo?: string;
  readonly cited?: boolean;
  /** Key of a plan whose text cites it. */
  readonly plan?: string;
  /** Key of an agency with a task that cites it, in one of `roles`. */
  readonly agency?: string;
  readonly roles?: readonly Role[];
}

/** Conditions on agencies; `plan`, `instrument` and `roles` are about one and the same task. */
export interface AgencyConditions {
  readonly name?: string;
  readonly kinds?: readonly string[];
  readonly levels?: readonly string[];
  readonly place?: string;
  readonly registered?: boolean;
  readonly plan?: string;
  readonly instrument?: string;
  readonly roles?: readonly Role[];
}

/** Conditions on tasks; `agency` and `roles` are about one assignment, `dueFrom` and `dueTo` about one deadline. */
export interface TaskConditions {
  readonly plan?: string;
  readonly agency?: string;
  readonly roles?: readonly Role[];
  readonly instrument?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly hasDeadline?: boolean;
}

export type InstrumentFilter = Filter<InstrumentConditions>;
export type AgencyFilter = Filter<AgencyConditions>;
export type TaskFilter = Filter<TaskConditions>;

/** An edge of a trace: a citation, assignment, relation or plan membership, with its words. */
export interface TraceEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** IMPLEMENTS, CITES, LEAD, CONTINUES, HAS_TASK … */
  readonly kind: string;
  readonly basis: Basis;
  readonly level: number;
  readonly anchor: Anchor | null;
}

/** A node of a trace: the whole row and what it is. */
export type TraceNode =
  | (Instrument & { readonly label: "Instrument" })
  | (Task & { readonly label: "Task" })
  | (Agency & { readonly label: "Agency" });

/** What a trace reached. */
export interface Trace {
  /** Of the graph it was read from; null when `from` is no key, so that nothing was read. */
  readonly version: number | null;
  /** The start and every end of an edge, each once, in no order; none when `from` is no key. */
  readonly nodes: readonly TraceNode[];
  /** By level, then by key. */
  readonly edges: readonly TraceEdge[];
  /** Whether there are more edges than the limit. */
  readonly truncated: boolean;
}

/** An edge of the whole graph; besides a trace's kinds there are TEXT_OF (of a document) and those of agency links. */
export type GraphEdge = Omit<TraceEdge, "level">;

/** A node of the whole graph, with what a picture writes on it. */
export interface GraphNode {
  readonly label: "Agency" | "Document" | "Instrument" | "Task";
  readonly key: string;
  readonly name: string;
  /** Type of the instrument or document, kind of the agency, `TASK`. */
  readonly type: string;
}

export interface TraceRequest {
  readonly from: string;
  readonly direction: "UP" | "DOWN" | "BOTH";
  readonly depth: number;
  readonly limit: number;
}

export interface Statistics {
  readonly documents: number;
  readonly instruments: number;
  readonly agencies: number;
  readonly tasks: number;
  readonly citations: number;
  readonly assignments: number;
  readonly relations: number;
  readonly deadlines: number;
  readonly targets: number;
  readonly unresolved: number;
  /** Grows by one with every write that changed something. */
  readonly version: number;
}

/** What an ingest of one document did. */
export interface WriteReport {
  readonly status: "NEW" | "CHANGED" | "UNCHANGED";
  readonly document: string;
  readonly uri: string;
  readonly tasks: number;
  readonly agencies: number;
  readonly instruments: number;
  readonly citations: number;
  readonly unresolved: number;
}

/** What became of a document among others: its report, or the DOCUMENT_CONFLICT that kept it out. */
export type WriteOutcome = { readonly report: WriteReport } | { readonly conflict: LuocdoError };

/** The document's text travels with what it states. */
export interface DocumentWrite {
  readonly extraction: Extraction;
  readonly text: string;
  readonly links: readonly AgencyLink[];
  /** Other names by which agencies are found, by key: the registry's variants and abbreviations. */
  readonly variants?: Readonly<Record<string, readonly string[]>>;
  /** Replace another file's text of the same instrument instead of refusing it with DOCUMENT_CONFLICT. */
  readonly replace?: boolean;
  /** Put what these bytes state now in place of what they stated when they were stored; reported as CHANGED. */
  readonly reread?: boolean;
  /** Report what the write would do, and do none of it. */
  readonly dryRun?: boolean;
}

/**
 * The questions of the graph. Every `…Of` takes a batch of keys and costs one statement. Where more than `most` rows are of no
 * use, a list stops at one row more, whichever that is, and saves the work on the rest.
 */
export interface Graph {
  writeDocument(write: DocumentWrite): Promise<WriteReport>;
  /** Writes several documents in order, few transactions for many of them; none is ever there in part. */
  writeDocuments(writes: readonly DocumentWrite[]): Promise<readonly WriteOutcome[]>;
  /** What is stored of a document, as an UNCHANGED report; null when its bytes are not stored. Saves reading it again. */
  reportOfDocument(sha256: string): Promise<WriteReport | null>;

  /** Keys an instrument reference may mean: a key, or a number in any spelling. Empty when it names nothing. */
  findInstruments(ref: string): Promise<readonly Instrument[]>;
  /** Agencies a key, a name or a variant may mean, compared without case, diacritics or stray blanks. */
  findAgencies(ref: string): Promise<readonly Agency[]>;

  instruments(keys: readonly string[]): Promise<readonly Instrument[]>;
  agencies(keys: readonly string[]): Promise<readonly Agency[]>;
  tasks(keys: readonly string[]): Promise<readonly Task[]>;
  documents(keys: readonly string[]): Promise<readonly (DocumentRecord & { readonly text: string })[]>;

  listInstruments(filter: InstrumentFilter, page: PageRequest<InstrumentOrder>): Promise<Page<Instrument>>;
  listAgencies(filter: AgencyFilter, page: PageRequest<AgencyOrder>): Promise<Page<Agency>>;
  listTasks(filter: TaskFilter, page: PageRequest<TaskOrder>): Promise<Page<Task>>;

  documentsOfInstruments(keys: readonly string[]): Promise<readonly Owned<DocumentRecord>[]>;
  tasksOfPlans(keys: readonly string[], most?: number): Promise<readonly Owned<Task>[]>;
  citationsOfInstruments(keys: readonly string[], most?: number): Promise<readonly Owned<Stored<Citation>>[]>;
  citationsOfTasks(keys: readonly string[]): Promise<readonly Owned<Stored<Citation>>[]>;
  citationsOfDocuments(keys: readonly string[], most?: number): Promise<readonly Owned<Stored<Citation>>[]>;
  /** Instruments kept apart from these though they might be the same work, with the reason: by reason, then by key. */
  maybeSameInstruments(keys: readonly string[]): Promise<readonly Owned<MaybeSame>[]>;
  relationsOfInstruments(keys: readonly string[]): Promise<readonly Owned<Stored<Relation>>[]>;
  assignmentsOfTasks(keys: readonly string[]): Promise<readonly Owned<Stored<Assignment>>[]>;
  assignmentsOfAgencies(
    keys: readonly string[],
    most?: number,
  ): Promise<readonly Owned<Stored<Assignment>>[]>;
  tasksOfAgencies(
    keys: readonly string[],
    scope: AgencyTaskScope,
    most?: number,
  ): Promise<readonly Owned<Task>[]>;
  /** Whom agencies support, and who supports them. */
  cooperationsOfAgencies(keys: readonly string[], most?: number): Promise<readonly Owned<CooperationRow>[]>;
  deadlinesOfTasks(keys: readonly string[]): Promise<readonly Owned<Stored<Deadline>>[]>;
  targetsOfTasks(keys: readonly string[]): Promise<readonly Owned<Stored<Target>>[]>;
  linksOfAgencies(keys: readonly string[]): Promise<readonly Owned<AgencyLink>[]>;
  /** Who holds the duties of agencies that others came after, on an ISO day. */
  successorsOfAgencies(keys: readonly string[], asOf: string): Promise<readonly Owned<SuccessorRow>[]>;
  /** Tasks that cite the instrument (IMPLEMENTS, CITES) × their assignments; INHERITED through a plan that implements it. */
  implementersOfInstruments(keys: readonly string[], most?: number): Promise<readonly ImplementerRow[]>;
  /** The same with the members of collectives and the bodies that hold the duties on a day, as the scope asks. */
  holdersOfInstruments(
    keys: readonly string[],
    scope: HolderScope,
    most?: number,
  ): Promise<readonly ImplementerRow[]>;
  /** The same rows seen from the agency. */
  implementersOfAgencies(keys: readonly string[], most?: number): Promise<readonly ImplementerRow[]>;

  trace(request: TraceRequest): Promise<Trace>;
  /** All nodes by label and key, a page at a time: `after` is the node before the page. */
  listNodes(first: number, after?: Pick<GraphNode, "label" | "key">): Promise<readonly GraphNode[]>;
  /** All edges by id, a page at a time: `after` is the id of the edge before the page. */
  listEdges(first: number, after?: string): Promise<readonly GraphEdge[]>;
  /** What typed words may mean, the best first; see `searchGraph`. */
  search(request: SearchRequest): Promise<readonly SearchHit[]>;
  statistics(): Promise<Statistics>;
  /** The version alone, the cheapest question there is: what an answer may be kept by. */
  version(): Promise<number>;
  close(): Promise<void>;
}
