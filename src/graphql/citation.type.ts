import { Field, ObjectType } from "type-graphql";
import type * as model from "../model/citation.ts";
import type * as instrument from "../model/instrument.ts";
import type { Stored } from "../store/stored.ts";
import { defineEnum } from "./enum.ts";
import { InstrumentType } from "./instrument.type.ts";
import { Statement } from "./statement.type.ts";

export const CitationKind = defineEnum<model.CitationKind>("CitationKind", "Why an instrument is cited.", {
  IMPLEMENTS: "To be carried out (thực hiện, triển khai, cụ thể hóa).",
  BASED_ON: "As a legal ground (căn cứ).",
  CITES: "In passing (theo, tại).",
  PREPARES: "To be drafted (xây dựng, trình ban hành); it does not exist yet.",
});

export const Identity = defineEnum<model.Identity>(
  "Identity",
  "How surely a citation names its instrument.",
  {
    EXACT: "The words decide.",
    INFERRED: "Concluded by a named rule.",
    AMBIGUOUS: "Not decided; see `candidates`.",
  },
);

@ObjectType({
  description: "This passage cites that instrument (viện dẫn).",
  implements: Statement,
  simpleResolvers: true,
})
export class Citation extends Statement implements Stored<model.Citation> {
  @Field(() => CitationKind, { description: "Why it is cited." })
  readonly kind!: model.CitationKind;

  @Field(() => Identity, { description: "How surely the words name the instrument." })
  readonly identity!: model.Identity;

  @Field(() => String, { nullable: true, description: "Canonical number, null for a reference by name." })
  readonly number!: string | null;

  @Field(() => InstrumentType, { description: "Kind of instrument, as cited." })
  readonly type!: instrument.InstrumentType;

  @Field(() => String, { nullable: true, description: "Issuer, as cited." })
  readonly issuer!: string | null;

  @Field(() => String, { nullable: true, description: "Day of issue as cited, ISO date." })
  readonly issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Title, as cited." })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: 'Provisions named with it: "khoản 2 Điều 7".' })
  readonly provision!: string | null;

  @Field(() => [String], {
    description: "Contradictions worth an auditor's look: `TYPE_CODE_MISMATCH`, `DATE_CONFLICT` …",
  })
  readonly flags!: readonly string[];

  readonly candidates!: readonly string[];
  readonly instrument!: string | null;
  readonly taskKey!: string | null;
}
