import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import type { LuocdoError } from "../errors.ts";
import { createContext, type Ingest, KNOWN_TRACE_EDGES, TRACE_EDGES } from "../graphql/context.ts";
import { limitGraph, untilAborted } from "../graphql/limit-graph.ts";
import type { Graph } from "../store/graph.ts";
import { accessOf } from "./access.ts";
import { type Answer, type AnswerCache, tagOf } from "./answer-cache.ts";
import { bodyTextOf } from "./body-text.ts";
import type { RequestContext } from "./create-apollo.ts";
import type { OperationReport } from "./operation-report.ts";
import { type Operation, readOperation } from "./read-operation.ts";
import type { SeenVersion } from "./seen-version.ts";
import { ownRows, type ServerSettings } from "./server-settings.ts";
import { observeQuestion } from "./spans.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

/** What answers operations. */
export interface Answerer {
  readonly graph: Graph;
  readonly ingest: Ingest | null;
  readonly settings: ServerSettings;
  readonly apollo: ApolloServer<RequestContext>;
  readonly cache: AnswerCache;
  readonly documents: TrustedDocuments;
  readonly seen: SeenVersion;
  /** The graph's version, read once for all requests that ask at the same time. */
  readonly readVersion: () => Promise<number>;
}

/** An answer, with what it took. */
export interface Answered {
  readonly status: number;
  readonly answer: Answer;
  readonly report: OperationReport;
}

/** Answers a request from the cache, else by running its operation until the signal is aborted. */
export async function answerOperation(
  request: FastifyRequest,
  signal: AbortSignal,
  answerer: Answerer,
): Promise<Answered> {
  const started = performance.now();
  const operation = readOperation(request, { ...answerer.settings, documents: answerer.documents });
  const { cache } = answerer;
  const question = questionOf(request);
  // Only who may be answered from the cache needs the version first; else the questions tell it.
  const before = question !== null && cache.holds(question) ? await versionOf(answerer, signal) : null;
  const kept = question === null || before === null ? undefined : cache.find(question, before);
  const { status, answer, report } = kept
    ? fromCache(kept, before)
    : await run({ request, operation, signal, version: before }, answerer);
  const version = report.version ?? answerer.seen.recent() ?? (await versionOf(answerer, signal));
  if (version !== null) answerer.seen.note(version);
  if (question !== null && version !== null && !kept && status === 200 && isLasting(report)) {
    cache.keep(question, version, answer);
  }
  return { status, answer, report: { ...report, version, milliseconds: performance.now() - started } };
}

/** The graph's version; null from a store that does not tell, which says why when it is asked something. */
function versionOf({ readVersion }: Answerer, signal: AbortSignal): Promise<number | null> {
  return untilAborted(readVersion(), signal).catch(() => null);
}

/** What an answer is kept under; null for a request that Apollo's guard against forged requests has to judge. */
function questionOf(request: FastifyRequest): string | null {
  const { method, url, headers } = request;
  const safe = method === "POST" || headers["apollo-require-preflight"] !== undefined;
  return safe ? [method, url, headers.accept, bodyTextOf(request)].join("\n") : null;
}

/** Only the answer to a query that met no error stays true until the graph changes. */
function isLasting({ type, outcome }: RunReport): boolean {
  return type === "query" && outcome === "ok";
}

type RunReport = Omit<OperationReport, "milliseconds">;

interface Run {
  readonly status: number;
  readonly answer: Answer;
  readonly report: RunReport;
}

function fromCache(answer: Answer, version: number | null): Run {
  const { operation } = answer;
  return {
    status: 200,
    answer,
    report: {
      operation,
      type: "query",
      outcome: "kept",
      codes: [],
      questions: 0,
      rows: 0,
      tests: 0,
      version,
    },
  };
}

interface Asked {
  readonly request: FastifyRequest;
  readonly operation: Operation;
  readonly signal: AbortSignal;
  /** Of the graph, where it was read already. */
  readonly version: number | null;
}

async function run({ request, operation, signal, version }: Asked, answerer: Answerer): Promise<Run> {
  const { settings, apollo } = answerer;
  const { byId, ...asked } = operation;
  const maxRows = byId ? ownRows(settings) : settings.maxRows;
  const { maxTests } = settings;
  let onRefused = (_error: LuocdoError): void => undefined;
  const refused = new Promise<LuocdoError>((resolve) => {
    onRefused = resolve;
  });
  const limits = { maxRows, maxTests, signal, onRefused, observe: observeQuestion, version };
  const { graph, work, spend } = limitGraph(answerer.graph, limits);
  const { write } = accessOf(request.headers.authorization, settings);
  const context: RequestContext = {
    ...createContext(graph, {
      ingest: write ? answerer.ingest : null,
      traceEdges: byId ? KNOWN_TRACE_EDGES : TRACE_EDGES,
      spend,
    }),
    log: request.log,
    requestId: request.id,
    refused,
    found: { operation: null, type: null, codes: [] },
  };
  const {
    status = 200,
    headers,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers: headersOf(request), ...asked },
    context: async () => context,
  });
  if (body.kind !== "complete") throw new Error("an answer in parts, which no operation asks for");
  const { found } = context;
  const contentType = headers.get("content-type") ?? "application/json; charset=utf-8";
  const failed = found.codes.length > 0 || status >= 400;
  return {
    status,
    answer: {
      body: body.string,
      contentType,
      etag: request.method === "GET" ? tagOf(body.string) : null,
      operation: found.operation,
    },
    report: { ...found, ...work, outcome: failed ? "error" : "ok" },
  };
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}
