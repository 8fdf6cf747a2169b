import type { InstrumentNumber } from "../mention/instrument-number.ts";
import { memoize } from "../mention/memoize.ts";
import type { InstrumentMention } from "../mention/mention.ts";
import type { AgencyLevel } from "../model/agency.ts";
import { makeSlug, trimOrdinal } from "../model/key.ts";
import type { IssuerRow } from "../model/registry-data.ts";
import { findTerm, provinceOf, type Registry } from "./registry.ts";
import type { Jurisdiction } from "./resolve-agency.ts";

/** The part of an identity that a number and its place make; the period is still open (DESIGN §4). */
export interface InstrumentStub {
  /** Key up to the period: `st:bac-giang:UBND:DECISION:adm`. */
  readonly prefix: string;
  readonly ordinal: string;
  readonly jurisdiction: string;
  readonly row: IssuerRow | null;
}

/** Gives the stub of a number, or null when its place-relative issuer has no place in sight. */
export function makeStub(
  registry: Registry,
  mention: { number: InstrumentNumber; type: InstrumentMention["type"] },
  place: Jurisdiction,
): InstrumentStub | null {
  const { number } = mention;
  const rows = registry.lexicon.issuersByCode.getAll(bodyOf(number.issuerCode));
  const row = rows.find(({ system }) => system === number.system) ?? rows[0] ?? null;
  const jurisdiction =
    row?.scope === "RELATIVE"
      ? placeOfIssuer(registry, row, place)
      : isAssembly(number) || row
        ? "vn"
        : place.place;
  // "41/SL" bears no issuer: nothing tells whose it is.
  if (!jurisdiction || number.issuerCode === "") return null;
  const type = number.type ?? (isAssembly(number) ? "ACT" : mention.type);
  const series = number.series === "NORMATIVE" ? "norm" : "adm";
  const system = number.system === "PARTY" ? "party" : "st";
  const issuer = canonicalIssuer(number.issuerCode, row) || "?";
  const whole = `${system}:${jurisdiction}:${issuer}:${type}`;
  const prefix = number.system === "PARTY" ? whole : `${whole}:${series}`;
  return { prefix, ordinal: trimOrdinal(number.ordinal), jurisdiction, row };
}

/** "UBTVQH14" is the committee's in its 14th term, "BKHĐT-TH" the ministry's. */
const bodyOf = memoize((issuerCode) => issuerCode.split("-")[0]?.replace(/\d+$/, "") ?? "");

/** `UB` and `UBND`, `BNN` and `BNNPTNT` are one issuer; term and units behind the code stay. */
function canonicalIssuer(issuerCode: string, row: IssuerRow | null): string {
  return row ? row.code + issuerCode.slice(bodyOf(issuerCode).length) : issuerCode;
}

function isAssembly(number: InstrumentNumber): boolean {
  return /^(?:QH|UBTVQH)\d/.test(number.issuerCode);
}

/** Bodies that every level has: "BCH", "MTTQ" and "UBND" are of the level that speaks. */
const OF_EVERY_LEVEL = /^(?:UBND|UB|HĐND|BCĐ|ĐU|CTUBND|BCH|BCHQS|MTTQ|HĐPH|VP|VPUBND|CT|TTPVHCC)$/;
/** Committees of which a province has many: a number alone tells none of them. */
const BELOW_PROVINCE = /^(?:HU|QU|ThU|ĐU|CB)$/;

/** `TU` is the province's, `HU` the district's; `UBND` and `HĐND` are of the level that speaks. */
function placeOfIssuer(registry: Registry, row: IssuerRow, { place, level }: Jurisdiction): string | null {
  if (!place || place === "vn") return null;
  if (level === "PROVINCE" && BELOW_PROVINCE.test(row.code)) return null;
  if (level && OF_EVERY_LEVEL.test(row.code)) return place;
  return row.level === "PROVINCE" ? (provinceOf(registry, place)?.key ?? place) : place;
}

/** Mass organisations number as the Party does, through terms of their own congresses, which the registry does not hold. */
const OWN_TERMS = /ĐTN|HND|LHPN|CCB|MTTQ|LĐLĐ/u;

/** Gives the period of a number that carries its date or its term: year of a state series, term of a Party series. */
export function periodOf(
  registry: Registry,
  stub: InstrumentStub,
  mention: { number: InstrumentNumber; issuedOn: string | null; term?: string | null },
): string | null {
  const { number, issuedOn } = mention;
  if (number.year) return number.year;
  // The National Assembly and its committee number through their term, which the code names: "653/NQ-UBTVQH14".
  if (isAssembly(number) && number.type) return `k${/\d+$/.exec(number.issuerCode)?.[0] ?? ""}`;
  if (number.system === "STATE") return issuedOn?.slice(0, 4) ?? null;
  if (OWN_TERMS.test(number.issuerCode)) return issuedOn;
  const level = stub.jurisdiction === "vn" ? "CENTRAL" : (stub.row?.level ?? "PROVINCE");
  if (!issuedOn)
    return findTermByOrdinal(registry, { place: stub.jurisdiction, level, ordinal: mention.term });
  // Between two terms, or before the terms the registry holds, only the day itself tells instruments apart.
  return findTerm(registry, { place: stub.jurisdiction, level, on: issuedOn })?.period ?? issuedOn;
}

/** "khóa XII" names the term where the registry knows that committee's congresses by their ordinal. */
function findTermByOrdinal(
  registry: Registry,
  query: { place: string; level: AgencyLevel; ordinal: string | null | undefined },
): string | null {
  const { place, level, ordinal } = query;
  if (!ordinal) return null;
  const term = registry.data.terms.find(
    (row) => row.place === place && row.level === level && row.ordinal === ordinal,
  );
  return term?.period ?? null;
}

/** Gives the key of a numbered instrument. */
export function makeInstrumentKey(stub: InstrumentStub, period: string): string {
  return `${stub.prefix}:${period}:${stub.ordinal}`;
}

/** Gives the key of an instrument known by its name only. `scope` is a place or an issuer. */
export function makeNamedKey(scope: string, type: string, name: string): string {
  return `named:${scope}:${type}:${makeSlug(name)}`;
}
