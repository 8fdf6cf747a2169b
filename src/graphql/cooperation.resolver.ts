import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Agency } from "./agency.type.ts";
import type { Context } from "./context.ts";
import { Cooperation } from "./cooperation.type.ts";
import type { CooperationGroup } from "./group-cooperations.ts";
import { Task } from "./task.type.ts";

@Resolver(() => Cooperation)
export class CooperationResolver {
  @FieldResolver(() => Agency, { description: "The other agency." })
  agency(@Root() { agency }: CooperationGroup, @Ctx() { loaders }: Context) {
    return loaders.agency.load(agency);
  }

  @FieldResolver(() => [Task], {
    description: "The tasks in which they work together, as the documents run.",
  })
  async tasks(@Root() { taskKeys }: CooperationGroup, @Ctx() { loaders }: Context) {
    const tasks = await Promise.all(taskKeys.map((key) => loaders.task.load(key)));
    return tasks.filter((task) => task !== null);
  }
}
