import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LuocdoError } from "../errors.ts";
import { accessOf, requireAccess } from "./access.ts";
import { type Answered, type Answerer, answerOperation } from "./answer-operation.ts";
import type { OperationReport } from "./operation-report.ts";
import { openRequestScope } from "./request-scope.ts";
import { sendError } from "./send-error.ts";
import type { ServerSettings } from "./server-settings.ts";
import { observeRequest } from "./spans.ts";

/** What the route is made of. */
export interface GraphqlRoute extends Answerer {
  readonly onOperation: (report: OperationReport, request: FastifyRequest) => void;
}

/** Largest body of a request, in bytes: of one that only reads, and of one with the write token, for a long document. */
const READ_BODY_LIMIT = 32_000;
const WRITE_BODY_LIMIT = 10_000_000;

/** Serves `/graphql`: POST with JSON, GET for answers that may be kept on the way. */
export function addGraphqlRoute(app: FastifyInstance, route: GraphqlRoute): void {
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    bodyLimit: WRITE_BODY_LIMIT,
    onRequest: [requireAccess(route.settings), refuseLargeBody(route.settings)],
    handler: (request, reply) =>
      observeRequest((span) => handle(request, reply, route).finally(() => span.end())),
  });
}

/** A body's length has to be told beforehand, and only who may write may send a long one. A refused one is not read. */
function refuseLargeBody(settings: ServerSettings) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const length = Number(request.headers["content-length"]);
    const mayBeLong = () => accessOf(request.headers.authorization, settings).write;
    if (request.method !== "POST" || length <= READ_BODY_LIMIT || (length > READ_BODY_LIMIT && mayBeLong())) {
      done();
      return;
    }
    // Nobody waits for the rest of the body: the connection ends with the answer.
    reply.header("connection", "close");
    if (Number.isNaN(length)) {
      sendError(reply, 411, "BAD_REQUEST", "Tell the body's length (Content-Length).");
    } else {
      const message = `The body has ${length} bytes; ${READ_BODY_LIMIT} are allowed.`;
      sendError(reply, 413, "BAD_REQUEST", message);
    }
  };
}

/** An operation that was refused before it was read. */
const REFUSED = {
  operation: null,
  type: null,
  outcome: "error",
  questions: 0,
  rows: 0,
  tests: 0,
  version: null,
} as const;

async function handle(request: FastifyRequest, reply: FastifyReply, route: GraphqlRoute): Promise<unknown> {
  const started = performance.now();
  const scope = openRequestScope(reply, route.settings.timeout);
  try {
    const answered = await answerOperation(request, scope, route);
    route.onOperation(answered.report, request);
    return send(request, reply, answered);
  } catch (error) {
    if (!(error instanceof LuocdoError)) throw error;
    const milliseconds = performance.now() - started;
    route.onOperation({ ...REFUSED, codes: [error.code], milliseconds }, request);
    return sendError(reply, error.code === "FORBIDDEN" ? 403 : 400, error.code, error.message);
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, answer, report }: Answered,
): FastifyReply {
  if (report.version !== null) reply.header("graph-version", report.version);
  const etag = report.outcome === "error" ? null : answer.etag;
  reply.header("cache-control", etag === null ? "no-store" : "private, no-cache");
  if (etag !== null) {
    reply.header("etag", etag);
    if (request.headers["if-none-match"]?.includes(etag)) return reply.code(304).send();
  }
  return reply.code(status).header("content-type", answer.contentType).send(answer.body);
}
