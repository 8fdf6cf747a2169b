import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSections } from "../../src/document/split-sections.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import { findMentions } from "../../src/mention/find-mentions.ts";
import { expectMarks } from "./read-mentions.ts";

const { lexicon } = loadRegistry();

describe("findMentions", () => {
  it.each([
    "{A:Sở Công Thương}, {A:Ban Quản lý các KCN tỉnh}: thực hiện {I:Nghị quyết số 147-NQ/TU ngày {D:15/07/2021} của {A:Tỉnh ủy}} về {T:phát triển công nghiệp}.",
    "{A:Sở Tài chính}: theo {P:khoản 2 Điều 7} {I:Luật Ngân sách nhà nước số 83/2015/QH13 ngày {D:25/6/2015}}.",
    "{A:Sở Kế hoạch và Đầu tư} xây dựng {I:Đề án “Phát triển đô thị thông minh”}, trình {A:UBND tỉnh}.",
  ])("finds everything in “%s”", (marked) => expectMarks(marked, "IATPD"));

  it("gives each kind in the order of the text, without overlap, whatever the text", () => {
    const piece = fc.constantFrom(
      ..."Sở Y tế|, |UBND tỉnh|thực hiện |các |Nghị quyết |số |01/NQ-CP|10, 11/2020/NQ-HĐND| ngày 8/1/2022| của Chính phủ| về |Luật |Đất đai|Đề án “|”|. |\n|này|Kế hoạch |147| sửa đổi| Đại hội| XIII|trên|Công văn|5/abc-x| (khóa XI)".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const document = splitSections(pieces.join(""));
        const { instruments, agencies } = findMentions(document, lexicon);
        for (const { start, end } of [...instruments, ...agencies])
          expect(0 <= start && start < end && end <= document.text.length).toBe(true);
        for (const kind of [instruments, agencies]) {
          for (const [index, { start }] of kind.entries())
            expect(start).toBeGreaterThanOrEqual(kind[index - 1]?.end ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("names no issuer of a citation among the agencies", () => {
    const document = splitSections("theo Quyết định số 5/QĐ-UBND ngày 3/3/2021 của UBND tỉnh.");
    expect(findMentions(document, lexicon).agencies).toEqual([]);
  });
});
