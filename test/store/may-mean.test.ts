import { describe, expect, test } from "vitest";
import type { Instrument } from "../../src/model/instrument.ts";
import { mayMean, type OpenCitation } from "../../src/store/may-mean.ts";
import { instrument } from "../fixtures/extraction.ts";

const CENTRAL = { type: "DECISION", jurisdiction: "vn", issuer: "Thủ tướng Chính phủ" } as const;
const LOCAL = { type: "DECISION", issuer: "UBND tỉnh Bắc Giang" } as const;

function cite(over: Partial<OpenCitation>): OpenCitation {
  return {
    number: "12/QĐ-UBND",
    type: "DECISION",
    issuer: null,
    issuedOn: null,
    candidates: [],
    citedIn: "bac-giang",
    citedOn: "2022-06-01",
    ...over,
  };
}

type Row = readonly [string, boolean, Partial<OpenCitation>, Partial<Instrument>, string?];
const ROWS: readonly Row[] = [
  ["one number and no date", true, {}, LOCAL],
  ["another number", false, { number: "13/QĐ-UBND" }, LOCAL],
  ["the year only in one number", false, { number: "12/2022/QĐ-UBND" }, LOCAL],
  ["another kind", false, { type: "PLAN" }, LOCAL],
  ["what came out on the day it is cited", true, {}, { ...LOCAL, issuedOn: "2022-06-01" }],
  ["what comes out later", false, {}, { ...LOCAL, issuedOn: "2022-06-02" }],
  ["what comes out a year later, by its period", false, {}, { ...LOCAL, period: "2023" }],
  ["a citing text without a date", true, { citedOn: null }, { ...LOCAL, issuedOn: "2022-06-02" }],
  ["a citing text of the month, and a day of it", true, { citedOn: "2022-06" }, { ...LOCAL, issuedOn: "2022-06-20" }],
  ["a citing text of the year before", false, { citedOn: "2021" }, { ...LOCAL, issuedOn: "2022-01-02" }],
  ["its own day", true, { issuedOn: "2022-05-03" }, { ...LOCAL, issuedOn: "2022-05-03" }],
  ["another day", false, { issuedOn: "2022-05-04" }, { ...LOCAL, issuedOn: "2022-05-03" }],
  ["another province", false, { citedIn: "hai-duong" }, LOCAL],
  ["another province, the issuer named in full", true, { citedIn: "hai-duong", issuer: "UBND tỉnh Bắc Giang" }, LOCAL],
  ["another province, whose body has the same short name", false, { citedIn: "hai-duong", issuer: "UBND tỉnh" }, { ...LOCAL, issuer: "UBND tỉnh" }],
  ["a district of the province", true, { citedIn: "bac-giang/tan-yen" }, LOCAL],
  ["a district that names the district's body", false, { citedIn: "bac-giang/tan-yen", issuer: "UBND huyện" }, LOCAL],
  ["a district that names the province's body", true, { citedIn: "bac-giang/tan-yen", issuer: "UBND tỉnh" }, LOCAL],
  ["a body of the centre, cited anywhere", true, { number: "950/QĐ-TTg", citedIn: "hai-duong" }, CENTRAL, "950/QĐ-TTg"],
  ["a place that the text does not tell", true, { citedIn: null }, LOCAL],
  ["one of those the text leaves open", true, { candidates: ["a", "k"] }, { ...LOCAL, key: "k" }],
  ["none of those the text leaves open", false, { candidates: ["a", "b"] }, { ...LOCAL, key: "k" }],
  ["a citation by name", false, { number: null }, LOCAL],
]; // biome-ignore format: one row a line

describe("an open citation may mean", () => {
  test.for(ROWS)("%s: %s", ([_name, expected, citation, parts, number = "12/QĐ-UBND"]) => {
    expect(mayMean(cite(citation), instrument(number, parts))).toBe(expected);
  });
});
