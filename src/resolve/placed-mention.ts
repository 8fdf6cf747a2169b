import type { InstrumentMention } from "../mention/mention.ts";
import type { Jurisdiction } from "./resolve-agency.ts";

/** A mention with the texts of its parts and the place its issuer speaks for. */
export interface PlacedMention {
  readonly mention: InstrumentMention;
  readonly place: Jurisdiction;
  /** Key of the body whose document it is, such as `vn/bo-y-te`; null where its head tells none. */
  readonly speaker: string | null;
  readonly title: string | null;
  readonly name: string | null;
  /** Slug of the name of a law, cited by it or by number and name. */
  readonly lawSlug: string | null;
  /** The issuer in words, as written. */
  readonly issuer: string | null;
  /** Slug of the issuer written in words, such as `bac-giang/hdnd`. */
  readonly issuerKey: string | null;
  readonly issuerIsParty: boolean;
  /** True where the words before it give it as the short form of what was just cited: "(gọi tắt là Chỉ thị 07)". */
  readonly glosses: boolean;
  /** True where the words tell a law that is to take the place of the one of that name: "dự án Luật A", "Luật A (sửa đổi)". */
  readonly renews: boolean;
  /** Index of the citation whose title says that it approves this one: "Quyết định số A phê duyệt Đề án X". */
  readonly approvedBy: number | null;
  /** Ordinal of the term named behind it: "khóa XII". */
  readonly term: string | null;
}
