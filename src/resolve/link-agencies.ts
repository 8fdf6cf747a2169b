import { levelOf } from "../mention/agency-mention.ts";
import type { Agency, AgencyLevel, AgencyLink } from "../model/agency.ts";
import type { AgencyRow, AgencyTypeRow, PlaceRow } from "../model/registry-data.ts";
import type { Registry } from "./registry.ts";
import { fillPlace, namePlace } from "./resolve-agency.ts";

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
  const found = findRow(registry, agency);
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

interface OfType {
  readonly type: AgencyTypeRow;
  readonly place: string;
}

type Found = { readonly row: AgencyRow } | OfType;

/** The registry's row of one body, or of the kind that it is in its place. */
function findRow(registry: Registry, { key, level, place }: Agency): Found | null {
  const row = registry.data.agencies.find((one) => one.key === key);
  if (row) return { row };
  const slug = key.split("/").at(-1) ?? "";
  const type = registry.data.agencyTypes.find((one) => one.slug === slug && one.level === level);
  return type && place ? { type, place } : null;
}

function wholeOf(registry: Registry, found: Found): Agency | null {
  if ("row" in found) {
    const whole = registry.data.agencies.find(({ key }) => key === found.row.partOf);
    return whole ? ofRow(whole) : null;
  }
  const whole = found.type.partOf ? findType(registry, found.type.partOf, found.type.level) : undefined;
  return whole ? ofType(registry, whole, found.place) : null;
}

/** The one body that came after: that of another kind, or the same one of the place that took this place in, whichever was first. */
function successionOf(registry: Registry, agency: Agency): Linked[] {
  const found = findRow(registry, agency);
  if (!found) return [];
  const [first] = ("row" in found ? successorsOfRow(registry, found.row) : successorsOfType(registry, found))
    .filter(({ next }) => next.key !== agency.key)
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  return first ? [makeLink(agency, first.next, { kind: "SUCCEEDED_BY", since: first.on, by: first.by })] : [];
}

interface Successor {
  readonly next: Agency;
  readonly on: string;
  readonly by: string;
}

function successorsOfRow(registry: Registry, { successor }: AgencyRow): Successor[] {
  const next = registry.data.agencies.find(({ key }) => key === successor?.key);
  return next && successor ? [{ next: ofRow(next), on: successor.on, by: successor.by }] : [];
}

function successorsOfType(registry: Registry, { type, place }: OfType): Successor[] {
  const next = type.successor && findType(registry, type.successor.slug, type.level);
  return [
    ...(next && type.successor
      ? [{ next: ofTypeAt(registry, next, place), on: type.successor.on, by: type.successor.by }]
      : []),
    ...successorsByPlace(registry, { type, place }),
  ];
}

/** The place was taken in by another: its councils and committees and what is part of them went along. */
function successorsByPlace(registry: Registry, { type, place }: OfType): Successor[] {
  const { successor } = registry.placeByKey.get(place) ?? { successor: null };
  const taker = successor && registry.placeByKey.get(successor.key);
  if (!taker || !goesWithPlace(registry, type) || (type.validTo !== null && type.validTo < successor.on))
    return [];
  return [{ next: ofTypeIn(registry, type, taker), on: successor.on, by: successor.by }];
}

/** Bodies that a ministry or the Party leads were put together by instruments of their own; districts were dissolved. */
function goesWithPlace(registry: Registry, { slug, level, kind, partOf, members }: AgencyTypeRow): boolean {
  if (level !== "PROVINCE") return false;
  if (kind === "BODY") return partOf === "ubnd" || slug === "ubnd" || slug === "hdnd";
  const types = members.map((member) => findType(registry, member, level));
  return types.length > 0 && types.every((type) => type !== undefined && goesWithPlace(registry, type));
}

/** Of a district that was dissolved, what came after is named with the district's place. */
function ofTypeAt(registry: Registry, type: AgencyTypeRow, place: string): Agency {
  const row = registry.placeByKey.get(place);
  const plain = ofType(registry, type, place);
  if (!row || levelOf(row) !== "DISTRICT") return plain;
  return {
    ...plain,
    name: `${plain.name} thuộc địa bàn ${namePlace(row)}`,
    nameEn: `${type.nameEn} in ${row.name}`,
  };
}

function membersOf(registry: Registry, agency: Agency): Agency[] {
  const found = findRow(registry, agency);
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
    return [ofType(registry, member, place)];
  const places = registry.data.places.filter(
    (one) => one.key.startsWith(`${place}/`) && levelOf(one) === member.level && one.validFrom === null,
  );
  return places.map((one) => ofType(registry, member, one.key));
}

function findType(registry: Registry, slug: string, level: AgencyLevel): AgencyTypeRow | undefined {
  const types = registry.data.agencyTypes.filter((type) => type.slug === slug);
  return types.find((type) => type.level === level) ?? types[0];
}

function ofType(registry: Registry, type: AgencyTypeRow, place: string): Agency {
  const { slug, nameEn, kind, level } = type;
  const name = fillPlace(type, registry.placeByKey.get(place));
  return { key: `${place}/${slug}`, name, nameEn, kind, level, place, registered: true };
}

/** The body of that kind in another place, named with the place, since the plain name is the document's own body. */
function ofTypeIn(registry: Registry, type: AgencyTypeRow, place: PlaceRow): Agency {
  const plain = ofType(registry, type, place.key);
  const nameEn = `${type.nameEn}, ${place.name}`;
  if (plain.name !== type.name) return { ...plain, nameEn };
  const name = type.kind === "BODY" ? type.name.replace(/ (?:tỉnh|thành phố)$/, "") : type.name;
  return { ...plain, name: `${name} ${namePlace(place)}`, nameEn };
}

/** What else the registry calls an agency, with the place's name in it. Of what is named with another place, nothing. */
function variantsOf(registry: Registry, agency: Agency): readonly string[] {
  const found = findRow(registry, agency);
  if (!found) return [];
  if ("row" in found) return found.row.variants;
  const place = registry.placeByKey.get(found.place);
  if (!place || agency.name !== ofType(registry, found.type, found.place).name) return [];
  const fill = (name: string) =>
    [namePlace(place), place.name].map((words) => name.replace("{place}", words));
  return [...new Set(found.type.variants.flatMap(fill))];
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
