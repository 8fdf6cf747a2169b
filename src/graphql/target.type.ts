import { Field, Float, ObjectType } from "type-graphql";
import type * as model from "../model/target.ts";
import type { Stored } from "../store/stored.ts";
import { defineEnum } from "./enum.ts";
import { Statement } from "./statement.type.ts";

export const Bound = defineEnum<model.Target["bound"]>(
  "Bound",
  "Which side of the figure counts as reached.",
  {
    AT_LEAST: "The figure or more (trên, tối thiểu).",
    AT_MOST: "The figure or less (dưới, không quá).",
    EXACTLY: "The figure itself.",
  },
);

@ObjectType({
  description: "A figure a task has to reach (chỉ tiêu).",
  implements: Statement,
  simpleResolvers: true,
})
export class Target extends Statement implements Stored<model.Target> {
  @Field(() => Float, { description: "The figure." })
  readonly value!: number;

  @Field(() => String, { description: 'Its unit as written: "%", "tỷ đồng", "km".' })
  readonly unit!: string;

  @Field(() => String, { nullable: true, description: "What the figure counts, as written." })
  readonly of!: string | null;

  @Field(() => Bound, { description: "Which side of the figure counts as reached." })
  readonly bound!: model.Target["bound"];

  readonly taskKey!: string | null;
}
