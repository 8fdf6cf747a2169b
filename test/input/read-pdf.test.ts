import { describe, expect, test } from "vitest";
import { joinPdfLines } from "../../src/input/join-pdf-lines.ts";
import { orderPdfLines, type PdfLine, type PdfPage } from "../../src/input/pdf-line.ts";
import { readPdf } from "../../src/input/read-pdf.ts";
import { makePdf, makeScan } from "./make-documents.ts";

/** A page of A4 with runs of 13 points. */
function page(
  ...runs: readonly (readonly [left: number, right: number, y: number, text: string])[]
): PdfPage {
  const lines = runs.map(([left, right, y, text]): PdfLine => ({ text, left, right, y, size: 13 }));
  return { width: 595, height: 842, lines };
}

const read = (...pages: readonly PdfPage[]) => joinPdfLines(pages.map(orderPdfLines)).split("\n\n");

describe("lines", () => {
  test("of a letterhead read column by column though their base lines differ", () => {
    const letterhead = page(
      [80, 200, 70, "UBND TỈNH"],
      [260, 530, 76, "CỘNG HÒA XÃ HỘI"],
      [80, 200, 90, "Số: 1/KH-UBND"],
      [300, 520, 96, "Hà Nam, ngày 2 tháng 1 năm 2022"],
      [240, 350, 130, "KẾ HOẠCH"],
    );
    expect(read(letterhead)).toEqual([
      "UBND TỈNH",
      "Số: 1/KH-UBND",
      "CỘNG HÒA XÃ HỘI",
      "Hà Nam, ngày 2 tháng 1 năm 2022",
      "KẾ HOẠCH",
    ]);
  });

  test("of a row of a table are one", () => {
    expect(read(page([70, 90, 100, "1"], [140, 300, 100, "Đề án"], [400, 500, 100, "Sở Y tế"]))).toEqual([
      "1 Đề án",
      "Sở Y tế",
    ]);
    expect(read(page([70, 110, 100, "Một"], [170, 300, 100, "Đề án"], [400, 500, 100, "Sở Y tế"]))).toEqual([
      "Một | Đề án | Sở Y tế",
    ]);
  });

  test("with a tab behind the number are one", () => {
    expect(read(page([70, 82, 100, "1."], [140, 300, 100, "Sở Y tế"]))).toEqual(["1. Sở Y tế"]);
  });

  test("that fill the page join to paragraphs, one set in begins another", () => {
    const text = page(
      [98, 525, 100, "Thực hiện Nghị quyết số 147-NQ/TU ngày 15/7/2021 của Ban Thường vụ Tỉnh ủy; phát huy"],
      [70, 525, 118, "kết quả đã đạt được trong những năm qua, Ủy ban nhân dân tỉnh ban hành Kế hoạch 2021-"],
      [70, 200, 136, "2025 như sau:"],
      [
        98,
        525,
        154,
        "Các sở, ban, ngành căn cứ chức năng, nhiệm vụ được giao chủ động phối hợp với các cơ quan",
      ],
      [70, 300, 172, "có liên quan tổ chức thực hiện."],
    );
    expect(read(text)).toEqual([
      "Thực hiện Nghị quyết số 147-NQ/TU ngày 15/7/2021 của Ban Thường vụ Tỉnh ủy; phát huy kết quả đã đạt được trong những năm qua, Ủy ban nhân dân tỉnh ban hành Kế hoạch 2021-2025 như sau:",
      "Các sở, ban, ngành căn cứ chức năng, nhiệm vụ được giao chủ động phối hợp với các cơ quan có liên quan tổ chức thực hiện.",
    ]);
  });

  test("go on over the page; its number and running heads go, figures in the text stay", () => {
    const pages = [1, 2, 3].map((number) =>
      page(
        [290, 300, 40, String(number)],
        [70, 200, 60, `Kế hoạch, trang ${number}`],
        [
          70,
          525,
          100,
          `phần ${number} của một câu dài đi hết bề ngang của trang giấy cho đến tận mép phải của nó`,
        ],
        [70, 525, 118, "2022"],
      ),
    );
    expect(read(...pages).join(" ")).toBe(
      [1, 2, 3]
        .map(
          (number) =>
            `phần ${number} của một câu dài đi hết bề ngang của trang giấy cho đến tận mép phải của nó 2022`,
        )
        .join(" "),
    );
  });
});

describe("readPdf", () => {
  test("composes letters and keeps the words apart", async () => {
    const text = "Nghị quyết số 147-NQ/TU ngày 15/7/2021 của Ban Thường vụ Tỉnh ủy.";
    expect(await readPdf(await makePdf({ paragraphs: [text.normalize("NFD"), "Hết."] }))).toBe(
      `${text}\n\nHết.`,
    );
  });

  test("refuses a scan, an encrypted and a broken file", async () => {
    const whole = await makePdf({ paragraphs: ["A"] });
    await expect(readPdf(await makeScan())).rejects.toMatchObject({ code: "DOCUMENT_NO_TEXT" });
    await expect(readPdf(await makePdf({ paragraphs: ["A"], password: "x" }))).rejects.toMatchObject({
      code: "DOCUMENT_ENCRYPTED",
    });
    await expect(readPdf(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      code: "DOCUMENT_UNREADABLE",
    });
  });

  test("refuses a text with a page that was scanned", async () => {
    await expect(readPdf(await makeScan(["Trang một có chữ."]))).rejects.toMatchObject({
      code: "DOCUMENT_NO_TEXT",
      message: expect.stringContaining("page 2"),
    });
  });
});
