import type { InstrumentType, LegalSystem, Series } from "../model/instrument.ts";

/** A number as its code says it: what it is, before anyone asks whose. */
export interface InstrumentNumber {
  /** Canonical spelling: `401-NQ/TU`, `21/2019/NĐ-CP`. */
  readonly canonical: string;
  /** Ordinal as written: `06`, `115`, `04b`. */
  readonly ordinal: string;
  readonly year: string | null;
  /** Type told by the code; null for assembly numbers and bare legacy forms, where only the word before tells. */
  readonly type: InstrumentType | null;
  readonly system: LegalSystem;
  readonly series: Series;
  /** Issuer code with all units: `UBND`, `BNN-TCCB`, `QH15`. */
  readonly issuerCode: string;
  /** True when every code stands in the registry. */
  readonly known: boolean;
}
