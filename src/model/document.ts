import type { InstrumentType } from "./instrument.ts";

/** A file that was read; the text of one instrument. */
export interface DocumentRecord {
  /** The sha256 of the file's bytes, hexadecimal. */
  readonly key: string;
  readonly sha256: string;
  readonly uri: string;
  /** Key of the instrument whose text this is. */
  readonly instrument: string;
  readonly number: string | null;
  readonly type: InstrumentType;
  readonly issuer: string | null;
  readonly issuerKey: string | null;
  readonly issuedOn: string | null;
  /** When no full date is written: `2022-01` or `2022`. */
  readonly issuedIn: string | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly signatory: string | null;
  readonly recipients: readonly string[];
}
