import { Field, Int, ObjectType } from "type-graphql";
import { TraceEdge } from "./trace.type.ts";

@ObjectType({
  description: "A way from one entity to another, each step with its words.",
  simpleResolvers: true,
})
export class Path {
  @Field(() => Int, { description: "Number of its steps." })
  readonly length!: number;

  @Field(() => [TraceEdge], {
    description:
      "Its steps in order; each begins where the one before ended, whichever way its own arrow points.",
  })
  readonly edges!: readonly TraceEdge[];
}

@ObjectType({ description: "The ways from one entity to another.", simpleResolvers: true })
export class Paths {
  @Field(() => [Path], { description: "The ways, shortest first." })
  readonly paths!: readonly Path[];

  @Field(() => Boolean, {
    description: "True when there may be more than the server gives at once; ask with a smaller `maxLength`.",
  })
  readonly truncated!: boolean;
}
