import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { LuocdoError } from "../errors.ts";
import type { Anchor as AnchorRow } from "../model/anchor.ts";
import type * as model from "../model/task.ts";
import type * as store from "../store/list-request.ts";
import { Anchor } from "./anchor.type.ts";
import { Assignment } from "./assignment.type.ts";
import { Citation } from "./citation.type.ts";
import type { Connection } from "./connection.type.ts";
import type { Context } from "./context.ts";
import { Deadline } from "./deadline.type.ts";
import { Instrument } from "./instrument.type.ts";
import { toGlobalId, toRef } from "./node.type.ts";
import { PageArgs, paginate } from "./paginate.ts";
import { resolveFilter } from "./resolve-filter.ts";
import { type Surroundings, surroundingParagraphs } from "./surrounding-paragraphs.ts";
import { Target } from "./target.type.ts";
import { Task, TaskConnection, TaskFilterInput, TaskOrder } from "./task.type.ts";
import { TaskContext } from "./task-context.type.ts";

/** Paragraphs that a task's context may hold on either side. */
const MAX_PARAGRAPHS = 20;

@ArgsType()
class TasksArgs extends PageArgs {
  @Field(() => TaskFilterInput, { nullable: true, description: "Which tasks; all when left out." })
  readonly filter?: TaskFilterInput | null;

  @Field(() => TaskOrder, { description: "In which order." })
  readonly orderBy: store.TaskOrder = "PLACE";
}

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => Task, { nullable: true, description: "The task of this id or key; null when unknown." })
  task(@Arg("id", () => ID, { description: "An id or a key." }) id: string, @Ctx() { loaders }: Context) {
    return loaders.task.load(toRef(id, "Task"));
  }

  @Query(() => TaskConnection, { description: "The tasks of the graph, page by page." })
  async tasks(
    @Args(() => TasksArgs) args: TasksArgs,
    @Ctx() { graph }: Context,
  ): Promise<Connection<model.Task>> {
    const filter = await resolveFilter<store.TaskConditions>(graph, args.filter);
    return paginate(args, {
      name: "tasks",
      orderBy: args.orderBy,
      list: (page) => graph.listTasks(filter, page),
    });
  }

  @FieldResolver(() => ID, { description: "Stable global id." })
  id(@Root() task: model.Task): string {
    return toGlobalId("Task", task.key);
  }

  @FieldResolver(() => Instrument, { description: "The plan it belongs to." })
  plan(@Root() task: model.Task, @Ctx() { loaders }: Context) {
    return loaders.instrument.load(task.plan);
  }

  @FieldResolver(() => Task, { nullable: true, description: "The task that encloses it." })
  parent(@Root() { plan, parent }: model.Task, @Ctx() { loaders }: Context) {
    return parent === null ? null : loaders.task.load(`${plan}#${parent}`);
  }

  @FieldResolver(() => [Task], { description: "The tasks it encloses, as the text runs." })
  async children(@Root() task: model.Task, @Ctx() { loaders }: Context) {
    const siblings = await loaders.tasksOfPlan.load(task.plan);
    return siblings.filter((other) => other.parent === task.path);
  }

  @FieldResolver(() => Anchor, { description: "Where the paragraph stands in the plan's text." })
  async anchor(@Root() task: model.Task, @Ctx() { loaders }: Context): Promise<AnchorRow | null> {
    const [document] = await loaders.documentsOfInstrument.load(task.plan);
    return document ? { document: document.key, start: task.start, end: task.end, exact: task.text } : null;
  }

  @FieldResolver(() => TaskContext, { description: "What stands around it in the plan's text." })
  async context(
    @Root() task: model.Task,
    @Arg("paragraphs", () => Int, {
      defaultValue: 1,
      description: `How many paragraphs on either side, 1 to ${MAX_PARAGRAPHS}.`,
    })
    paragraphs: number,
    @Ctx() { loaders, spend }: Context,
  ): Promise<Surroundings> {
    if (paragraphs < 1 || paragraphs > MAX_PARAGRAPHS)
      throw new LuocdoError(
        "BAD_ARGUMENT",
        `\`paragraphs: ${paragraphs}\` is not possible. Ask for 1 to ${MAX_PARAGRAPHS}.`,
      );
    const [record] = await loaders.documentsOfInstrument.load(task.plan);
    const document = record && (await loaders.documentWithText.load(record.key));
    if (!document) return { before: [], after: [] };
    // Counted before they are looked for.
    await spend(paragraphs);
    return surroundingParagraphs(document, task, paragraphs);
  }

  @FieldResolver(() => [Citation], { description: "The instruments it cites, as the text runs." })
  citations(@Root() task: model.Task, @Ctx() { loaders }: Context) {
    return loaders.citationsOfTask.load(task.key);
  }

  @FieldResolver(() => [Assignment], { description: "Who has which part in it, as the text runs." })
  assignments(@Root() task: model.Task, @Ctx() { loaders }: Context) {
    return loaders.assignmentsOfTask.load(task.key);
  }

  @FieldResolver(() => [Deadline], { description: "By when it is due." })
  deadlines(@Root() task: model.Task, @Ctx() { loaders }: Context) {
    return loaders.deadlinesOfTask.load(task.key);
  }

  @FieldResolver(() => [Target], { description: "The figures it has to reach." })
  targets(@Root() task: model.Task, @Ctx() { loaders }: Context) {
    return loaders.targetsOfTask.load(task.key);
  }
}
