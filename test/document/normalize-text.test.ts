import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "../../src/document/normalize-text.ts";

const NORMALIZED: readonly (readonly [string, string, string])[] = [
  ["decomposed letters", "Nghị quyết số 01/NQ-CP".normalize("NFD"), "Nghị quyết số 01/NQ-CP"],
  ["two marks on one letter", "Thu\u031b\u0309", "Thử"],
  ["Ð (eth) for Đ", "QÐ-UBND và ð", "QĐ-UBND và đ"],
  ["en dash", "08/2010/TT–BYT", "08/2010/TT-BYT"],
  ["em dash", "xã hội — môi trường", "xã hội - môi trường"],
  ["no-break hyphen, figure dash, minus", "1‑2‒3−4", "1-2-3-4"],
  ["small and full-width hyphens", "a﹣b－c", "a-b-c"],
  ["no-break and thin spaces", "Sở\u00a0Y\u2009tế\u3000và", "Sở Y tế và"],
  ["tabs and form feeds", "Số:\t12\f13", "Số: 12 13"],
  ["carriage returns, the line feed stays", "một\r\nhai", "một \nhai"],
  ["zero-width marks", "147\u200b-NQ\u200d/TU\u2060", "147-NQ/TU"],
  ["a zero-width mark inside a letter", "t\u00ea\ufeff\u0301", "tế"],
  ["soft hyphen", "NQ-\u00adCP", "NQ-CP"],
  ["byte order mark", "\ufeffKẾ HOẠCH", "KẾ HOẠCH"],
  ["bidirectional marks", "\u202a30/6\u202c", "30/6"],
  ["the apostrophe of print, in names", "Cư M’gar, Ea Hʼleo", "Cư M'gar, Ea H'leo"],
  ["division slash", "01∕NQ⁄CP", "01/NQ/CP"],
  [
    "syllables that software joined",
    "Nghị_định của Chính_phủ, _Sở Y tế_ a_1",
    "Nghị định của Chính phủ, _Sở Y tế_ a_1",
  ],
  [
    "stars about bold words, not those of a list or a note",
    "**1. Sở Y tế:** rà soát\n*   Tổ chức (**) và ***Điều 2***",
    "1. Sở Y tế: rà soát\n*   Tổ chức (**) và Điều 2",
  ],
  ["plain text", "Điều 3. Sở Y tế", "Điều 3. Sở Y tế"],
];

describe("normalizeText", () => {
  it.each(NORMALIZED)("evens out %s", (_, source, text) => {
    expect(normalizeText(source).text).toBe(text);
  });

  it("leads each character back to its place in the source", () => {
    const source = `\ufeff${"Sở Y tế".normalize("NFD")} 147\u200b-NQ/TU`;
    const { text, sourceIndex } = normalizeText(source);
    expect(text).toBe("Sở Y tế 147-NQ/TU");
    const [sy, number, end] = [text.indexOf("Y"), text.indexOf("147"), text.length];
    expect(source.slice(sourceIndex(sy), sourceIndex(sy + 1))).toBe("Y");
    expect(source.slice(sourceIndex(number), sourceIndex(number + 7))).toBe("147\u200b-NQ/");
    expect(sourceIndex(end)).toBe(source.length);
  });

  it("maps nothing where nothing changed its length", () => {
    const { sourceIndex } = normalizeText("Sở Y tế\u00a0– Ð");
    expect([0, 5, 11].map(sourceIndex)).toEqual([0, 5, 11]);
  });
});

const vietnamese = fc
  .array(
    fc.constantFrom(
      ..."aăâđĐÐoơuưyYe \u00a0\n\r\u0300\u0301\u0303\u0309\u0323\u0302\u031b\u200b\ufeff\u00ad–-/0129",
    ),
  )
  .map((characters) => characters.join(""));
const anyText = fc.oneof(vietnamese, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe("for any text, normalizeText", () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const once = normalizeText(source).text;
        expect(normalizeText(once).text).toBe(once);
      }),
    );
  });

  it("maps forward only, from the start to the end of the source", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, sourceIndex } = normalizeText(source);
        let last = 0;
        for (let index = 0; index <= text.length; index++) {
          const at = sourceIndex(index);
          expect(at).toBeGreaterThanOrEqual(last);
          last = at;
        }
        expect(last).toBe(source.length);
      }),
    );
  });

  it("gives NFC, whatever the form that came in", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ếệổữđĐỳợ aN0") }), (source) => {
        expect(normalizeText(source.normalize("NFD")).text).toBe(normalizeText(source).text);
      }),
    );
  });
});
