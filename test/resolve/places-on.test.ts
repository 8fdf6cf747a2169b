import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { loadRegistry } from "../../src/load-registry.ts";

const registry = loadRegistry();

function read(letterhead: string, dateLine: string, words = "Rà soát nhà ở.") {
  return extract(
    `ỦY BAN NHÂN DÂN\n${letterhead}\nSố: 12/KH-UBND\n${dateLine}\nKẾ HOẠCH\nPhát triển nhà ở\nI. NHIỆM VỤ\n1. Sở Xây dựng: ${words}`,
    registry,
  );
}

describe("a place that changed its rank", () => {
  it.each([
    ["Huế, ngày 05 tháng 3 năm 2019", "st:thua-thien-hue/hue:UBND:PLAN:adm:2019:12"],
    ["Huế, ngày 31 tháng 12 năm 2024", "st:thua-thien-hue/hue:UBND:PLAN:adm:2024:12"],
    ["Huế, ngày 01 tháng 01 năm 2025", "st:hue:UBND:PLAN:adm:2025:12"],
    ["Huế, ngày 05 tháng 3 năm 2026", "st:hue:UBND:PLAN:adm:2026:12"],
  ])("speaks as what it was on the day: %s", (dateLine, key) => {
    expect(read("THÀNH PHỐ HUẾ", dateLine).document.instrument).toBe(key);
  });

  it.each([
    ["Quyết định số 5/QĐ-UBND ngày 03/4/2022 của UBND thành phố Huế", "st:thua-thien-hue/hue:"],
    ["Quyết định số 5/QĐ-UBND ngày 03/4/2025 của UBND thành phố Huế", "st:hue:"],
    ["Quyết định số 5/2026/QĐ-UBND của UBND thành phố Huế", "st:hue:"],
  ])("is cited as what it was then: %s", (words, key) => {
    const { citations } = read("TỈNH QUẢNG TRỊ", "Quảng Trị, ngày 05 tháng 3 năm 2026", `Theo ${words}.`);
    expect(citations.map(({ instrument }) => instrument)).toEqual([expect.stringContaining(key)]);
  });

  it.each([
    ["Quyết định số 15/2021/QĐ-UBND của UBND tỉnh", "st:thua-thien-hue:UBND:DECISION:norm:2021:15"],
    ["Quyết định số 15/2021/QĐ-UBND của UBND thành phố", null],
    ["Quyết định số 15/QĐ-UBND ngày 03/4/2022", null],
    ["Quyết định số 15/QĐ-UBND ngày 03/4/2025 của UBND thành phố", "st:hue:UBND:DECISION:adm:2025:15"],
  ])("is not what it was before in its own documents: %s", (words, key) => {
    const { citations } = read("THÀNH PHỐ HUẾ", "Huế, ngày 05 tháng 3 năm 2026", `Theo ${words}.`);
    expect(citations.map(({ instrument }) => instrument)).toEqual([key]);
  });
});

describe("a province that was taken in", () => {
  it("is not what the line of the day means since", () => {
    const keyOn = (dateLine: string) => read("XÃ HÒA BÌNH", dateLine).document.instrument;
    expect(keyOn("Hòa Bình, ngày 05 tháng 3 năm 2020")).toMatch(/^st:hoa-binh\//);
    expect(keyOn("Hòa Bình, ngày 05 tháng 3 năm 2026")).toMatch(/^text:/);
  });
});
