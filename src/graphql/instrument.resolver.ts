import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type * as model from "../model/instrument.ts";
import type * as store from "../store/list-request.ts";
import { checkDay } from "./check-day.ts";
import { Citation } from "./citation.type.ts";
import type { Connection } from "./connection.type.ts";
import type { Context } from "./context.ts";
import { Document } from "./document.type.ts";
import { findInstrument } from "./find-by-ref.ts";
import { groupImplementers, type ImplementerGroup } from "./group-implementers.ts";
import { Implementer, ImplementerArgs } from "./implementer.type.ts";
import {
  Instrument,
  InstrumentConnection,
  InstrumentFilterInput,
  InstrumentOrder,
} from "./instrument.type.ts";
import { MaybeSame } from "./maybe-same.type.ts";
import { toGlobalId } from "./node.type.ts";
import { PageArgs, paginate } from "./paginate.ts";
import { Relation } from "./relation.type.ts";
import { resolveFilter } from "./resolve-filter.ts";
import { Task } from "./task.type.ts";

@ArgsType()
class InstrumentsArgs extends PageArgs {
  @Field(() => InstrumentFilterInput, {
    nullable: true,
    description: "Which instruments; all when left out.",
  })
  readonly filter?: InstrumentFilterInput | null;

  @Field(() => InstrumentOrder, { description: "In which order." })
  readonly orderBy: store.InstrumentOrder = "NUMBER";
}

@Resolver(() => Instrument)
export class InstrumentResolver {
  @Query(() => Instrument, {
    nullable: true,
    description: "The instrument of this number; null when unknown, error AMBIGUOUS when it may be several.",
  })
  instrument(
    @Arg("ref", () => String, {
      description: "A key, an id, or a number in any spelling: `147-NQ/TU`, `nq 401`.",
    })
    ref: string,
    @Ctx() { graph }: Context,
  ): Promise<model.Instrument | null> {
    return findInstrument(graph, ref);
  }

  @Query(() => InstrumentConnection, { description: "The instruments of the graph, page by page." })
  async instruments(
    @Args(() => InstrumentsArgs) args: InstrumentsArgs,
    @Ctx() { graph }: Context,
  ): Promise<Connection<model.Instrument>> {
    const filter = await resolveFilter<store.InstrumentConditions>(graph, args.filter);
    return paginate(args, {
      name: "instruments",
      orderBy: args.orderBy,
      list: (page) => graph.listInstruments(filter, page),
    });
  }

  @FieldResolver(() => ID, { description: "Stable global id." })
  id(@Root() instrument: model.Instrument): string {
    return toGlobalId("Instrument", instrument.key);
  }

  @FieldResolver(() => [Implementer], {
    description:
      "Who implements it: the agencies of the tasks that cite it, and of the plans that implement it as a whole (INHERITED).",
  })
  async implementers(
    @Root() instrument: model.Instrument,
    @Args(() => ImplementerArgs) args: ImplementerArgs,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ImplementerGroup[]> {
    const { expandCollectives, asOf = null } = args;
    checkDay("asOf", asOf ?? undefined);
    const loader =
      expandCollectives || asOf !== null
        ? loaders.holdersOfInstrument({ expandCollectives, asOf })
        : loaders.implementersOfInstrument;
    return groupImplementers(await loader.load(instrument.key), args);
  }

  @FieldResolver(() => [Citation], { description: "The passages that cite it." })
  citations(@Root() instrument: model.Instrument, @Ctx() { loaders }: Context) {
    return loaders.citationsOfInstrument.load(instrument.key);
  }

  @FieldResolver(() => [Relation], { description: "How it bears on other instruments, and they on it." })
  relations(@Root() instrument: model.Instrument, @Ctx() { loaders }: Context) {
    return loaders.relationsOfInstrument.load(instrument.key);
  }

  @FieldResolver(() => [MaybeSame], {
    description:
      "The instruments that might be the same work though the graph keeps them apart, each with the reason.",
  })
  maybeSameAs(@Root() instrument: model.Instrument, @Ctx() { loaders }: Context) {
    return loaders.maybeSameInstrument.load(instrument.key);
  }

  @FieldResolver(() => [Citation], {
    description:
      "Passages that leave open which instrument they mean, such as a number without its date, and may mean this one: nothing they say speaks against it.",
  })
  openCitations(@Root() instrument: model.Instrument, @Ctx() { loaders }: Context) {
    return loaders.openCitationsOfInstrument.load(instrument);
  }

  @FieldResolver(() => [Document], { description: "Its texts, where they have been read." })
  documents(@Root() instrument: model.Instrument, @Ctx() { loaders }: Context) {
    return loaders.documentsOfInstrument.load(instrument.key);
  }

  @FieldResolver(() => [Task], {
    description: "The tasks its own text assigns, as the text runs; none unless it is a plan that was read.",
  })
  tasks(@Root() instrument: model.Instrument, @Ctx() { loaders }: Context) {
    return loaders.tasksOfPlan.load(instrument.key);
  }
}
