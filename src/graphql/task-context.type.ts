import { Field, ObjectType } from "type-graphql";
import type * as model from "../model/anchor.ts";
import { Anchor } from "./anchor.type.ts";
import type { Surroundings } from "./surrounding-paragraphs.ts";

@ObjectType({ description: "What stands around a task in the plan's text.", simpleResolvers: true })
export class TaskContext implements Surroundings {
  @Field(() => [Anchor], { description: "The paragraphs before it, as the text runs." })
  readonly before!: readonly model.Anchor[];

  @Field(() => [Anchor], { description: "The paragraphs after it, as the text runs." })
  readonly after!: readonly model.Anchor[];
}
