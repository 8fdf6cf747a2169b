import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../graphql/context.ts";
import { formatError, isFault } from "../graphql/errors.ts";
import { checkLimits, MAX_TOKENS } from "../graphql/limits.ts";
import { type Answerable, createGateway, type Execute } from "./execute-operation.ts";
import type { OperationReport } from "./operation-report.ts";
import type { ReadDocument } from "./prepared-operations.ts";
import type { ServerSettings } from "./server-settings.ts";

/** A request's context, on which Apollo leaves what it found out about the operation. */
export interface RequestContext extends Context, Answerable {
  readonly log: FastifyBaseLogger;
  readonly requestId: string;
  /** Filled in place: Apollo works on a copy of the context. */
  readonly found: Found;
}

export type Found = { -readonly [Name in "operation" | "type" | "codes"]: OperationReport[Name] } & {
  /** Null until the document was found valid and within the limits. */
  read: ReadDocument | null;
};

/** Nothing found yet. */
export function createFound(): Found {
  return { operation: null, type: null, codes: [], read: null };
}

/** Errors a client is shown of one document or one set of variables. */
export const MAX_ERRORS = 5;

/** What Apollo runs. */
export interface ExecutableSchema {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
}

/** Apollo with nothing open that is not needed: no batches, no persisted queries, no pages, no reports to anyone. */
export function createApollo(
  app: FastifyInstance,
  settings: ServerSettings,
  { schema, execute }: ExecutableSchema,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: createGateway(schema, execute),
    formatError,
    introspection: settings.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationOptions: { maxErrors: MAX_ERRORS },
    plugins: [
      watchOperation(settings),
      fastifyApolloDrainPlugin(app),
      // It would watch every field; answers are kept by the graph's version instead.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Measures every operation after it was found valid and before any of it runs, and notes what becomes of it. */
function watchOperation({ limits }: Pick<ServerSettings, "limits">): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, operationName, request, contextValue }) {
          if (!operation) return;
          Object.assign(contextValue.found, { operation: operationName, type: operation.operation });
          checkLimits({ schema, document, operation, variables: request.variables ?? {} }, limits);
          contextValue.found.read = { document, operation };
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors)
            if (isFault(error))
              contextValue.log.error({ reqId: contextValue.requestId, err: error.originalError ?? error });
        },
        async willSendResponse({ response, contextValue }) {
          const errors = response.body.kind === "single" ? (response.body.singleResult.errors ?? []) : [];
          contextValue.found.codes = errors.map((error) => String(error.extensions?.code));
        },
      };
    },
  };
}
