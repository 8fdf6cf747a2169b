import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type * as model from "../model/document.ts";
import { Citation } from "./citation.type.ts";
import type { Context } from "./context.ts";
import { Document } from "./document.type.ts";
import { Instrument } from "./instrument.type.ts";
import { toGlobalId } from "./node.type.ts";

/** Characters of a text that are as much work to send as a row. */
const ROW_LENGTH = 2000;

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver(() => ID, { description: "Stable global id." })
  id(@Root() document: model.DocumentRecord): string {
    return toGlobalId("Document", document.key);
  }

  @FieldResolver(() => Instrument, { description: "The instrument whose text this is." })
  instrument(@Root() document: model.DocumentRecord, @Ctx() { loaders }: Context) {
    return loaders.instrument.load(document.instrument);
  }

  @FieldResolver(() => String, { description: "The whole text; all offsets are UTF-16 indices into it." })
  async text(
    @Root() { key }: model.DocumentRecord,
    @Ctx() { loaders, spend }: Context,
  ): Promise<string | null> {
    const text = (await loaders.documentWithText.load(key))?.text ?? null;
    // Two aliases send it twice.
    await spend(Math.floor((text?.length ?? 0) / ROW_LENGTH));
    return text;
  }

  @FieldResolver(() => [Citation], { description: "The citations in this document, as the text runs." })
  citations(@Root() document: model.DocumentRecord, @Ctx() { loaders }: Context) {
    return loaders.citationsOfDocument.load(document.key);
  }
}
