import { makeSlug } from "../model/key.ts";
import { abstain, type InstrumentResolution } from "./decision.ts";
import type { PlacedMention } from "./placed-mention.ts";

/** "thời kỳ 2021-2030, tầm nhìn đến năm 2050" at the end of a master plan's name. */
const PERIOD = /,? (?:thời kỳ|giai đoạn|đến năm) (?:19|20)\d{2}.*$/u;

/**
 * Gives a master plan named without its period ("Quy hoạch tỉnh Bến Tre") the one of that name that the document names
 * with it, wherever that stands; of several it stays open.
 */
export function completeTitles(
  mentions: readonly PlacedMention[],
  resolutions: readonly InstrumentResolution[],
): InstrumentResolution[] {
  const whole = new Map<string, Map<string, InstrumentResolution>>();
  for (const [index, resolution] of resolutions.entries()) {
    const name = planName(mentions[index]);
    if (!name || !resolution.key || !PERIOD.test(name)) continue;
    const title = makeSlug(name.replace(PERIOD, ""));
    whole.set(title, (whole.get(title) ?? new Map()).set(resolution.key, resolution));
  }
  if (whole.size === 0) return [...resolutions];
  return resolutions.map((resolution, index) => {
    const name = planName(mentions[index]);
    const same = name && !PERIOD.test(name) ? whole.get(makeSlug(name)) : undefined;
    const [only] = same?.values() ?? [];
    if (!same || !only) return resolution;
    const { mention, number } = resolution;
    if (same.size > 1) return { ...abstain("title-of-several-periods", same.keys()), mention, number };
    const { key, jurisdiction } = only;
    const rule = "title-cited-in-full-elsewhere";
    return { mention, number, key, identity: "INFERRED", candidates: [], rule, jurisdiction };
  });
}

function planName(placed: PlacedMention | undefined): string | null {
  return placed?.mention.type === "MASTER_PLAN" && placed.mention.form === "NAMED" ? placed.name : null;
}
