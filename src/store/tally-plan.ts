import { ROLES, type Role } from "../model/assignment.ts";
import type { Instrument } from "../model/instrument.ts";
import { compareText } from "./compare-text.ts";
import type { PlanFacts } from "./plan-facts.ts";

/** What can be counted in a plan. */
export const TALLY_KINDS = [
  "TASKS_BY_AGENCY",
  "CITATIONS_BY_INSTRUMENT",
  "CITATIONS_BY_ISSUER",
  "DEADLINES_BY_QUARTER",
] as const;

export type TallyKind = (typeof TALLY_KINDS)[number];

export interface Tally {
  /** Name of the agency, number or title of the instrument, name of the issuer, or `2022-Q1`. */
  readonly name: string;
  /** Key of the agency or instrument; null for issuers and quarters, and for what stays open. */
  readonly key: string | null;
  /** The agency's part, where tasks are counted. */
  readonly role: Role | null;
  readonly count: number;
}

/** Counts in a plan, the largest first, then by name. */
export function tallyPlan(facts: PlanFacts, kind: TallyKind): readonly Tally[] {
  return countAlike(COUNTED[kind](facts)).toSorted(
    (a, b) =>
      b.count - a.count ||
      compareText(a.name, b.name) ||
      roleOf(a) - roleOf(b) ||
      compareText(a.key ?? "", b.key ?? ""),
  );
}

type Counted = Omit<Tally, "count">;

const COUNTED: Readonly<Record<TallyKind, (facts: PlanFacts) => readonly Counted[]>> = {
  TASKS_BY_AGENCY({ assignments, agencies }) {
    const nameOf = new Map(agencies.map(({ key, name }) => [key, name]));
    const parts = new Map(
      assignments.map((one) => [JSON.stringify([one.taskKey, one.agencyKey, one.role]), one]),
    );
    return [...parts.values()].map(({ agencyKey, role }) => ({
      name: nameOf.get(agencyKey) ?? agencyKey,
      key: agencyKey,
      role,
    }));
  },
  CITATIONS_BY_INSTRUMENT({ citations, instruments }) {
    const nameOf = new Map(instruments.map(({ key, number, title }) => [key, number ?? title ?? key]));
    return citations.map(({ instrument, number, anchor }) => ({
      name: (instrument && nameOf.get(instrument)) ?? number ?? anchor.exact,
      key: instrument,
      role: null,
    }));
  },
  CITATIONS_BY_ISSUER({ citations, instruments }) {
    const issuerOf = issuerNames(instruments);
    return citations.map(({ instrument, issuer }) => ({
      name: (instrument && issuerOf.get(instrument)) ?? issuer ?? "?",
      key: null,
      role: null,
    }));
  },
  DEADLINES_BY_QUARTER({ deadlines }) {
    return deadlines.map(({ due, period, recurs }) => ({
      name: (due && quarterOf(due)) ?? period ?? recurs ?? "?",
      key: null,
      role: null,
    }));
  },
};

function countAlike(rows: readonly Counted[]): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const name = JSON.stringify([row.key ?? row.name, row.role]);
    tallies.set(name, { ...row, count: (tallies.get(name)?.count ?? 0) + 1 });
  }
  return [...tallies.values()];
}

/** `2022-05-31` lies in `2022-Q2`. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function roleOf({ role }: Tally): number {
  return role === null ? -1 : ROLES.indexOf(role);
}

/** The issuer of each instrument; a state body written in several ways ("UBND tỉnh", "UBND tỉnh Bắc Giang") by its shortest name. */
function issuerNames(instruments: readonly Instrument[]): ReadonlyMap<string, string | null> {
  const bodyOf = ({ system, jurisdiction, issuerCode }: Instrument) =>
    system === "STATE" && jurisdiction !== null && issuerCode !== null
      ? `${jurisdiction} ${issuerCode}`
      : null;
  const shortest = new Map<string, string>();
  for (const instrument of instruments) {
    const body = bodyOf(instrument);
    if (body === null || instrument.issuer === null) continue;
    const known = shortest.get(body);
    if (known === undefined || isShorter(instrument.issuer, known)) shortest.set(body, instrument.issuer);
  }
  return new Map(instruments.map((one) => [one.key, shortest.get(bodyOf(one) ?? "") ?? one.issuer] as const));
}

function isShorter(name: string, other: string): boolean {
  return name.length === other.length ? name < other : name.length < other.length;
}
