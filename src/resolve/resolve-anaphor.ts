import type { InstrumentMention } from "../mention/mention.ts";
import { abstain, type InstrumentResolution } from "./decision.ts";
import type { PlacedMention } from "./placed-mention.ts";

/** What was cited so far of one kind. */
interface Cited {
  /** Resolutions by key, up to one more than is worth listing. */
  readonly byKey: Map<string, InstrumentResolution>;
  undecided: boolean;
}

/** More candidates than these help nobody. */
const CANDIDATES = 12;

/** Resolves "Quyết định nêu trên": the only one of its kind that was cited before it, else it stays open. */
export function pointAnaphorsBack(
  mentions: readonly PlacedMention[],
  resolutions: readonly InstrumentResolution[],
): InstrumentResolution[] {
  const cited = new Map<string, Cited>();
  return resolutions.map((resolution, index) => {
    const mention = mentions[index]?.mention;
    if (!mention || mention.form === "SELF") return resolution;
    if (mention.form === "ANAPHOR") return resolveAnaphor(mention, cited.get(mention.type));
    const before = cited.get(mention.type) ?? { byKey: new Map(), undecided: false };
    cited.set(mention.type, before);
    if (resolution.key === null) before.undecided = true;
    else if (before.byKey.size <= CANDIDATES) before.byKey.set(resolution.key, resolution);
    return resolution;
  });
}

function resolveAnaphor(mention: InstrumentMention, before: Cited | undefined): InstrumentResolution {
  if (!before) return { ...abstain("anaphor-of-none"), mention, number: null };
  const [only] = before.byKey.values();
  if (only && before.byKey.size === 1 && !before.undecided)
    return { ...only, mention, identity: "INFERRED", candidates: [], rule: "anaphor-of-only" };
  const candidates = [...before.byKey.keys()].slice(0, CANDIDATES);
  return { ...abstain("anaphor-of-several", candidates), mention, number: null };
}
