import { LuocdoError } from "../errors.ts";
import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Task } from "../model/task.ts";
import type { Database, Params, Row } from "./database.ts";
import { type Clause, leadOf, toClauses } from "./filter-clauses.ts";
import { agencyTests, instrumentTests, taskTests } from "./filter-tests.ts";
import { foldName } from "./fold-text.ts";
import type {
  AgencyFilter,
  AgencyOrder,
  InstrumentFilter,
  InstrumentOrder,
  Page,
  PageRequest,
  Statistics,
  TaskFilter,
  TaskOrder,
} from "./graph.ts";
import { toAgency, toInstrument, toTask } from "./map-row.ts";

/** A page of instruments. Simple filters in the usual order have statements of their own, which read along an index. */
export async function listInstruments(
  database: Database,
  filter: InstrumentFilter,
  page: PageRequest<InstrumentOrder>,
): Promise<Page<Instrument>> {
  const { types, systems, issuer, issuedFrom, issuedTo, cited, ...others } = filter;
  if (isEmpty(others) && isUsual(page, "NUMBER")) {
    const params = { types, systems, issuer: issuer?.normalize("NFC"), issuedFrom, issuedTo, cited };
    return toPage(await readPage(database, "list-instruments", params, page), page, toInstrument);
  }
  const clauses = toClauses(filter, instrumentTests);
  const lead = leadOf(clauses, ["NUMBER", "AGENCY", "PLAN"]);
  const params = { ordinal: lead?.ordinal, agency: lead?.agency, plan: lead?.plan };
  return toPage(
    await readFiltered(database, "filter-instruments", { clauses, params, page }),
    page,
    toInstrument,
  );
}

/** A page of agencies. */
export async function listAgencies(
  database: Database,
  filter: AgencyFilter,
  page: PageRequest<AgencyOrder>,
): Promise<Page<Agency>> {
  const { name, kinds, place, ...others } = filter;
  if (isEmpty(others) && isUsual(page, "NAME")) {
    const params = { nameFolded: name === undefined ? null : foldName(name), kinds, place };
    return toPage(await readPage(database, "list-agencies", params, page), page, toAgency);
  }
  const clauses = toClauses(filter, agencyTests);
  const lead = leadOf(clauses, ["ASSIGNED"]);
  const params = lead?.instrument == null ? { plan: lead?.plan } : { instrument: lead.instrument };
  return toPage(await readFiltered(database, "filter-agencies", { clauses, params, page }), page, toAgency);
}

/** What a page of tasks is read from, and how many tasks may be read where no key of the filter leads. */
export interface TaskSource {
  readonly database: Database;
  readonly statistics: () => Promise<Statistics>;
  readonly mostTasks: number;
}

/** A page of tasks. ROW_LIMIT where every task has to be read, for no plan, agency or instrument leads, and there are too many. */
export async function listTasks(
  { database, statistics, mostTasks }: TaskSource,
  filter: TaskFilter,
  page: PageRequest<TaskOrder>,
): Promise<Page<Task>> {
  const { plan, agency, instrument, roles, ...others } = filter;
  if (isEmpty(others) && isUsual(page, "PLACE")) {
    const params = { plan, agency, instrument, roles };
    return toPage(await readPage(database, tasksQuestion(filter), params, page), page, toTask);
  }
  const clauses = toClauses(filter, taskTests);
  const lead = leadOf(clauses, ["INSTRUMENT", "PLAN", "ASSIGNED"]);
  const params = { instrument: lead?.instrument, plan: lead?.plan, agency: lead?.agency };
  const leads = Object.values(params).some((key) => key != null);
  if (!leads && (await statistics()).tasks > mostTasks) throw tooManyTasks(mostTasks);
  return toPage(await readFiltered(database, "filter-tasks", { clauses, params, page }), page, toTask);
}

function tooManyTasks(mostTasks: number): LuocdoError {
  return new LuocdoError(
    "ROW_LIMIT",
    `The filter or order has to read every task, and there are more than ${mostTasks}. Add a \`plan\`, \`agency\` or \`instrument\` that every task has to fit, outside of \`or\` and \`not\`.`,
  );
}

function isEmpty(filter: object): boolean {
  return Object.keys(filter).length === 0;
}

function isUsual({ orderBy }: PageRequest, usual: string): boolean {
  return orderBy === undefined || orderBy === usual;
}

/** The key that leaves the fewest tasks leads, so that an index is used. */
function tasksQuestion({ plan, agency, instrument }: TaskFilter): string {
  if (instrument !== undefined) return "list-tasks-of-instrument";
  if (plan !== undefined) return "list-tasks-of-plan";
  if (agency !== undefined) return "list-tasks-of-agency";
  return "list-tasks";
}

function readFiltered(
  database: Database,
  question: string,
  {
    clauses,
    params,
    page,
  }: { readonly clauses: readonly Clause[]; readonly params: Params; readonly page: PageRequest },
) {
  return readPage(database, question, { ...LEADS, ...params, clauses, orderBy: page.orderBy ?? null }, page);
}

/** What may lead a filtered list; null leads nothing. */
const LEADS: Params = { ordinal: null, agency: null, plan: null, instrument: null };

function readPage(database: Database, question: string, params: Params, { first, after }: PageRequest) {
  const [afterSort, afterKey] = after ?? [null, null];
  const given = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value ?? null]));
  return database.read(question, { ...given, afterSort, afterKey, limit: first + 1 });
}

/** The total stands on every row; a page without rows is one row without a key. */
function toPage<T>(rows: readonly Row[], { first }: PageRequest, toValue: (row: Row) => T): Page<T> {
  const page = rows.filter((row) => row.key !== null);
  const shown = page.slice(0, first);
  return {
    rows: shown.map(toValue),
    sortKeys: shown.map((row) => String(row.sortKey)),
    total: Number(rows[0]?.total ?? 0),
    hasNext: page.length > first,
  };
}
