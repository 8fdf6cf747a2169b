import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type * as model from "../model/deadline.ts";
import type { Stored } from "../store/stored.ts";
import type { Context } from "./context.ts";
import { Deadline } from "./deadline.type.ts";
import { Task } from "./task.type.ts";

@Resolver(() => Deadline)
export class DeadlineResolver {
  @FieldResolver(() => Task, { description: "The task it is set for." })
  task(@Root() { taskKey }: Stored<model.Deadline>, @Ctx() { loaders }: Context) {
    return taskKey === null ? null : loaders.task.load(taskKey);
  }
}
