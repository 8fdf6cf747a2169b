import type { InstrumentNumber } from "../mention/instrument-number.ts";
import type { InstrumentMention } from "../mention/mention.ts";
import type { Identity } from "../model/citation.ts";

/** What an instrument mention means: a key, or the candidates where the text does not decide. */
export interface InstrumentResolution {
  readonly key: string | null;
  readonly identity: Identity;
  readonly candidates: readonly string[];
  /** Id of the rule that decided, or that abstained. */
  readonly rule: string;
  /** Place of the issuer, `vn` for the centre. */
  readonly jurisdiction: string | null;
  /** The number it is known by: the mention's own, or the full one a short form stands for. */
  readonly number: InstrumentNumber | null;
  readonly mention: InstrumentMention;
}

/** A resolution before the number of the mention itself is put in. */
export interface Decision extends Omit<InstrumentResolution, "number" | "mention"> {
  /** The number that the words decide though its period stays open. */
  readonly number?: InstrumentNumber | null;
}

/** Decides for `key`, by the rule of that id. */
export function decided(
  key: string,
  identity: Identity,
  { rule, jurisdiction }: Pick<Decision, "rule" | "jurisdiction">,
): Decision {
  return { key, identity, candidates: [], rule, jurisdiction };
}

/** Leaves it open, with the keys it may be. */
export function abstain(rule: string, candidates: Iterable<string> = []): Decision {
  return {
    key: null,
    identity: "AMBIGUOUS",
    candidates: [...new Set(candidates)].sort(),
    rule,
    jurisdiction: null,
  };
}
