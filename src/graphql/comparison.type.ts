import { Field, ObjectType } from "type-graphql";
import type { Agency as AgencyRow } from "../model/agency.ts";
import type * as model from "../model/instrument.ts";
import type * as store from "../store/compare-plans.ts";
import { Agency } from "./agency.type.ts";
import { defineEnum } from "./enum.ts";
import { Instrument } from "./instrument.type.ts";
import { Task } from "./task.type.ts";

export const ChangeKind = defineEnum<store.ChangeKind>(
  "ChangeKind",
  "How a task fared from one plan to the other.",
  {
    NEW: "Only the second plan has it.",
    DROPPED: "Only the first plan has it.",
    MOVED: "Both have it, and other agencies lead it.",
    REDATED: "Both have it under the same agencies, with other deadlines.",
    KEPT: "Both have it as it was.",
  },
);

@ObjectType({ description: "A task as one of two compared plans has it.", simpleResolvers: true })
export class TaskSide {
  @Field(() => Task, { description: "The task, with its words." })
  readonly task!: store.TaskSide["task"];

  @Field(() => [String], { description: "The words of its deadlines." })
  readonly deadlines!: readonly string[];

  /** Keys; the field gives the agencies. */
  readonly agencies!: readonly string[];
}

@ObjectType({ description: "What became of a task from one plan to the other.", simpleResolvers: true })
export class TaskChange {
  @Field(() => ChangeKind, { description: "How it fared." })
  readonly kind!: store.ChangeKind;

  @Field(() => TaskSide, { nullable: true, description: "As the first plan has it." })
  readonly before!: store.TaskSide | null;

  @Field(() => TaskSide, { nullable: true, description: "As the second plan has it." })
  readonly after!: store.TaskSide | null;
}

@ObjectType({ description: "The instruments that one of two plans names, or both.", simpleResolvers: true })
export class InstrumentDifference {
  @Field(() => [Instrument], { description: "Only in the second plan." })
  readonly added!: readonly model.Instrument[];

  @Field(() => [Instrument], { description: "Only in the first plan." })
  readonly dropped!: readonly model.Instrument[];

  @Field(() => [Instrument], { description: "In both." })
  readonly kept!: readonly model.Instrument[];
}

@ObjectType({
  description:
    "The agencies that one of two plans assigns work to, or both; bodies of one kind count as the same.",
  simpleResolvers: true,
})
export class AgencyDifference {
  @Field(() => [Agency], { description: "Only in the second plan." })
  readonly added!: readonly AgencyRow[];

  @Field(() => [Agency], { description: "Only in the first plan." })
  readonly dropped!: readonly AgencyRow[];

  @Field(() => [Agency], { description: "In both, as the second plan has them." })
  readonly kept!: readonly AgencyRow[];
}

@ObjectType({ description: "Two plans side by side.", simpleResolvers: true })
export class PlanComparison {
  @Field(() => Instrument, { description: "The first plan." })
  readonly before!: model.Instrument;

  @Field(() => Instrument, { description: "The second plan." })
  readonly after!: model.Instrument;

  @Field(() => InstrumentDifference, { description: "The instruments they name." })
  readonly instruments!: store.PlanComparison["instruments"];

  @Field(() => AgencyDifference, { description: "The agencies they assign work to." })
  readonly agencies!: store.PlanComparison["agencies"];

  readonly tasks!: store.PlanComparison["tasks"];
}
