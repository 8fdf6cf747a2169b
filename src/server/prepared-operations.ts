import type { FastifyRequest } from "fastify";
import type { DocumentNode, OperationDefinitionNode, TypeNode } from "graphql";
import { LRUCache } from "lru-cache";

/** What Apollo read out of a request: a document it parsed and found valid and within the limits, and what of it runs. */
export interface ReadDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** A query that was answered once, so that Apollo need not read it again. */
export interface PreparedOperation extends ReadDocument {
  readonly source: string;
  readonly contentType: string;
  /** Whether its variables may change how much it asks for, so that it has to be measured anew. */
  readonly isMeasured: boolean;
}

/** A request that leaves nothing for Apollo to judge but its text. */
export interface PlainRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What kinds of answers the client takes. */
  readonly accept: string | undefined;
}

/** Characters of operations to keep; the least asked for go first. */
const MAX_TEXT = 500_000;

/** The queries that Apollo has read and that were answered without an error, by their text, letter by letter. */
export class PreparedOperations {
  readonly #operations = new LRUCache<string, PreparedOperation>({
    maxSize: MAX_TEXT,
    sizeCalculation: (_operation, key) => key.length,
  });

  find(request: PlainRequest): PreparedOperation | undefined {
    return this.#operations.get(keyOf(request));
  }

  keep(request: PlainRequest, { document, operation }: ReadDocument, contentType: string): void {
    if (operation.operation !== "query") return;
    // Only a whole number can say how many rows a list holds.
    const isMeasured = operation.variableDefinitions?.some(({ type }) => nameOf(type) === "Int") ?? false;
    const prepared = { document, operation, source: request.query, contentType, isMeasured };
    this.#operations.set(keyOf(request), prepared);
  }
}

function keyOf({ query, operationName, accept }: PlainRequest): string {
  return JSON.stringify([operationName, accept]) + query;
}

function nameOf(type: TypeNode): string {
  return type.kind === "NamedType" ? type.name.value : nameOf(type.type);
}

const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i;

/** The request in its parts; null where Apollo has to judge more than the text: a GET, a strange header, a part of another type. */
export function plainRequestOf({ method, headers }: FastifyRequest, body: unknown): PlainRequest | null {
  if (method !== "POST" || !JSON_TYPE.test(headers["content-type"] ?? "") || !isRecord(body)) return null;
  const { query, operationName = null, variables, extensions } = body;
  if (typeof query !== "string" || query === "" || extensions != null) return null;
  if (operationName !== null && typeof operationName !== "string") return null;
  if (variables != null && !isRecord(variables)) return null;
  return { query, operationName, variables: variables ?? {}, accept: headers.accept };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
