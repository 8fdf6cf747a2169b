import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { LuocdoError } from "../errors.ts";
import type { Context } from "./context.ts";
import { SEARCH_LABELS, SearchHit, SearchKind, type SearchKindWord } from "./search.type.ts";

/** Longer than anything one types to find a name. */
const MAX_TEXT = 200;
const MAX_HITS = 50;

@ArgsType()
class SearchArgs {
  @Field(() => String, {
    description:
      "As typed: a number, a name or words, any case, with or without diacritics: `so cong th`, `nq 147`.",
  })
  readonly text!: string;

  @Field(() => [SearchKind], { nullable: true, description: "Only these; all when left out." })
  readonly kinds?: readonly SearchKindWord[] | null;

  @Field(() => Int, { description: `Hits to give, 1 to ${MAX_HITS}.` })
  readonly first: number = 10;
}

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      "What typed words may mean, the best first: the exact number or name, then what begins so, then words anywhere; one letter may be mistyped.",
  })
  async search(
    @Args(() => SearchArgs) { text, kinds, first }: SearchArgs,
    @Ctx() { graph }: Context,
  ): Promise<readonly SearchHit[]> {
    checkSearch(text, first);
    const labels = kinds?.map((kind) => SEARCH_LABELS[kind]);
    const hits = await graph.search({ text, first, ...(labels && { labels }) });
    return hits.map(({ label, node, match }) => ({ node: { ...node, __typename: label }, match }));
  }
}

function checkSearch(text: string, first: number): void {
  if (text.length > MAX_TEXT) {
    throw new LuocdoError(
      "BAD_ARGUMENT",
      `\`text\` of ${text.length} characters is too long; ${MAX_TEXT} are allowed.`,
    );
  }
  if (first >= 1 && first <= MAX_HITS) return;
  throw new LuocdoError(
    "BAD_ARGUMENT",
    `\`first: ${first}\` is not possible. Ask for 1 to ${MAX_HITS} hits.`,
  );
}
