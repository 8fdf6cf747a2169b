import { type ExecutionResult, graphql } from "graphql";
import { createContext } from "../../src/graphql/context.ts";
import { buildGraphSchema } from "../../src/graphql/schema.ts";
import type { Graph } from "../../src/store/graph.ts";

const schema = buildGraphSchema();

/** Runs an operation on a graph without a server. */
export async function ask(
  graph: Graph,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const result = await graphql({
    schema,
    source,
    variableValues: variables,
    contextValue: createContext(graph),
  });
  // Results are made of objects without a prototype, which no expectation of a plain object equals.
  return { ...result, ...(result.data && { data: JSON.parse(JSON.stringify(result.data)) }) };
}
