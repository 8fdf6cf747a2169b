import { Field, ObjectType } from "type-graphql";
import type * as model from "../model/deadline.ts";
import type { Stored } from "../store/stored.ts";
import { Statement } from "./statement.type.ts";

@ObjectType({
  description: "By when a task is due (thời hạn), in the text's own terms.",
  implements: Statement,
  simpleResolvers: true,
})
export class Deadline extends Statement implements Stored<model.Deadline> {
  @Field(() => String, { nullable: true, description: "Last day it may be done, ISO date." })
  readonly due!: string | null;

  @Field(() => String, { nullable: true, description: "Period it falls in: `2022`, `2022-Q1`, `2022-06`." })
  readonly period!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How often it comes back: `MONTHLY`, `QUARTERLY` …; several joined by a comma.",
  })
  readonly recurs!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Open condition as written: "ngay sau khi được phê duyệt".',
  })
  readonly condition!: string | null;

  readonly taskKey!: string | null;
}
