import type { Agency, AgencyLink } from "../model/agency.ts";
import type { Assignment } from "../model/assignment.ts";
import type { Citation } from "../model/citation.ts";
import type { Deadline } from "../model/deadline.ts";
import type { DocumentRecord } from "../model/document.ts";
import type { Instrument } from "../model/instrument.ts";
import type { MaybeSame } from "../model/maybe-same.ts";
import type { Relation } from "../model/relation.ts";
import type { Target } from "../model/target.ts";
import type { Task } from "../model/task.ts";
import type {
  AgencyTaskScope,
  CooperationRow,
  HolderScope,
  ImplementerRow,
  SuccessorRow,
} from "./agency-rows.ts";
import type {
  AgencyFilter,
  AgencyOrder,
  InstrumentFilter,
  InstrumentOrder,
  Page,
  PageRequest,
  TaskFilter,
  TaskOrder,
} from "./list-request.ts";
import type { SearchHit, SearchRequest } from "./search-hit.ts";
import type { Owned, Stored } from "./stored.ts";
import type { GraphEdge, GraphNode, Trace, TraceRequest } from "./trace.ts";
import type { DocumentWrite, WriteOutcome, WriteReport } from "./write-report.ts";

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
  /** The same without their texts, which may be long. */
  documentRecords(keys: readonly string[]): Promise<readonly DocumentRecord[]>;

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
  /** Citations that leave open which instrument they mean, bear the number of one of these, and may mean it by all they say. */
  openCitationsOfInstruments(instruments: readonly Instrument[]): Promise<readonly Owned<Stored<Citation>>[]>;
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
