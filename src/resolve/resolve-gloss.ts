import { trimOrdinal } from "../model/key.ts";
import type { InstrumentResolution } from "./decision.ts";
import type { PlacedMention } from "./placed-mention.ts";

/**
 * Gives short forms what the document says they stand for: "Chỉ thị số 07/CT-UBND ngày 26/4/2023 (sau đây gọi tắt là
 * Chỉ thị số 07)". The gloss holds from there on for every short form of that type and number, until the next gloss.
 */
export function readGlosses(
  mentions: readonly PlacedMention[],
  resolutions: readonly InstrumentResolution[],
): InstrumentResolution[] {
  const glossed = new Map<string, InstrumentResolution>();
  return resolutions.map((resolution, index) => {
    const { mention } = resolution;
    if (mention.form !== "SHORT") return resolution;
    const short = `${mention.type}:${trimOrdinal(mention.ordinal ?? "")}`;
    // Its title may cite others in between.
    const before = mentions[index]?.glosses ? resolutions.slice(Math.max(0, index - 4), index) : [];
    const meant = before.findLast((one) => one.mention.form === "NUMBERED" && shortOf(one) === short);
    if (meant) glossed.set(short, meant);
    const full = glossed.get(short);
    return full && !mention.issuedOn && !mention.issuer ? { ...resolution, ...takeOver(full) } : resolution;
  });
}

function shortOf({ mention, number }: InstrumentResolution): string {
  return `${mention.type}:${trimOrdinal(number?.ordinal ?? "")}`;
}

/** What is left open of the number written in full stays open of its short form. */
function takeOver(
  full: InstrumentResolution,
): Pick<InstrumentResolution, "key" | "identity" | "candidates" | "rule" | "jurisdiction" | "number"> {
  const { key, candidates, jurisdiction, number } = full;
  const identity = key ? "INFERRED" : full.identity;
  return { key, identity, candidates, rule: key ? "gloss" : full.rule, jurisdiction, number };
}
