import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { LuocdoError } from "../errors.ts";
import { findPaths } from "../store/find-paths.ts";
import type { Context } from "./context.ts";
import { Paths } from "./path.type.ts";
import { findStart, MAX_TRACE_DEPTH, toEdge } from "./trace.resolver.ts";

/** Steps that are looked at, and ways that are given. */
const MAX_EDGES = 20_000;
const MAX_PATHS = 200;

@ArgsType()
class PathArgs {
  @Field(() => String, {
    description: "Where to start: an id or key, an instrument's number or an agency's name.",
  })
  readonly from!: string;

  @Field(() => String, { description: "Where to end, likewise." })
  readonly to!: string;

  @Field(() => Int, { description: `Steps of the longest way, 1 to ${MAX_TRACE_DEPTH}.` })
  readonly maxLength: number = 4;
}

@Resolver()
export class PathResolver {
  @Query(() => Paths, {
    nullable: true,
    description:
      "How one entity is connected with another: all ways up or down the graph, through none twice; null when one of the two is unknown.",
  })
  async paths(
    @Args(() => PathArgs) { from, to, maxLength }: PathArgs,
    @Ctx() context: Context,
  ): Promise<Paths | null> {
    checkLength(maxLength);
    const [start, end] = await Promise.all([findStart(from, context), findStart(to, context)]);
    if (!start || !end) return null;
    const request = { from: start.key, direction: "BOTH", depth: maxLength, limit: MAX_EDGES } as const;
    const { edges, truncated } = await context.graph.trace(request);
    const found = findPaths(edges, { from: start.key, to: end.key, maxLength, limit: MAX_PATHS + 1 });
    return {
      paths: found.slice(0, MAX_PATHS).map((path) => ({ length: path.length, edges: path.map(toEdge) })),
      truncated: truncated || found.length > MAX_PATHS,
    };
  }
}

function checkLength(maxLength: number): void {
  if (maxLength >= 1 && maxLength <= MAX_TRACE_DEPTH) return;
  throw new LuocdoError(
    "BAD_ARGUMENT",
    `\`maxLength: ${maxLength}\` is not possible. Ask for 1 to ${MAX_TRACE_DEPTH} steps.`,
  );
}
