import type { Answer } from "../ask/answers.ts";
import type { ViewTraceQuery } from "../generated/operations.ts";
import type { Trace } from "./picture.ts";

/** The traces that were answered so far, in the order of their questions. */
export function tracesOf(answers: readonly (Answer<ViewTraceQuery> | undefined)[]): readonly Trace[] {
  return answers.flatMap((answer) => (answer?.state === "ready" ? (answer.data.trace ?? []) : []));
}
