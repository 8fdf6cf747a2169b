import { describe, expect, it } from "vitest";
import { VOCABULARY } from "../../src/mention/vocabulary.ts";
import { WordRules } from "../../src/mention/word-rules.ts";

const RULES = new WordRules([
  { opens: "trước đến", pattern: /(?:trước|đến)(?: hết)? (\d+)/giu },
  { opens: "# trên", pattern: /(?:trên )?(\d+) ?%/giu },
]);

describe("WordRules", () => {
  it.each([
    ["Trước 5 và trên 80%", ["Trước 5", "trên 80%"]],
    ["đạt80% đến hết 30", ["80%", "đến hết 30"]],
    ["đến 5% và 6%", ["đến 5", "5%", "6%"]],
    ["xtrước 5", []],
    ["", []],
  ])("finds in “%s” what the rules read, by place", (text, found) => {
    expect(RULES.findAll(text, VOCABULARY.split(text)).map(({ match }) => match[0])).toEqual(found);
  });

  it.each([
    ["trong quý 2", ["trong quý 2"]],
    ["trong 2", ["trong 2"]],
    ["trong việc 2", []],
    // A figure may be stuck to a word, another word not.
    ["trong quý1 2", ["trong quý1 2"]],
    ["trong quýx 2", []],
    ["đạt 5 đồng, 6 đồng", ["5 đồng"]],
    ["đạt 5.000 đồng1", ["5.000 đồng"]],
    ["3 4 đồng", []],
    ["3đạt 4 đồng", ["4 đồng"]],
    ["hạn : 7", ["7"]],
    ["hạn 7", []],
    ["9 lít, 9,5 tạ, 9", ["9,5 tạ"]],
    ["Sở và sở", ["Sở"]],
  ])("looks in “%s” at the words and signs beside the opening one", (text, found) => {
    VOCABULARY.add("việc");
    const rules = new WordRules([
      { opens: "trong", next: "quý", pattern: /trong(?: [\p{L}\d]+)? \d/gu },
      { opens: "#", next: "đồng", previous: "đạt", pattern: /[\d.]+ đồng/gu },
      { opens: "#", signs: ":", pattern: /7/gu },
      { opens: "#", nextSigns: "t", pattern: /9,?\d? \p{L}+/gu },
      { opens: "là", opensCapital: "sở", pattern: /sở/giu },
    ]);
    expect(rules.findAll(text, VOCABULARY.split(text)).map(({ match }) => match[0])).toEqual(found);
  });

  it("tries only the words it is given", () => {
    const text = "đến 1 đến 2 đến 3";
    const found = RULES.findAll(text, VOCABULARY.split(text), { from: 2, to: 4 });
    expect(found.map(({ match }) => match[1])).toEqual(["2"]);
  });
});
