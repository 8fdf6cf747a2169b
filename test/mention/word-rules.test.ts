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

  it("tries only the words it is given", () => {
    const text = "đến 1 đến 2 đến 3";
    const found = RULES.findAll(text, VOCABULARY.split(text), { from: 2, to: 4 });
    expect(found.map(({ match }) => match[1])).toEqual(["2"]);
  });
});
