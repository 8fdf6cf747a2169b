import { Field, ObjectType } from "type-graphql";
import type * as model from "../model/anchor.ts";
import type * as store from "../store/gap.ts";
import { Anchor } from "./anchor.type.ts";
import { defineEnum } from "./enum.ts";

export const GapKind = defineEnum<store.GapKind>(
  "GapKind",
  "What a plan leaves open or says in conflict with itself.",
  {
    TASK_WITHOUT_AGENCY: "A task is assigned to nobody.",
    TASK_WITHOUT_LEAD: "A task has agencies, but none in the lead.",
    INSTRUMENT_WITHOUT_TASK:
      "An instrument is cited to be carried out or followed, and no assigned task takes it up.",
    UNRESOLVED_CITATION: "The words do not say which instrument they mean; see `candidates`.",
    CONTRADICTION:
      "A citation contradicts itself or the registry, or one instrument is cited under two dates.",
    NUMBER_INVERSION: "A higher number of one series has an earlier date than a lower one.",
    UNREGISTERED_AGENCY: "An agency stands in no registry; it was read by its shape only.",
    PREPARED_WITHOUT_DEADLINE: "An instrument is to be prepared, and no day is set.",
    DEADLINE_PASSED: "A deadline lies before the day asked for with `asOf`.",
    COLLECTIVE_WITHOUT_MEMBER: "A group has duties, and no member of it is named.",
  },
);

export const Severity = defineEnum<store.Severity>("Severity", "How grave a gap is.", {
  HIGH: "Nobody answers for something.",
  MEDIUM: "An answer may be wrong or incomplete.",
  LOW: "Worth a look.",
});

@ObjectType({
  description: "Something a plan leaves open or says in conflict with itself, with the words that show it.",
  simpleResolvers: true,
})
export class Gap {
  @Field(() => GapKind, { description: "What kind of gap it is." })
  readonly kind!: store.GapKind;

  @Field(() => Severity, { description: "How grave it is." })
  readonly severity!: store.Severity;

  @Field(() => String, { description: "What is amiss, in one line." })
  readonly message!: string;

  @Field(() => [Anchor], { description: "The words that show it." })
  readonly evidence!: readonly model.Anchor[];

  @Field(() => [String], { description: "Keys of the instruments an unresolved citation may mean." })
  readonly candidates!: readonly string[];
}
