import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ImplementerRow } from "../store/agency-rows.ts";
import { Agency } from "./agency.type.ts";
import type { Context } from "./context.ts";
import type { ImplementerGroup } from "./group-implementers.ts";
import { ImplementedInstrument, Implementer, Reason } from "./implementer.type.ts";
import { Instrument } from "./instrument.type.ts";
import { Task } from "./task.type.ts";

@Resolver(() => Implementer)
export class ImplementerResolver {
  @FieldResolver(() => Agency, { description: "The agency." })
  agency(@Root() group: ImplementerGroup, @Ctx() { loaders }: Context) {
    return loaders.agency.load(group.agency);
  }

  @FieldResolver(() => Agency, {
    description:
      "The agency the words name: this one, or the collective or predecessor through which it has the tasks.",
  })
  namedAgency(@Root() group: ImplementerGroup, @Ctx() { loaders }: Context) {
    return loaders.agency.load(group.named);
  }

  @FieldResolver(() => [Task], { description: "The tasks that make it so, as the documents run." })
  tasks(@Root() group: ImplementerGroup, @Ctx() context: Context) {
    return tasksOf(group, context);
  }
}

@Resolver(() => ImplementedInstrument)
export class ImplementedInstrumentResolver {
  @FieldResolver(() => Instrument, { description: "The instrument." })
  instrument(@Root() group: ImplementerGroup, @Ctx() { loaders }: Context) {
    return loaders.instrument.load(group.instrument);
  }

  @FieldResolver(() => [Task], { description: "The tasks that make it so, as the documents run." })
  tasks(@Root() group: ImplementerGroup, @Ctx() context: Context) {
    return tasksOf(group, context);
  }
}

@Resolver(() => Reason)
export class ReasonResolver {
  @FieldResolver(() => Task, {
    description: "The task that cites the instrument and is assigned to the agency.",
  })
  task(@Root() row: ImplementerRow, @Ctx() { loaders }: Context) {
    return loaders.task.load(row.taskKey);
  }
}

async function tasksOf({ taskKeys }: ImplementerGroup, { loaders }: Context) {
  const tasks = await Promise.all(taskKeys.map((key) => loaders.task.load(key)));
  return tasks.filter((task) => task !== null);
}
