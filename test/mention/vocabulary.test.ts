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

  it("tells words apart that are longer than most, and letters that no word of its has", () => {
    const vocabulary = new Vocabulary();
    const [known, long] = ["ubmttqvn", "vietinbank"].map((word) => vocabulary.add(word));
    const text = "UBMTTQVN VietinBank VietinBan UBMTTQVNN wbmttqvn жbmttqvn vietinbankk";
    expect([...vocabulary.split(text).ids.slice(0, 7)]).toEqual([known, long, 0, 0, 0, 0, 0]);
  });

  it("knows no word of letters beyond those it can number, and still the others", () => {
    const vocabulary = new Vocabulary();
    const letters = Array.from({ length: 300 }, (_, at) => String.fromCharCode(0x4e00 + at));
    const ids = letters.map((letter) => vocabulary.add(letter));
    const found = [...vocabulary.split(letters.join(" ")).ids.slice(0, 300)];
    expect(found).toEqual(ids.map((id, at) => (at < 254 ? id : 0)));
  });
});
