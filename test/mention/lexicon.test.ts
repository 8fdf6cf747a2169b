import { describe, expect, it } from "vitest";
import { loadRegistry } from "../../src/load-registry.ts";
import { VOCABULARY } from "../../src/mention/vocabulary.ts";

const { lexicon } = loadRegistry();

describe("the lexicon", () => {
  it("knows laws whose names hold commas", () => {
    const text = "Phòng, chống tham nhũng và";
    const match = lexicon.laws.matchLongest(text, VOCABULARY.split(text), 0);
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
