import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type ErrorCode, LuocdoError } from "../errors.ts";

/** What a client is told of these instead of the message, which names the inside of the server. */
const MASKED: Partial<Record<ErrorCode, string>> = {
  STORE_UNAVAILABLE: "The store does not answer. Try again in a while.",
  STORE_LOCKED: "The store is being written by another process. Try again in a while.",
  STORE_READ_ONLY: "The store cannot be written.",
  STORE_VERSION: "The store does not fit this version of the server. The operator has to mend it.",
  STORE_INVALID: "The store cannot be read. The operator has to mend it.",
  STORE_AUTH: "The store refuses the server. The operator has to mend it.",
  STORE_QUERY: "The store could not answer this question.",
  INTERNAL: "The server failed. The operator finds the reason in its log.",
};

/** Details that may go out with an error, by code. */
const SHOWN_DETAILS: Partial<Record<ErrorCode, readonly string[]>> = { AMBIGUOUS: ["candidates"] };

/** Whether an error tells of something broken in the server or the store, which its operator has to hear of. */
export function isFault(thrown: unknown): boolean {
  const cause = causeOf(thrown);
  if (cause instanceof LuocdoError) return cause.code in MASKED;
  return !(cause instanceof GraphQLError);
}

function causeOf(thrown: unknown): unknown {
  return thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
}

/** The error as a client sees it: our codes with their messages, GraphQL's own as they are, all else masked as INTERNAL. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const cause = causeOf(thrown);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (cause instanceof LuocdoError) {
    const shown = (SHOWN_DETAILS[cause.code] ?? []).map((name) => [name, cause.details[name]]);
    return {
      message: MASKED[cause.code] ?? cause.message,
      ...place,
      extensions: { code: cause.code, ...Object.fromEntries(shown) },
    };
  }
  if (cause instanceof GraphQLError && formatted.extensions?.code !== "INTERNAL_SERVER_ERROR") {
    return { message: formatted.message, ...place, extensions: { code: formatted.extensions?.code } };
  }
  return { message: MASKED.INTERNAL as string, ...place, extensions: { code: "INTERNAL" } };
}
