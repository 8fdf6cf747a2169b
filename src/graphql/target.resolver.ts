import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type * as model from "../model/target.ts";
import type { Stored } from "../store/stored.ts";
import type { Context } from "./context.ts";
import { Target } from "./target.type.ts";
import { Task } from "./task.type.ts";

@Resolver(() => Target)
export class TargetResolver {
  @FieldResolver(() => Task, { description: "The task it is set for." })
  task(@Root() { taskKey }: Stored<model.Target>, @Ctx() { loaders }: Context) {
    return taskKey === null ? null : loaders.task.load(taskKey);
  }
}
