import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { findGaps } from "../store/find-gaps.ts";
import type * as store from "../store/gap.ts";
import { readPlanFacts } from "../store/plan-facts.ts";
import { Agency } from "./agency.type.ts";
import { checkDay } from "./check-day.ts";
import type { Context } from "./context.ts";
import { dropNulls } from "./drop-nulls.ts";
import { findPlan } from "./find-plan.ts";
import { Gap, GapKind } from "./gap.type.ts";
import { Instrument } from "./instrument.type.ts";
import { primeLoaders } from "./prime-loaders.ts";
import { Task } from "./task.type.ts";

@ArgsType()
class GapArgs {
  @Field(() => String, { description: "The plan: a key, an id, or a number in any spelling." })
  readonly plan!: string;

  @Field(() => [GapKind], { nullable: true, description: "Only these kinds; all when left out." })
  readonly kinds?: readonly store.GapKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Day by which a deadline counts as passed, `2022-12-31`; when left out none does.",
  })
  readonly asOf?: string | null;
}

@Resolver(() => Gap)
export class GapResolver {
  @Query(() => [Gap], {
    description: "What a plan leaves open, the gravest kinds first, then as its text runs.",
  })
  async gaps(
    @Args(() => GapArgs) { plan, kinds, asOf }: GapArgs,
    @Ctx() { graph, loaders }: Context,
  ): Promise<readonly store.Gap[]> {
    checkDay("asOf", asOf ?? undefined);
    const [facts] = await readPlanFacts(graph, [await findPlan(graph, plan)]);
    if (!facts) return [];
    primeLoaders(loaders, facts);
    return findGaps(facts, dropNulls({ kinds, asOf }));
  }

  @FieldResolver(() => Task, { nullable: true, description: "The task it is in." })
  task(@Root() gap: store.Gap, @Ctx() { loaders }: Context) {
    return gap.task === null ? null : loaders.task.load(gap.task);
  }

  @FieldResolver(() => Instrument, { nullable: true, description: "The instrument it concerns." })
  instrument(@Root() gap: store.Gap, @Ctx() { loaders }: Context) {
    return gap.instrument === null ? null : loaders.instrument.load(gap.instrument);
  }

  @FieldResolver(() => Agency, { nullable: true, description: "The agency it concerns." })
  agency(@Root() gap: store.Gap, @Ctx() { loaders }: Context) {
    return gap.agency === null ? null : loaders.agency.load(gap.agency);
  }
}
