import { Field, ID, Int, ObjectType } from "type-graphql";
import type * as model from "../model/anchor.ts";
import { defineEnum } from "./enum.ts";

export const Basis = defineEnum<model.Basis>("Basis", "How a statement is known.", {
  EXPLICIT: "Said in so many words.",
  INHERITED: "Said of the whole plan or of the heading above.",
  INFERRED: "Concluded by a named rule.",
});

@ObjectType({
  description: "The exact words a statement rests on, and where they stand (W3C Web Annotation).",
  simpleResolvers: true,
})
export class Anchor implements model.Anchor {
  @Field(() => ID, { description: "Key of the document, the sha256 of its file." })
  readonly document!: string;

  @Field(() => Int, { description: "First character in the document's text, a UTF-16 index." })
  readonly start!: number;

  @Field(() => Int, { description: "One past the last character." })
  readonly end!: number;

  @Field(() => String, { description: "The words between `start` and `end`, unchanged." })
  readonly exact!: string;
}
