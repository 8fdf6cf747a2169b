import { createContext, use, useEffect, useMemo, useState } from "react";
import type { Answer } from "../ask/answers.ts";
import { useAnswers } from "../ask/use-answers.ts";
import {
  ViewQuotesDocument,
  type ViewQuotesQuery,
  type ViewTraceQueryVariables,
} from "../generated/operations.ts";

type QuotedTrace = NonNullable<ViewQuotesQuery["trace"]>;
export type Quoted = NonNullable<QuotedTrace["edges"][number]["evidence"]>;

/** The words that the statements of a picture rest on, by the statement's id. */
export type Quotes = ReadonlyMap<string, Quoted>;

const LOADING: Answer<Quotes> = { state: "loading" };

export const QuotesContext = createContext<Answer<Quotes>>(LOADING);

/** The quotes of the picture that is shown. */
export function useQuotes(): Answer<Quotes> {
  return use(QuotesContext);
}

/** Fetches the quotes of a picture once it stands and the browser has nothing else to do. */
export function useQuotesOf(pictures: readonly ViewTraceQueryVariables[], isStanding: boolean): Answer<Quotes> {
  const isIdle = useIdle(isStanding);
  const questions = isIdle ? pictures.map(({ deadlines: _, ...question }) => question) : [];
  const answers = useAnswers(ViewQuotesDocument, questions);
  const failed = answers.find((answer) => answer.state === "failed");
  const traces = answers.flatMap((answer) => (answer.state === "ready" && answer.data.trace ? [answer.data.trace] : []));
  const isReady = isIdle && answers.every((answer) => answer.state === "ready");
  const asked = JSON.stringify(questions);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is new in every drawing; its traces change only with these
  const quotes = useMemo(() => (isReady ? collectQuotes(traces) : null), [isReady, asked, traces[0]]);
  if (failed) return failed;
  return quotes ? { state: "ready", data: quotes } : LOADING;
} // biome-ignore format: long lines

function collectQuotes(traces: readonly QuotedTrace[]): Quotes {
  const quotes = new Map<string, Quoted>();
  for (const { nodes, edges } of traces) {
    for (const { id, evidence } of edges) if (evidence) quotes.set(id, evidence);
    for (const { node } of nodes) {
      if (node.__typename !== "Task") continue;
      for (const { id, evidence } of node.citations ?? []) quotes.set(id, evidence);
    }
  }
  return quotes;
}

/** Whether the browser has had nothing to do since something came true. */
function useIdle(since: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (!since) return setIdle(false);
    const wish = requestIdleCallback(() => setIdle(true), { timeout: 500 });
    return () => cancelIdleCallback(wish);
  }, [since]);
  return isIdle && since;
}
