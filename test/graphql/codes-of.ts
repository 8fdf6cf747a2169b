import type { ExecutionResult } from "graphql";
import { formatError } from "../../src/graphql/errors.ts";

/** The codes a client would see. */
export function codesOf({ errors = [] }: ExecutionResult): readonly unknown[] {
  return errors.map((error) => formatError(error.toJSON(), error).extensions?.code);
}
