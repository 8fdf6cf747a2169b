import Fastify, { type FastifyInstance, LogController } from "fastify";
import { LuocdoError } from "./errors.ts";
import { buildGraphSchema } from "./graphql/schema.ts";
import { requireAccess } from "./server/access.ts";
import { AnswerCache } from "./server/answer-cache.ts";
import type { Answerer } from "./server/answer-operation.ts";
import { addAuditRoute } from "./server/audit-route.ts";
import { createApollo, MAX_ERRORS } from "./server/create-apollo.ts";
import { createExecute } from "./server/execute-operation.ts";
import { addGraphqlRoute } from "./server/graphql-route.ts";
import { guardHttp } from "./server/guard-http.ts";
import { addHealthRoutes } from "./server/health-routes.ts";
import { createMetrics } from "./server/metrics.ts";
import { PreparedOperations } from "./server/prepared-operations.ts";
import { SeenVersion } from "./server/seen-version.ts";
import type { ServerOptions } from "./server/server-options.ts";
import { DEFAULT_SETTINGS, type ServerSettings } from "./server/server-settings.ts";
import { shareReads } from "./server/share-reads.ts";
import { loadTrustedDocuments } from "./server/trusted-documents.ts";
import { addViewerRoutes } from "./server/viewer-routes.ts";
import { abortWhenAsked, warmUp } from "./server/warm-up.ts";

export type { ServerOptions } from "./server/server-options.ts";

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Has the viewer's first picture come as fast as later ones; does nothing where there is no viewer. Never fails. */
  warmUp(): Promise<void>;
  /** Finishes the requests in flight and stops. The graph stays open. */
  close(): Promise<void>;
}

/** Milliseconds a client may take to send a request, so that slow ones do not hold connections. */
const RECEIVE_TIMEOUT = 10_000;

/**
 * Serves the graph over HTTP: the viewer at `/`, `/graphql`, `/audit`, `/health/live`, `/health/ready`, `/metrics`.
 * PORT_TAKEN when another process has the port.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const app = createApp(settings, options.log);
  const documents = loadTrustedDocuments(settings.documents);
  const schema = buildGraphSchema();
  const isKnown = (text: string) => documents.holds(text);
  const execute = createExecute({ schema, isKnown, maxCoercionErrors: MAX_ERRORS });
  const apollo = createApollo(app, settings, { schema, execute });
  await apollo.start();
  await guardHttp(app, settings);
  const metrics = createMetrics(documents.names);
  const asked = abortWhenAsked(app, "/graphql");
  addHealthRoutes(app, options.graph);
  app.get("/metrics", { onRequest: requireAccess(settings) }, async (_request, reply) =>
    reply.header("content-type", metrics.contentType).send(await metrics.print()),
  );
  const answerer: Answerer = {
    graph: options.graph,
    ingest: options.ingest ?? null,
    settings,
    schema,
    execute,
    apollo,
    prepared: new PreparedOperations(),
    documents,
    cache: new AnswerCache(settings.cacheBytes),
    seen: new SeenVersion(),
    readVersion: shareReads(() => options.graph.version()),
  };
  addGraphqlRoute(app, {
    ...answerer,
    onOperation: (report, request) => {
      metrics.count(report);
      request.log.info({ reqId: request.id, ...report }, "operation");
    },
  });
  addAuditRoute(app, { graph: options.graph, settings });
  const hasViewer = await addViewerRoutes(app);
  const { url, close } = await listen(app, apollo, options);
  return {
    url,
    close,
    warmUp: async () => (hasViewer ? warmUp({ app, answerer }, asked).catch(() => undefined) : undefined),
  };
}

function createApp(
  { logLevel, trustProxy }: ServerSettings,
  log: ServerOptions["log"] = process.stderr,
): FastifyInstance {
  return Fastify({
    logger: { level: logLevel, stream: log },
    logController: new LogController({ disableRequestLogging: true }),
    // A logger a request costs more than naming the request in the few lines that are written.
    childLoggerFactory: (logger) => logger,
    trustProxy,
    requestTimeout: RECEIVE_TIMEOUT,
    routerOptions: { maxParamLength: 200 },
  });
}

async function listen(
  app: FastifyInstance,
  apollo: { stop(): Promise<void> },
  { host = "127.0.0.1", port = 4000 }: ServerOptions,
): Promise<Pick<RunningServer, "url" | "close">> {
  try {
    const url = await app.listen({ host, port });
    return { url, close: () => apollo.stop() };
  } catch (cause) {
    await apollo.stop();
    throw toListenError(cause, host, port);
  }
}

function toListenError(cause: unknown, host: string, port: number): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") {
    return new LuocdoError(
      "PORT_TAKEN",
      `Port ${port} on ${host} is taken by another process. Stop it, or choose another with --port.`,
      { cause },
    );
  }
  if (code === "EADDRNOTAVAIL" || code === "EACCES" || code === "ENOTFOUND") {
    return new LuocdoError(
      "USAGE",
      `Cannot listen on ${host}, port ${port} (${code}). Use an address of this machine and a port above 1023.`,
      { cause },
    );
  }
  return cause;
}
