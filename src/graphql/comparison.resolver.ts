import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type * as store from "../store/compare-plans.ts";
import { comparePlans } from "../store/compare-plans.ts";
import { readPlanFacts } from "../store/plan-facts.ts";
import { Agency } from "./agency.type.ts";
import { ChangeKind, PlanComparison, TaskChange, TaskSide } from "./comparison.type.ts";
import type { Context } from "./context.ts";
import { findPlan } from "./find-plan.ts";
import { primeLoaders } from "./prime-loaders.ts";

@ArgsType()
class CompareArgs {
  @Field(() => String, { description: "The first plan: a key, an id, or a number in any spelling." })
  readonly before!: string;

  @Field(() => String, { description: "The second plan, likewise." })
  readonly after!: string;
}

@Resolver(() => PlanComparison)
export class ComparisonResolver {
  @Query(() => PlanComparison, {
    description:
      "What changed from one plan to another: last year's and this year's, or one province's and another's.",
  })
  async compare(
    @Args(() => CompareArgs) { before, after }: CompareArgs,
    @Ctx() { graph, loaders }: Context,
  ): Promise<store.PlanComparison> {
    const plans = await Promise.all([findPlan(graph, before), findPlan(graph, after)]);
    const [old, now] = await readPlanFacts(graph, plans);
    if (!old || !now) throw new Error("each plan has its facts");
    for (const facts of [old, now]) primeLoaders(loaders, facts);
    return comparePlans(old, now);
  }

  @FieldResolver(() => [TaskChange], {
    description:
      "What became of the tasks: those of the second plan as its text runs, then those that were dropped.",
  })
  tasks(
    @Root() comparison: store.PlanComparison,
    @Arg("kinds", () => [ChangeKind], { nullable: true, description: "Only these; all when left out." })
    kinds?: readonly store.ChangeKind[] | null,
  ): readonly store.TaskChange[] {
    return comparison.tasks.filter((change) => !kinds || kinds.includes(change.kind));
  }
}

@Resolver(() => TaskSide)
export class TaskSideResolver {
  @FieldResolver(() => [Agency], {
    description: "The agencies in the lead; all its agencies where none leads.",
  })
  async agencies(@Root() side: store.TaskSide, @Ctx() { loaders }: Context) {
    const agencies = await Promise.all(side.agencies.map((key) => loaders.agency.load(key)));
    return agencies.filter((agency) => agency !== null);
  }
}
