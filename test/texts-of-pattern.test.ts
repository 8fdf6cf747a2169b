import { expect, it } from "vitest";
import { textsOfPattern } from "./texts-of-pattern.ts";

const written = (pattern: RegExp) =>
  textsOfPattern(pattern).map(({ text, at }) => [text.slice(0, at), text.slice(at)]);

it.each<readonly [RegExp, readonly (readonly [string, string])[]]>([
  [
    /(?:sở|các ban)/u,
    [
      ["", "sở"],
      ["", "các ban"],
    ],
  ],
  [
    /S[ởỡ]/u,
    [
      ["", "Sở"],
      ["", "Sỡ"],
    ],
  ],
  [
    /(?<=(?:giao|do) )sở/u,
    [
      ["giao ", "sở"],
      ["do ", "sở"],
    ],
  ],
  // The look-behind takes in the blank that is matched.
  [/ (?<=các )sở/u, [["các", " sở"]]],
  [/thuế(?= tỉnh)(?= )/u, [["", "thuế tỉnh"]]],
  // What must not stand there is left to the proof.
  [
    /(?:sở|ban)(?! hành)(?: hành| chỉ đạo)/u,
    [
      ["", "sở chỉ đạo"],
      ["", "ban chỉ đạo"],
    ],
  ],
  [
    /sở/iu,
    [
      ["", "sở"],
      ["", "Sở"],
      ["", "SỞ"],
    ],
  ],
  [
    /\d{2}%?/u,
    [
      ["", "11"],
      ["", "11%"],
    ],
  ],
])("textsOfPattern of %s", (pattern, texts) => {
  expect(written(pattern)).toEqual(texts);
});

it("writes every first and second word, and behind them one text for each", () => {
  const texts = written(/(?:a|b) (?:c|d) (?:e|f) (?:g|h)/u).map(([, text]) => text);
  expect(texts.map((text) => text?.slice(0, 3))).toEqual(["a c", "a d", "b c", "b d"]);
  expect(new Set(texts.map((text) => text?.slice(-1)))).toEqual(new Set(["g", "h"]));
});

it("refuses what it cannot write", () => {
  expect(() => textsOfPattern(/(a)\1/u)).toThrow(/Teach textsOfPattern/);
});
