import { describe, expect, it } from "vitest";
import { GROUP_UNITS, NAME_NOUNS, NAME_OPENINGS } from "../../src/statement/name-nouns.ts";

/** Splits a pattern at the bars that stand in no bracket. */
function splitAlternatives(pattern: string): string[] {
  const alternatives = [""];
  let depth = 0;
  for (const sign of pattern) {
    if ("([".includes(sign)) depth++;
    if (")]".includes(sign)) depth--;
    if (sign === "|" && depth === 0) alternatives.push("");
    else alternatives[alternatives.length - 1] += sign;
  }
  return alternatives;
}

/** The words that an alternative may begin with, in small letters: "[đĐ]ại biểu", "(?:Ủy|Uỷ) ban", "S[ởờỡ]". */
function firstWords(alternative: string): string[] {
  const group = /^\(\?:([^()]*)\)/u.exec(alternative)?.[1];
  if (group) return group.split("|").flatMap(firstWords);
  const word = /^(?:\p{L}|\[\p{L}+\])+/u.exec(alternative)?.[0] ?? alternative;
  const signs = word.match(/\[\p{L}+\]|\p{L}/gu) ?? [];
  return signs
    .reduce<string[]>(
      (words, sign) => words.flatMap((one) => [...sign.replace(/[[\]]/g, "")].map((letter) => one + letter)),
      [""],
    )
    .map((one) => one.toLowerCase());
}

describe("the words that names begin with", () => {
  const openings = new Set(NAME_OPENINGS.split(" "));

  it("hold the first word of every noun, or the noun is never looked for", () => {
    const missing = splitAlternatives(NAME_NOUNS)
      .flatMap(firstWords)
      .filter((word) => !openings.has(word));
    expect(missing).toEqual([]);
  });

  it("hold the word that every group begins with", () => {
    expect(splitAlternatives(GROUP_UNITS).length).toBeGreaterThan(50);
    expect(openings.has("các")).toBe(true);
  });

  it("repeat none", () => {
    expect(openings.size).toBe(NAME_OPENINGS.split(" ").length);
  });
});
