import { expect, it } from "vitest";
import { sliceRange } from "../../src/resolve/slice-range.ts";

it("sliceRange gives the words on one line", () => {
  expect(sliceRange("về  phát\ntriển **du lịch**", { start: 4, end: 26 })).toBe("phát triển du lịch");
  expect(sliceRange("abc", null)).toBeNull();
  expect(sliceRange("a   c", { start: 1, end: 4 })).toBeNull();
});
