import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type * as model from "../model/citation.ts";
import type { Stored } from "../store/stored.ts";
import { Citation } from "./citation.type.ts";
import type { Context } from "./context.ts";
import { Instrument } from "./instrument.type.ts";
import { Task } from "./task.type.ts";

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => [ID], {
    description: "Keys of the instruments it may be, when `identity` is AMBIGUOUS.",
  })
  candidateKeys(@Root() { candidates }: Stored<model.Citation>): readonly string[] {
    return candidates;
  }

  @FieldResolver(() => Instrument, {
    nullable: true,
    description: "The instrument cited, null when the text does not decide.",
  })
  instrument(@Root() citation: Stored<model.Citation>, @Ctx() { loaders }: Context) {
    return citation.instrument === null ? null : loaders.instrument.load(citation.instrument);
  }

  @FieldResolver(() => [Instrument], {
    description: "The instruments of `candidateKeys` that the graph knows.",
  })
  async candidates(@Root() { candidates }: Stored<model.Citation>, @Ctx() { loaders }: Context) {
    const instruments = await Promise.all(candidates.map((key) => loaders.instrument.load(key)));
    return instruments.filter((instrument) => instrument !== null);
  }

  @FieldResolver(() => Task, { nullable: true, description: "The task that cites it, null outside tasks." })
  task(@Root() { taskKey }: Stored<model.Citation>, @Ctx() { loaders }: Context) {
    return taskKey === null ? null : loaders.task.load(taskKey);
  }
}
