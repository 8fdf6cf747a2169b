import { describe, expect, it } from "vitest";
import { VOCABULARY } from "../../src/mention/vocabulary.ts";
import { WordTrie } from "../../src/mention/word-trie.ts";

describe("WordTrie", () => {
  const trie = new WordTrie<string>();
  trie.add("Sở Văn hóa, Thể thao và Du lịch", "culture");
  trie.add("Sở Văn hóa", "old");
  trie.add("Sở Văn hóa", "other");
  trie.add("", "nothing");
  const match = (text: string) => {
    const found = trie.matchLongest(text, VOCABULARY.split(text), 0);
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
