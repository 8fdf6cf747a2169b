import { expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";
import { VOCABULARY } from "../../src/mention/vocabulary.ts";

const { typeWords } = loadRegistry().lexicon;

/** The last type word of a text, its first `to` words if given. */
function readLast(text: string, to?: number) {
  const words = VOCABULARY.split(text);
  const word = typeWords.findLast(text, words, { from: 0, to: to ?? words.count });
  return word && [word.type, text.slice(word.start, word.end)];
}

it.each([
  ["Kế hoạch thực hiện Nghị  quyết số", ["RESOLUTION", "Nghị  quyết"]],
  ["theo Thông báo kết luận số", ["NOTICE", "Thông báo kết luận"]],
  ["Bộ luật số", ["CODE", "Bộ luật"]],
])("TypeWords gives the last type word of “%s”, the longest where they overlap", (text, word) => {
  expect(readLast(text)).toEqual(word);
});

it.each(["Sở Y tế", "NQ-CP", "01/NQ", "quyếtđịnh"])("TypeWords gives none for “%s”", (text) => {
  expect(readLast(text)).toBeNull();
});

it("TypeWords does not look past the words it was given", () => {
  expect(readLast("Luật Đất đai và Nghị quyết", 5)).toEqual(["LAW", "Luật"]);
});

it.each([
  ["theo Nghị đnh số ", ["DECREE", "Nghị đnh"]],
  ["Quyt định số ", ["DECISION", "Quyt định"]],
  ["Chỉ thi số ", ["DIRECTIVE", "Chỉ thi"]],
  ["Thông t số ", ["CIRCULAR", "Thông t"]],
])("TypeWords reads “%s” through what scanning spoilt or lost", (text, word) => {
  const end = text.indexOf("số");
  const spoilt = typeWords.findSpoilt(text, end);
  expect(spoilt && [spoilt.type, text.slice(spoilt.start, spoilt.end)]).toEqual(word);
});

it.each(["dân số ", "tổng hợp số ", "mã định danh số ", "Đề n số "])(
  "TypeWords reads no spoilt name in “%s”",
  (text) => {
    expect(typeWords.findSpoilt(text, text.indexOf("số"))).toBeNull();
  },
);
