import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type * as model from "../model/assignment.ts";
import type { Stored } from "../store/stored.ts";
import { Agency } from "./agency.type.ts";
import { Assignment } from "./assignment.type.ts";
import type { Context } from "./context.ts";
import { Task } from "./task.type.ts";

@Resolver(() => Assignment)
export class AssignmentResolver {
  @FieldResolver(() => String, { description: "The agency in the text's own words." })
  agencyAsWritten(@Root() { agency }: Stored<model.Assignment>): string {
    return agency;
  }

  @FieldResolver(() => Agency, { description: "The agency that has the part." })
  agency(@Root() assignment: Stored<model.Assignment>, @Ctx() { loaders }: Context) {
    return loaders.agency.load(assignment.agencyKey);
  }

  @FieldResolver(() => Task, { description: "The task it has the part in." })
  task(@Root() { taskKey }: Stored<model.Assignment>, @Ctx() { loaders }: Context) {
    return taskKey === null ? null : loaders.task.load(taskKey);
  }
}
