import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Role as RoleWord } from "../model/assignment.ts";
import type * as store from "../store/tally-plan.ts";
import { Role } from "./assignment.type.ts";
import { defineEnum } from "./enum.ts";

export const TallyKind = defineEnum<store.TallyKind>("TallyKind", "What to count in a plan.", {
  TASKS_BY_AGENCY: "Tasks of each agency in each part.",
  CITATIONS_BY_INSTRUMENT: "Citations of each instrument; those that stay open by their words.",
  CITATIONS_BY_ISSUER: "Citations by who issued the instrument, `?` where nothing says so.",
  DEADLINES_BY_QUARTER: "Deadlines by the quarter they fall in, else by their period or recurrence.",
});

@ObjectType({ description: "One line of a count.", simpleResolvers: true })
export class Tally implements store.Tally {
  @Field(() => String, {
    description: "Name of the agency, number or title of the instrument, issuer, or quarter.",
  })
  readonly name!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Key of the agency or instrument, accepted wherever a `ref` is.",
  })
  readonly key!: string | null;

  @Field(() => Role, { nullable: true, description: "The agency's part, where tasks are counted." })
  readonly role!: RoleWord | null;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}
