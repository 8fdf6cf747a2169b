import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type * as model from "../model/relation.ts";
import type { Stored } from "../store/stored.ts";
import type { Context } from "./context.ts";
import { Instrument } from "./instrument.type.ts";
import { Relation } from "./relation.type.ts";

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => String, { description: "Number of the first instrument, its key when it has none." })
  fromNumber(@Root() { from }: Stored<model.Relation>): string {
    return from;
  }

  @FieldResolver(() => String, { description: "Number of the second instrument, its key when it has none." })
  toNumber(@Root() { to }: Stored<model.Relation>): string {
    return to;
  }

  @FieldResolver(() => Instrument, {
    nullable: true,
    description: "The instrument that bears on the other, null when not decided.",
  })
  from(@Root() { fromKey }: Stored<model.Relation>, @Ctx() { loaders }: Context) {
    return fromKey === null ? null : loaders.instrument.load(fromKey);
  }

  @FieldResolver(() => Instrument, {
    nullable: true,
    description: "The instrument it bears on, null when not decided.",
  })
  to(@Root() { toKey }: Stored<model.Relation>, @Ctx() { loaders }: Context) {
    return toKey === null ? null : loaders.instrument.load(toKey);
  }
}
