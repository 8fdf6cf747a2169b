import { expect, it } from "vitest";
import { splitSections } from "../../src/document/split-sections.ts";
import { makeParagraphFinder } from "../../src/statement/paragraph-finder.ts";

it("makeParagraphFinder gives the paragraph that holds an offset", () => {
  const document = splitSections("1. Một.\n2. Hai.\n3. Ba.");
  const find = makeParagraphFinder(document);
  const words = (at: number) => document.text.slice(find(at).start, find(at).end);
  expect([0, 6, 8, 14, 16, 20].map(words)).toEqual([
    "1. Một.",
    "1. Một.",
    "2. Hai.",
    "2. Hai.",
    "3. Ba.",
    "3. Ba.",
  ]);
  expect(makeParagraphFinder(splitSections(""))(0)).toEqual({ start: 0, end: 0, marker: null });
});
