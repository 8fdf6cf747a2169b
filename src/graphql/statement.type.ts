import { Field, ID, InterfaceType } from "type-graphql";
import type * as model from "../model/anchor.ts";
import { Anchor, Basis } from "./anchor.type.ts";

@InterfaceType({ description: "Something a document states, with the words that state it." })
export abstract class Statement {
  @Field(() => ID, { description: "Id of the statement." })
  readonly id!: string;

  // Not simple: the field is not named as the row's property.
  @Field(() => Anchor, { name: "evidence", description: "The words that state it.", simple: false })
  readonly anchor!: model.Anchor;

  @Field(() => Basis, { description: "How it is known." })
  readonly basis!: model.Basis;

  @Field(() => String, { description: "Id of the rule that read it." })
  readonly rule!: string;
}
