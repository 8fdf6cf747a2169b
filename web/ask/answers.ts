import type { TypedDocumentString } from "../generated/operations.ts";
import { AskError, ask } from "./ask.ts";

/** What has become of a question. */
export type Answer<Result> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly data: Result }
  | { readonly state: "failed"; readonly error: AskError };

/** Answers by question; those of an older version of the graph are dropped. */
const answers = new Map<string, Answer<unknown>>();
const pending = new Map<string, Promise<void>>();
let answersVersion: string | null = null;

/** What a question is known by: its operation and its variables. */
export function keyOf<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): string {
  return JSON.stringify([document.toString(), variables]);
}

/** What has become of the question of this key, undefined when it was not put. */
export function answerOf(key: string): Answer<unknown> | undefined {
  return answers.get(key);
}

/** Puts a question that has no answer yet and is not on its way; settles when it has one. */
export function load<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<void> {
  const key = keyOf(document, variables);
  const known = answers.get(key);
  if (known?.state === "ready" || (known?.state === "failed" && known.error.code !== "AWAY"))
    return Promise.resolve();
  const running = pending.get(key) ?? ask(document, variables).then((data) => keep(key, { state: "ready", data }), (error) => keep(key, { state: "failed", error: error instanceof AskError ? error : new AskError("INTERNAL", String(error)) })); // biome-ignore format: the two outcomes
  pending.set(key, running);
  return running;
}

function keep(key: string, answer: Answer<unknown>): void {
  pending.delete(key);
  answers.set(key, answer);
}

/** Forgets what was answered at another version of the graph. */
export function dropOlderThan(version: string | null): void {
  if (version === answersVersion) return;
  if (answersVersion !== null) answers.clear();
  answersVersion = version;
}
