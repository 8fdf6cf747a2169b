import { array, assert, constantFrom, property } from "fast-check";
import { expect, it, vi } from "vitest";
import { makeEndTest } from "../../src/document/end-test.ts";
import "../../src/extract.ts";
import { textsOfPattern } from "../texts-of-pattern.ts";

/** Every pattern that the extractor makes such a test of. */
const MADE = vi.hoisted((): RegExp[] => []);
vi.mock("../../src/document/end-test.ts", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../src/document/end-test.ts")>();
  const record = (pattern: RegExp) => {
    MADE.push(pattern);
    return original.makeEndTest(pattern);
  };
  return { makeEndTest: record };
});

const WORDS = ["các ", "những ", "Nghị quyết", " và ", ", ", "số: ", "Giám đốc ", "12", "\n"];

it.each([
  /(?<!\p{L})(?:các|những) +(?:\p{L}+ \p{L}+ *(?:,|và) *)*$/iu,
  /(?:số *[:.]?|\p{L}) ?$/iu,
  /(?:^|[,;] ?)(?:giám đốc|số) ?:? ?$/iu,
])("makeEndTest of %s tells what a search for it tells", (pattern) => {
  const endsIn = makeEndTest(pattern);
  assert(
    property(array(constantFrom(...WORDS), { maxLength: 8 }), (words) => {
      const text = words.join("");
      expect(endsIn(text)).toBe(pattern.test(text));
    }),
  );
});

it.each(MADE)("makeEndTest of %s finds every text that is made of it, at the end alone", (pattern) => {
  const endsIn = makeEndTest(pattern);
  const texts = textsOfPattern(pattern).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !endsIn(text))).toEqual([]);
  for (const text of texts) expect(endsIn(`${text}x`)).toBe(pattern.test(`${text}x`));
});
