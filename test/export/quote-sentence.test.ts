import { describe, expect, test } from "vitest";
import { quoteSentence } from "../../src/export/quote-sentence.ts";

/** The sentence around the words between the marks. */
function quoteMarked(marked: string, withinAll = false): string {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const text = marked.replace(/[⟦⟧]/g, "");
  return quoteSentence(text, { start, end }, withinAll ? { start: 0, end: text.length } : undefined);
}

describe("the sentence that holds the words", () => {
  test.each([
    [
      "Việc một. Thực hiện ⟦Nghị quyết số 147-NQ/TU⟧ ngày 15/7/2021. Việc ba.",
      "Thực hiện Nghị quyết số 147-NQ/TU ngày 15/7/2021.",
    ],
    ["⟦A⟧", "A"],
    ["Đoạn đầu.\n\nThực hiện ⟦NQ 1⟧ ngay.\n\nĐoạn cuối.", "Thực hiện NQ 1 ngay."],
    ["Một ⟦a. Hai b⟧ c. Ba.", "Một a. Hai b c."],
  ])("%s", (marked, sentence) => expect(quoteMarked(marked)).toBe(sentence));

  test("a page break inside a task does not end it", () => {
    expect(quoteMarked("Việc một. Theo ⟦NQ 1⟧ của\n\nTỉnh ủy. Việc ba.", true)).toBe(
      "Theo NQ 1 của Tỉnh ủy.",
    );
  });
});
