import type { InstrumentType } from "../model/instrument.ts";
import type { InstrumentMention, Range } from "./mention.ts";

/** What is known of an instrument that is cited without its number. */
export interface NamedParts {
  readonly type: InstrumentType;
  readonly ordinal?: string;
  readonly name?: Range | null;
  readonly issuer?: Range | null;
  readonly issuedOn?: string | null;
  readonly year?: string | null;
}

/** Makes the mention of an instrument cited by name, by short number or by a word that points back. */
export function makeNamed(
  form: InstrumentMention["form"],
  { start, end }: Range,
  parts: NamedParts,
): InstrumentMention {
  return {
    kind: "instrument",
    form,
    start,
    end,
    type: parts.type,
    word: parts.type,
    number: null,
    ordinal: parts.ordinal ?? null,
    issuedOn: parts.issuedOn ?? null,
    year: parts.year ?? null,
    issuer: parts.issuer ?? null,
    title: null,
    name: parts.name ?? null,
    provision: null,
    flags: [],
  };
}
