import { Field, ObjectType } from "type-graphql";
import type { SuccessorRow } from "../store/agency-rows.ts";
import { AgencyLink } from "./agency-link.type.ts";

@ObjectType({
  description: "A body that holds another's duties on a day, and how it came to hold them (INFERRED).",
  simpleResolvers: true,
})
export class Successor {
  @Field(() => [AgencyLink], {
    description: "The successions, the first one first, each with its day and instrument.",
  })
  readonly chain!: SuccessorRow["chain"];

  /** Its key; the field gives the agency. */
  readonly agency!: string;
}
