import { expect, it } from "vitest";
import { VOCABULARY } from "../../src/mention/vocabulary.ts";
import { readCitationCue } from "../../src/statement/citation-kind.ts";

const kind = (text: string, canBePrepared = false) => {
  const view = { text, words: VOCABULARY.split(text) };
  return readCitationCue(view, { start: 0, end: text.length }, { canBePrepared })?.kind ?? null;
};

it.each([
  ["Tham mưu thực hiện hiệu quả ", "IMPLEMENTS"],
  ["Quán triệt, triển khai ", "IMPLEMENTS"],
  ["thực hiện nhiệm vụ theo ", "CITES"],
  ["quy định tại ", "CITES"],
  ["Căn cứ ", "BASED_ON"],
  ["trên cơ sở ", "BASED_ON"],
  ["hướng dẫn các xã áp dụng ", "CITES"],
  ["Báo cáo với ", null],
] as const)("the cue nearest to the citation decides: “%s”", (clause, expected) => {
  expect(kind(clause)).toBe(expected);
});

it("only what may still be drafted is prepared", () => {
  expect(kind("tham mưu ban hành ", true)).toBe("PREPARES");
  expect(kind("tham mưu ban hành ", false)).not.toBe("PREPARES");
  expect(kind("Xây dựng và tổ chức triển khai ", true)).toBe("PREPARES");
});

it("the name of a body holds no cue", () => {
  expect(kind("giao Sở Xây dựng, Công an huyện cập nhật ", true)).toBeNull();
  expect(kind("giao Sở Xây dựng điều chỉnh ", true)).toBe("CITES");
});
