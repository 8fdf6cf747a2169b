import { levelOf } from "../mention/place-part.ts";
import type { Agency, AgencyLink } from "../model/agency.ts";
import type { AgencyTypeRow } from "../model/registry-data.ts";
import { findSuccessor } from "./find-successor.ts";
import type { Registry } from "./registry.ts";
import { agencyOfRow, agencyOfType, findEntry, findType, type RegistryEntry } from "./registry-agency.ts";
import { namePlace } from "./resolve-agency.ts";

/** The agencies a document names with those the registry links them to, the links, and what else they are called. */
export interface LinkedAgencies {
  readonly agencies: readonly Agency[];
  readonly links: readonly AgencyLink[];
  /** Other names in the registry, by the agency's key. */
  readonly variants: Readonly<Record<string, readonly string[]>>;
}

/**
 * Gives what the registry knows of agencies: whose part they are, who belongs to a collective, and who came after them and
 * after those again.
 */
export function linkAgencies(registry: Registry, agencies: readonly Agency[]): LinkedAgencies {
  const whole = new Set(agencies.map((agency) => agency.key));
  const known = new Map(agencies.map((agency) => [agency.key, agency]));
  const links: AgencyLink[] = [];
  // A map goes on to what is added to it on the way, so every successor is asked for its own.
  for (const agency of known.values()) {
    const linked = whole.has(agency.key) ? linksOf(registry, agency) : successionOf(registry, agency);
    for (const { other, ...link } of linked) {
      links.push(link);
      if (link.kind === "MEMBER_OF" && other.kind === "COLLECTIVE") whole.add(other.key);
      if (!known.has(other.key)) known.set(other.key, other);
    }
  }
  const sorted = [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    agencies: sorted,
    links: links.sort((a, b) => (linkId(a) < linkId(b) ? -1 : 1)),
    variants: Object.fromEntries(
      sorted
        .map((agency) => [agency.key, variantsOf(registry, agency)] as const)
        .filter(([, names]) => names.length > 0),
    ),
  };
}

function linkId({ from, kind, to }: AgencyLink): string {
  return `${from} ${kind} ${to}`;
}

type Linked = AgencyLink & { readonly other: Agency };

function linksOf(registry: Registry, agency: Agency): Linked[] {
  const found = findEntry(registry, agency);
  const larger = found && wholeOf(registry, found);
  return [
    ...(larger ? [makeLink(agency, larger, { kind: "PART_OF" })] : []),
    ...successionOf(registry, agency),
    ...membersOf(registry, agency).map((member) => ({
      ...makeLink(member, agency, { kind: "MEMBER_OF" }),
      other: member,
    })),
  ];
}

function wholeOf(registry: Registry, found: RegistryEntry): Agency | null {
  if ("row" in found) {
    const whole = registry.data.agencies.find(({ key }) => key === found.row.partOf);
    return whole ? agencyOfRow(whole) : null;
  }
  const whole = found.type.partOf ? findType(registry, found.type.partOf, found.type.level) : undefined;
  return whole ? agencyOfType(registry, whole, found.place) : null;
}

function successionOf(registry: Registry, agency: Agency): Linked[] {
  const successor = findSuccessor(registry, agency);
  if (!successor) return [];
  const { next, on, by } = successor;
  return [makeLink(agency, next, { kind: "SUCCEEDED_BY", since: on, by })];
}

function membersOf(registry: Registry, agency: Agency): Agency[] {
  const found = findEntry(registry, agency);
  if (!found || "row" in found) return [];
  return found.type.members.flatMap((slug) => {
    const member = findType(registry, slug, found.type.level);
    return member ? ofMember(registry, member, found.place) : [];
  });
}

/**
 * A member of the collective's own place; bodies of another level are those of every place of that level in it, as far as
 * the registry lists them.
 */
function ofMember(registry: Registry, member: AgencyTypeRow, place: string): Agency[] {
  const row = registry.placeByKey.get(place);
  if (member.kind !== "BODY" || (row && member.level === levelOf(row)))
    return [agencyOfType(registry, member, place)];
  const places = registry.data.places.filter(
    (one) => one.key.startsWith(`${place}/`) && levelOf(one) === member.level && one.validFrom === null,
  );
  return places.map((one) => agencyOfType(registry, member, one.key));
}

/** What else the registry calls an agency, with the place's name in it. Of what is named with another place, nothing. */
function variantsOf(registry: Registry, agency: Agency): readonly string[] {
  const found = findEntry(registry, agency);
  if (!found) return [];
  if ("row" in found) return found.row.variants;
  const place = registry.placeByKey.get(found.place);
  if (!place || agency.name !== agencyOfType(registry, found.type, found.place).name) return [];
  const fill = (name: string) =>
    [namePlace(place), place.name].map((words) => name.replace("{place}", words));
  return [...new Set(found.type.variants.flatMap(fill))];
}

interface LinkFacts {
  readonly kind: AgencyLink["kind"];
  readonly since?: string;
  readonly by?: string;
}

function makeLink(from: Agency, to: Agency, { kind, since, by }: LinkFacts): Linked {
  return { from: from.key, to: to.key, kind, since: since ?? null, by: by ?? null, other: to };
}
