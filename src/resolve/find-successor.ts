import { levelOf } from "../mention/place-part.ts";
import type { Agency } from "../model/agency.ts";
import type { AgencyRow, AgencyTypeRow } from "../model/registry-data.ts";
import type { Registry } from "./registry.ts";
import {
  agencyOfRow,
  agencyOfType,
  agencyOfTypeIn,
  findEntry,
  findType,
  type PlacedType,
} from "./registry-agency.ts";
import { namePlace } from "./resolve-agency.ts";

/** Who came after an agency, since what day, by which instrument. */
export interface Successor {
  readonly next: Agency;
  readonly on: string;
  readonly by: string;
}

/** The one body that came after: that of another kind, or the same one of the place that took this place in, whichever was first. */
export function findSuccessor(registry: Registry, agency: Agency): Successor | null {
  const found = findEntry(registry, agency);
  if (!found) return null;
  const [first] = ("row" in found ? successorsOfRow(registry, found.row) : successorsOfType(registry, found))
    .filter(({ next }) => next.key !== agency.key)
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  return first ?? null;
}

function successorsOfRow(registry: Registry, { successor }: AgencyRow): Successor[] {
  const next = registry.data.agencies.find(({ key }) => key === successor?.key);
  return next && successor ? [{ next: agencyOfRow(next), on: successor.on, by: successor.by }] : [];
}

function successorsOfType(registry: Registry, { type, place }: PlacedType): Successor[] {
  const next = type.successor && findType(registry, type.successor.slug, type.level);
  return [
    ...(next && type.successor
      ? [{ next: agencyOfTypeAt(registry, next, place), on: type.successor.on, by: type.successor.by }]
      : []),
    ...successorsByPlace(registry, { type, place }),
  ];
}

/** The place was taken in by another: its councils and committees and what is part of them went along. */
function successorsByPlace(registry: Registry, { type, place }: PlacedType): Successor[] {
  const { successor } = registry.placeByKey.get(place) ?? { successor: null };
  const taker = successor && registry.placeByKey.get(successor.key);
  if (!taker || !goesWithPlace(registry, type) || (type.validTo !== null && type.validTo < successor.on))
    return [];
  return [{ next: agencyOfTypeIn(registry, type, taker), on: successor.on, by: successor.by }];
}

/** Bodies that a ministry or the Party leads were put together by instruments of their own; districts were dissolved. */
function goesWithPlace(registry: Registry, { slug, level, kind, partOf, members }: AgencyTypeRow): boolean {
  if (level !== "PROVINCE") return false;
  if (kind === "BODY") return partOf === "ubnd" || slug === "ubnd" || slug === "hdnd";
  const types = members.map((member) => findType(registry, member, level));
  return types.length > 0 && types.every((type) => type !== undefined && goesWithPlace(registry, type));
}

/** Of a district that was dissolved, what came after is named with the district's place. */
function agencyOfTypeAt(registry: Registry, type: AgencyTypeRow, place: string): Agency {
  const row = registry.placeByKey.get(place);
  const plain = agencyOfType(registry, type, place);
  if (!row || levelOf(row) !== "DISTRICT") return plain;
  return {
    ...plain,
    name: `${plain.name} thuộc địa bàn ${namePlace(row)}`,
    nameEn: `${type.nameEn} in ${row.name}`,
  };
}
