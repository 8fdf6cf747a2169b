import { array, assert, constantFrom, nat, property, tuple } from "fast-check";
import { expect, it } from "vitest";
import { NextMatch } from "../../src/statement/next-match.ts";

const PATTERN = /;|, (?=và)|(?<!không )là/gu;
const WORDS = ["Sở Y tế ", "; ", ", và ", ", ", "không là ", "là ", "kinh tế xã hội ".repeat(40)];

function findAnew(text: string, from: number, limit: number): { start: number; end: number } | null {
  PATTERN.lastIndex = from;
  const match = PATTERN.exec(text);
  return match && match.index <= limit ? { start: match.index, end: match.index + match[0].length } : null;
}

it("NextMatch finds what a search from each place finds, in whatever order it is asked", () => {
  const places = array(tuple(nat(6000), nat(300)), { maxLength: 30 });
  assert(
    property(array(constantFrom(...WORDS), { maxLength: 12 }), places, (words, asked) => {
      const text = words.join("");
      const next = new NextMatch(text, PATTERN);
      for (const [from, reach] of asked)
        expect(next.find(from, from + reach)).toEqual(findAnew(text, from, from + reach));
    }),
  );
});
