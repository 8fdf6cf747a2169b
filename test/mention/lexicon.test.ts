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
    const text = "Luật Phòng, chống tham nhũng và";
    const end = lexicon.matchLawName(text, 5);
    expect(end && text.slice(5, end)).toBe("Phòng, chống tham nhũng");
    expect(lexicon.matchLawName("Luật Không có thật", 5)).toBeNull();
  });

  it("knows codes by system, and their spelling", () => {
    expect(lexicon.stateTypeByCode.get("NĐ")).toBe("DECREE");
    expect(lexicon.partyTypeByCode.get("NQ")).toBe("RESOLUTION");
    expect(lexicon.partyTypeByCode.get("NĐ")).toBeUndefined();
    expect(lexicon.issuersByCode.get("TU")?.system).toBe("PARTY");
    expect(lexicon.codeSpelling.get("ttg")).toBe("TTg");
  });
});
