import type { AgencyKind, AgencyLevel } from "./agency.ts";
import type { InstrumentType, LegalSystem } from "./instrument.ts";

/** One kind of instrument: its Vietnamese names and its codes in numbers (NĐ 30/2020/NĐ-CP App. III; HD 36-HD/VPTW). */
export interface InstrumentTypeRow {
  readonly type: InstrumentType;
  readonly name: string;
  readonly nameEn: string;
  /** Words that name it in running text, capitalised as in a document: "Nghị quyết", "NQ". */
  readonly names: readonly string[];
  readonly codes: { readonly state: readonly string[]; readonly party: readonly string[] };
  /** Citations that must parse to this row. */
  readonly examples: readonly string[];
}

/** One issuer code of numbers: `CP` and `TW` are absolute, `UBND` and `TU` relative to a place (DESIGN §4). */
export interface IssuerRow {
  readonly code: string;
  /** Other spellings of the code: `UB`, `UBT`. */
  readonly variants: readonly string[];
  readonly system: LegalSystem;
  readonly scope: "ABSOLUTE" | "RELATIVE";
  readonly level: AgencyLevel;
  /** Name in prose: "Chính phủ", "Ủy ban nhân dân". */
  readonly name: string;
  readonly names: readonly string[];
  /** Key of the agency (absolute) or slug of the agency type (relative). */
  readonly agency: string | null;
  readonly examples: readonly string[];
}

/** A province, district or commune; `bac-giang`, `bac-giang/viet-yen`. */
export interface PlaceRow {
  readonly key: string;
  readonly name: string;
  readonly kind:
    | "COUNTRY"
    | "PROVINCE"
    | "MUNICIPALITY"
    | "CITY"
    | "TOWN"
    | "DISTRICT"
    | "URBAN_DISTRICT"
    | "COMMUNE";
  readonly parent: string | null;
  readonly variants: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: { readonly key: string; readonly on: string; readonly by: string } | null;
}

/** A body that every place of a level has: "Sở Công Thương", "UBND {place}". */
export interface AgencyTypeRow {
  readonly slug: string;
  /** The short everyday name; `{place}` stands for "huyện Việt Yên" and the like, where the name needs its place. */
  readonly name: string;
  readonly nameEn: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly variants: readonly string[];
  /** Slugs of the agency types that are the members of a collective. */
  readonly members: readonly string[];
  /** Slug of the type it is part of, in the same place. */
  readonly partOf: string | null;
  readonly validTo: string | null;
  readonly successor: { readonly slug: string; readonly on: string; readonly by: string } | null;
  readonly examples: readonly string[];
}

/** One particular body: ministries, Party bodies of the centre, companies. */
export interface AgencyRow {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly place: string;
  readonly variants: readonly string[];
  readonly partOf: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: { readonly key: string; readonly on: string; readonly by: string } | null;
  readonly examples: readonly string[];
}

/** A term (nhiệm kỳ) of Party committees, within which a number is unique (HD 36-HD/VPTW II.1.3). */
export interface TermRow {
  /** `vn` for the centre, a place key, or `*` for every committee of that level without a row of its own. */
  readonly place: string;
  readonly level: AgencyLevel;
  /** "XIII" for the 13th congress, null where it differs from place to place. */
  readonly ordinal: string | null;
  /** `2021-2026`, the word used in keys. */
  readonly period: string;
  /** First and last day that surely belong to the term. Days between two terms decide nothing. */
  readonly from: string;
  readonly to: string;
}

/** A law, code or ordinance by its name, without the type word. */
export interface LawRow {
  readonly type: "LAW" | "CODE" | "ORDINANCE";
  readonly name: string;
  readonly number: string | null;
  readonly issuedOn: string | null;
}

/**
 * The registry as its files hold it:
 * `seeds/registry/{instrument-types,issuers,places,agency-types,agencies,terms,laws}.json`.
 */
export interface RegistryData {
  readonly instrumentTypes: readonly InstrumentTypeRow[];
  readonly issuers: readonly IssuerRow[];
  readonly places: readonly PlaceRow[];
  readonly agencyTypes: readonly AgencyTypeRow[];
  readonly agencies: readonly AgencyRow[];
  readonly terms: readonly TermRow[];
  readonly laws: readonly LawRow[];
}
