import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type * as assignment from "../model/assignment.ts";
import type * as model from "../model/task.ts";
import type * as store from "../store/list-request.ts";
import { Role } from "./assignment.type.ts";
import { connectionOf } from "./connection.type.ts";
import { defineEnum } from "./enum.ts";
import { Node } from "./node.type.ts";

@ObjectType({
  description: "A numbered paragraph that assigns work (nhiệm vụ).",
  implements: Node,
  simpleResolvers: true,
})
export class Task extends Node implements model.Task {
  @Field(() => ID, { description: "Key of the plan, `#` and the path." })
  readonly key!: string;

  @Field(() => String, {
    description: "The paragraph's numbering: `II.2.1`; `II.3.9/1` for a part with a head of its own.",
  })
  readonly path!: string;

  @Field(() => Int, { description: "First character of the paragraph in the plan's text, a UTF-16 index." })
  readonly start!: number;

  @Field(() => Int, { description: "One past the last character." })
  readonly end!: number;

  @Field(() => String, { description: "The paragraph, unchanged." })
  readonly text!: string;

  @Field(() => [String], { description: "The agencies at the head of the paragraph, as written." })
  readonly heads!: readonly string[];

  readonly plan!: string;
  readonly parent!: string | null;
}

export const TaskConnection = connectionOf("Task", Task);

export const TaskOrder = defineEnum<store.TaskOrder>("TaskOrder", "Order of tasks.", {
  PLACE: "By plan, then as the text runs.",
  DUE: "By first deadline, the earliest first; those without a day last, by plan and as the text runs.",
});

@InputType("TaskFilter", { description: "What tasks to list; every given condition must hold." })
export class TaskFilterInput implements store.TaskConditions {
  @Field(() => String, {
    nullable: true,
    description: "Of this plan: a key, an id, or a number in any spelling.",
  })
  readonly plan?: string;

  @Field(() => String, { nullable: true, description: "Assigned to this agency: a key, an id or a name." })
  readonly agency?: string;

  @Field(() => [Role], {
    nullable: true,
    description: "Assigned in one of these roles (to `agency`, if given).",
  })
  readonly roles?: readonly assignment.Role[];

  @Field(() => String, {
    nullable: true,
    description: "Citing this instrument: a key, an id, or a number in any spelling.",
  })
  readonly instrument?: string;

  @Field(() => String, {
    nullable: true,
    description: "With a deadline on this day or later, `2022-01-31`.",
  })
  readonly dueFrom?: string;

  @Field(() => String, {
    nullable: true,
    description: "With a deadline on this day or earlier (and not before `dueFrom`, if given).",
  })
  readonly dueTo?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it has any deadline, be it a day, a period, a recurrence or a condition.",
  })
  readonly hasDeadline?: boolean;

  @Field(() => [TaskFilterInput], { nullable: true, description: "All of these filters hold too." })
  readonly and?: readonly TaskFilterInput[];

  @Field(() => [TaskFilterInput], {
    nullable: true,
    description: "At least one of these filters holds; it may not be empty.",
  })
  readonly or?: readonly TaskFilterInput[];

  @Field(() => TaskFilterInput, {
    nullable: true,
    description: "This filter does not hold; a condition on what is not known counts as not holding.",
  })
  readonly not?: TaskFilterInput;
}
