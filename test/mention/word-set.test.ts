import { expect, it } from "vitest";
import { VOCABULARY } from "../../src/mention/vocabulary.ts";
import { WordSet } from "../../src/mention/word-set.ts";

it("WordSet holds its words in any spelling, and never the unknown word", () => {
  const set = new WordSet("trước  chậm");
  set.addWord("ủy");
  const ids = ["TRƯỚC", "Chậm", "Uỷ", "sau", "chưa ai thêm"].map((word) => VOCABULARY.idOf(word));
  expect(ids.map((id) => set.has(id))).toEqual([true, true, true, false, false]);
  expect([set.has(0), set.has(undefined)]).toEqual([false, false]);
});

it("firstIn gives the next member among the words of a text, and where the search ends if there is none", () => {
  const set = new WordSet("sở y");
  const { ids, count } = VOCABULARY.split("Giám đốc Sở Y tế");
  expect([0, 2, 3, 4].map((from) => set.firstIn(ids, from, count))).toEqual([2, 2, 3, 5]);
});
