import type { Agency, AgencyLevel, AgencyLink } from "../model/agency.ts";
import type { AgencyRow, AgencyTypeRow } from "../model/registry-data.ts";
import { provinceOf, type Registry } from "./registry.ts";
import { fillPlace } from "./resolve-agency.ts";

/** The agencies a document names with those the registry links them to, and the links. */
export interface LinkedAgencies {
  readonly agencies: readonly Agency[];
  readonly links: readonly AgencyLink[];
}

/** Gives what the registry knows of agencies: whose part they are, who belongs to a collective, who came after. */
export function linkAgencies(registry: Registry, agencies: readonly Agency[]): LinkedAgencies {
  const known = new Map(agencies.map((agency) => [agency.key, agency]));
  const links: AgencyLink[] = [];
  for (const agency of agencies) {
    for (const { other, ...link } of linksOf(registry, agency)) {
      links.push(link);
      if (!known.has(other.key)) known.set(other.key, other);
    }
  }
  const sorted = [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return { agencies: sorted, links: links.sort((a, b) => (linkId(a) < linkId(b) ? -1 : 1)) };
}

function linkId({ from, kind, to }: AgencyLink): string {
  return `${from} ${kind} ${to}`;
}

type Linked = AgencyLink & { readonly other: Agency };

function linksOf(registry: Registry, agency: Agency): Linked[] {
  const row = registry.data.agencies.find(({ key }) => key === agency.key);
  if (row) return linksOfRow(registry, agency, row);
  const slug = agency.key.split("/").at(-1) ?? "";
  const type = registry.data.agencyTypes.find((one) => one.slug === slug && one.level === agency.level);
  return type && agency.place ? linksOfType(registry, { ...agency, place: agency.place }, type) : [];
}

function linksOfRow(registry: Registry, agency: Agency, row: AgencyRow): Linked[] {
  const whole = row.partOf ? registry.data.agencies.find(({ key }) => key === row.partOf) : undefined;
  const next = row.successor
    ? registry.data.agencies.find(({ key }) => key === row.successor?.key)
    : undefined;
  return [
    ...(whole ? [makeLink(agency, ofRow(whole), { kind: "PART_OF" })] : []),
    ...(next && row.successor
      ? [
          makeLink(agency, ofRow(next), {
            kind: "SUCCEEDED_BY",
            since: row.successor.on,
            by: row.successor.by,
          }),
        ]
      : []),
  ];
}

type Placed = Agency & { readonly place: string };

function linksOfType(registry: Registry, agency: Placed, type: AgencyTypeRow): Linked[] {
  const whole = type.partOf ? findType(registry, type.partOf, type.level) : undefined;
  const next = type.successor ? findType(registry, type.successor.slug, type.level) : undefined;
  const members = type.members.flatMap((slug) => {
    const member = findType(registry, slug, type.level);
    return member ? ofMember(registry, member, agency.place) : [];
  });
  return [
    ...(whole ? [makeLink(agency, ofType(whole, agency.place), { kind: "PART_OF" })] : []),
    ...(next && type.successor
      ? [
          makeLink(agency, ofType(next, agency.place), {
            kind: "SUCCEEDED_BY",
            since: type.successor.on,
            by: type.successor.by,
          }),
        ]
      : []),
    ...members.map((member) => ({ ...makeLink(member, agency, { kind: "MEMBER_OF" }), other: member })),
  ];
}

/** A member of the collective's own place; district bodies are those of every district of the province. */
function ofMember(registry: Registry, member: AgencyTypeRow, place: string): Agency[] {
  const province = provinceOf(registry, place)?.key;
  if (member.kind !== "BODY" || member.level !== "DISTRICT" || province !== place)
    return [ofType(member, place)];
  const districts = registry.data.places.filter((row) => row.parent === province && row.validFrom === null);
  return districts.map((district) => ({
    ...ofType(member, district.key),
    name: fillPlace(member, district),
  }));
}

function findType(registry: Registry, slug: string, level: AgencyLevel): AgencyTypeRow | undefined {
  const types = registry.data.agencyTypes.filter((type) => type.slug === slug);
  return types.find((type) => type.level === level) ?? types[0];
}

function ofType({ slug, name, nameEn, kind, level }: AgencyTypeRow, place: string): Agency {
  return {
    key: `${place}/${slug}`,
    name: name.replace(/\s*\{place\}/, ""),
    nameEn,
    kind,
    level,
    place,
    registered: true,
  };
}

function ofRow({ key, name, nameEn, kind, level, place }: AgencyRow): Agency {
  return { key, name, nameEn, kind, level, place, registered: true };
}

interface LinkFacts {
  readonly kind: AgencyLink["kind"];
  readonly since?: string;
  readonly by?: string;
}

function makeLink(from: Agency, to: Agency, { kind, since, by }: LinkFacts): Linked {
  return { from: from.key, to: to.key, kind, since: since ?? null, by: by ?? null, other: to };
}
