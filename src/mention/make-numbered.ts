import type { InstrumentType } from "../model/instrument.ts";
import type { CitationTail } from "./citation-tail.ts";
import type { InstrumentNumber } from "./instrument-number.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import type { TypeBefore } from "./type-before.ts";

/** What a numbered mention is made of. */
export interface NumberedParts {
  readonly number: InstrumentNumber;
  readonly word: InstrumentType | null;
  readonly tail: CitationTail | null;
  readonly before?: TypeBefore;
}

/** Makes the mention of an instrument cited by its number; a code that contradicts the type word is kept and flagged. */
export function makeNumbered(
  { start, end }: Range,
  { number, word, tail, before }: NumberedParts,
): InstrumentMention {
  const mismatch = word !== null && number.type !== null && !areCompatible(word, number);
  return {
    kind: "instrument",
    form: "NUMBERED",
    start,
    end,
    type: word ?? number.type ?? "OTHER",
    word,
    number,
    ordinal: null,
    issuedOn: tail?.issuedOn ?? null,
    year: tail?.year ?? null,
    issuer: tail?.issuer ?? before?.issuer ?? null,
    title: null,
    name: before?.name ?? null,
    provision: null,
    flags: mismatch ? ["TYPE_CODE_MISMATCH"] : [],
  };
}

/** Pairs of word and code that say the same: Party QĐ is Quyết định or Quy định; a letter may be called "Văn bản". */
function areCompatible(word: InstrumentType, number: InstrumentNumber): boolean {
  if (word === number.type) return true;
  if (number.type === "OFFICIAL_LETTER") return word === "OTHER" || word === "GUIDANCE";
  if (number.type === "DECISION")
    return ["REGULATION", "RULES", "SCHEME", "PROGRAMME", "STRATEGY"].includes(word);
  if (number.type === "NOTICE" || number.type === "CONCLUSION")
    return word === "CONCLUSION" || word === "NOTICE";
  if (word === "OFFICIAL_LETTER") return true;
  return number.type === "CIRCULAR" && word === "JOINT_CIRCULAR";
}
