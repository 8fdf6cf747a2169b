import type { FastifyRequest } from "fastify";
import { untilAborted } from "../graphql/limit-graph.ts";
import { accessOf } from "./access.ts";
import type { Answer, AnswerCache } from "./answer-cache.ts";
import { bodyTextOf } from "./body-text.ts";
import type { OperationReport } from "./operation-report.ts";
import { readOperation } from "./read-operation.ts";
import type { RequestScope } from "./request-scope.ts";
import { type Run, type Runner, runOperation } from "./run-operation.ts";
import type { SeenVersion } from "./seen-version.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

/** What answers operations. */
export interface Answerer extends Runner {
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

/** Answers a request from the cache, else by running its operation until the scope's signal is aborted. */
export async function answerOperation(
  request: FastifyRequest,
  scope: RequestScope,
  answerer: Answerer,
): Promise<Answered> {
  const started = performance.now();
  const { trustedOnly, maxQueryLength } = answerer.settings;
  const access = accessOf(request.headers.authorization, answerer.settings);
  const { documents } = answerer;
  const operation = readOperation(request, {
    documents,
    trustedOnly,
    // A document to be ingested may stand in the operation itself.
    maxLength: access.write ? Number.POSITIVE_INFINITY : maxQueryLength,
  });
  const { cache } = answerer;
  const question = questionOf(request);
  // Only who may be answered from the cache needs the version first; else the questions tell it.
  const before = question !== null && cache.holds(question) ? await versionOf(answerer, scope) : null;
  const kept = question === null || before === null ? undefined : cache.find(question, before);
  const { status, answer, report } = kept
    ? fromCache(kept, before)
    : await runOperation({ request, operation, access, scope, version: before }, answerer);
  const version = report.version ?? answerer.seen.recent() ?? (await versionOf(answerer, scope));
  if (version !== null) answerer.seen.note(version);
  if (question !== null && version !== null && !kept && status === 200 && isLasting(report)) {
    cache.keep(question, version, answer);
  }
  return { status, answer, report: { ...report, version, milliseconds: performance.now() - started } };
}

/** The graph's version; null from a store that does not tell, which says why when it is asked something. */
function versionOf({ readVersion }: Answerer, scope: RequestScope): Promise<number | null> {
  return untilAborted(readVersion(), scope.signal).catch(() => null);
}

/** What an answer is kept under; null for a request that Apollo's guard against forged requests has to judge. */
function questionOf(request: FastifyRequest): string | null {
  const { method, url, headers } = request;
  const safe = method === "POST" || headers["apollo-require-preflight"] !== undefined;
  return safe ? [method, url, headers.accept, bodyTextOf(request)].join("\n") : null;
}

/** Only the answer to a query that met no error stays true until the graph changes. */
function isLasting({ type, outcome }: Run["report"]): boolean {
  return type === "query" && outcome === "ok";
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
