import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { LuocdoError } from "../errors.ts";
import { checkText, checkVariables } from "../graphql/check-request.ts";
import { createContext, type Ingest, KNOWN_TRACE_EDGES, TRACE_EDGES } from "../graphql/context.ts";
import { limitGraph, type Work } from "../graphql/limit-graph.ts";
import { checkLimits } from "../graphql/limits.ts";
import type { Graph } from "../store/graph.ts";
import type { Access } from "./access.ts";
import { type Answer, tagOf } from "./answer-cache.ts";
import { createFound, type RequestContext } from "./create-apollo.ts";
import type { Execute } from "./execute-operation.ts";
import type { OperationReport } from "./operation-report.ts";
import {
  type PlainRequest,
  type PreparedOperation,
  type PreparedOperations,
  plainRequestOf,
} from "./prepared-operations.ts";
import type { Operation } from "./read-operation.ts";
import type { RequestScope } from "./request-scope.ts";
import { ownRows, type ServerSettings } from "./server-settings.ts";
import { observeQuestion } from "./spans.ts";

/** What runs operations. */
export interface Runner {
  readonly graph: Graph;
  readonly ingest: Ingest | null;
  readonly settings: ServerSettings;
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly apollo: ApolloServer<RequestContext>;
  readonly prepared: PreparedOperations;
}

/** An operation that was run. */
export interface Run {
  readonly status: number;
  readonly answer: Answer;
  readonly report: Omit<OperationReport, "milliseconds">;
}

export interface Asked {
  readonly request: FastifyRequest;
  readonly operation: Operation;
  readonly access: Access;
  readonly scope: RequestScope;
  /** Of the graph, where it was read already. */
  readonly version: number | null;
}

/**
 * Runs an operation. A query that was answered before runs at once; Apollo reads all others, and tells of every error, so that
 * both answer the same. OPERATION_LIMIT for one that is too large as it is written.
 */
export async function runOperation(asked: Asked, runner: Runner): Promise<Run> {
  const { text, byId, variables, body } = asked.operation;
  // Who may write may send documents.
  if (!asked.access.write) checkVariables(variables);
  const plain = plainRequestOf(asked.request, body);
  const known = plain && runner.prepared.find(plain);
  if (text !== null && !byId && !known && !asked.access.write) checkText(text, runner.settings.limits);
  const { context, work } = openContext(asked, runner);
  const ran = known && (await runPrepared({ ...known, ...plain }, context, runner));
  if (ran && "answer" in ran) return { ...ran, report: reportOf(context, work, 200) };
  const { status, answer } = await runByApollo(
    asked,
    { ...context, answered: ran?.answered ?? null },
    runner,
  );
  const report = reportOf(context, work, status);
  const { read } = context.found;
  if (plain && read && report.outcome === "ok") runner.prepared.keep(plain, read, answer.contentType);
  return { status, answer, report };
}

function openContext(asked: Asked, { graph, ingest, settings }: Runner) {
  const { request, operation, access, scope, version } = asked;
  const { byId } = operation;
  let onRefused = (_error: LuocdoError): void => undefined;
  const refused = new Promise<LuocdoError>((resolve) => {
    onRefused = resolve;
  });
  const { maxTests } = settings;
  const maxRows = byId ? ownRows(settings) : settings.maxRows;
  const {
    graph: limited,
    work,
    spend,
    spendValues,
  } = limitGraph(graph, {
    maxRows,
    maxTests,
    onRefused,
    observe: observeQuestion,
    version,
    get signal() {
      return scope.signal;
    },
  });
  const context: RequestContext = {
    ...createContext(limited, {
      ingest: access.write ? ingest : null,
      traceEdges: byId ? KNOWN_TRACE_EDGES : TRACE_EDGES,
      spend,
      spendValues,
    }),
    log: request.log,
    requestId: request.id,
    refused,
    answered: null,
    found: createFound(),
  };
  return { context, work };
}

/** Null for a query that Apollo has to read; what was answered with an error Apollo has to put into words. */
async function runPrepared(
  known: PreparedOperation & PlainRequest,
  context: RequestContext,
  { schema, execute, settings }: Runner,
): Promise<Pick<Run, "status" | "answer"> | Pick<RequestContext, "answered"> | null> {
  if (known.isMeasured && !isWithin({ schema, ...known }, settings)) return null;
  const answered = await execute({ ...known, context });
  if (answered.errors) return { answered };
  const operation = known.operation.name?.value ?? null;
  Object.assign(context.found, { operation, type: known.operation.operation });
  const body = `${JSON.stringify({ data: answered.data })}\n`;
  return { status: 200, answer: { body, contentType: known.contentType, etag: null, operation } };
}

function isWithin(
  measured: Parameters<typeof checkLimits>[0],
  { limits }: Pick<ServerSettings, "limits">,
): boolean {
  try {
    checkLimits(measured, limits);
    return true;
  } catch {
    return false;
  }
}

async function runByApollo(
  { request, operation }: Asked,
  context: RequestContext,
  { apollo }: Runner,
): Promise<Pick<Run, "status" | "answer">> {
  const { body: asked, search } = operation;
  const {
    status = 200,
    headers,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers: headersOf(request), body: asked, search },
    context: async () => context,
  });
  if (body.kind !== "complete") throw new Error("an answer in parts, which no operation asks for");
  return {
    status,
    answer: {
      body: body.string,
      contentType: headers.get("content-type") ?? "application/json; charset=utf-8",
      etag: request.method === "GET" ? tagOf(body.string) : null,
      operation: context.found.operation,
    },
  };
}

function reportOf({ found }: RequestContext, work: Work, status: number): Run["report"] {
  const { operation, type, codes } = found;
  const failed = codes.length > 0 || status >= 400;
  return { operation, type, codes, ...work, outcome: failed ? "error" : "ok" };
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}
