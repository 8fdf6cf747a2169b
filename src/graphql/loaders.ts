import DataLoader from "dataloader";
import { LuocdoError } from "../errors.ts";
import type { Instrument } from "../model/instrument.ts";
import type { AgencyTaskScope, HolderScope } from "../store/agency-rows.ts";
import type { Graph } from "../store/graph.ts";
import { groupBy } from "../store/group-by.ts";
import type { Owned } from "../store/stored.ts";

/** How each loader is made of a graph. */
const LOADERS = {
  instrument: (graph: Graph) => rowLoader((keys) => graph.instruments(keys)),
  agency: (graph: Graph) => rowLoader((keys) => graph.agencies(keys)),
  task: (graph: Graph) => rowLoader((keys) => graph.tasks(keys)),
  document: (graph: Graph) => rowLoader((keys) => graph.documentRecords(keys)),
  documentWithText: (graph: Graph) => rowLoader((keys) => graph.documents(keys)),
  documentsOfInstrument: (graph: Graph) => listLoader((keys) => graph.documentsOfInstruments(keys)),
  tasksOfPlan: (graph: Graph) => listLoader((keys) => graph.tasksOfPlans(keys)),
  citationsOfInstrument: (graph: Graph) => listLoader((keys) => graph.citationsOfInstruments(keys)),
  citationsOfTask: (graph: Graph) => listLoader((keys) => graph.citationsOfTasks(keys)),
  citationsOfDocument: (graph: Graph) => listLoader((keys) => graph.citationsOfDocuments(keys)),
  maybeSameInstrument: (graph: Graph) => listLoader((keys) => graph.maybeSameInstruments(keys)),
  openCitationsOfInstrument: (graph: Graph) =>
    nodeLoader((instruments: readonly Instrument[]) => graph.openCitationsOfInstruments(instruments)),
  relationsOfInstrument: (graph: Graph) => listLoader((keys) => graph.relationsOfInstruments(keys)),
  assignmentsOfTask: (graph: Graph) => listLoader((keys) => graph.assignmentsOfTasks(keys)),
  assignmentsOfAgency: (graph: Graph) => listLoader((keys) => graph.assignmentsOfAgencies(keys)),
  tasksOfAgency: (graph: Graph) =>
    byScope((scope: AgencyTaskScope) => listLoader((keys) => graph.tasksOfAgencies(keys, scope))),
  cooperationsOfAgency: (graph: Graph) => listLoader((keys) => graph.cooperationsOfAgencies(keys)),
  deadlinesOfTask: (graph: Graph) => listLoader((keys) => graph.deadlinesOfTasks(keys)),
  targetsOfTask: (graph: Graph) => listLoader((keys) => graph.targetsOfTasks(keys)),
  linksOfAgency: (graph: Graph) => listLoader((keys) => graph.linksOfAgencies(keys)),
  implementersOfInstrument: (graph: Graph) =>
    groupLoader(
      (keys) => graph.implementersOfInstruments(keys),
      (row) => row.instrument,
    ),
  holdersOfInstrument: (graph: Graph) =>
    byScope((scope: HolderScope) =>
      groupLoader(
        (keys) => graph.holdersOfInstruments(keys, scope),
        (row) => row.instrument,
      ),
    ),
  successorsOfAgency: (graph: Graph) =>
    byScope((asOf: string) => listLoader((keys) => graph.successorsOfAgencies(keys, asOf))),
  implementersOfAgency: (graph: Graph) =>
    groupLoader(
      (keys) => graph.implementersOfAgencies(keys),
      (row) => row.agency,
    ),
};

/** Batches the questions of one request: all rows of a level are asked for in one statement. */
export type Loaders = { readonly [Name in keyof typeof LOADERS]: ReturnType<(typeof LOADERS)[Name]> };

/** Makes a loader when it is first asked for: a request needs few of them. */
class LazyLoaders {
  readonly graph: Graph;
  readonly made: Partial<Record<keyof Loaders, unknown>> = {};

  constructor(graph: Graph) {
    this.graph = graph;
  }
}
for (const [name, make] of Object.entries(LOADERS) as [keyof Loaders, (graph: Graph) => unknown][]) {
  Object.defineProperty(LazyLoaders.prototype, name, {
    get(this: LazyLoaders) {
      this.made[name] ??= make(this.graph);
      return this.made[name];
    },
  });
}

/** The loaders of one request. They remember answers, so they must not outlive it. */
export function createLoaders(graph: Graph): Loaders {
  return new LazyLoaders(graph) as unknown as Loaders;
}

/** Sets of arguments that one request may ask a list with: each is a statement of its own. */
const MAX_SCOPES = 3;

/** A loader for every set of arguments, so that fields that ask the same share one statement. OPERATION_LIMIT for too many sets. */
function byScope<Scope, Loader>(make: (scope: Scope) => Loader): (scope: Scope) => Loader {
  const loaders = new Map<string, Loader>();
  return (scope) => {
    const name = JSON.stringify(scope);
    if (!loaders.has(name) && loaders.size === MAX_SCOPES)
      throw new LuocdoError(
        "OPERATION_LIMIT",
        `The operation asks one list with more than ${MAX_SCOPES} different sets of arguments. Ask in several operations.`,
      );
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
  return new DataLoader<string, readonly Row[]>((keys) => askGroups(keys, ask(keys), ownerOf));
}

function listLoader<Row>(ask: (keys: readonly string[]) => Promise<readonly Owned<Row>[]>) {
  return groupLoader<Owned<Row>>(ask, ({ owner }) => owner);
}

/** Asks with the nodes themselves, which are at hand, where what they are decides which rows are theirs. */
function nodeLoader<Node extends { readonly key: string }, Row>(
  ask: (nodes: readonly Node[]) => Promise<readonly Owned<Row>[]>,
) {
  return new DataLoader<Node, readonly Owned<Row>[], string>(
    (nodes) =>
      askGroups(
        nodes.map(({ key }) => key),
        ask(nodes),
        ({ owner }) => owner,
      ),
    { cacheKeyFn: ({ key }) => key },
  );
}

async function askGroups<Row>(
  keys: readonly string[],
  asked: Promise<readonly Row[]>,
  ownerOf: (row: Row) => string,
): Promise<(readonly Row[])[]> {
  const groups = groupBy(await asked, ownerOf);
  return keys.map((key) => groups.get(key) ?? []);
}
