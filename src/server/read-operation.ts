import type { FastifyRequest } from "fastify";
import { LuocdoError } from "../errors.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

/** A GraphQL request as Apollo is to run it. */
export interface Operation {
  readonly body: unknown;
  /** The part of a GET's address from `?` on. */
  readonly search: string;
  /** Whether it was asked for by its id, which only an operation of luocdo or of the operator has. */
  readonly byId: boolean;
  /** Its text, null where there is none. */
  readonly text: string | null;
  /** Its variables as they were sent. */
  readonly variables: unknown;
}

/** Which operations may run. */
export interface OperationRules {
  readonly documents: TrustedDocuments;
  readonly trustedOnly: boolean;
  /** Characters of an operation's text. */
  readonly maxLength: number;
}

/**
 * The operation of a request, an id (`documentId`) replaced by the text it stands for.
 * NOT_FOUND for an unknown id, OPERATION_LIMIT for a text that is too long, before anything reads it, FORBIDDEN for one that is not
 * trusted where only trusted ones run.
 */
export function readOperation(request: FastifyRequest, rules: OperationRules): Operation {
  if (request.method === "GET") {
    const { search, searchParams } = new URL(request.url, "http://localhost");
    const documentId = searchParams.get("documentId");
    const text = textOf(documentId, searchParams.get("query"), rules);
    const variables = parseJson(searchParams.get("variables"));
    if (text === null) return { body: undefined, search, byId: false, text, variables };
    searchParams.delete("documentId");
    searchParams.set("query", text);
    return { body: undefined, search: `?${searchParams}`, byId: documentId !== null, text, variables };
  }
  const { body } = request;
  const search = "";
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return { body, search, byId: false, text: null, variables: null };
  const { documentId, query, ...rest } = body as Record<string, unknown>;
  const text = textOf(documentId, query, rules);
  return {
    body: text === null ? body : { ...rest, query: text },
    search,
    byId: typeof documentId === "string",
    text,
    variables: rest.variables,
  };
}

/** Null for what is no JSON, of which Apollo is to tell. */
function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** The text to run; null where there is none and Apollo is to say so. */
function textOf(
  id: unknown,
  query: unknown,
  { documents, trustedOnly, maxLength }: OperationRules,
): string | null {
  if (typeof id === "string") {
    const text = documents.find(id);
    if (text !== undefined) return text;
    throw new LuocdoError(
      "NOT_FOUND",
      `No operation has the id "${id.slice(0, 80)}". Use the name of a file in schema/operations.`,
    );
  }
  if (typeof query === "string" && query.length > maxLength) {
    throw new LuocdoError(
      "OPERATION_LIMIT",
      `The operation's text has ${query.length} characters; ${maxLength} are allowed. Send what is long as \`variables\`, ask in several operations, or have the operator raise LUOCDO_MAX_QUERY_LENGTH.`,
    );
  }
  if (trustedOnly && !(typeof query === "string" && documents.has(query))) {
    throw new LuocdoError(
      "FORBIDDEN",
      "This server runs only operations it knows. Send `documentId` with the id of one.",
    );
  }
  return typeof query === "string" ? query : null;
}
