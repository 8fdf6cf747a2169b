import type { Agency } from "../model/agency.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Task } from "../model/task.ts";
import type { Database, Params, Row } from "./database.ts";
import { foldName } from "./fold-text.ts";
import type { AgencyFilter, InstrumentFilter, Page, PageRequest, TaskFilter } from "./graph.ts";
import { toAgency, toInstrument, toTask } from "./map-row.ts";

/** A page of instruments in the order of `instrumentSortKey`. */
export async function listInstruments(
  database: Database,
  filter: InstrumentFilter,
  page: PageRequest,
): Promise<Page<Instrument>> {
  const {
    types = null,
    systems = null,
    issuer = null,
    issuedFrom = null,
    issuedTo = null,
    cited = null,
  } = filter;
  const params = { types, systems, issuer: issuer?.normalize("NFC") ?? null, issuedFrom, issuedTo, cited };
  return toPage(await readPage(database, "list-instruments", params, page), page, toInstrument);
}

/** A page of agencies in the order of `agencySortKey`. */
export async function listAgencies(
  database: Database,
  filter: AgencyFilter,
  page: PageRequest,
): Promise<Page<Agency>> {
  const { name, kinds = null, place = null } = filter;
  const params = { nameFolded: name === undefined ? null : foldName(name), kinds, place };
  return toPage(await readPage(database, "list-agencies", params, page), page, toAgency);
}

/** A page of tasks in the order of `taskSortKey`. */
export async function listTasks(
  database: Database,
  filter: TaskFilter,
  page: PageRequest,
): Promise<Page<Task>> {
  const { plan = null, agency = null, instrument = null, roles = null } = filter;
  const params = { plan, agency, instrument, roles };
  return toPage(await readPage(database, tasksQuestion(filter), params, page), page, toTask);
}

/** The key that leaves the fewest tasks leads, so that an index is used. */
function tasksQuestion({ plan, agency, instrument }: TaskFilter): string {
  if (instrument !== undefined) return "list-tasks-of-instrument";
  if (plan !== undefined) return "list-tasks-of-plan";
  if (agency !== undefined) return "list-tasks-of-agency";
  return "list-tasks";
}

function readPage(database: Database, question: string, params: Params, { first, after }: PageRequest) {
  const [afterSort, afterKey] = after ?? [null, null];
  return database.read(question, { ...params, afterSort, afterKey, limit: first + 1 });
}

/** The total stands on every row; a page without rows is one row without a key. */
function toPage<T>(rows: readonly Row[], { first }: PageRequest, toValue: (row: Row) => T): Page<T> {
  const page = rows.filter((row) => row.key !== null);
  return {
    rows: page.slice(0, first).map(toValue),
    total: Number(rows[0]?.total ?? 0),
    hasNext: page.length > first,
  };
}
