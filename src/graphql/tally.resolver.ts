import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { readPlanFacts } from "../store/plan-facts.ts";
import { type TallyKind as TallyWord, tallyPlan } from "../store/tally-plan.ts";
import type { Context } from "./context.ts";
import { findPlan } from "./find-plan.ts";
import { Tally, TallyKind } from "./tally.type.ts";

@ArgsType()
class TallyArgs {
  @Field(() => String, { description: "The plan: a key, an id, or a number in any spelling." })
  readonly plan!: string;

  @Field(() => TallyKind, { description: "What to count." })
  readonly by!: TallyWord;
}

@Resolver()
export class TallyResolver {
  @Query(() => [Tally], { description: "Counts in a plan, the largest first." })
  async tally(
    @Args(() => TallyArgs) { plan, by }: TallyArgs,
    @Ctx() { graph }: Context,
  ): Promise<readonly Tally[]> {
    const [facts] = await readPlanFacts(graph, [await findPlan(graph, plan)]);
    return facts ? tallyPlan(facts, by) : [];
  }
}
