import { makeSlug } from "../model/key.ts";
import type { InstrumentStub } from "./instrument-key.ts";
import { isLaw } from "./known-law.ts";
import { normalizeTitle } from "./normalize-title.ts";
import type { PlacedMention } from "./placed-mention.ts";
import type { Jurisdiction } from "./resolve-agency.ts";

/**
 * Gives an instrument known by its title the place of the body that the document says approved it, wherever else the
 * title stands: "Quyết định số 488/QĐ-TTg phê duyệt Đề án X" makes X the centre's, not the citing province's. A title
 * that two bodies approved keeps the place of the document. `stubs` go with `mentions`.
 */
export function placeApproved(
  mentions: readonly PlacedMention[],
  stubs: readonly (InstrumentStub | null)[],
): PlacedMention[] {
  const places = new Map<string, Jurisdiction | null>();
  for (const placed of mentions) {
    const by = placed.approvedBy === null ? null : stubs[placed.approvedBy];
    if (!by) continue;
    const title = titleOf(placed);
    const known = places.get(title);
    const isOther = known !== undefined && known?.place !== by.jurisdiction;
    places.set(title, isOther ? null : placeOf(by, placed));
  }
  if (places.size === 0) return [...mentions];
  return mentions.map((placed) => {
    // A province draws up a plan of the title of the centre's; a scheme or programme is the one that was approved.
    const bears = placed.mention.type === "PLAN" ? placed.approvedBy !== null : isTitled(placed);
    const place = bears ? places.get(titleOf(placed)) : null;
    return place ? { ...placed, place } : placed;
  });
}

function isTitled({ mention }: PlacedMention): boolean {
  return mention.form === "NAMED" && mention.name !== null && !isLaw(mention);
}

function titleOf({ mention, name }: PlacedMention): string {
  return `${mention.type}:${makeSlug(normalizeTitle(name ?? "", null))}`;
}

function placeOf({ jurisdiction, row }: InstrumentStub, { place }: PlacedMention): Jurisdiction {
  if (jurisdiction === place.place) return place;
  return { place: jurisdiction, level: jurisdiction === "vn" ? "CENTRAL" : (row?.level ?? null) };
}
