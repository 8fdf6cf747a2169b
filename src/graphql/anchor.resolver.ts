import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type * as model from "../model/anchor.ts";
import { Anchor } from "./anchor.type.ts";
import type { Context } from "./context.ts";
import { Document } from "./document.type.ts";

@Resolver(() => Anchor)
export class AnchorResolver {
  @FieldResolver(() => Document, { description: "The document the words stand in." })
  source(@Root() anchor: model.Anchor, @Ctx() { loaders }: Context) {
    return loaders.document.load(anchor.document);
  }
}
