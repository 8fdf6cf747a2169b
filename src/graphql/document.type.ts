import { Field, ID, ObjectType } from "type-graphql";
import type * as model from "../model/document.ts";
import type { InstrumentType as InstrumentTypeWord } from "../model/instrument.ts";
import { InstrumentType } from "./instrument.type.ts";
import { Node } from "./node.type.ts";

@ObjectType({
  description: "A file that was read: the text of one instrument.",
  implements: Node,
  simpleResolvers: true,
})
export class Document extends Node implements model.DocumentRecord {
  @Field(() => ID, { description: "Key of the document, its sha256." })
  readonly key!: string;

  @Field(() => String, { description: "sha256 of the file's bytes, hexadecimal." })
  readonly sha256!: string;

  @Field(() => String, { description: "Where the file was read from." })
  readonly uri!: string;

  @Field(() => String, { nullable: true, description: "Number in the document's head." })
  readonly number!: string | null;

  @Field(() => InstrumentType, { description: "Kind of instrument." })
  readonly type!: InstrumentTypeWord;

  @Field(() => String, { nullable: true, description: "Issuing body in the document's head." })
  readonly issuer!: string | null;

  @Field(() => String, { nullable: true, description: "Day of issue, ISO date." })
  readonly issuedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Month or year of issue when no full date is written: `2022-01`, `2022`.",
  })
  readonly issuedIn!: string | null;

  @Field(() => String, { nullable: true, description: "Title (trích yếu)." })
  readonly title!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Key of the place it belongs to, such as `bac-giang`.",
  })
  readonly place!: string | null;

  @Field(() => String, { nullable: true, description: "Who signed it (người ký)." })
  readonly signatory!: string | null;

  @Field(() => [String], { description: "Who receives it (nơi nhận), as written." })
  readonly recipients!: readonly string[];

  readonly instrument!: string;
  readonly issuerKey!: string | null;
}
