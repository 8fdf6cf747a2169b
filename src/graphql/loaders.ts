import DataLoader from "dataloader";
import type { AgencyTaskScope, HolderScope } from "../store/agency-rows.ts";
import type { Graph } from "../store/graph.ts";
import { groupBy } from "../store/group-by.ts";
import type { Owned } from "../store/stored.ts";

/** Batches the questions of one request: all rows of a level are asked for in one statement. */
export type Loaders = ReturnType<typeof createLoaders>;

/** The loaders of one request. They remember answers, so they must not outlive it. */
export function createLoaders(graph: Graph) {
  return {
    instrument: rowLoader((keys) => graph.instruments(keys)),
    agency: rowLoader((keys) => graph.agencies(keys)),
    task: rowLoader((keys) => graph.tasks(keys)),
    document: rowLoader((keys) => graph.documents(keys)),
    documentsOfInstrument: listLoader((keys) => graph.documentsOfInstruments(keys)),
    tasksOfPlan: listLoader((keys) => graph.tasksOfPlans(keys)),
    citationsOfInstrument: listLoader((keys) => graph.citationsOfInstruments(keys)),
    citationsOfTask: listLoader((keys) => graph.citationsOfTasks(keys)),
    citationsOfDocument: listLoader((keys) => graph.citationsOfDocuments(keys)),
    maybeSameInstrument: listLoader((keys) => graph.maybeSameInstruments(keys)),
    relationsOfInstrument: listLoader((keys) => graph.relationsOfInstruments(keys)),
    assignmentsOfTask: listLoader((keys) => graph.assignmentsOfTasks(keys)),
    assignmentsOfAgency: listLoader((keys) => graph.assignmentsOfAgencies(keys)),
    tasksOfAgency: byScope((scope: AgencyTaskScope) =>
      listLoader((keys) => graph.tasksOfAgencies(keys, scope)),
    ),
    cooperationsOfAgency: listLoader((keys) => graph.cooperationsOfAgencies(keys)),
    deadlinesOfTask: listLoader((keys) => graph.deadlinesOfTasks(keys)),
    targetsOfTask: listLoader((keys) => graph.targetsOfTasks(keys)),
    linksOfAgency: listLoader((keys) => graph.linksOfAgencies(keys)),
    implementersOfInstrument: groupLoader(
      (keys) => graph.implementersOfInstruments(keys),
      (row) => row.instrument,
    ),
    holdersOfInstrument: byScope((scope: HolderScope) =>
      groupLoader(
        (keys) => graph.holdersOfInstruments(keys, scope),
        (row) => row.instrument,
      ),
    ),
    successorsOfAgency: byScope((asOf: string) =>
      listLoader((keys) => graph.successorsOfAgencies(keys, asOf)),
    ),
    implementersOfAgency: groupLoader(
      (keys) => graph.implementersOfAgencies(keys),
      (row) => row.agency,
    ),
  };
}

/** A loader for every set of arguments, so that fields that ask the same share one statement. */
function byScope<Scope, Loader>(make: (scope: Scope) => Loader): (scope: Scope) => Loader {
  const loaders = new Map<string, Loader>();
  return (scope) => {
    const name = JSON.stringify(scope);
    const loader = loaders.get(name) ?? make(scope);
    loaders.set(name, loader);
    return loader;
  };
}

/** One row a key, null where the graph has none. */
function rowLoader<Row extends { readonly key: string }>(
  ask: (keys: readonly string[]) => Promise<readonly Row[]>,
) {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await ask(keys)).map((row) => [row.key, row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** A list of rows a key, in the order the graph gives them. */
function groupLoader<Row>(
  ask: (keys: readonly string[]) => Promise<readonly Row[]>,
  ownerOf: (row: Row) => string,
) {
  return new DataLoader<string, readonly Row[]>(async (keys) => {
    const lists = groupBy(await ask(keys), ownerOf);
    return keys.map((key) => lists.get(key) ?? []);
  });
}

function listLoader<Row>(ask: (keys: readonly string[]) => Promise<readonly Owned<Row>[]>) {
  return groupLoader<Owned<Row>>(ask, (row) => row.owner);
}
