import { describe, expect, it } from "vitest";
import { findInlineArticles } from "../../src/document/inline-articles.ts";
import { readMarkedText } from "../fixtures/marked-text.ts";

const LONG = "Hội đồng nhân dân tỉnh đã thảo luận và nhất trí. ".repeat(9);

describe("articles in a line whose breaks were lost", () => {
  it.each([
    "QUYẾT NGHỊ: {A:Điều 1}. Thông qua. {A:Điều 2}. Giao như sau: {A:1}. Sở Y tế rà soát. {A:2}. Sở Nội vụ kiểm tra. {A:Điều 3}. Hiệu lực.",
    // One that another instrument holds, and figures that do not count on.
    "QUYẾT NGHỊ: {A:Điều 1}. Theo Điều 5. Luật Đất đai. 7. Không. {A:Điều 2}. Giao Sở Y tế.",
  ])("%s", (marked) => {
    const { text, marks } = readMarkedText(LONG + marked);
    const found = findInlineArticles(text, { start: 0, end: text.length });
    expect(found).toEqual(marks.map(({ start }) => start));
  });

  it.each([
    ["a short line", "QUYẾT NGHỊ: Điều 1. Thông qua. Điều 2. Giao Sở Y tế."],
    ["a first article alone", `${LONG}QUYẾT NGHỊ: Điều 1. Thông qua. 1. Sở Y tế rà soát.`],
    ["articles that do not begin with the first", `${LONG}: Điều 4. Thông qua. Điều 5. Giao Sở Y tế.`],
  ])("none in %s", (_, text) => {
    expect(findInlineArticles(text, { start: 0, end: text.length })).toEqual([]);
  });
});
