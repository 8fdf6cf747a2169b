import fc from "fast-check";
import { expect, it } from "vitest";
import { makeSentenceFinder } from "../../src/statement/sentence.ts";

/** The sentences of a text: each begins behind the end of the one before. */
function split(text: string): string[] {
  const { startBefore, endAfter } = makeSentenceFinder(text);
  const sentences: string[] = [];
  for (let at = text.search(/\S/u); at !== -1 && at < text.length; ) {
    const end = endAfter(at);
    sentences.push(text.slice(startBefore(at), end));
    const next = text.slice(end).search(/\S/u);
    at = next === -1 ? -1 : end + next;
  }
  return sentences;
}

it.each([
  ["Rà soát. Báo cáo.", ["Rà soát.", "Báo cáo."]],
  ["Nguy cơ tiềm ẩn… Trong khi đó, tỉnh", ["Nguy cơ tiềm ẩn…", "Trong khi đó, tỉnh"]],
  ["theo Điều 3. khoản 2", ["theo Điều 3. khoản 2"]],
  ["tăng 1.250 tỷ. Chi 3 tỷ", ["tăng 1.250 tỷ.", "Chi 3 tỷ"]],
  ["Rà soát; Báo cáo", ["Rà soát; Báo cáo"]],
  ["", []],
])("sentences of “%s”", (text, sentences) => expect(split(text)).toEqual(sentences));

it("has every offset in a sentence that begins at or before it and ends behind it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."A b.…;! ”"), minLength: 1 }),
      fc.nat(20),
      (text, offset) => {
        const { startBefore, endAfter } = makeSentenceFinder(text);
        const at = Math.min(offset, text.length - 1);
        expect(startBefore(at)).toBeLessThanOrEqual(at);
        expect(endAfter(at)).toBeGreaterThan(at);
      },
    ),
  );
});
