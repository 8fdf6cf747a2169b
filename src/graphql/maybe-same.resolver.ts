import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type * as model from "../model/maybe-same.ts";
import { MAYBE_SAME_SENTENCES } from "../model/maybe-same.ts";
import type { Owned } from "../store/stored.ts";
import { Citation } from "./citation.type.ts";
import type { Context } from "./context.ts";
import { Instrument } from "./instrument.type.ts";
import { MaybeSame } from "./maybe-same.type.ts";

@Resolver(() => MaybeSame)
export class MaybeSameResolver {
  @FieldResolver(() => String, { description: "The reason as a sentence." })
  explanation(@Root() { reason }: model.MaybeSame): string {
    return MAYBE_SAME_SENTENCES[reason];
  }

  @FieldResolver(() => Instrument, { description: "The other instrument." })
  instrument(@Root() { instrument }: model.MaybeSame, @Ctx() { loaders }: Context) {
    return loaders.instrument.load(instrument);
  }

  @FieldResolver(() => [Citation], {
    description: "The words to judge by: the first passage that cites each of the two, where any does.",
  })
  async citations(@Root() { owner, instrument }: Owned<model.MaybeSame>, @Ctx() { loaders }: Context) {
    const cited = await Promise.all(
      [owner, instrument].map((key) => loaders.citationsOfInstrument.load(key)),
    );
    return cited.flatMap((citations) => citations.slice(0, 1));
  }
}
