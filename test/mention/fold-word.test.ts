import { expect, it } from "vitest";
import { foldWord } from "../../src/mention/fold-word.ts";

it.each([
  ["hóa", "hoá"],
  ["Ủy", "uỷ"],
  ["THỎA", "thoả"],
  ["khỏe", "khoẻ"],
  ["Thúy", "thuý"],
])("foldWord puts the tone mark of %s where %s has it", (old, modern) => {
  expect(foldWord(old)).toBe(foldWord(modern));
});

it("foldWord leaves other words as they are, in small letters", () => {
  expect(["Sở", "quý", "Công", "UBND"].map(foldWord)).toEqual(["sở", "quý", "công", "ubnd"]);
});
