import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  isLeafType,
  type OperationDefinitionNode,
  OperationTypeNode,
  type TypeNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { LuocdoError } from "../errors.ts";

type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];
type Executor = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;
type Answer = ExecutionResult<Record<string, unknown>>;
type Run = CompiledQuery["query"];

/** A context that may be told that the whole request is refused. */
export interface Refusable {
  /** Comes when the request is refused; else never. */
  readonly refused: Promise<LuocdoError>;
}

/** A context that may bear the answer already. */
export interface Answerable extends Refusable {
  readonly answered: Answer | null;
}

export interface ExecutionOptions {
  readonly schema: GraphQLSchema;
  /** Whether a text is an operation of luocdo's or the operator's, of which there are few. */
  readonly isKnown: (text: string) => boolean;
  /** Errors a client is shown of one set of variables. */
  readonly maxCoercionErrors: number;
}

/** A valid operation to run. */
export interface Executable {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode | undefined;
  /** The document's text. */
  readonly source: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Refusable;
}

/** Runs operations. */
export type Execute = (asked: Executable) => Answer | Promise<Answer>;

/**
 * Runs a known query compiled from the second time on, which takes a quarter of the time of a trace; what else clients write is not
 * worth the compiling, nor are mutations: graphql runs them as they are.
 */
export function createExecute({ schema, isKnown, maxCoercionErrors }: ExecutionOptions): Execute {
  const findCompiled = keepCompiled(schema, isKnown);
  return (asked) => {
    const { document, operationName, variables, context } = asked;
    const runPlain = () =>
      execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
        options: { maxCoercionErrors },
      }) as Answer | Promise<Answer>;
    const compiled = findCompiled(asked);
    const answer = compiled
      ? runCompiled(() => compiled(undefined, context, variables), runPlain)
      : runPlain();
    return isPromise(answer) ? Promise.race([answer, context.refused.then(refusalOf)]) : answer;
  };
}

/** A compiled query has errors in words and an order of its own: graphql is to tell what went wrong. */
async function runCompiled(
  run: () => ReturnType<Run>,
  runPlain: () => Answer | Promise<Answer>,
): Promise<Answer> {
  const answer = await run();
  return "errors" in answer ? runPlain() : (answer as Answer);
}

function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return value instanceof Promise;
}

/** Has Apollo run what it has read, unless the request was answered before and Apollo is only to tell of the errors. */
export function createGateway(schema: GraphQLSchema, execute: Execute): Gateway {
  const executor: Executor = async ({ document, operation, source, request, context }) => {
    const answerable = context as Answerable;
    const { variables = {}, operationName = null } = request;
    return (
      answerable.answered ??
      execute({ document, operation, source, operationName, variables, context: answerable })
    );
  };
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({ executor }),
    stop: async () => undefined,
  };
}

/** One error and no data: a part of what was asked for would look like all of it. */
function refusalOf(error: LuocdoError): Answer {
  return { data: null, errors: [new GraphQLError(error.message, { originalError: error })] };
}

/** Gives the compiled form of a known query from its second time on. */
function keepCompiled(schema: GraphQLSchema, isKnown: (text: string) => boolean) {
  const runs = new Map<string, Run | null>();
  return ({ document, source, operation }: Executable): Run | null => {
    if (!isKnown(source) || !operation || !isCompilable(operation, schema)) return null;
    const name = operation.name?.value;
    const key = `${name} ${source}`;
    const known = runs.get(key);
    if (known) return known;
    const compiled = known === null ? compileQuery(schema, document, name) : undefined;
    const run = compiled && isCompiledQuery(compiled) ? compiled.query : null;
    runs.set(key, run);
    return run;
  };
}

/** A query all of whose variables are words, figures or lists of these: with an input that may hold itself, as filters do, graphql-jit never ends. */
function isCompilable(
  { operation, variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
): boolean {
  return (
    operation === OperationTypeNode.QUERY &&
    variableDefinitions.every(({ type }) => isLeafType(schema.getType(nameOf(type))))
  );
}

function nameOf(type: TypeNode): string {
  return type.kind === "NamedType" ? type.name.value : nameOf(type.type);
}
