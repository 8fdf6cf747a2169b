import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "./context.ts";
import { Node, type NodeKind, type NodeRow, parseGlobalId } from "./node.type.ts";

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "The entity of this global id; null when unknown." })
  async node(
    @Arg("id", () => ID, { description: "A global id, as any `id` field gives." }) id: string,
    @Ctx() context: Context,
  ): Promise<NodeRow | null> {
    const parsed = parseGlobalId(id);
    return parsed && loadNode(parsed.kind, parsed.key, context);
  }
}

/** The entity of this kind and key, with its type, as an interface field needs it. */
export async function loadNode(kind: NodeKind, key: string, { loaders }: Context): Promise<NodeRow | null> {
  const loader = {
    Instrument: loaders.instrument,
    Agency: loaders.agency,
    Task: loaders.task,
    Document: loaders.document,
  }[kind];
  const row: object | null = await loader.load(key);
  return row && { ...row, __typename: kind };
}
