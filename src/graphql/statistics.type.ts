import { Field, Int, ObjectType } from "type-graphql";
import type * as store from "../store/graph.ts";

@ObjectType({ description: "What the graph holds.", simpleResolvers: true })
export class Statistics implements store.Statistics {
  @Field(() => Int, { description: "Documents read." })
  readonly documents!: number;

  @Field(() => Int, { description: "Instruments known, cited ones included." })
  readonly instruments!: number;

  @Field(() => Int, { description: "Agencies known." })
  readonly agencies!: number;

  @Field(() => Int, { description: "Tasks." })
  readonly tasks!: number;

  @Field(() => Int, { description: "Citations." })
  readonly citations!: number;

  @Field(() => Int, { description: "Assignments." })
  readonly assignments!: number;

  @Field(() => Int, { description: "Relations between instruments." })
  readonly relations!: number;

  @Field(() => Int, { description: "Deadlines." })
  readonly deadlines!: number;

  @Field(() => Int, { description: "Targets." })
  readonly targets!: number;

  @Field(() => Int, { description: "Citations whose instrument the text does not decide." })
  readonly unresolved!: number;

  @Field(() => Int, { description: "Version of the graph; grows with every write that changed something." })
  readonly version!: number;
}
