import { Field, ID, InputType, ObjectType } from "type-graphql";
import type * as assignment from "../model/assignment.ts";
import type * as model from "../model/instrument.ts";
import type * as store from "../store/list-request.ts";
import { Role } from "./assignment.type.ts";
import { connectionOf } from "./connection.type.ts";
import { defineEnum } from "./enum.ts";
import { Node } from "./node.type.ts";

export const InstrumentType = defineEnum<model.InstrumentType>(
  "InstrumentType",
  "Kind of instrument (loại văn bản).",
  {
    CONSTITUTION: "Hiến pháp.",
    LAW: "Luật.",
    CODE: "Bộ luật.",
    ORDINANCE: "Pháp lệnh.",
    ORDER: "Lệnh.",
    DECREE: "Nghị định.",
    RESOLUTION: "Nghị quyết.",
    JOINT_RESOLUTION: "Nghị quyết liên tịch.",
    DECISION: "Quyết định.",
    DIRECTIVE: "Chỉ thị.",
    CIRCULAR: "Thông tư.",
    JOINT_CIRCULAR: "Thông tư liên tịch.",
    CONCLUSION: "Kết luận.",
    PLAN: "Kế hoạch.",
    PROGRAMME: "Chương trình.",
    SCHEME: "Đề án.",
    PROJECT: "Dự án.",
    STRATEGY: "Chiến lược.",
    MASTER_PLAN: "Quy hoạch.",
    REGULATION: "Quy chế, quy định.",
    RULES: "Nội quy, điều lệ làm việc.",
    NOTICE: "Thông báo.",
    REPORT: "Báo cáo.",
    SUBMISSION: "Tờ trình.",
    GUIDANCE: "Hướng dẫn.",
    OFFICIAL_LETTER: "Công văn.",
    OFFICIAL_TELEGRAM: "Công điện.",
    CONSOLIDATED_TEXT: "Văn bản hợp nhất.",
    MINUTES: "Biên bản.",
    CHARTER: "Điều lệ.",
    OTHER: "Any other kind.",
  },
);

export const LegalSystem = defineEnum<model.LegalSystem>(
  "LegalSystem",
  "Apparatus that issued it; the two number their instruments differently.",
  { STATE: "State (Nhà nước).", PARTY: "Communist Party of Vietnam (Đảng)." },
);

export const Series = defineEnum<model.Series>("Series", "Kind of number series of a state instrument.", {
  NORMATIVE: "The number holds a year: `21/2019/NĐ-CP`.",
  ADMINISTRATIVE: "The number holds no year: `01/NQ-CP`.",
});

@ObjectType({
  description: "Any legal or political instrument (văn bản). A plan is one of type PLAN.",
  implements: Node,
  simpleResolvers: true,
})
export class Instrument extends Node implements model.Instrument {
  @Field(() => ID, {
    description: "Readable key, made from system, place, issuer, type, series, number and period.",
  })
  readonly key!: string;

  @Field(() => InstrumentType, { description: "Kind of instrument." })
  readonly type!: model.InstrumentType;

  @Field(() => LegalSystem, {
    nullable: true,
    description: "State or Party, null when the text does not tell.",
  })
  readonly system!: model.LegalSystem | null;

  @Field(() => String, {
    nullable: true,
    description: "Place whose body issued it: `vn` for the centre, else a place key such as `bac-giang`.",
  })
  readonly jurisdiction!: string | null;

  @Field(() => String, { nullable: true, description: "Issuer's code in the number: `CP`, `UBND`, `TU`." })
  readonly issuerCode!: string | null;

  @Field(() => String, { nullable: true, description: "Issuing body (cơ quan ban hành)." })
  readonly issuer!: string | null;

  @Field(() => Series, { nullable: true, description: "Number series, null for Party instruments." })
  readonly series!: model.Series | null;

  @Field(() => String, {
    nullable: true,
    description: "Canonical number (số, ký hiệu), such as `147-NQ/TU`.",
  })
  readonly number!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Calendar year of a state series, term (`2020-2025`) of a Party series.",
  })
  readonly period!: string | null;

  @Field(() => String, { nullable: true, description: "Day of issue (ngày ban hành), ISO date." })
  readonly issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Title (trích yếu)." })
  readonly title!: string | null;
}

export const InstrumentConnection = connectionOf("Instrument", Instrument);

export const InstrumentOrder = defineEnum<store.InstrumentOrder>("InstrumentOrder", "Order of instruments.", {
  NUMBER: "By number; those without one by key.",
  ISSUED_ON: "By day of issue, the earliest first; those without one last, by number.",
});

@InputType("InstrumentFilter", { description: "What instruments to list; every given condition must hold." })
export class InstrumentFilterInput implements store.InstrumentConditions {
  @Field(() => [InstrumentType], { nullable: true, description: "Of one of these types." })
  readonly types?: readonly model.InstrumentType[];

  @Field(() => [LegalSystem], { nullable: true, description: "Of one of these systems." })
  readonly systems?: readonly model.LegalSystem[];

  @Field(() => String, {
    nullable: true,
    description: "Issued by this body, as the instrument's `issuer` has it.",
  })
  readonly issuer?: string;

  @Field(() => String, { nullable: true, description: "Issued on this day or later, ISO date." })
  readonly issuedFrom?: string;

  @Field(() => String, { nullable: true, description: "Issued on this day or earlier, ISO date." })
  readonly issuedTo?: string;

  @Field(() => Boolean, { nullable: true, description: "Whether any passage cites it." })
  readonly cited?: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Of this number in any spelling; figures alone, `147`, mean every instrument of that number.",
  })
  readonly number?: string;

  @Field(() => String, { nullable: true, description: "Cited in this plan: a key, an id, or a number." })
  readonly plan?: string;

  @Field(() => String, {
    nullable: true,
    description: "Cited by a task that this agency has a part in: a key, an id or a name.",
  })
  readonly agency?: string;

  @Field(() => [Role], {
    nullable: true,
    description: "Cited by a task assigned in one of these roles (to `agency`, if given).",
  })
  readonly roles?: readonly assignment.Role[];

  @Field(() => [InstrumentFilterInput], { nullable: true, description: "All of these filters hold too." })
  readonly and?: readonly InstrumentFilterInput[];

  @Field(() => [InstrumentFilterInput], {
    nullable: true,
    description: "At least one of these filters holds; it may not be empty.",
  })
  readonly or?: readonly InstrumentFilterInput[];

  @Field(() => InstrumentFilterInput, {
    nullable: true,
    description: "This filter does not hold; a condition on what is not known counts as not holding.",
  })
  readonly not?: InstrumentFilterInput;
}
