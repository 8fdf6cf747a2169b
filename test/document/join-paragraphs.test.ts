import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeUnits } from "../../src/document/code-units.ts";
import { joinParagraphs } from "../../src/document/join-paragraphs.ts";
import { findPageNumbers } from "../../src/document/page-number.ts";
import { splitParagraphs } from "../../src/document/split-paragraphs.ts";

const join = (text: string) => {
  const pages = findPageNumbers(text);
  return joinParagraphs(encodeUnits(text), splitParagraphs(text, pages), pages);
};

describe("joinParagraphs", () => {
  it.each([
    [
      "page breaks",
      "theo Nghị quyết số 01/NQ-\n\nCP ngày\n\n08/01/2022",
      "theo Nghị quyết số 01/NQ- CP ngày 08/01/2022\n",
    ],
    [
      "the number of a page",
      "UBND các huyện, thị\n\n12\n\nxã, thành phố rà soát",
      "UBND các huyện, thị xã, thành phố rà soát\n",
    ],
    [
      "the number of a page between hyphens",
      "Kế hoạch số 9/KH-\n\n- 3 -\n\nUBND của tỉnh",
      "Kế hoạch số 9/KH- UBND của tỉnh\n",
    ],
    ["no figure that its word asks for", "theo khoản\n\n2\n\nnày", "theo khoản 2 này\n"],
    ["no figure behind a sentence", "1. Rà soát.\n\n2\n\nhai", "1. Rà soát.\n2 hai\n"],
    ["blanks", "  Sở   Y tế  \n\n\n  KẾ  HOẠCH\n", "Sở Y tế\nKẾ HOẠCH\n"],
    ["the asterisks of markdown", '**Sở Y tế:** đề án "*Du lịch*"', 'Sở Y tế: đề án "Du lịch"\n'],
  ])("evens out %s", (_, text, joined) => {
    expect(join(text).text).toBe(joined);
  });

  it("keeps each paragraph and its marker", () => {
    const { text, paragraphs } = join("1.1.   **Sở Y tế:**\n- Rà  soát");
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      "1.1. Sở Y tế:",
      "- Rà soát",
    ]);
    expect(paragraphs.map(({ marker, end }) => marker && text.slice(marker.end, end))).toEqual([
      "Sở Y tế:",
      "Rà soát",
    ]);
  });

  it("keeps every character but blanks and asterisks, each where it came from", () => {
    const word = fc.constantFrom("Sở", "*", " ", "\n", "1.", "- ", "**Y**", "tế;", "01/NQ-", "CP");
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const source = words.join("");
        const { text, offsets } = join(source);
        const kept = [...text].flatMap((character, index) =>
          /\s/.test(character) ? [] : [{ character, at: offsets.sourceOf(index) }],
        );
        expect(kept.map(({ at }) => source[at])).toEqual(kept.map(({ character }) => character));
        expect(kept.map(({ character }) => character).join("")).toBe(source.replace(/[\s*]/g, ""));
        expect(kept.every(({ at }, index) => index === 0 || at > (kept[index - 1]?.at ?? 0))).toBe(true);
      }),
    );
  });
});
