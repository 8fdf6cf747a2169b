import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/input/read-docx.ts";
import { makeDocx, paragraph, table } from "./make-documents.ts";

/** An archive of parts written by hand, for what no writer writes. */
async function zip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(parts)) archive.file(name, content);
  return archive.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const body = (xml: string) => `<w:document><w:body>${xml}</w:body></w:document>`;
const p = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const place = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (nth: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${nth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

test("paragraphs, breaks and the numbers that Word counts", async () => {
  const docx = await makeDocx([
    paragraph("KẾ HOẠCH"),
    paragraph("MỤC ĐÍCH", 0),
    paragraph("NHIỆM VỤ", 0),
    paragraph("Về y tế", 1),
    paragraph("Sở Y tế: Làm", 2),
    paragraph("Sở Nội vụ: Làm\ncho xong", 2),
    paragraph("điểm một", 3),
    paragraph("điểm hai", 3),
    paragraph("gạch", 4),
    paragraph("Về văn hóa", 1),
    paragraph("Sở Văn hóa: Làm", 2),
  ]);
  expect((await readDocx(docx)).split("\n\n")).toEqual([
    "KẾ HOẠCH",
    "I. MỤC ĐÍCH",
    "II. NHIỆM VỤ",
    "1. Về y tế",
    "1.1. Sở Y tế: Làm",
    "1.2. Sở Nội vụ: Làm\ncho xong",
    "a) điểm một",
    "b) điểm hai",
    "- gạch",
    "2. Về văn hóa",
    "2.1. Sở Văn hóa: Làm",
  ]);
});

test("a letterhead reads column by column, a row of data is one line", async () => {
  const docx = await makeDocx([
    table([
      [
        ["UBND TỈNH", "Số: 1/KH-UBND"],
        ["CỘNG HÒA", "Độc lập"],
      ],
    ]),
    table([[["1"], ["Xây dựng", "Đề án"], ["Sở Y tế"]]]),
  ]);
  expect(await readDocx(docx)).toBe(
    "UBND TỈNH\n\nSố: 1/KH-UBND\n\nCỘNG HÒA\n\nĐộc lập\n\n1 | Xây dựng Đề án | Sở Y tế",
  );
});

test("a blank cell of a row of data keeps its place", async () => {
  const docx = await makeDocx([table([[["1"], ["Mở lớp"], ["Sở Y tế"], [""], ["Quý I/2022"]]])]);
  expect(await readDocx(docx)).toBe("1 | Mở lớp | Sở Y tế |  | Quý I/2022");
});

describe("numbering", () => {
  const read = async (numbering: string, xml: string, styles = "") =>
    (
      await readDocx(
        await zip({
          "word/document.xml": body(xml),
          "word/numbering.xml": `<w:numbering>${numbering}</w:numbering>`,
          "word/styles.xml": `<w:styles>${styles}</w:styles>`,
        }),
      )
    ).split("\n\n");
  const abstract = (levels: string) => `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>`;
  const num = (id: number, more = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`;

  test("lists of one definition count on, unless told to start anew", async () => {
    const numbering =
      abstract(level(0, "decimal", "%1.")) +
      num(1) +
      num(2) +
      num(3, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const xml = p("A", place(1)) + p("B", place(2)) + p("C", place(3)) + p("D", place(3));
    expect(await read(numbering, xml)).toEqual(["1. A", "2. B", "1. C", "2. D"]);
  });

  test("a level that a list changes, and one that shows figures only", async () => {
    const numbering =
      abstract(level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", "<w:isLgl/>")) +
      num(1) +
      num(2, `<w:lvlOverride w:ilvl="0">${level(0, "lowerLetter", "%1)")}</w:lvlOverride>`);
    const xml = p("A", place(1)) + p("B", place(1, 1)) + p("C", place(2));
    expect(await read(numbering, xml)).toEqual(["I. A", "1.1. B", "b) C"]);
  });

  test("a style brings its place in a list, its parent's too; a paragraph may step out of it", async () => {
    const styles =
      `<w:style w:styleId="Article"><w:pPr>${place(1)}</w:pPr></w:style>` +
      '<w:style w:styleId="Child"><w:basedOn w:val="Article"/></w:style>' +
      '<w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>';
    const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
    const xml =
      p("A", style("Article")) +
      p("B", style("Child")) +
      p("C", style("Article") + place(0)) +
      p("D", style("Loop"));
    expect(await read(abstract(level(0, "decimal", "Điều %1.")) + num(1), xml, styles)).toEqual([
      "Điều 1. A",
      "Điều 2. B",
      "C",
      "D",
    ]);
  });

  test("an empty paragraph counts, as it does in Word, and gives its number to nobody", async () => {
    const xml = p("A", place(1)) + p("", place(1)) + p("B") + p("C", place(1));
    expect(await read(abstract(level(0, "decimal", "%1.")) + num(1), xml)).toEqual(["1. A", "B", "3. C"]);
  });
});

test("what does not stand on the page is left out", async () => {
  const run = (xml: string) => `<w:r>${xml}</w:r>`;
  const xml = `<w:p>${run("<w:t>Số:</w:t><w:tab/><w:t>147</w:t><w:noBreakHyphen/><w:t>NQ/TU</w:t>")}
    <w:del>${run("<w:delText>148</w:delText>")}${run("<w:t>149</w:t>")}</w:del>
    ${run("<w:instrText>PAGE</w:instrText>")}<w:ins>${run("<w:t> mới</w:t>")}</w:ins></w:p>
    <w:p><mc:AlternateContent><mc:Choice><w:txbxContent>${p("Khung")}</w:txbxContent></mc:Choice>
    <mc:Fallback><w:txbxContent>${p("Khung")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>`;
  expect(await readDocx(await zip({ "word/document.xml": body(xml) }))).toBe("Số: 147-NQ/TU mới\n\nKhung");
});

test("entities of a document's own are not expanded", async () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "AAAA"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
  const text = await readDocx(await zip({ "word/document.xml": bomb + body(p("&b;&f;&amp;")) }));
  expect(text).toBe("&b;&f;&");
});

describe("refuses", () => {
  test("an archive that is no Word document", async () => {
    await expect(readDocx(await zip({ "content.xml": "A" }))).rejects.toMatchObject({
      code: "DOCUMENT_FORMAT",
    });
  });

  test("an archive cut off", async () => {
    const docx = await makeDocx([paragraph("A")]);
    await expect(readDocx(docx.subarray(0, docx.length - 40))).rejects.toMatchObject({
      code: "DOCUMENT_UNREADABLE",
    });
  });

  test("an archive whose parts are damaged", async () => {
    const docx = new Uint8Array(await zip({ "word/document.xml": body(p("A".repeat(50))) }));
    docx.fill(0xff, 50, 70);
    await expect(readDocx(docx)).rejects.toMatchObject({ code: "DOCUMENT_UNREADABLE" });
  });

  test("a small archive that unpacks to very much", async () => {
    const docx = await zip({ "word/document.xml": "A".repeat(65 * 1024 * 1024) });
    expect(docx.length).toBeLessThan(100_000);
    await expect(readDocx(docx)).rejects.toMatchObject({ code: "DOCUMENT_TOO_LARGE" });
  });

  test("one that claims to unpack to little", async () => {
    const docx = Buffer.from(await zip({ "word/document.xml": body(p("A".repeat(1_000_000))) }));
    const size = Buffer.alloc(4);
    // The size stands 24 bytes into the entry of the archive's directory, which has the signature PK 1 2.
    docx.set(size.fill(1), docx.indexOf("PK\u0001\u0002") + 24);
    await expect(readDocx(docx)).rejects.toMatchObject({
      code: expect.stringMatching(/UNREADABLE|TOO_LARGE/),
    });
  });
});
