import { Field, ID, Int, ObjectType } from "type-graphql";
import type * as model from "../model/anchor.ts";
import type * as store from "../store/trace.ts";
import { Anchor, Basis } from "./anchor.type.ts";
import { defineEnum } from "./enum.ts";
import { Node, type NodeRow } from "./node.type.ts";

export const TraceDirection = defineEnum<store.TraceRequest["direction"]>(
  "TraceDirection",
  "Which way to follow the edges.",
  {
    UP: "To what it rests on: instruments cited, plans, superior instruments.",
    DOWN: "To what rests on it: citing plans and tasks, and the agencies assigned.",
    BOTH: "Both ways.",
  },
);

@ObjectType({ description: "An entity reached by a trace.", simpleResolvers: true })
export class TraceNode {
  @Field(() => Node, { description: "The entity." })
  readonly node!: NodeRow | store.TraceNode;

  @Field(() => Int, { description: "Steps from the start, which has 0." })
  readonly level!: number;
}

@ObjectType({
  description: "A step of a trace: a statement or the membership of a task in a plan.",
  simpleResolvers: true,
})
export class TraceEdge {
  @Field(() => ID, { description: "Id of the statement." })
  readonly id!: string;

  @Field(() => ID, { description: "Global id of the entity the statement is about." })
  readonly from!: string;

  @Field(() => ID, { description: "Global id of the entity it names." })
  readonly to!: string;

  @Field(() => String, {
    description: "Kind of the statement: a CitationKind, Role or RelationKind, or HAS_TASK.",
  })
  readonly kind!: string;

  @Field(() => Basis, { description: "How it is known." })
  readonly basis!: model.Basis;

  @Field(() => Int, { description: "Steps from the start to its farther end." })
  readonly level!: number;

  @Field(() => Anchor, {
    name: "evidence",
    nullable: true,
    description: "The words that state it; for HAS_TASK the whole task.",
    simple: false,
  })
  readonly anchor!: model.Anchor | null;
}

@ObjectType({
  description: "What is reached from an entity, and by which statements.",
  simpleResolvers: true,
})
export class Trace {
  @Field(() => [TraceNode], {
    description: "The entities, the start first, nearer ones before farther ones.",
  })
  readonly nodes!: readonly TraceNode[];

  @Field(() => [TraceEdge], { description: "The steps, nearer ones before farther ones." })
  readonly edges!: readonly TraceEdge[];

  @Field(() => Boolean, {
    description: "True when there is more than the server gives at once; ask with a smaller depth.",
  })
  readonly truncated!: boolean;
}
