import { Field, ObjectType } from "type-graphql";
import type * as model from "../model/agency.ts";
import { defineEnum } from "./enum.ts";

export const AgencyLinkKind = defineEnum<model.AgencyLinkKind>(
  "AgencyLinkKind",
  "How two agencies belong together.",
  {
    PART_OF: "Belongs to a larger body.",
    MEMBER_OF: "Belongs to a collective.",
    SUCCEEDED_BY: "Its duties went to another body.",
  },
);

@ObjectType({ description: "A fact between two agencies, from the registry.", simpleResolvers: true })
export class AgencyLink implements model.AgencyLink {
  @Field(() => AgencyLinkKind, { description: "How `from` belongs to `to`." })
  readonly kind!: model.AgencyLinkKind;

  @Field(() => String, { nullable: true, description: "Day the link began, ISO date, when known." })
  readonly since!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Number of the instrument that made it so, when known.",
  })
  readonly by!: string | null;

  readonly from!: string;
  readonly to!: string;
}
