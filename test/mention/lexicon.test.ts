import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";

const { lexicon } = loadRegistry();

describe("the lexicon", () => {
  it("gives the last type word of a text", () => {
    const text = "Kế hoạch thực hiện Nghị  quyết số";
    const word = lexicon.lastTypeWord(text);
    expect(word && [word.type, text.slice(word.start, word.end)]).toEqual(["RESOLUTION", "Nghị  quyết"]);
    expect(lexicon.lastTypeWord("Sở Y tế")).toBeNull();
    expect(lexicon.lastTypeWord("NQ-CP")).toBeNull();
  });

  it("knows laws whose names hold commas", () => {
    const text = "Phòng, chống tham nhũng và";
    const match = lexicon.laws.matchLongest(text, lexicon.vocabulary.split(text), 0);
    expect(match && text.slice(0, match.end)).toBe("Phòng, chống tham nhũng");
    expect(match?.values.map(({ type, name }) => [type, name])).toContainEqual([
      "LAW",
      "Phòng, chống tham nhũng",
    ]);
  });

  it("knows codes by system, and their spelling", () => {
    expect(lexicon.stateTypeByCode.get("NĐ")).toBe("DECREE");
    expect(lexicon.partyTypeByCode.get("NQ")).toBe("RESOLUTION");
    expect(lexicon.partyTypeByCode.get("NĐ")).toBeUndefined();
    expect(lexicon.issuersByCode.get("TU")?.system).toBe("PARTY");
    expect(lexicon.codeSpelling.get("ttg")).toBe("TTg");
  });
});
