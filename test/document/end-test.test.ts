import { array, assert, constantFrom, property } from "fast-check";
import { expect, it } from "vitest";
import { makeEndTest } from "../../src/document/end-test.ts";

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
