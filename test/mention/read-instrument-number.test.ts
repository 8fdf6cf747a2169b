import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";
import type { InstrumentNumber } from "../../src/mention/instrument-number.ts";
import { findNumberShapes } from "../../src/mention/number-shape.ts";
import { readInstrumentNumber } from "../../src/mention/read-instrument-number.ts";
import type { InstrumentType } from "../../src/model/instrument.ts";
import { readInstruments, readNumbers } from "./read-mentions.ts";

const { lexicon } = loadRegistry();

function readNumber(text: string): InstrumentNumber | null {
  const [shaped] = findNumberShapes(text);
  return shaped ? readInstrumentNumber(shaped.shape, lexicon) : null;
}

type Row = readonly [string, InstrumentType | null, "STATE" | "PARTY", string | null, string];

/** Written, type told by the code, system, year, issuer code: field.md C; NĐ 30/2020/NĐ-CP; 36-HD/VPTW. */
const NUMBERS: readonly Row[] = [
  ["21/2019/NĐ-CP", "DECREE", "STATE", "2019", "CP"],
  ["06/2020/NQ-HĐND", "RESOLUTION", "STATE", "2020", "HĐND"],
  ["01/2011/TTLT-BNV-BTC", "JOINT_CIRCULAR", "STATE", "2011", "BNV-BTC"],
  ["15/2024/QĐ-UBND", "DECISION", "STATE", "2024", "UBND"],
  ["01/NQ-CP", "RESOLUTION", "STATE", null, "CP"],
  ["384/QĐ-UBND", "DECISION", "STATE", null, "UBND"],
  ["115/KH-UBND", "PLAN", "STATE", null, "UBND"],
  ["1494/TTr-SNV", "SUBMISSION", "STATE", null, "SNV"],
  ["751/CT-TTg", "DIRECTIVE", "STATE", null, "TTg"],
  ["01/CĐ-TTg", "OFFICIAL_TELEGRAM", "STATE", null, "TTg"],
  ["12/BC-UBND", "REPORT", "STATE", null, "UBND"],
  ["05/TB-VPCP", "NOTICE", "STATE", null, "VPCP"],
  ["07/VBHN-BTC", "CONSOLIDATED_TEXT", "STATE", null, "BTC"],
  ["43/2022/QH15", null, "STATE", "2022", "QH15"],
  ["12-QĐ/BCĐ", "DECISION", "PARTY", null, "BCĐ"],
  ["653/NQ-UBTVQH14", "RESOLUTION", "STATE", null, "UBTVQH14"],
  ["12A/QĐ-UBND", "DECISION", "STATE", null, "UBND"],
  ["10/2014/UBTVQH13", null, "STATE", "2014", "UBTVQH13"],
  ["1170/2016/NQ-UBTVQH13", "RESOLUTION", "STATE", "2016", "UBTVQH13"],
  ["2600/TTg-KTTH", "OFFICIAL_LETTER", "STATE", null, "TTg-KTTH"],
  ["892/BKHĐT-TH", "OFFICIAL_LETTER", "STATE", null, "BKHĐT-TH"],
  ["2231/SNV-CCHC&PC", "OFFICIAL_LETTER", "STATE", null, "SNV-CCHC&PC"],
  ["101/CP", null, "STATE", null, "CP"],
  ["147-NQ/TU", "RESOLUTION", "PARTY", null, "TU"],
  ["29-NQ/TW", "RESOLUTION", "PARTY", null, "TW"],
  ["36-HD/VPTW", "GUIDANCE", "PARTY", null, "VPTW"],
  ["103-KL/TU", "CONCLUSION", "PARTY", null, "TU"],
  ["12-CT/TU", "DIRECTIVE", "PARTY", null, "TU"],
  ["10-QĐ/BCSĐ", "DECISION", "PARTY", null, "BCSĐ"],
  ["08-CTr/HU", "PROGRAMME", "PARTY", null, "HU"],
  ["09-CTr/MTTQ-UBND", "PROGRAMME", "STATE", null, "MTTQ-UBND"],
];

describe("the grammar of numbers", () => {
  it.each(NUMBERS)("%s", (written, type, system, year, issuerCode) => {
    expect(readNumber(written)).toMatchObject({
      canonical: written,
      type,
      system,
      year,
      issuerCode,
      series: year ? "NORMATIVE" : "ADMINISTRATIVE",
    });
  });

  it("keeps the ordinal as written, its letter and leading zeros included", () => {
    expect(readNumber("04b/NQ-CP")).toMatchObject({ canonical: "04b/NQ-CP", ordinal: "04b" });
    expect(readNumber("06/2020/NQ-HĐND")).toMatchObject({ ordinal: "06" });
  });

  it("reads a code of a type behind an issuer as the unit of a letter", () => {
    expect(readInstruments("tại Văn bản số 77/BCT-KL và Báo cáo số 8/BCT-KL.")).toMatchObject([
      { type: "OFFICIAL_LETTER", number: "77/BCT-KL" },
      { type: "REPORT" },
    ]);
  });

  it("never inserts or strips a year", () => {
    expect(readNumber("01/NQ-CP")?.year).toBeNull();
    expect(readNumber("05/2025/NQ-CP")).toMatchObject({ canonical: "05/2025/NQ-CP", series: "NORMATIVE" });
  });

  it.each([
    ["401- NQ/TU", "401-NQ/TU"],
    ["12 - NQ/TU", "12-NQ/TU"],
    ["01 /NQ-CP", "01/NQ-CP"],
    ["01/nq-cp", "01/NQ-CP"],
    ["13/2015/QĐ-TTG", "13/2015/QĐ-TTg"],
    ["1232/QĐ/TTg", "1232/QĐ-TTg"],
    ["169/2026NĐ-CP", "169/2026/NĐ-CP"],
    ["14/2015/TTBYT", "14/2015/TT-BYT"],
    ["05/2025/NQ.CP", "05/2025/NQ-CP"],
    ["22/2023/QH 15", "22/2023/QH15"],
    ["129/2025/QHI5", "129/2025/QH15"],
    ["54/CT-TW", "54-CT/TW"],
    ["3500-QĐ-BYT", "3500/QĐ-BYT"],
    ["02-2017/NQ-CP", "02-2017/NQ-CP"],
    ["15-CT", "15-CT"],
    ["07-TTLB", "07-TTLB"],
    ["812-QĐ-UB-TC", "812-QĐ-UB-TC"],
    ["453-BYT/NĐ", "453-BYT/NĐ"],
    ["57-LCT/HĐNN8", "57-LCT/HĐNN8"],
  ])("mends %s to %s", (damaged, canonical) => {
    expect(readNumber(damaged)?.canonical).toBe(canonical);
  });

  it.each([
    "12/PSI",
    "5/Khu",
    "5/A2",
    "09-VN/X",
    "30/6/2022",
    "2021-2025",
    "14-15%",
    "85/120 xã",
    "198-KH-CĐKT",
  ])("%s passes shape or dictionary by no known code alone", (text) => {
    expect(readInstruments(`tại ${text} và`)).toEqual([]);
  });
});

describe("codes really seen", () => {
  const census = readRows(new URL("../seeds/instrument-codes.tsv", import.meta.url));
  /** Codes cut off before their issuer, or glued to the next word. */
  const BROKEN = ["/TT", "/TTLT", "/NQLT", "/QĐ", "/NĐ-CPngày", "/TT-BTCngày", "/QHI15"];

  it.each(census.filter(([code = ""]) => !BROKEN.includes(code)))(
    "%s, %s times: %s",
    (_code, _count, example = "") => {
      expect(readNumbers(`theo số ${example} ngày 01/01/2020`)).toEqual([example.replaceAll("Ð", "Đ")]);
    },
  );
});

const MALFORMED = new URL("../../../shared/data/malformed-citations.tsv", import.meta.url);

/** Readings no rule can make from the string alone: a misread ordinal, the law an order promulgated. */
const UNDECIDABLE = ["41/CT-TTs", "08/2025/L-CTN"];

describe.skipIf(!existsSync(MALFORMED))(
  "damaged numbers (skipped without ../shared/data/malformed-citations.tsv)",
  () => {
    const rows = existsSync(MALFORMED) ? readRows(MALFORMED) : [];
    const decided = rows.flatMap(([raw = "", noted = "", defect = ""]) => {
      const canonical = noted.replace(/ [(–].*$/, "");
      return noted.includes("?") || UNDECIDABLE.includes(raw) ? [] : [[raw, canonical, defect] as const];
    });

    it("are there", () => expect(decided.length).toBeGreaterThan(180));

    it.each(decided)("%s is %s: %s", (raw, canonical) => {
      expect(readNumbers(`theo số ${raw.replaceAll("⏎", "\n")} của`)).toEqual([canonical]);
    });
  },
);

it.each(["43/2022/QHI1", "22/2023/QHI", "88/2025QHI"])(
  "%s: a misread term is not taken for another",
  (raw) => {
    const [number = null] = readNumbers(`theo số ${raw} của`);
    expect(number ?? "").not.toMatch(/QH11?$/);
  },
);

function readRows(file: URL): string[][] {
  const [, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t"));
}
