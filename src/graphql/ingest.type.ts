import { Field, ID, Int, ObjectType } from "type-graphql";
import type * as store from "../store/write-report.ts";
import { defineEnum } from "./enum.ts";

export const IngestStatus = defineEnum<store.WriteReport["status"]>("IngestStatus", "What an ingest did.", {
  NEW: "The graph did not know the document.",
  CHANGED: "The statements of an older text were replaced.",
  UNCHANGED: "The graph held the same already.",
});

@ObjectType({ description: "What the ingest of one document did.", simpleResolvers: true })
export class IngestReport implements store.WriteReport {
  @Field(() => IngestStatus, { description: "New, changed or unchanged." })
  readonly status!: store.WriteReport["status"];

  @Field(() => ID, { description: "Key of the document." })
  readonly document!: string;

  @Field(() => String, { description: "Where the text came from, as given." })
  readonly uri!: string;

  @Field(() => Int, { description: "Tasks it assigns." })
  readonly tasks!: number;

  @Field(() => Int, { description: "Agencies it names." })
  readonly agencies!: number;

  @Field(() => Int, { description: "Instruments it names." })
  readonly instruments!: number;

  @Field(() => Int, { description: "Citations in it." })
  readonly citations!: number;

  @Field(() => Int, { description: "Citations whose instrument the text does not decide." })
  readonly unresolved!: number;
}
