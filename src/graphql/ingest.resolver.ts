import { Args, ArgsType, Ctx, Field, Mutation, Resolver } from "type-graphql";
import { LuocdoError } from "../errors.ts";
import type * as store from "../store/write-report.ts";
import type { Context } from "./context.ts";
import { IngestReport } from "./ingest.type.ts";

const MAX_URI_LENGTH = 500;

@ArgsType()
class IngestArgs {
  @Field(() => String, { description: "The whole text, unchanged." })
  readonly text!: string;

  @Field(() => String, { description: "Where it came from: a file name or an address." })
  readonly uri!: string;

  @Field(() => Boolean, { description: "Replace another file's text of the same instrument." })
  readonly replace: boolean = false;
}

@Resolver()
export class IngestResolver {
  @Mutation(() => IngestReport, {
    description:
      "Reads a document into the graph; needs the write token. Again with the same text it changes nothing.",
  })
  ingestDocument(
    @Args(() => IngestArgs) args: IngestArgs,
    @Ctx() { ingest }: Context,
  ): Promise<store.WriteReport> {
    if (!ingest) {
      throw new LuocdoError(
        "FORBIDDEN",
        "Only a request with the write token may write. Send `Authorization: Bearer TOKEN`.",
      );
    }
    checkUri(args.uri);
    return ingest(args);
  }
}

function checkUri(uri: string): void {
  if (uri.trim() !== "" && uri.length <= MAX_URI_LENGTH && !/\p{Cc}/u.test(uri)) return;
  throw new LuocdoError(
    "BAD_ARGUMENT",
    `\`uri: ${JSON.stringify(uri.slice(0, 80))}\` is not usable. Give a file name or an address of at most ${MAX_URI_LENGTH} printable characters.`,
  );
}
