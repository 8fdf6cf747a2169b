import { describe, expect, it } from "vitest";
import { splitSections } from "../../src/document/split-sections.ts";
import { VOCABULARY } from "../../src/mention/vocabulary.ts";
import type { WordRule, WordRules } from "../../src/mention/word-rules.ts";
import { DEADLINES } from "../../src/statement/build-deadlines.ts";
import { CUES } from "../../src/statement/citation-kind.ts";
import { FIGURES } from "../../src/statement/figure-rules.ts";
import { readGold } from "../gold/read-gold.ts";

const TEXTS = readGold().flatMap(({ text }) => (text === null ? [] : [splitSections(text).text]));

/** What a rule finds when it is tried everywhere, but for what begins inside a word. */
function findEverywhere({ pattern }: WordRule, text: string): string[] {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
  return [...text.matchAll(everywhere)]
    .filter(({ index, 0: words }) => /^\d/.test(words) || !/[\p{L}\d]/u.test(text.charAt(index - 1)))
    .map(({ index, 0: words }) => `${index} ${words}`);
}

const TABLES: readonly (readonly [string, WordRules<WordRule>])[] = [
  ["deadlines", DEADLINES],
  ["figures", FIGURES],
  ["citation cues", CUES],
];

describe.each(TABLES)("each rule of the %s names every word it can begin with", (_, table) => {
  it.each(table.rules.map((rule, index) => [index, rule] as const))("rule %i", (_index, rule) => {
    for (const text of TEXTS) {
      const found = table.findAll(text, VOCABULARY.split(text)).filter((one) => one.rule === rule);
      expect(found.map(({ match }) => `${match.index} ${match[0]}`)).toEqual(findEverywhere(rule, text));
    }
  });
});
