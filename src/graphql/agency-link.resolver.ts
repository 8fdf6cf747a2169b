import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type * as model from "../model/agency.ts";
import { Agency } from "./agency.type.ts";
import { AgencyLink } from "./agency-link.type.ts";
import type { Context } from "./context.ts";

@Resolver(() => AgencyLink)
export class AgencyLinkResolver {
  @FieldResolver(() => Agency, { description: "The agency the fact is about." })
  from(@Root() link: model.AgencyLink, @Ctx() { loaders }: Context) {
    return loaders.agency.load(link.from);
  }

  @FieldResolver(() => Agency, { description: "The other agency." })
  to(@Root() link: model.AgencyLink, @Ctx() { loaders }: Context) {
    return loaders.agency.load(link.to);
  }
}
