import { describe, expect, it } from "vitest";
import { Vocabulary, WordTrie } from "../../src/mention/word-trie.ts";

describe("WordTrie", () => {
  const vocabulary = new Vocabulary();
  const trie = new WordTrie<string>(vocabulary);
  trie.add("Sở Văn hóa, Thể thao và Du lịch", "culture");
  trie.add("Sở Văn hóa", "old");
  trie.add("Sở Văn hóa", "other");
  trie.add("", "nothing");
  const match = (text: string) => {
    const found = trie.matchLongest(text, vocabulary.split(text), 0);
    return found && { text: text.slice(0, found.end), values: found.values };
  };

  it.each([
    ["Sở Văn hóa, Thể thao và Du lịch chủ trì", "Sở Văn hóa, Thể thao và Du lịch", ["culture"]],
    ["SỞ VĂN HOÁ - THỂ THAO VÀ DU LỊCH", "SỞ VĂN HOÁ - THỂ THAO VÀ DU LỊCH", ["culture"]],
    ["Sở Văn hóa,\nThể thao và Du lịch", "Sở Văn hóa", ["old", "other"]],
    ["Sở Văn hóa, Thể thao", "Sở Văn hóa", ["old", "other"]],
    ["Sở Văn hóa; Thể thao và Du lịch", "Sở Văn hóa", ["old", "other"]],
  ])("gives the longest name: %j", (text, name, values) => {
    expect(match(text)).toEqual({ text: name, values });
  });

  it.each(["", "Sở", "Sở Tài chính", "Văn hóa"])("gives none for “%s”", (text) => {
    expect(match(text)).toBeNull();
  });
});

describe("Vocabulary", () => {
  it("numbers known words by meaning, others as 0", () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.add("hóa");
    expect(vocabulary.add("hoá")).toBe(id);
    expect([vocabulary.idOf("HÓA"), vocabulary.idOf("HÓA"), vocabulary.idOf("lạ")]).toEqual([id, id, 0]);
  });

  it("splits a text into words with their places", () => {
    const { count, starts, ends } = new Vocabulary().split("Sở Y-tế, 12");
    expect(Array.from({ length: count }, (_, at) => [starts[at], ends[at]])).toEqual([
      [0, 2],
      [3, 4],
      [5, 7],
      [9, 11],
    ]);
  });
});
