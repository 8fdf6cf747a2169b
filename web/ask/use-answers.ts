import { useEffect, useReducer } from "react";
import type { TypedDocumentString } from "../generated/operations.ts";
import { AskError, ask } from "./ask.ts";
import { useConnection } from "./connection.ts";

/** What has become of a question. */
export type Answer<Result> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly data: Result }
  | { readonly state: "failed"; readonly error: AskError };

const LOADING: Answer<never> = { state: "loading" };

/** Answers by version of the graph and question; those of an older version are dropped. */
const answers = new Map<string, Answer<unknown>>();
let answersVersion: string | null = null;

/** The answers to one question with several sets of variables, in their order. Each is asked once a graph version. */
export function useAnswers<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  list: readonly Variables[],
): readonly Answer<Result>[] {
  const { returns, version } = useConnection();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  dropOlderThan(version);
  const keys = list.map((variables) => JSON.stringify([document.toString(), variables]));
  const joined = keys.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `joined` stands for the list, `returns` and `version` ask again
  useEffect(() => {
    let shown = true;
    for (const [i, variables] of list.entries()) {
      load(keys[i] ?? "", () => ask(document, variables)).then(() => shown && redraw());
    }
    return () => {
      shown = false;
    };
  }, [joined, returns, version]);
  return keys.map((key) => (answers.get(key) as Answer<Result> | undefined) ?? LOADING);
}

/** The answer to one question; nothing is asked while the variables are null. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const [answer] = useAnswers(document, variables === null ? [] : [variables]);
  return answer ?? LOADING;
}

const pending = new Map<string, Promise<void>>();

function load(key: string, put: () => Promise<unknown>): Promise<void> {
  const known = answers.get(key);
  if (known?.state === "ready" || (known?.state === "failed" && known.error.code !== "AWAY"))
    return Promise.resolve();
  const running = pending.get(key) ?? put().then((data) => keep(key, { state: "ready", data }), (error) => keep(key, { state: "failed", error: error instanceof AskError ? error : new AskError("INTERNAL", String(error)) })); // biome-ignore format: the two outcomes
  pending.set(key, running);
  return running;
}

function keep(key: string, answer: Answer<unknown>): void {
  pending.delete(key);
  answers.set(key, answer);
}

function dropOlderThan(version: string | null): void {
  if (version === answersVersion) return;
  if (answersVersion !== null) answers.clear();
  answersVersion = version;
}
