import { expect, test } from "vitest";
import { formatListNumber } from "../../src/input/list-number.ts";

test.each([
  [7, "decimal", "7"],
  [7, "decimalZero", "07"],
  [1, "lowerLetter", "a"],
  [27, "lowerLetter", "aa"],
  [28, "upperLetter", "BB"],
  [4, "upperRoman", "IV"],
  [1994, "upperRoman", "MCMXCIV"],
  [9, "lowerRoman", "ix"],
  [0, "upperRoman", "0"],
  [3, "chicago", "3"],
])("%i as %s is %s", (place, form, text) => {
  expect(formatListNumber(place, form)).toBe(text);
});
