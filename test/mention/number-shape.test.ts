import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumberShapes } from "../../src/mention/number-shape.ts";

const shapes = (text: string) =>
  [...findNumberShapes(text)].map(({ start, end, shape }) => ({ text: text.slice(start, end), ...shape }));

describe("findNumberShapes", () => {
  it.each([
    ["147-NQ/TU", "147", null, ["NQ", "TU"], ["-", "/"]],
    ["06/2020/NQ-HĐND", "06", "2020", ["NQ", "HĐND"], ["/", "-"]],
    ["401- NQ/TU", "401", null, ["NQ", "TU"], ["-", "/"]],
    ["04b/NQ-CP", "04b", null, ["NQ", "CP"], ["/", "-"]],
    ["01/2011/TTLT-BNV-BTC", "01", "2011", ["TTLT", "BNV", "BTC"], ["/", "-", "-"]],
    ["2231/SNV-CCHC&PC", "2231", null, ["SNV", "CCHC&PC"], ["/", "-"]],
    ["22/2023/QH 15", "22", "2023", ["QH15"], ["/"]],
  ])("cuts %s into its pieces", (text, ordinal, year, codes, joints) => {
    expect(shapes(text)).toEqual([{ text, ordinal, year, codes, joints }]);
  });

  it("leaves the glued next word outside", () => {
    expect(shapes("11/2020/NĐ-CPngày 3/3/2020")[0]?.text).toBe("11/2020/NĐ-CP");
  });

  it.each(["30/6/2022", "2021-2025", "85%", "QL37", "0204.3854.923"])("sees no shape in %s", (text) => {
    expect(shapes(text)).toEqual([]);
  });

  it("finds ranges of any text, in order, without overlap", () => {
    const piece = fc.constantFrom(
      "1",
      "06",
      "/",
      "-",
      " ",
      "2020",
      "NQ",
      "TU",
      "QH",
      "15",
      "ngày",
      "Đ",
      "b",
      ".",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, shape } of findNumberShapes(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(shape.joints).toHaveLength(shape.codes.length);
          last = end;
        }
      }),
    );
  });
});
