import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import {
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
type Asked = Parameters<Executor>[0];
type Answer = ExecutionResult<Record<string, unknown>>;
type Run = CompiledQuery["query"];

/** A context that may be told that the whole request is refused. */
export interface Refusable {
  /** Comes when the request is refused; else never. */
  readonly refused: Promise<LuocdoError>;
}

export interface ExecutionOptions {
  readonly schema: GraphQLSchema;
  /** Whether a text is an operation of luocdo's or the operator's, of which there are few. */
  readonly isKnown: (text: string) => boolean;
  /** Errors a client is shown of one set of variables. */
  readonly maxCoercionErrors: number;
}

/**
 * Has Apollo run a known query compiled from the second time on, which takes a quarter of the time of a trace; what else clients
 * write is not worth the compiling, nor are mutations: graphql runs them as they are.
 */
export function createGateway(options: ExecutionOptions): Gateway {
  const { schema } = options;
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({ executor: createExecutor(options) }),
    stop: async () => undefined,
  };
}

function createExecutor({ schema, isKnown, maxCoercionErrors }: ExecutionOptions): Executor {
  const findCompiled = keepCompiled(schema, isKnown);
  return async (asked) => {
    const { document, request, context } = asked;
    const { variables = {}, operationName = null } = request;
    const run = async (): Promise<Answer> => {
      const answer = await findCompiled(asked)?.(undefined, context, variables);
      // A compiled query has errors in words and an order of its own: graphql is to tell what went wrong.
      if (answer && !("errors" in answer)) return answer as Answer;
      return execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
        options: { maxCoercionErrors },
      }) as Promise<Answer>;
    };
    const refused = (context as Partial<Refusable>).refused;
    return refused ? Promise.race([run(), refused.then(refusalOf)]) : run();
  };
}

/** One error and no data: a part of what was asked for would look like all of it. */
function refusalOf(error: LuocdoError): Answer {
  return { data: null, errors: [new GraphQLError(error.message, { originalError: error })] };
}

/** Gives the compiled form of a known query from its second time on. */
function keepCompiled(schema: GraphQLSchema, isKnown: (text: string) => boolean) {
  const runs = new Map<string, Run | null>();
  return ({ document, source, operation }: Asked): Run | null => {
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
