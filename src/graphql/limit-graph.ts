import { LuocdoError } from "../errors.ts";
import type { Graph } from "../store/graph.ts";
import type { Page, PageRequest } from "../store/list-request.ts";
import { MOST_TESTS } from "../store/read-page.ts";
import type { Context } from "./context.ts";

/** What one request has asked of the graph so far. */
export interface Work {
  questions: number;
  rows: number;
  /** Tests of rows that lists have made. */
  tests: number;
  /** The lowest version of the graph that anything was read at; null while nothing was. */
  version: number | null;
}

/** Runs one question and may watch it, as a trace does. */
export type Observe = <T>(question: string, ask: () => Promise<T>) => Promise<T>;

export interface GraphLimits {
  /** Rows that all questions of the request may give together. */
  readonly maxRows: number;
  /** Tests of rows that all its lists may make together; as many as one list may when not given. */
  readonly maxTests?: number;
  /**
   * Hears that the request takes more rows than it may: then nothing that it asks is ever answered, and whoever hears it has to
   * answer the request. When not given, every question fails.
   */
  readonly onRefused?: (error: LuocdoError) => void;
  /** Aborted, with the error to throw as its reason, when the time is up or the client has gone. */
  readonly signal: AbortSignal;
  readonly observe?: Observe;
  /** The graph's version, where the caller has just read it. */
  readonly version?: number | null;
}

/** Questions whose answers tell the version they were read at. Before any other the version is read. */
const TELL_VERSION: ReadonlySet<string> = new Set(["trace", "statistics", "version"]);

/** Questions that are told, after all else, how many rows are of use: lists of what one owner has, which can be long. */
const STOP_BY_THEMSELVES: ReadonlySet<string> = new Set<keyof Graph>([
  "tasksOfPlans",
  "tasksOfAgencies",
  "citationsOfInstruments",
  "citationsOfDocuments",
  "assignmentsOfAgencies",
  "cooperationsOfAgencies",
  "implementersOfInstruments",
  "holdersOfInstruments",
  "implementersOfAgencies",
]);

/** Questions that test rows to find a page. One request's run one after the other, for each is told how many are left to it. */
const TEST_ROWS: ReadonlySet<string> = new Set<keyof Graph>(["listInstruments", "listAgencies", "listTasks"]);

/** What a list costs, in tests, however few rows it tests. */
export const LIST_TESTS = 2500;

/** Rows of one request when nothing else is said: a long plan with all it says, and little work for who asks in bad faith. */
export const MAX_ROWS = 700;

/** Values that a request may ask for, one row with the other: what one asks of a row when it asks for many. */
const VALUES_OF_ROW = 17;

/** The same graph for one request: asks nothing more once the signal is aborted or the rows are used up. */
export function limitGraph(
  graph: Graph,
  limits: GraphLimits,
): { readonly graph: Graph; readonly work: Work } & Pick<Context, "spend" | "spendValues"> {
  const { maxRows, maxTests = MOST_TESTS, observe = (_question, ask) => ask(), version = null } = limits;
  const work: Work = { questions: 0, rows: 0, tests: 0, version };
  let isRefused = false;
  const refuse = (error = tooManyRows(maxRows)): Promise<never> => {
    if (!limits.onRefused) throw error;
    if (!isRefused) limits.onRefused(error);
    isRefused = true;
    return new Promise(() => undefined);
  };
  const note = (found: number) => {
    work.version = Math.min(work.version ?? found, found);
  };
  let reading: Promise<void> | undefined;
  let givenUp: Promise<never> | undefined;
  // One listener for all questions that run at once.
  const unlessGivenUp = <T>(answer: Promise<T>) => {
    givenUp ??= rejectWhenAborted(limits.signal);
    return Promise.race([answer, givenUp]);
  };
  const run = async (question: string, ask: () => Promise<unknown>) => {
    limits.signal.throwIfAborted();
    if (work.rows > maxRows) return refuse();
    if (work.version === null && !TELL_VERSION.has(question)) {
      reading ??= graph.version().then(note);
      await unlessGivenUp(reading);
    }
    work.questions += 1;
    const answer = await unlessGivenUp(observe(question, ask));
    work.rows += countRows(answer);
    const { version: told, tests = 0 } = Object(answer) as { version?: unknown } & Partial<Page<unknown>>;
    if (typeof told === "number") note(told);
    work.tests += tests + (TEST_ROWS.has(question) ? LIST_TESTS : 0);
    return work.rows <= maxRows ? answer : refuse();
  };
  let listed: Promise<unknown> = Promise.resolve();
  let last: Promise<unknown> | null = null;
  const runInTurn = (question: string, ask: () => Promise<unknown>) => {
    const mayRun = TEST_ROWS.has(question) ? listed : last && Promise.race([last, nextTurn()]);
    const turn = mayRun ? mayRun.then(() => run(question, ask)) : run(question, ask);
    const ended = turn.then(ignore, ignore);
    if (TEST_ROWS.has(question)) listed = ended;
    last = ended;
    void ended.then(() => {
      if (last === ended) last = null;
    });
    return turn;
  };
  const limited = new Proxy(graph, {
    get(target, name, receiver) {
      const method = Reflect.get(target, name, receiver);
      if (typeof method !== "function") return method;
      return (...args: unknown[]) =>
        runInTurn(String(name), () =>
          Reflect.apply(
            method,
            target,
            boundArgs(String(name), args, { rows: maxRows - work.rows, tests: maxTests - work.tests }),
          ),
        );
    },
  });
  const spend = async (rows: number) => {
    work.rows += rows;
    if (work.rows > maxRows) await refuse();
  };
  let values = 0;
  const maxValues = maxRows * VALUES_OF_ROW;
  const spendValues = (found: number) => {
    values += found;
    return values > maxValues ? refuse(tooManyValues(maxValues)) : null;
  };
  return { graph: limited, work, spend, spendValues };
}

/** A question's arguments, so that it takes no more than is left and the one that is too many: a trace gives a node besides its edges. */
function boundArgs(
  question: string,
  args: readonly unknown[],
  left: Pick<Work, "rows" | "tests">,
): readonly unknown[] {
  if (STOP_BY_THEMSELVES.has(question)) return [...args, left.rows];
  if (TEST_ROWS.has(question)) {
    const [filter, page] = args as [unknown, PageRequest];
    return [filter, { ...page, most: left.tests }];
  }
  if (question !== "trace") return args;
  const [request] = args as Parameters<Graph["trace"]>;
  return [{ ...request, limit: Math.min(request.limit, left.rows) }];
}

/** Thousands of fields may fail by it: graphql writes the stack of an error it takes over into each of theirs, so it has none. */
function tooManyRows(maxRows: number): LuocdoError {
  const error = new LuocdoError(
    "ROW_LIMIT",
    `The answer needs more than ${maxRows} rows. Page through the lists with \`first\` and \`after\`, narrow them with a filter, ask \`trace\` and \`paths\` for fewer steps, or have the operator raise LUOCDO_MAX_ROWS.`,
  );
  error.stack = "";
  return error;
}

function tooManyValues(maxValues: number): LuocdoError {
  const error = new LuocdoError(
    "ROW_LIMIT",
    `The answer needs more than ${maxValues} values of its rows. Ask for fewer fields or fewer rows at once, page through the lists with \`first\` and \`after\`, or have the operator raise LUOCDO_MAX_ROWS.`,
  );
  error.stack = "";
  return error;
}

/** Settles as the promise does, or rejects with the signal's reason as soon as it is aborted. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([promise, rejectWhenAborted(signal)]);
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  const rejection = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  // Whoever waits hears of it; nobody else has to.
  rejection.catch(() => undefined);
  return rejection;
}

/** A turn of the event loop: a store in this process has answered by then, so that the next question is told what is left. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function ignore(): void {}

function countRows(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  const { rows, nodes, edges } = Object(answer) as Readonly<Record<string, unknown>>;
  return [rows, nodes, edges].reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
