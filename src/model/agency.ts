/** BODY: one organisation. COLLECTIVE: a named group ("UBND các huyện, thành phố"). VAGUE: "các đơn vị liên quan". */
export type AgencyKind = "BODY" | "COLLECTIVE" | "VAGUE";

export type AgencyLevel = "CENTRAL" | "PROVINCE" | "DISTRICT" | "COMMUNE";

/** An organisation that acts or issues (cơ quan, đơn vị). */
export interface Agency {
  /** Such as `bac-giang/so-cong-thuong`; `?/…` when the registry does not know it. */
  readonly key: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel | null;
  readonly place: string | null;
  /** False when the name was read by its shape only and stands in no registry row. */
  readonly registered: boolean;
}

/** PART_OF a larger body, MEMBER_OF a collective, SUCCEEDED_BY another body on a date. */
export type AgencyLinkKind = "PART_OF" | "MEMBER_OF" | "SUCCEEDED_BY";

/** A fact between two agencies, from the registry. */
export interface AgencyLink {
  readonly from: string;
  readonly to: string;
  readonly kind: AgencyLinkKind;
  /** Day the link began, when known. */
  readonly since: string | null;
  /** Number of the instrument that made it so, when known. */
  readonly by: string | null;
}
