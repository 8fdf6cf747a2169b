import { type Span, trace } from "@opentelemetry/api";
import type { Observe } from "../graphql/limit-graph.ts";

/** Does nothing until the process is given an OpenTelemetry SDK. */
const tracer = trace.getTracer("luocdo");

/** Runs a request inside a span, which the request has to name and end. */
export function observeRequest<T>(run: (span: Span) => Promise<T>): Promise<T> {
  return tracer.startActiveSpan("graphql", run);
}

/** Runs a question to the store inside a span of its own. */
export const observeQuestion: Observe = (question, ask) =>
  tracer.startActiveSpan(`store ${question}`, (span) => ask().finally(() => span.end()));
