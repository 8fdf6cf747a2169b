import type { InstrumentMention } from "../mention/mention.ts";
import type { Identity } from "../model/citation.ts";
import { makeSlug } from "../model/key.ts";
import { normalizeTitle } from "./normalize-title.ts";
import type { KnownLaw, Registry } from "./registry.ts";

/** Laws, codes, ordinances and the constitution, which are cited by name. */
export function isLaw({ type }: InstrumentMention): boolean {
  return type === "LAW" || type === "CODE" || type === "ORDINANCE" || type === "CONSTITUTION";
}

/** Gives the slug that tells a law by its name: abbreviations written out, and what scanning spoils in amending laws mended. */
export function slugOfLaw(name: string): string {
  const mended = name.replace(/sửa đ[ốôỗồ]i/iu, "sửa đổi").replace(/mộtsố/iu, "một số");
  return makeSlug(normalizeTitle(mended, null));
}

/** Gives the law of that name and day, or name and year: by number when the registry knows just one such law. */
export function findDatedLaw(
  registry: Registry,
  mention: InstrumentMention,
  slug: string,
): { key: string; identity: Identity } | null {
  const period = mention.issuedOn ?? mention.year;
  if (!period) return null;
  const [known, ...others] = listKnownLaws(registry, mention.type, slug).filter(({ issuedOn }) =>
    issuedOn.startsWith(period),
  );
  if (known && others.length === 0) return { key: known.key, identity: "INFERRED" };
  return { key: `st:vn:QH:${mention.type}:${period.slice(0, 4)}:${slug}`, identity: "EXACT" };
}

/** Lists the laws the registry holds under a name, with the keys of their numbers. */
export function listKnownLaws(registry: Registry, type: string, slug: string): readonly KnownLaw[] {
  return registry.lawsByName.get(`${type}:${slug}`) ?? [];
}
