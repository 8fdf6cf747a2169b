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
