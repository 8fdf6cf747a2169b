import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "../../src/store/fold-text.ts";
import { closestInstruments, foldNumber, parseInstrumentRef } from "../../src/store/instrument-ref.ts";

test.for([
  ["147-NQ/TU", "147 nq tu", "147", "nq"],
  ["401- NQ/TU", "401 nq tu", "401", "nq"],
  ["01/NQ-CP", "1 nq cp", "1", "nq"],
  ["21/2019/NĐ-CP", "21 2019 nd cp", "21", "nd"],
  ["384/QÐ-UBND", "384 qd ubnd", "384", "qd"],
  ["12a/NQ–CP", "12a nq cp", "12", "nq"],
  ["000/X", "0 x", "0", "x"],
  ["không số", "khong so", null, "so"],
] as const)("takes %s apart", ([number, numberFolded, ordinal, typeCode]) => {
  expect(foldNumber(number)).toEqual({ numberFolded, ordinal, typeCode });
});

test.for([
  ["nq 401", { numberFolded: null, ordinal: "401", typeCode: "nq", type: null }],
  ["Nghị quyết số 401", { numberFolded: null, ordinal: "401", typeCode: "nghiquyet", type: "RESOLUTION" }],
  ["Nghị quyết số 01/NQ-CP", { numberFolded: "1 nq cp", ordinal: null, typeCode: null, type: null }],
  ["số 278/KH-UBND", { numberFolded: "278 kh ubnd", ordinal: null, typeCode: null, type: null }],
  ["không có gì", { numberFolded: null, ordinal: null, typeCode: null, type: null }],
] as const)("reads %s", ([ref, expected]) => {
  expect(parseInstrumentRef(ref)).toEqual({ key: ref, ...expected });
});

test("reads any text without throwing, and asks for what folds alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (ref) => {
      const { numberFolded } = parseInstrumentRef(ref);
      if (numberFolded !== null) expect(foldNumber(numberFolded).numberFolded).toBe(numberFolded);
      expect(closestInstruments(ref, [])).toEqual([]);
      expect(foldText(foldText(ref))).toBe(foldText(ref));
    }),
  );
});

test("finds every spelling of a number it can be written in", () => {
  const code = fc.constantFrom("NQ/TU", "NQ-CP", "QĐ-UBND", "2019/NĐ-CP", "KH-BCĐ");
  const blank = fc.constantFrom("", " ", "  ");
  fc.assert(
    fc.property(
      fc.nat(99_999),
      code,
      blank,
      fc.boolean(),
      fc.constantFrom("", "số ", "Nghị quyết số "),
      (n, c, b, lower, words) => {
        const number = `${n}/${c}`;
        const spelt = `${words}${lower ? "0" : ""}${n}${b}/${b}${lower ? c.toLowerCase() : c}`;
        expect(parseInstrumentRef(spelt).numberFolded).toBe(foldNumber(number).numberFolded);
      },
    ),
  );
});
