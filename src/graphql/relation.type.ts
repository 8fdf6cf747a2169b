import { Field, ObjectType } from "type-graphql";
import type * as model from "../model/relation.ts";
import type { Stored } from "../store/stored.ts";
import { defineEnum } from "./enum.ts";
import { Statement } from "./statement.type.ts";

export const RelationKind = defineEnum<model.RelationKind>(
  "RelationKind",
  "How one instrument bears on another.",
  {
    IMPLEMENTS: "Carries it out (thực hiện, cụ thể hóa).",
    CONTINUES: "Carries it on (tiếp tục thực hiện).",
    BASED_ON: "Stands on it (căn cứ).",
    AMENDS: "Amends or supplements it (sửa đổi, bổ sung).",
    REPLACES: "Takes its place (thay thế).",
    REPEALS: "Ends it (bãi bỏ).",
    GUIDES: "Guides its application (hướng dẫn).",
    SUMMARISES: "Sums up its results (tổng kết, sơ kết).",
    APPROVES: "Approves it (phê duyệt).",
  },
);

@ObjectType({
  description: "One instrument bears on another, as the text states.",
  implements: Statement,
  simpleResolvers: true,
})
export class Relation extends Statement implements Stored<model.Relation> {
  @Field(() => RelationKind, { description: "How `from` bears on `to`." })
  readonly kind!: model.RelationKind;

  readonly from!: string;
  readonly to!: string;
  readonly fromKey!: string | null;
  readonly toKey!: string | null;
  readonly taskKey!: string | null;
}
