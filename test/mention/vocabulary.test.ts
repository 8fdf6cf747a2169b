import { describe, expect, it } from "vitest";
import { Vocabulary } from "../../src/mention/vocabulary.ts";

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

  it("finds in a text, in whatever spelling, each of many words it was given, and no other", () => {
    const vocabulary = new Vocabulary();
    const names = Array.from({ length: 3000 }, (_, index) => `từ${index}`);
    const ids = names.map((name) => vocabulary.add(name));
    const hoa = vocabulary.add("hòa");
    expect([...vocabulary.split(names.join(" ").toUpperCase()).ids.slice(0, 3000)]).toEqual(ids);
    expect([...vocabulary.split("Hòa HOÀ hoa từ từ3000").ids.slice(0, 5)]).toEqual([hoa, hoa, 0, 0, 0]);
  });
});
