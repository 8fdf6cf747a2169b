import { expect, it } from "vitest";
import { VOCABULARY } from "../../src/mention/vocabulary.ts";
import { readCitationCue } from "../../src/statement/citation-kind.ts";
import { readText } from "./read-task.ts";

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

it("a basis gives way to what is done behind a semicolon, under whom a letter is addressed to", () => {
  const text = `UBND TỈNH NINH BÌNH\nSỞ NỘI VỤ\nSố: 214/SNV-QL\n\nNinh Bình, ngày 21 tháng 01 năm 2026\n\nKính gửi: Ủy ban nhân dân các xã, phường\n
Căn cứ Nghị định số 110/2018/NĐ-CP ngày 29/8/2018 của Chính phủ; thực hiện Công văn số 95/UBND-VX ngày 14/01/2026 của UBND tỉnh, Sở Nội vụ đề nghị:\n`;
  expect(readText(text).citations.map(({ number, kind: is }) => [number, is])).toEqual([
    ["110/2018/NĐ-CP", "BASED_ON"],
    ["95/UBND-VX", "IMPLEMENTS"],
  ]);
});
