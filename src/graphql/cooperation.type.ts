import { Field, ObjectType } from "type-graphql";
import type * as model from "../model/anchor.ts";
import { Anchor, Basis } from "./anchor.type.ts";
import type { CooperationGroup } from "./group-cooperations.ts";

@ObjectType({
  description: "Two agencies in one task, of which one supports the other (phối hợp), with the evidence.",
  simpleResolvers: true,
})
export class Cooperation implements CooperationGroup {
  @Field(() => Basis, { description: "How it is known." })
  readonly basis!: model.Basis;

  @Field(() => [Anchor], {
    description:
      "The words that tell the one to support and those that give the other the task, as the documents run.",
  })
  readonly evidence!: readonly model.Anchor[];

  /** Keys; the fields give the agency and the tasks. */
  readonly agency!: string;
  readonly taskKeys!: readonly string[];
}
