import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Task } from "../model/task.ts";
import type { Database } from "./database.ts";
import { toClauses } from "./filter-clauses.ts";
import { agencyTests, instrumentTests, taskTests } from "./filter-tests.ts";
import { foldName } from "./fold-text.ts";
import type { Statistics } from "./graph.ts";
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
import { toAgency, toInstrument, toTask } from "./map-row.ts";
import { type Filtering, readFiltered, readListed } from "./read-page.ts";

/** What reading a row of an index costs, against a test of a filter: of columns, along a key's own index, and with its citations. */
const BY_COLUMNS = 1 / 3;
const BY_INDEX = 2 / 5;
const BY_CITATIONS = 5 / 2;
const BY_NAMES = 5;

const INSTRUMENTS: Omit<Filtering, "clauses"> = {
  leads: {
    NUMBER: ({ ordinal }) => ({ ordinal }),
    AGENCY: ({ agency }) => ({ agency }),
    PLAN: ({ plan }) => ({ plan }),
  },
  isExact: ({ test }) => test === "PLAN",
  weightOf: ({ test }) => ({ PLAN: 20, AGENCY: 60, CITED: 2 })[test] ?? 1,
};

/** A page of instruments. Simple filters in the usual order have statements of their own, which read along an index. */
export async function listInstruments(
  database: Database,
  filter: InstrumentFilter,
  page: PageRequest<InstrumentOrder>,
): Promise<Page<Instrument>> {
  const { types, systems, issuer, issuedFrom, issuedTo, cited, ...others } = filter;
  if (isEmpty(others) && isUsual(page, "NUMBER")) {
    const params = { types, systems, issuer: issuer?.normalize("NFC"), issuedFrom, issuedTo, cited };
    const weight = cited === undefined ? BY_COLUMNS : BY_CITATIONS;
    const listing = { database, question: "list-instruments", page, toValue: toInstrument };
    return readListed(listing, params, isEmpty(filter) ? 0 : weight);
  }
  const listing = { database, question: "filter-instruments", page, toValue: toInstrument };
  return readFiltered(listing, { ...INSTRUMENTS, clauses: toClauses(filter, instrumentTests) });
}

const AGENCIES: Omit<Filtering, "clauses"> = {
  leads: {
    ASSIGNED: ({ plan, instrument }) => (instrument == null ? { plan } : { instrument }),
  },
  isExact: () => false,
  weightOf({ test, plan, instrument }) {
    if (test === "NAME") return 10;
    // Without a plan or an instrument all its tasks may have to be looked at.
    return test === "ASSIGNED" ? ((plan ?? instrument) == null ? 20 : 3) : 1;
  },
};

/** A page of agencies. */
export async function listAgencies(
  database: Database,
  filter: AgencyFilter,
  page: PageRequest<AgencyOrder>,
): Promise<Page<Agency>> {
  const { name, kinds, place, ...others } = filter;
  if (isEmpty(others) && isUsual(page, "NAME")) {
    const params = { nameFolded: name === undefined ? null : foldName(name), kinds, place };
    const listing = { database, question: "list-agencies", page, toValue: toAgency };
    return readListed(listing, params, name === undefined ? BY_COLUMNS : BY_NAMES);
  }
  const listing = { database, question: "filter-agencies", page, toValue: toAgency };
  return readFiltered(listing, { ...AGENCIES, clauses: toClauses(filter, agencyTests) });
}

const TASKS: Omit<Filtering, "clauses"> = {
  leads: {
    INSTRUMENT: ({ instrument }) => ({ instrument }),
    PLAN: ({ plan }) => ({ plan }),
    ASSIGNED: ({ agency }) => ({ agency }),
    DUE: ({ from, to }) => ({ dueFrom: from ?? "", dueTo: to ?? LAST_DAY }),
  },
  isExact: ({ test, roles }) => test !== "ASSIGNED" || roles == null,
  weightOf: () => 1,
};

/** Sorts after every day. */
const LAST_DAY = "9999-99-99";

/** What a page of tasks is read from. */
export interface TaskSource {
  readonly database: Database;
  readonly statistics: () => Promise<Statistics>;
}

/** A page of tasks. The total of all tasks is not counted for every page: the statistics know it. */
export async function listTasks(
  { database, statistics }: TaskSource,
  filter: TaskFilter,
  page: PageRequest<TaskOrder>,
): Promise<Page<Task>> {
  const { plan, agency, instrument, roles, ...others } = filter;
  if (isEmpty(filter) && isUsual(page, "PLACE")) {
    const listing = { database, question: "list-tasks", page, toValue: toTask };
    const { tasks: total } = await statistics();
    return { ...(await readListed(listing, {}, 0)), total };
  }
  const question = tasksQuestion(filter);
  if (question && isEmpty(others) && isUsual(page, "PLACE")) {
    const listing = { database, question, page, toValue: toTask };
    const weight = question === "list-tasks-of-agency" ? BY_INDEX : 2;
    return readListed(listing, { plan, agency, instrument, roles }, weight);
  }
  const listing = { database, question: "filter-tasks", page, toValue: toTask };
  return readFiltered(listing, { ...TASKS, clauses: toClauses(filter, taskTests) });
}

function isEmpty(filter: object): boolean {
  return Object.keys(filter).length === 0;
}

function isUsual({ orderBy }: PageRequest, usual: string): boolean {
  return orderBy === undefined || orderBy === usual;
}

/** The key that leaves the fewest tasks leads, so that an index is used; null where none does. */
function tasksQuestion({ plan, agency, instrument }: TaskFilter): string | null {
  if (instrument !== undefined) return "list-tasks-of-instrument";
  if (plan !== undefined) return "list-tasks-of-plan";
  return agency === undefined ? null : "list-tasks-of-agency";
}
