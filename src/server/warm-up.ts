import type { FastifyInstance, FastifyRequest } from "fastify";
import { LuocdoError } from "../errors.ts";
import { AnswerCache } from "./answer-cache.ts";
import { type Answerer, answerOperation } from "./answer-operation.ts";
import { noteBodyText } from "./body-text.ts";

/** What is warmed up. */
export interface WarmUp {
  readonly app: FastifyInstance;
  readonly answerer: Answerer;
}

/** A picture of thousands of boxes is asked for so often, a small one too: then the operation runs compiled. */
const TIMES = 4;

/** Milliseconds after which no further picture is asked for. */
const LONGEST = 6000;

/**
 * Asks what the viewer asks first, in its own words: the page, the start page's figures and the pictures of its plans. The first
 * plan's picture is asked for several times, as a server that has not yet answered takes three times as long for it, and
 * every answer is kept as a reader's would be. Ends when somebody asks; nothing that goes wrong here matters.
 */
export async function warmUp({ app, answerer }: WarmUp, signal: AbortSignal): Promise<void> {
  const until = performance.now() + LONGEST;
  await app.inject({ method: "GET", url: "/" });
  const plans = findPlans(await ask({ app, answerer }, { id: "view-start", variables: {}, signal }));
  const unkept: Answerer = { ...answerer, cache: new AnswerCache(0) };
  const [first, ...others] = plans.map((plan) => ({ plan, answerer }));
  const again = Array.from({ length: TIMES - 1 }, () => first && { plan: first.plan, answerer: unkept });
  for (const { plan, answerer: asked } of [first, ...again, ...others].filter((round) => round !== undefined)) {
    if (signal.aborted || performance.now() > until) return;
    await ask({ app, answerer: asked }, { id: "view-trace", variables: askedForPicture(plan), signal });
    await new Promise(setImmediate);
  }
} // biome-ignore format: long line

/** What the viewer asks for a plan's picture, in its order (`web/graph/picture-questions.ts`): answers are kept by the bytes of their questions. */
export function askedForPicture(from: string): Readonly<Record<string, unknown>> {
  return { from, citations: true, deadlines: false, direction: "BOTH", depth: 3 };
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

/** The plans of the start page whose text is there. */
function findPlans(answer: string): readonly string[] {
  const { data }: { readonly data?: Start } = JSON.parse(answer);
  return (data?.plans?.nodes ?? []).filter(({ documents }) => documents.length > 0).map(({ id }) => id);
}

interface Start {
  readonly plans?: {
    readonly nodes: readonly { readonly id: string; readonly documents: readonly unknown[] }[];
  };
}

interface Question {
  readonly id: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/** Asks as a browser does that may ask, but for the connection: what is asked here is in no log and no metric. */
async function ask({ app, answerer }: WarmUp, { id, variables, signal }: Question): Promise<string> {
  const body = { documentId: id, variables };
  const request: Pick<FastifyRequest, "method" | "url" | "headers" | "body" | "log" | "id"> = {
    method: "POST",
    url: "/graphql",
    headers: { accept: "*/*", "content-type": "application/json" },
    body,
    // A store that is away is told to who asks it something.
    log: app.log.child({}, { level: "silent" }),
    id: "warm-up",
  };
  noteBodyText(request as FastifyRequest, JSON.stringify(body));
  return (await answerOperation(request as FastifyRequest, { signal }, answerer)).answer.body;
}
