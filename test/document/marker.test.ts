import { describe, expect, it } from "vitest";
import { type MarkerKind, readMarker } from "../../src/document/marker.ts";

/** Line, kind, label, words after the marker. */
const MARKED: readonly (readonly [string, MarkerKind, string, string])[] = [
  ["II. NHỮNG NHIỆM VỤ", "ROMAN", "II", "NHỮNG NHIỆM VỤ"],
  ["IV- TỔ CHỨC THỰC HIỆN", "ROMAN", "IV", "TỔ CHỨC THỰC HIỆN"],
  ["III/ Tổ chức", "ROMAN", "III", "Tổ chức"],
  ["III: TỔ CHỨC THỰC HIỆN", "ROMAN", "III", "TỔ CHỨC THỰC HIỆN"],
  ["III TỔ CHỨC THỰC HIỆN", "ROMAN", "III", "TỔ CHỨC THỰC HIỆN"],
  ["III.1. Sở Y tế", "NUMBER", "1", "Sở Y tế"],
  ["B.2.1 Sở Y tế", "NUMBER", "2.1", "Sở Y tế"],
  ["* Cơ quan chủ trì", "BULLET", "", "Cơ quan chủ trì"],
  ["* 1. Sở Y tế", "NUMBER", "1", "Sở Y tế"],
  ["A. ĐÁNH GIÁ", "LETTER", "A", "ĐÁNH GIÁ"],
  ["1. Sở Y tế", "NUMBER", "1", "Sở Y tế"],
  ["2.1. Sở Công Thương", "NUMBER", "2.1", "Sở Công Thương"],
  ["2.1 Sở Công Thương", "NUMBER", "2.1", "Sở Công Thương"],
  ["3) Các sở", "NUMBER", "3", "Các sở"],
  ["1- Các sở", "NUMBER", "1", "Các sở"],
  ["1.2.3. Mục nhỏ", "NUMBER", "1.2.3", "Mục nhỏ"],
  ["**1. Sở Nội vụ:**", "NUMBER", "1", "Sở Nội vụ:**"],
  ["a) Chủ trì", "POINT", "a", "Chủ trì"],
  ["đ) Rà soát", "POINT", "đ", "Rà soát"],
  ["b. Rà soát", "POINT", "b", "Rà soát"],
  ["- Rà soát", "BULLET", "", "Rà soát"],
  ["+ Rà soát", "BULLET", "", "Rà soát"],
  ["• Rà soát", "BULLET", "", "Rà soát"],
  ["Điều 3. Giám đốc các sở", "ARTICLE", "3", "Giám đốc các sở"],
  ["Điều 12a. Giám đốc", "ARTICLE", "12a", "Giám đốc"],
  ["ĐIỀU 1: Phê duyệt", "ARTICLE", "1", "Phê duyệt"],
  ["Chương II", "CHAPTER", "II", ""],
  ["Phần I. Đánh giá", "PART", "I", "Đánh giá"],
  ["PHẦN THỨ NHẤT", "PART", "THỨ NHẤT", ""],
];

const UNMARKED: readonly string[] = [
  "Sở Y tế: Chủ trì",
  "30.6.2022 là ngày cuối",
  "30/6/2022 là ngày cuối",
  "2021-2025 là giai đoạn",
  "Điều 3 Luật Đất đai quy định",
  "5.000 căn hộ",
  "80% các xã",
  "Phần lớn các xã",
  "Phụ lục I kèm theo Kế hoạch này",
  "Phần II của Nghị quyết",
  "XIV KỲ HỌP THỨ HAI",
  "Việt Nam",
  "",
];

describe("readMarker", () => {
  it.each(MARKED)("%s", (line, kind, label, rest) => {
    const marker = readMarker(line, 0);
    expect(marker && { kind: marker.kind, label: marker.label, rest: line.slice(marker.end) }).toEqual({
      kind,
      label,
      rest,
    });
  });

  it.each(UNMARKED)("reads no marker in “%s”", (line) => {
    expect(readMarker(line, 0)).toBeNull();
  });

  it("reads from the offset it is given", () => {
    const text = "Kế hoạch\nII. Nhiệm vụ";
    expect(readMarker(text, 9)).toEqual({ kind: "ROMAN", label: "II", end: 13 });
  });
});
