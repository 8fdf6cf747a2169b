import { Field, ObjectType } from "type-graphql";
import type * as model from "../model/assignment.ts";
import type { Stored } from "../store/stored.ts";
import { defineEnum } from "./enum.ts";
import { Statement } from "./statement.type.ts";

export const Role = defineEnum<model.Role>("Role", "The part an agency has in a task.", {
  LEAD: "Heads the paragraph, or told to lead (chủ trì).",
  IMPLEMENT: "Told to do it in the text (thực hiện).",
  SUPPORT: "Told to cooperate (phối hợp).",
  SUPERVISE: "Told to watch, check or press (theo dõi, kiểm tra, đôn đốc).",
  REPORT: "Told to report (báo cáo).",
});

@ObjectType({
  description: "This agency has this part in that task (phân công).",
  implements: Statement,
  simpleResolvers: true,
})
export class Assignment extends Statement implements Stored<model.Assignment> {
  @Field(() => Role, { description: "The agency's part." })
  readonly role!: model.Role;

  readonly agency!: string;
  readonly agencyKey!: string;
  readonly taskKey!: string | null;
}
