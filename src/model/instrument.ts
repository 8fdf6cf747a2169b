/** Kinds of instrument (loại văn bản). Names are fixed for the outside: add, never rename (DESIGN §5). */
export const INSTRUMENT_TYPES = [
  "CONSTITUTION", "LAW", "CODE", "ORDINANCE", "ORDER", "DECREE", "RESOLUTION", "JOINT_RESOLUTION", "DECISION",
  "DIRECTIVE", "CIRCULAR", "JOINT_CIRCULAR", "CONCLUSION", "PLAN", "PROGRAMME", "SCHEME", "PROJECT", "STRATEGY",
  "MASTER_PLAN", "REGULATION", "RULES", "NOTICE", "REPORT", "SUBMISSION", "GUIDANCE", "OFFICIAL_LETTER",
  "OFFICIAL_TELEGRAM", "CONSOLIDATED_TEXT", "MINUTES", "CHARTER", "OTHER",
] as const; // biome-ignore format: one block reads as the vocabulary it is

export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

/** Which apparatus issued it; the two number their instruments differently (DESIGN §4). */
export type LegalSystem = "STATE" | "PARTY";

/** A year inside the number makes a normative series, none an administrative one; never insert or strip it. */
export type Series = "NORMATIVE" | "ADMINISTRATIVE";

/** Any legal or political instrument (văn bản); a plan is an Instrument of type PLAN whose text is a Document. */
export interface Instrument {
  readonly key: string;
  readonly type: InstrumentType;
  readonly system: LegalSystem | null;
  /** Place whose body issued it: `vn` for central bodies, else a place key such as `bac-giang`. */
  readonly jurisdiction: string | null;
  readonly issuerCode: string | null;
  readonly issuer: string | null;
  readonly series: Series | null;
  /** Canonical number, such as `147-NQ/TU` or `21/2019/NĐ-CP`. */
  readonly number: string | null;
  /** Calendar year of a state series, term (`2020-2025`) of a Party series. */
  readonly period: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
}
