import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldWord } from "../../src/mention/fold-word.ts";
import { INSTRUMENT_TYPES } from "../../src/model/instrument.ts";
import type { RegistryData } from "../../src/model/registry-data.ts";
import { registrySchema } from "./registry-schema.ts";
import { splitCode } from "./split-code.ts";

const FILES = {
  instrumentTypes: "instrument-types",
  issuers: "issuers",
  places: "places",
  agencyTypes: "agency-types",
  agencies: "agencies",
  terms: "terms",
  laws: "laws",
} satisfies Record<keyof RegistryData, string>;

const read = (file: string) =>
  readFileSync(new URL(`../../seeds/registry/${file}.json`, import.meta.url), "utf8");
const raw: unknown = Object.fromEntries(
  Object.entries(FILES).map(([list, file]) => [list, JSON.parse(read(file))]),
);
const registry = raw as RegistryData;

/** Codes that two types bear, and why. */
const SHARED_CODES: Record<string, string> = {
  "STATE L": "laws and ordinances were cited by the order that promulgated them: 32-L/CTN",
  "STATE LCT": "the same before 1992: 21-LCT/HĐNN8",
  "PARTY QĐ": "Quyết định and Quy định share QĐ in Party numbers: 37-QĐ/TW is a Quy định",
};

/** Codes of the census that name no series, and why. */
const UNSPLIT_CODES: Record<string, string> = {
  "/TT": "cut off before the issuer",
  "/TTLT": "cut off before the issuers",
  "/NQLT": "cut off before the issuers",
  "/QĐ": "cut off before the issuer",
  "/NĐ-CPngày": "glued to the next word",
  "/TT-BTCngày": "glued to the next word",
  "-BYT/QĐ": "an order of the parts used by one ministry before 1990, left to the number grammar",
  "/QHI15": "misread QH15",
};

const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const fold = (name: string) => (name.match(/[\p{L}\d&{}]+/gu) ?? []).map(foldWord).join(" ");

describe("the registry", () => {
  it("holds rows of the registry's types and nothing besides", () => {
    expect(registrySchema.safeParse(raw).error?.issues ?? []).toEqual([]);
  });

  it.each(Object.entries(FILES))("stands one row a line: %s", (list, file) => {
    const { length } = registry[list as keyof RegistryData];
    expect(read(file).trimEnd().split("\n")).toHaveLength(length + 2);
  });

  it("has a row for every type of instrument", () => {
    expect(registry.instrumentTypes.map((row) => row.type).sort()).toEqual([...INSTRUMENT_TYPES].sort());
  });

  it("names every row once", () => {
    expect(duplicates(registry.issuers.map((row) => `${row.system} ${row.code}`))).toEqual([]);
    expect(duplicates(registry.places.map((row) => row.key))).toEqual([]);
    expect(duplicates(registry.agencyTypes.map((row) => `${row.level} ${row.slug}`))).toEqual([]);
    expect(duplicates(registry.agencies.map((row) => row.key))).toEqual([]);
    expect(duplicates(registry.laws.map((row) => `${row.type} ${row.name} ${row.number}`))).toEqual([]);
    expect(duplicates(registry.terms.map((row) => `${row.place} ${row.level} ${row.period}`))).toEqual([]);
  });

  it("gives an issuer code, variants included, to one row of a system", () => {
    const codes = registry.issuers.flatMap((row) =>
      [row.code, ...row.variants].map((code) => `${row.system} ${code.toUpperCase()}`),
    );
    expect(duplicates(codes)).toEqual([]);
  });

  it("gives a type code to one row of a system, but for the shared ones", () => {
    const codes = registry.instrumentTypes.flatMap(({ codes: { state, party } }) => [
      ...state.map((code) => `STATE ${code}`),
      ...party.map((code) => `PARTY ${code}`),
    ]);
    expect([...new Set(duplicates(codes))].sort()).toEqual(Object.keys(SHARED_CODES).sort());
  });

  it("gives a name to one body of a level", () => {
    const places = registry.places.flatMap((row) =>
      [row.name, ...row.variants].map((name) => `${row.parent} ${row.kind} ${fold(name)}`),
    );
    const types = registry.agencyTypes.flatMap((row) =>
      [row.name, ...row.variants].map((name) => `${row.level} ${fold(name)}`),
    );
    const agencies = registry.agencies.flatMap((row) => [row.name, ...row.variants].map(fold));
    expect(duplicates([...places])).toEqual([]);
    expect(duplicates(types)).toEqual([]);
    expect(duplicates(agencies)).toEqual([]);
  });
});

describe("references between rows", () => {
  const placeKeys = new Set(registry.places.map((row) => row.key));
  const agencyKeys = new Set(registry.agencies.map((row) => row.key));
  const typesAt = new Set(registry.agencyTypes.map((row) => `${row.level} ${row.slug}`));

  it("lead from places to places", () => {
    for (const { key, parent, successor } of registry.places) {
      if (key !== "vn") expect(placeKeys, key).toContain(parent);
      if (successor) expect(placeKeys, key).toContain(successor.key);
    }
  });

  it("lead from agency types to types of the same level", () => {
    for (const { slug, level, partOf, successor } of registry.agencyTypes) {
      if (partOf) expect(typesAt, slug).toContain(`${level} ${partOf}`);
      // Districts were dissolved in favour of their communes.
      const levels = level === "DISTRICT" ? [level, "COMMUNE"] : [level];
      if (successor)
        expect(
          levels.some((one) => typesAt.has(`${one} ${successor.slug}`)),
          slug,
        ).toBe(true);
    }
  });

  it("lead from a collective to types of its level, or to the only type of that slug", () => {
    for (const { slug, level, members } of registry.agencyTypes) {
      for (const member of members) {
        const levels = registry.agencyTypes.filter((row) => row.slug === member).map((row) => row.level);
        expect(levels.includes(level) || levels.length === 1, `${slug} → ${member}`).toBe(true);
      }
    }
  });

  it("lead from agencies to agencies and places", () => {
    for (const { key, place, partOf, successor } of registry.agencies) {
      expect(placeKeys, key).toContain(place);
      expect(key.startsWith(`${place}/`)).toBe(true);
      for (const other of [partOf, successor?.key ?? null])
        if (other) expect(agencyKeys, key).toContain(other);
    }
  });

  it("lead from issuers to an agency, or to a type when the issuer is relative", () => {
    for (const { code, scope, level, agency } of registry.issuers) {
      if (scope === "ABSOLUTE") expect(agencyKeys, code).toContain(agency);
      else if (agency) expect(typesAt, code).toContain(`${level} ${agency}`);
    }
  });

  it("lead from terms to places, in order and without overlap", () => {
    const ends = new Map<string, string>();
    for (const { place, level, period, from, to } of registry.terms) {
      if (place !== "*") expect(placeKeys, period).toContain(place);
      expect(from < to, period).toBe(true);
      expect(from > (ends.get(`${place} ${level}`) ?? ""), period).toBe(true);
      ends.set(`${place} ${level}`, to);
    }
  });
});

describe("codes of numbers really seen", () => {
  const census = readFileSync(new URL("instrument-codes.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);

  it("are of a known type and issuer, but for the damaged ones", () => {
    const codes = census.map((line) => line.split("\t")[0] ?? "");
    expect(codes.filter((code) => splitCode(code, registry) === null).sort()).toEqual(
      Object.keys(UNSPLIT_CODES).sort(),
    );
  });
});
