import { useEffect, useReducer } from "react";
import type { TypedDocumentString } from "../generated/operations.ts";
import { type Answer, answerOf, dropOlderThan, keyOf, load } from "./answers.ts";
import { useConnection } from "./use-connection.ts";

const LOADING: Answer<never> = { state: "loading" };

/** The answers to one question with several sets of variables, in their order. Each is asked once a graph version. */
export function useAnswers<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  list: readonly Variables[],
): readonly Answer<Result>[] {
  const { returns, version } = useConnection();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  dropOlderThan(version);
  const keys = list.map((variables) => keyOf(document, variables));
  const joined = keys.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `joined` stands for the list, `returns` and `version` ask again
  useEffect(() => {
    let shown = true;
    for (const variables of list) load(document, variables).then(() => shown && redraw());
    return () => {
      shown = false;
    };
  }, [joined, returns, version]);
  return keys.map((key) => (answerOf(key) as Answer<Result> | undefined) ?? LOADING);
}

/** The answer to one question; nothing is asked while the variables are null. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const [answer] = useAnswers(document, variables === null ? [] : [variables]);
  return answer ?? LOADING;
}
