import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import Fastify, { type FastifyInstance } from "fastify";
import { LuocdoError } from "./errors.ts";
import { type Context, createContext } from "./graphql/context.ts";
import { formatError } from "./graphql/errors.ts";
import { checkLimits, MAX_TOKENS } from "./graphql/limits.ts";
import { buildGraphSchema } from "./graphql/schema.ts";
import type { Graph } from "./store/graph.ts";

/** How to serve a graph. */
export interface ServerOptions {
  readonly graph: Graph;
  /** Only this machine can reach 127.0.0.1, the default. */
  readonly host?: string;
  /** 4000 when not given, any free one for 0. */
  readonly port?: number;
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Finishes the requests in flight and stops. The graph stays open. */
  close(): Promise<void>;
}

/** Largest body of a request, in bytes. */
const BODY_LIMIT = 100_000;

/** Serves the graph over HTTP: `/graphql`, `/health/live`, `/health/ready`. PORT_TAKEN when another process has the port. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { graph, host = "127.0.0.1", port = 4000 } = options;
  const app = Fastify({ bodyLimit: BODY_LIMIT });
  const apollo = createApollo(app);
  await apollo.start();
  await app.register(fastifyApollo(apollo), { context: async () => createContext(graph) });
  addHealth(app, graph);
  try {
    const url = await app.listen({ host, port });
    return { url, close: () => apollo.stop() };
  } catch (cause) {
    await apollo.stop();
    throw toListenError(cause, host, port);
  }
}

function createApollo(app: FastifyInstance): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildGraphSchema(),
    formatError,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 5 },
    plugins: [
      limitOperations,
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Measures every operation after it was found valid and before any of it runs. */
const limitOperations: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        checkLimits({ schema, document, operation, variables: request.variables ?? {} });
      },
    };
  },
};

/** Live: the process answers. Ready: the store answers too. */
function addHealth(app: FastifyInstance, graph: Graph): void {
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    try {
      const { version } = await graph.statistics();
      return { status: "ready", version };
    } catch {
      return reply.code(503).send({ status: "unavailable" });
    }
  });
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
