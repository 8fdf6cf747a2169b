import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";
import type { TermRow } from "../../src/model/registry-data.ts";
import { buildRegistry, findTerm, provinceOf } from "../../src/resolve/registry.ts";

const registry = loadRegistry();

describe("findTerm", () => {
  it.each([
    ["vn", "CENTRAL", "2021-08-16", "2021-2026"],
    ["vn", "CENTRAL", "2010-10-22", "2006-2011"],
    ["bac-giang", "PROVINCE", "2021-07-15", "2020-2025"],
    ["thai-nguyen", "PROVINCE", "2021-07-15", "2020-2025"],
    ["bac-giang", "PROVINCE", "2020-09-01", undefined],
    ["vn", "CENTRAL", "1950-01-01", undefined],
  ] as const)("%s, %s, on %s: %s", (place, level, on, period) => {
    expect(findTerm(registry, { place, level, on })?.period).toBe(period);
  });

  it("prefers the row of the place itself", () => {
    const term = (place: string, period: string): TermRow => ({
      place,
      level: "PROVINCE",
      ordinal: null,
      period,
      from: "2020-01-01",
      to: "2025-01-01",
    });
    const terms = [term("*", "2020-2025"), term("bac-giang", "2019-2024")];
    const own = buildRegistry({ ...registry.data, terms });
    expect(findTerm(own, { place: "bac-giang", level: "PROVINCE", on: "2021-01-01" })?.period).toBe(
      "2019-2024",
    );
    expect(findTerm(own, { place: "thai-nguyen", level: "PROVINCE", on: "2021-01-01" })?.period).toBe(
      "2020-2025",
    );
  });
});

it.each([
  ["bac-giang/viet-yen", "bac-giang"],
  ["bac-giang", "bac-giang"],
  ["ha-noi", "ha-noi"],
  ["vn", undefined],
  ["nowhere", undefined],
])("provinceOf %s is %s", (place, province) => {
  expect(provinceOf(registry, place)?.key).toBe(province);
});
