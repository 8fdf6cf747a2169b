import { describe, expect, it } from "vitest";
import { readInstruments } from "./read-mentions.ts";

/** Words before a number, type, start of the citation, issuer. */
const BEFORE: readonly (readonly [string, string, string, string | null])[] = [
  ["theo Nghị quyết số ", "RESOLUTION", "Nghị quyết số ", null],
  ["theo Nghị quyết ", "RESOLUTION", "Nghị quyết ", null],
  ["theo NGHỊ QUYẾT SỐ: ", "RESOLUTION", "NGHỊ QUYẾT SỐ: ", null],
  ["theo nghị quyết số ", "RESOLUTION", "nghị quyết số ", null],
  ["theo Nghị  quyết  số ", "RESOLUTION", "Nghị quyết số ", null],
  ["theo Nghị quyết của Chính phủ số ", "RESOLUTION", "Nghị quyết của Chính phủ số ", "Chính phủ"],
  ["theo Nghi quyêt số ", "RESOLUTION", "Nghi quyêt số ", null],
  ["theo Nghi quyêt sô ", "RESOLUTION", "Nghi quyêt sô ", null],
  ["theo số ", "RESOLUTION", "số ", null],
  ["theo ", "RESOLUTION", "", null],
  ["Kế hoạch thực hiện Nghị quyết số ", "RESOLUTION", "Nghị quyết số ", null],
];

describe("what stands before a number", () => {
  it.each(BEFORE)("“%s”", (before, type, start, issuer) => {
    const [citation, ...more] = readInstruments(`${before}01/NQ-CP.`);
    expect(more).toEqual([]);
    expect(citation).toMatchObject({ type, text: `${start}01/NQ-CP`, issuer, flags: [] });
  });

  it("is the law that bears the number, not one it amends", () => {
    const [law, ...more] = readInstruments(
      "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công và Luật Đầu tư số 03/2022/QH15.",
    );
    expect(more).toEqual([]);
    expect(law).toMatchObject({ type: "LAW", number: "03/2022/QH15" });
    expect(law?.text.startsWith("Luật sửa đổi")).toBe(true);
  });

  it.each([
    "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15",
    "Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13",
  ])("is the law whose name ends in “pháp luật”: %s", (law) => {
    expect(readInstruments(`Căn cứ ${law};`)).toMatchObject([{ type: "LAW", text: law }]);
  });

  it("is not the word of the sentence before", () => {
    expect(readInstruments("Rà soát Kế hoạch. Số 01/NQ-CP.")).toMatchObject([
      { type: "RESOLUTION", text: "Số 01/NQ-CP" },
    ]);
  });
});
