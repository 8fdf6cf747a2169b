import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SuccessorRow } from "../store/agency-rows.ts";
import { Agency } from "./agency.type.ts";
import type { Context } from "./context.ts";
import { Successor } from "./successor.type.ts";

@Resolver(() => Successor)
export class SuccessorResolver {
  @FieldResolver(() => Agency, { description: "The body that holds the duties." })
  agency(@Root() { agency }: SuccessorRow, @Ctx() { loaders }: Context) {
    return loaders.agency.load(agency);
  }
}
