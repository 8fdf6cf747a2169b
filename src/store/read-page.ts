import { LuocdoError } from "../errors.ts";
import type { Database, Params, Row } from "./database.ts";
import type { Clause, Test } from "./filter-clauses.ts";
import type { Page, PageRequest } from "./list-request.ts";

/** Tests of rows that a list makes at most where nothing else is said. */
export const MOST_TESTS = 40_000;

/** A question whose rows are a page. */
export interface Listing<T> {
  readonly database: Database;
  readonly question: string;
  readonly page: PageRequest;
  readonly toValue: (row: Row) => T;
}

/** A key or span that every row has to fit, as the parameters by which the statement finds the rows along an index. */
export type Lead = (test: Test) => Params;

/** A page of a list whose statement tests every row of an index; `weight` is what one of them costs, in tests. */
export async function readListed<T>(
  { database, question, page, toValue }: Listing<T>,
  params: Params,
  weight: number,
): Promise<Page<T>> {
  const most = page.most ?? MOST_TESTS;
  if (most <= 0) throw tooManyTests();
  const rows = await read(database, question, params, page);
  // Behind a cursor the rows before the page are gone through once more.
  const rounds = page.after === null ? 1 : 2;
  return toPage(rows, { page, toValue, tests: Math.ceil(Number(rows[0]?.tested ?? 0) * weight * rounds) });
}

/** How a filter is tested. */
export interface Filtering {
  readonly clauses: readonly Clause[];
  /** By the name of the test, those that leave the fewest rows first. */
  readonly leads: Readonly<Record<string, Lead>>;
  /** Whether a test says no more than that the row was found by it. */
  readonly isExact: (test: Test) => boolean;
  /** What a test costs, in tests of a column: more where it looks into other tables. */
  readonly weightOf: (test: Test) => number;
}

/** A row is fetched and put in its place besides being tested. */
const OWN_TESTS = 2;

/**
 * A page of the rows that pass every clause, found along the first of the leads that leaves few enough to be tested. ROW_LIMIT
 * where none does.
 */
export async function readFiltered<T>(listing: Listing<T>, filtering: Filtering): Promise<Page<T>> {
  const { database, question, page, toValue } = listing;
  const { clauses, leads, isExact, weightOf } = filtering;
  const found = leadsOf(clauses, Object.keys(leads));
  const most = page.most ?? MOST_TESTS;
  let left = most;
  for (const lead of found.length > 0 ? found : [null]) {
    const tested = clauses.filter(([literal]) => literal !== lead || !isExact(lead));
    const each = OWN_TESTS + tested.flat().reduce((sum, test) => sum + weightOf(test), 0);
    const params = {
      ...NO_LEADS,
      ...(lead && leads[lead.test]?.(lead)),
      clauses: tested,
      orderBy: page.orderBy ?? null,
      most: Math.max(0, Math.floor(left / each)),
    };
    const rows = await read(database, question, params, page);
    const isAnswered = rows[0]?.total != null;
    left -= Number(rows[0]?.tested ?? 0) * (isAnswered ? each : 1);
    if (isAnswered) return toPage(rows, { page, toValue, tests: most - left });
  }
  throw tooManyTests();
}

/** What may lead a filtered list; null leads nothing. */
const NO_LEADS: Params = {
  ordinal: null,
  agency: null,
  plan: null,
  instrument: null,
  dueFrom: null,
  dueTo: null,
};

/** The tests that a row has to pass by themselves, by which an index can find the rows. */
function leadsOf(clauses: readonly Clause[], names: readonly string[]): readonly Test[] {
  const alone = clauses.flatMap(([literal, ...others]) =>
    literal && others.length === 0 && !literal.negated ? [literal] : [],
  );
  return names.flatMap((name) => alone.find(({ test }) => test === name) ?? []);
}

function tooManyTests(): LuocdoError {
  return new LuocdoError(
    "ROW_LIMIT",
    "The filter or order has to test more rows than one request may have tested. Add a condition that every row has to fit, outside of `or` and `not`: a `plan`, an `agency`, an `instrument`, a `number`, a span of days by `dueFrom` and `dueTo`. Or ask for fewer lists at once, or have the operator raise LUOCDO_MAX_TESTS.",
  );
}

function read(database: Database, question: string, params: Params, { first, after }: PageRequest) {
  const [afterSort, afterKey] = after ?? [null, null];
  const given = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value ?? null]));
  return database.read(question, { ...given, afterSort, afterKey, limit: first + 1 });
}

/** The total stands on every row; a page without rows is one row without a key. */
function toPage<T>(
  rows: readonly Row[],
  { page, toValue, tests }: Pick<Listing<T>, "page" | "toValue"> & { readonly tests: number },
): Page<T> {
  const given = rows.filter((row) => row.key !== null);
  const shown = given.slice(0, page.first);
  return {
    rows: shown.map(toValue),
    sortKeys: shown.map((row) => String(row.sortKey)),
    total: Number(rows[0]?.total ?? 0),
    hasNext: given.length > page.first,
    tests,
  };
}
