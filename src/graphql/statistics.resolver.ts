import { Ctx, Query, Resolver } from "type-graphql";
import type * as store from "../store/graph.ts";
import type { Context } from "./context.ts";
import { Statistics } from "./statistics.type.ts";

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, { description: "What the graph holds." })
  statistics(@Ctx() { graph }: Context): Promise<store.Statistics> {
    return graph.statistics();
  }
}
