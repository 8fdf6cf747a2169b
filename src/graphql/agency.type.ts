import { Field, ID, InputType, ObjectType } from "type-graphql";
import type * as model from "../model/agency.ts";
import type * as assignment from "../model/assignment.ts";
import type * as store from "../store/list-request.ts";
import { Role } from "./assignment.type.ts";
import { connectionOf } from "./connection.type.ts";
import { defineEnum } from "./enum.ts";
import { Node } from "./node.type.ts";

export const AgencyKind = defineEnum<model.AgencyKind>("AgencyKind", "What a name of an agency stands for.", {
  BODY: "One organisation.",
  COLLECTIVE: 'A named group, such as "UBND các huyện, thành phố".',
  VAGUE: 'A group without names, such as "các đơn vị liên quan".',
});

export const AgencyLevel = defineEnum<model.AgencyLevel>("AgencyLevel", "Level of government.", {
  CENTRAL: "Trung ương.",
  PROVINCE: "Tỉnh, thành phố trực thuộc trung ương.",
  DISTRICT: "Huyện, thị xã, thành phố thuộc tỉnh.",
  COMMUNE: "Xã, phường, thị trấn.",
});

@ObjectType({
  description: "An organisation that acts or issues (cơ quan, đơn vị).",
  implements: Node,
  simpleResolvers: true,
})
export class Agency extends Node implements model.Agency {
  @Field(() => ID, { description: "Readable key, such as `bac-giang/so-cong-thuong`." })
  readonly key!: string;

  @Field(() => String, { description: "Vietnamese name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "English name, where the registry has one." })
  readonly nameEn!: string | null;

  @Field(() => AgencyKind, { description: "One body, a collective or a vague group." })
  readonly kind!: model.AgencyKind;

  @Field(() => AgencyLevel, { nullable: true, description: "Level of government." })
  readonly level!: model.AgencyLevel | null;

  @Field(() => String, { nullable: true, description: "Key of its place, such as `bac-giang`." })
  readonly place!: string | null;

  @Field(() => Boolean, {
    description: "False when the registry does not know it and the name was read by its shape.",
  })
  readonly registered!: boolean;
}

export const AgencyConnection = connectionOf("Agency", Agency);

export const AgencyOrder = defineEnum<store.AgencyOrder>("AgencyOrder", "Order of agencies.", {
  NAME: "By name.",
  LEVEL: "By level of government, the highest first, then by name; those of no known level last.",
});

@InputType("AgencyFilter", { description: "What agencies to list; every given condition must hold." })
export class AgencyFilterInput implements store.AgencyConditions {
  @Field(() => String, {
    nullable: true,
    description: "Name holds these words, compared without case or diacritics.",
  })
  readonly name?: string;

  @Field(() => [AgencyKind], { nullable: true, description: "Of one of these kinds." })
  readonly kinds?: readonly model.AgencyKind[];

  @Field(() => String, { nullable: true, description: "In this place, a place key such as `bac-giang`." })
  readonly place?: string;

  @Field(() => [AgencyLevel], { nullable: true, description: "On one of these levels of government." })
  readonly levels?: readonly model.AgencyLevel[];

  @Field(() => Boolean, { nullable: true, description: "Whether the registry knows it." })
  readonly registered?: boolean;

  @Field(() => String, {
    nullable: true,
    description: "With a task in this plan: a key, an id, or a number.",
  })
  readonly plan?: string;

  @Field(() => String, {
    nullable: true,
    description: "With a task that cites this instrument (in `plan`, if given): a key, an id, or a number.",
  })
  readonly instrument?: string;

  @Field(() => [Role], {
    nullable: true,
    description: "With a task in one of these roles (in `plan`, citing `instrument`, if given).",
  })
  readonly roles?: readonly assignment.Role[];

  @Field(() => [AgencyFilterInput], { nullable: true, description: "All of these filters hold too." })
  readonly and?: readonly AgencyFilterInput[];

  @Field(() => [AgencyFilterInput], {
    nullable: true,
    description: "At least one of these filters holds; it may not be empty.",
  })
  readonly or?: readonly AgencyFilterInput[];

  @Field(() => AgencyFilterInput, {
    nullable: true,
    description: "This filter does not hold; a condition on what is not known counts as not holding.",
  })
  readonly not?: AgencyFilterInput;
}
