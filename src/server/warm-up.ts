import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import { LuocdoError } from "../errors.ts";
import { createContext, KNOWN_TRACE_EDGES } from "../graphql/context.ts";
import { limitGraph } from "../graphql/limit-graph.ts";
import type { Graph } from "../store/graph.ts";
import { createFound, type RequestContext } from "./create-apollo.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

/** What is warmed up. */
export interface WarmUp {
  readonly app: FastifyInstance;
  readonly apollo: ApolloServer<RequestContext>;
  readonly graph: Graph;
  readonly documents: TrustedDocuments;
  readonly maxRows: number;
}

/** A picture of thousands of boxes is asked for so often, a small one too: then the operation runs compiled. */
const TIMES = 4;

/** Milliseconds after which no further picture is asked for. */
const LONGEST = 3000;

/**
 * Asks what the viewer asks first, the start page and a plan's picture, and throws the answers away: a server that has not yet
 * answered takes three times as long for its first picture. Ends when somebody asks; nothing that goes wrong here matters.
 */
export async function warmUp(server: WarmUp, signal: AbortSignal): Promise<void> {
  const until = performance.now() + LONGEST;
  const from = findPlan(await ask(server, { id: "view-start", variables: {}, signal }));
  const variables = { from, direction: "BOTH", depth: 3, citations: true, deadlines: false };
  for (let i = 0; i < TIMES && from && performance.now() < until && !signal.aborted; i++) {
    await ask(server, { id: "view-trace", variables, signal });
    await new Promise(setImmediate);
  }
}

/** Has the first request to `path` end a warm-up: who asks goes first. */
export function abortWhenAsked(app: FastifyInstance, path: string): AbortSignal {
  const controller = new AbortController();
  app.addHook("onRequest", (request, _reply, done) => {
    if (!controller.signal.aborted && request.url.startsWith(path))
      controller.abort(new LuocdoError("CANCELLED", "Somebody asks something."));
    done();
  });
  return controller.signal;
}

interface Start {
  readonly plans?: {
    readonly nodes: readonly { readonly id: string; readonly documents: readonly unknown[] }[];
  };
}

function findPlan({ plans }: Start): string | undefined {
  return plans?.nodes.find(({ documents }) => documents.length > 0)?.id;
}

interface Question {
  readonly id: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

async function ask({ app, apollo, documents, ...server }: WarmUp, { id, variables, signal }: Question): Promise<Start> {
  const { graph, spend } = limitGraph(server.graph, { maxRows: server.maxRows, signal });
  const contextValue: RequestContext = {
    ...createContext(graph, { traceEdges: KNOWN_TRACE_EDGES, spend }),
    refused: new Promise(() => undefined),
    answered: null,
    // A store that is away is told to who asks it something.
    log: app.log.child({}, { level: "silent" }),
    requestId: "warm-up",
    found: createFound(),
  };
  const query = documents.find(id);
  const { body } = await apollo.executeOperation({ ...(query && { query }), variables }, { contextValue });
  return body.kind === "single" ? (body.singleResult.data ?? {}) : {};
} // biome-ignore format: long lines
