import fc from "fast-check";
import { expect, it } from "vitest";
import { splitSentences } from "../../src/statement/sentence.ts";

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it.each([
  ["Rà soát. Báo cáo.", ["Rà soát.", "Báo cáo."]],
  ["Nguy cơ tiềm ẩn… Trong khi đó, tỉnh", ["Nguy cơ tiềm ẩn…", "Trong khi đó, tỉnh"]],
  ["theo Điều 3. khoản 2", ["theo Điều 3. khoản 2"]],
  ["tăng 1.250 tỷ. Chi 3 tỷ", ["tăng 1.250 tỷ.", "Chi 3 tỷ"]],
  ["Rà soát; Báo cáo", ["Rà soát; Báo cáo"]],
  ["", []],
])("splitSentences of “%s”", (text, sentences) => expect(split(text)).toEqual(sentences));

it("loses nothing but blanks between sentences, in any stretch", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."A b.…;! ”") }), fc.nat(5), (text, start) => {
      let at = Math.min(start, text.length);
      for (const sentence of splitSentences(text, { start: at, end: text.length })) {
        expect(text.slice(at, sentence.start).trim()).toBe("");
        expect(sentence.end).toBeGreaterThan(sentence.start);
        at = sentence.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});
