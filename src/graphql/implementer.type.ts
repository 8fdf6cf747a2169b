import { ArgsType, Field, ObjectType } from "type-graphql";
import type * as model from "../model/anchor.ts";
import type { Role as RoleWord } from "../model/assignment.ts";
import type { ImplementerRow } from "../store/agency-rows.ts";
import { AgencyLink } from "./agency-link.type.ts";
import { Anchor, Basis } from "./anchor.type.ts";
import { Role } from "./assignment.type.ts";
import type { ImplementerGroup } from "./group-implementers.ts";

@ObjectType({
  description:
    "One reason why an agency implements an instrument: a task that cites the one and is assigned to the other.",
  simpleResolvers: true,
})
export class Reason {
  @Field(() => Role, { description: "The agency's part in the task." })
  readonly role!: RoleWord;

  @Field(() => Anchor, { description: "The words that assign the task to the agency." })
  readonly assignment!: model.Anchor;

  @Field(() => Anchor, { description: "The words that cite the instrument." })
  readonly citation!: model.Anchor;

  readonly taskKey!: ImplementerRow["taskKey"];
}

/** What an implementer row shows from either side. */
@ObjectType({ simpleResolvers: true })
abstract class Implementation implements Omit<ImplementerGroup, "instrument" | "agency" | "named" | "chain"> {
  @Field(() => [Role], { description: "The parts the agency has, LEAD first." })
  readonly roles!: readonly RoleWord[];

  @Field(() => Basis, { description: "How it is known; every row has one." })
  readonly basis!: model.Basis;

  @Field(() => [Anchor], { description: "All the words the row rests on, as the documents run." })
  readonly evidence!: readonly model.Anchor[];

  @Field(() => [Reason], { description: "The row taken apart: which words make which task say it." })
  readonly reasons!: readonly ImplementerRow[];

  readonly taskKeys!: readonly string[];
}

@ObjectType({
  description: "An agency that implements an instrument, with the evidence.",
  simpleResolvers: true,
})
export class Implementer extends Implementation {
  @Field(() => [AgencyLink], {
    description:
      "The links that lead from the agency the words name to this one: membership in a collective, successions. None when it is named itself.",
  })
  readonly chain!: ImplementerGroup["chain"];

  readonly named!: string;
  readonly agency!: string;
}

@ObjectType({
  description: "An instrument that an agency implements, with the evidence.",
  simpleResolvers: true,
})
export class ImplementedInstrument extends Implementation {
  readonly instrument!: string;
}

@ArgsType()
export class ImplementedArgs {
  @Field(() => [Role], { nullable: true, description: "Only these parts; all when left out." })
  readonly roles?: readonly RoleWord[] | null;

  @Field(() => [Basis], {
    nullable: true,
    description: "Only what is known in these ways; all when left out.",
  })
  readonly basis?: readonly model.Basis[] | null;
}

@ArgsType()
export class ImplementerArgs extends ImplementedArgs {
  @Field(() => Boolean, {
    description: "Give the members of collectives besides the collectives, as INFERRED, with the chain.",
  })
  readonly expandCollectives: boolean = false;

  @Field(() => String, {
    nullable: true,
    description:
      "Give the bodies that hold the duties on this day, `2025-07-01`: in place of a body that was merged or dissolved by then its successor, as INFERRED, with the chain. A body whose successor the registry does not know stays.",
  })
  readonly asOf?: string | null;
}
