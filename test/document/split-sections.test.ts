import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceSpan, splitSections } from "../../src/document/split-sections.ts";

const paths = (text: string): string[] => splitSections(text).sections.map(({ path }) => path);

const PLAN = `KẾ HOẠCH
Thực hiện Nghị quyết của Chính phủ

I. MỤC ĐÍCH
1. Phát huy sức mạnh.
2. Thích ứng an toàn.
II. NHIỆM VỤ
1. Phòng, chống dịch
1.1. Sở Y tế: Chủ trì.
1.2. Sở Tài chính: Bố trí kinh phí.
- Gạch đầu dòng thứ nhất.
2. Cơ cấu lại nền kinh tế
2.1. Sở Công Thương:
a) Chủ trì.
b) Rà soát.
III. TỔ CHỨC THỰC HIỆN
1. Các sở: Trước ngày 30/01/2022 ban hành kế hoạch.

Nơi nhận:
- Văn phòng Chính phủ;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH`;

const DECISION = `QUYẾT ĐỊNH:
Điều 1. Phê duyệt Đề án.
Điều 2. Tổ chức thực hiện
1. Sở Y tế chủ trì.
2. Sở Nội vụ:
a) Rà soát;
b) Báo cáo.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký.`;

describe("paths", () => {
  it("of a plan are its numbering", () => {
    expect(paths(PLAN)).toEqual(
      "I I.1 I.2 II II.1 II.1.1 II.1.2 II.2 II.2.1 II.2.1.a II.2.1.b III III.1".split(" "),
    );
  });

  it("of a decision are articles, clauses and points", () => {
    expect(paths(DECISION)).toEqual([
      "Điều 1",
      "Điều 2",
      "Điều 2.1",
      "Điều 2.2",
      "Điều 2.2.a",
      "Điều 2.2.b",
      "Điều 3",
    ]);
  });

  it("of articles are numbered through all chapters", () => {
    expect(paths("Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Một.\nChương II\nTỔ CHỨC\nĐiều 2. Hai.\n1. Ba.")).toEqual(
      ["I", "Điều 1", "II", "Điều 2", "Điều 2.1"],
    );
  });

  it("that repeat are counted with ~", () => {
    expect(paths("1. Một.\n2. Hai.\n1. Lại một.\n1. Ba lần một.")).toEqual(["1", "2", "1~2", "1~3"]);
  });

  it("stay apart under parts that repeat their numbering", () => {
    expect(paths("A. MỘT\n1. Sở Y tế.\nB. HAI\n1. Sở Nội vụ.")).toEqual(["A", "A.1", "B", "B.1"]);
  });

  it("are none in a text without numbering", () => {
    expect(paths("Kính gửi Sở Y tế.\n- Gạch đầu dòng.")).toEqual([]);
  });
});

describe("sections", () => {
  const document = splitSections(PLAN);
  const section = (path: string) => {
    const found = document.sections.find((one) => one.path === path);
    if (!found) throw new Error(`no section ${path}`);
    return found;
  };
  const words = (path: string) => sourceSpan(document, section(path).start, section(path).end).text;

  it("run to the next of their rank, with everything below them", () => {
    expect(words("II.1.2")).toBe("1.2. Sở Tài chính: Bố trí kinh phí.\n- Gạch đầu dòng thứ nhất.");
    expect(words("II.2")).toMatch(/^2\. Cơ cấu.*b\) Rà soát\.$/s);
  });

  it("know what encloses them", () => {
    expect(section("II.2.1.b").parent?.path).toBe("II.2.1");
    expect(section("II.1.1").parent?.path).toBe("II.1");
    expect(section("II").parent).toBeNull();
  });

  it("end before the recipients and the signature", () => {
    expect(words("III")).not.toContain("Nơi nhận");
    expect(words("III.1")).toMatch(/kế hoạch\.$/);
  });

  it("of parts that an article announces lie in the article, and articles under parts in the parts", () => {
    const approved =
      "Điều 1. Phê duyệt Đề án với nội dung sau:\nI. MỤC TIÊU\n1. Tốt.\nII. TỔ CHỨC\n1. Sở Y tế rà soát.";
    expect(paths(`${approved}\nĐiều 2. Sở Y tế thi hành.`)).toEqual([
      "Điều 1",
      "Điều 1.I",
      "Điều 1.I.1",
      "Điều 1.II",
      "Điều 1.II.1",
      "Điều 2",
    ]);
    const regulation = "I- CHUNG\nĐiều 1. Nguyên tắc:\n1. Tốt.\nII- TRÁCH NHIỆM\nĐiều 2. Sở Y tế.";
    expect(paths(regulation)).toEqual(["I", "Điều 1", "Điều 1.1", "II", "Điều 2"]);
  });

  it("of an excerpt's parts, and points that repeat their article's number, lie in the article", () => {
    const excerpt = "Điều 1. Phê duyệt Đề án với nội dung sau:\nV. TỔ CHỨC\n1. Sở Y tế rà soát.";
    expect(paths(excerpt)).toEqual(["Điều 1", "Điều 1.V", "Điều 1.V.1"]);
    const points =
      "Điều 2. Sở Y tế có nhiệm vụ:\n2.1- Rà soát.\n2.2- Kiểm tra.\nĐiều 3. Thi hành.\n2.1. Tốt.";
    expect(paths(points)).toEqual(["Điều 2", "Điều 2.1", "Điều 2.2", "Điều 3", "Điều 3.2.1"]);
  });

  it("of what is attached behind the articles are in no article", () => {
    const attached =
      "Điều 3. Sở Y tế thi hành.\n\nKẾ HOẠCH\nPHÒNG BỆNH\n\n1. Mục tiêu\n2. Tổ chức\n2.1. Sở Y tế: Rà soát.";
    expect(paths(attached)).toEqual(["Điều 3", "1", "2", "2.1"]);
  });

  it("lie inside their parents, in any text", () => {
    const line = fc.constantFrom(
      "I. A",
      "II. B",
      "1. C",
      "1.1. D",
      "2. E",
      "a) F",
      "Điều 1. G",
      "- H",
      "x",
      "Phần I. Y",
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { sections } = splitSections(lines.join("\n"));
        for (const { parent, start, end, textStart } of sections) {
          expect(start <= textStart && textStart <= end).toBe(true);
          if (parent) expect(parent.start <= start && end <= parent.end).toBe(true);
        }
        expect(new Set(sections.map(({ path }) => path)).size).toBe(sections.length);
      }),
    );
  });
});

describe("sourceSpan", () => {
  it("gives the words as the source has them", () => {
    const source = `\ufeff${"1. Sở Y tế".normalize("NFD")}\u200b: Chủ trì`;
    const document = splitSections(source);
    const at = document.text.indexOf("Sở");
    const span = sourceSpan(document, at, at + "Sở Y tế".length);
    expect(source.slice(span.start, span.end)).toBe(span.text);
    expect(span.text.normalize("NFC").replace("\u200b", "")).toBe("Sở Y tế");
  });

  it("is empty where the range is", () => {
    expect(sourceSpan(splitSections("Sở Y tế"), 3, 3)).toEqual({ start: 3, end: 3, text: "" });
  });
});
