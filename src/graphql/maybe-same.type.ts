import { Field, ObjectType } from "type-graphql";
import * as model from "../model/maybe-same.ts";
import { defineEnum } from "./enum.ts";

export const MaybeSameReason = defineEnum<model.MaybeSameReason>(
  "MaybeSameReason",
  "Why two instruments that are kept apart might be the same work.",
  model.MAYBE_SAME_SENTENCES,
);

@ObjectType({
  description:
    "Another instrument that might be the same work: the texts do not decide, and all that both state agrees. The graph keeps the two apart.",
  simpleResolvers: true,
})
export class MaybeSame {
  @Field(() => MaybeSameReason, { description: "What the texts leave open." })
  readonly reason!: model.MaybeSameReason;
}
