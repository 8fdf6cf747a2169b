import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type * as model from "../model/agency.ts";
import type { Role as RoleWord } from "../model/assignment.ts";
import type { Task as TaskRow } from "../model/task.ts";
import type { SuccessorRow } from "../store/agency-rows.ts";
import type * as store from "../store/list-request.ts";
import { Agency, AgencyConnection, AgencyFilterInput, AgencyOrder } from "./agency.type.ts";
import { AgencyLink } from "./agency-link.type.ts";
import { Assignment, Role } from "./assignment.type.ts";
import { checkDay } from "./check-day.ts";
import type { Connection } from "./connection.type.ts";
import type { Context } from "./context.ts";
import { Cooperation } from "./cooperation.type.ts";
import { findAgency } from "./find-by-ref.ts";
import { groupCooperations } from "./group-cooperations.ts";
import { groupImplementers, type ImplementerGroup } from "./group-implementers.ts";
import { ImplementedArgs, ImplementedInstrument } from "./implementer.type.ts";
import { toGlobalId } from "./node.type.ts";
import { PageArgs, paginate } from "./paginate.ts";
import { resolveFilter } from "./resolve-filter.ts";
import { Successor } from "./successor.type.ts";
import { Task } from "./task.type.ts";

/** Later than any succession. */
const LAST_DAY = "9999-12-31";

@ArgsType()
class AgenciesArgs extends PageArgs {
  @Field(() => AgencyFilterInput, { nullable: true, description: "Which agencies; all when left out." })
  readonly filter?: AgencyFilterInput | null;

  @Field(() => AgencyOrder, { description: "In which order." })
  readonly orderBy: store.AgencyOrder = "NAME";
}

@ArgsType()
class AgencyTasksArgs {
  @Field(() => [Role], { nullable: true, description: "Only in these parts; all when left out." })
  readonly roles?: readonly RoleWord[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Only with a deadline on this day or later, `2022-01-31`.",
  })
  readonly dueFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Only with a deadline on this day or earlier (and not before `dueFrom`, if given).",
  })
  readonly dueTo?: string | null;
}

@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => Agency, {
    nullable: true,
    description: "The agency of this name; null when unknown, error AMBIGUOUS when it may be several.",
  })
  agency(
    @Arg("ref", () => String, { description: "A key, an id, or a name in any spelling: `Sở Công Thương`." })
    ref: string,
    @Ctx() { graph }: Context,
  ): Promise<model.Agency | null> {
    return findAgency(graph, ref);
  }

  @Query(() => AgencyConnection, { description: "The agencies of the graph, page by page." })
  async agencies(
    @Args(() => AgenciesArgs) args: AgenciesArgs,
    @Ctx() { graph }: Context,
  ): Promise<Connection<model.Agency>> {
    const filter = await resolveFilter<store.AgencyConditions>(graph, args.filter);
    return paginate(args, {
      name: "agencies",
      orderBy: args.orderBy,
      list: (page) => graph.listAgencies(filter, page),
    });
  }

  @FieldResolver(() => ID, { description: "Stable global id." })
  id(@Root() agency: model.Agency): string {
    return toGlobalId("Agency", agency.key);
  }

  @FieldResolver(() => [Assignment], { description: "Its parts in tasks, as the documents run." })
  assignments(@Root() agency: model.Agency, @Ctx() { loaders }: Context) {
    return loaders.assignmentsOfAgency.load(agency.key);
  }

  @FieldResolver(() => [ImplementedInstrument], {
    description: "The instruments it implements, with roles, tasks and evidence.",
  })
  async instruments(
    @Root() agency: model.Agency,
    @Args(() => ImplementedArgs) args: ImplementedArgs,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ImplementerGroup[]> {
    return groupImplementers(await loaders.implementersOfAgency.load(agency.key), args);
  }

  @FieldResolver(() => [Task], {
    description: "The tasks it has a part in, by plan and as the text runs.",
  })
  tasks(
    @Root() agency: model.Agency,
    @Args(() => AgencyTasksArgs) { roles = null, dueFrom = null, dueTo = null }: AgencyTasksArgs,
    @Ctx() { loaders }: Context,
  ): Promise<readonly TaskRow[]> {
    checkDay("dueFrom", dueFrom ?? undefined);
    checkDay("dueTo", dueTo ?? undefined);
    return loaders.tasksOfAgency({ roles, dueFrom, dueTo }).load(agency.key);
  }

  @FieldResolver(() => [Cooperation], {
    description: "The agencies whose tasks it is told to support, as the documents run.",
  })
  async supports(@Root() { key }: model.Agency, @Ctx() { loaders }: Context) {
    const rows = await loaders.cooperationsOfAgency.load(key);
    return groupCooperations(
      rows.filter((row) => row.supporter === key),
      (row) => row.supported,
    );
  }

  @FieldResolver(() => [Cooperation], {
    description: "The agencies told to support it in its tasks, as the documents run.",
  })
  async supportedBy(@Root() { key }: model.Agency, @Ctx() { loaders }: Context) {
    const rows = await loaders.cooperationsOfAgency.load(key);
    return groupCooperations(
      rows.filter((row) => row.supported === key),
      (row) => row.supporter,
    );
  }

  @FieldResolver(() => [AgencyLink], { description: "What the registry says of it and other agencies." })
  links(@Root() agency: model.Agency, @Ctx() { loaders }: Context) {
    return loaders.linksOfAgency.load(agency.key);
  }

  @FieldResolver(() => [Agency], { description: "The larger bodies it belongs to." })
  partOf(@Root() agency: model.Agency, @Ctx() context: Context) {
    return linkedAgencies(agency.key, "PART_OF", context);
  }

  @FieldResolver(() => [Agency], { description: "The collectives it belongs to." })
  memberOf(@Root() agency: model.Agency, @Ctx() context: Context) {
    return linkedAgencies(agency.key, "MEMBER_OF", context);
  }

  @FieldResolver(() => [Agency], { description: "The members of a collective." })
  async members(@Root() agency: model.Agency, @Ctx() { loaders }: Context) {
    const links = await loaders.linksOfAgency.load(agency.key);
    const members = links.filter((link) => link.kind === "MEMBER_OF" && link.to === agency.key);
    return knownAgencies(
      members.map((link) => link.from),
      loaders,
    );
  }

  @FieldResolver(() => [Successor], {
    description:
      "Who holds its duties on a day, with the successions that lead there; none while it holds them itself, or where the registry knows no successor.",
  })
  successors(
    @Root() agency: model.Agency,
    @Arg("asOf", () => String, {
      nullable: true,
      description: "The day, `2025-07-01`; when left out, after all successions known.",
    })
    asOf: string | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<readonly SuccessorRow[]> {
    checkDay("asOf", asOf ?? undefined);
    return loaders.successorsOfAgency(asOf ?? LAST_DAY).load(agency.key);
  }

  @FieldResolver(() => [Agency], { description: "The bodies that took over its duties, the next ones." })
  succeededBy(@Root() agency: model.Agency, @Ctx() context: Context) {
    return linkedAgencies(agency.key, "SUCCEEDED_BY", context);
  }
}

/** The agencies this one is linked to. */
async function linkedAgencies(key: string, kind: model.AgencyLinkKind, { loaders }: Context) {
  const links = await loaders.linksOfAgency.load(key);
  return knownAgencies(
    links.filter((link) => link.kind === kind && link.from === key).map((link) => link.to),
    loaders,
  );
}

async function knownAgencies(keys: readonly string[], loaders: Context["loaders"]) {
  const agencies = await Promise.all(keys.map((key) => loaders.agency.load(key)));
  return agencies.filter((agency) => agency !== null);
}
