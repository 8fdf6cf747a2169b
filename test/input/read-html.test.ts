import { expect, test } from "vitest";
import { htmlToText, readHtml } from "../../src/input/read-html.ts";

test.each([
  [
    "blocks are lines",
    "<h1>KẾ  HOẠCH</h1>\n<p>Sở\n Y tế:&nbsp;làm</p><div>xong</div>",
    "KẾ HOẠCH\n\nSở Y tế: làm\n\nxong",
  ],
  ["a break is a line of its block", "<p>ỦY BAN<br>NHÂN DÂN</p>", "ỦY BAN\nNHÂN DÂN"],
  ["inline elements part no word", "<p>Nghị quy<b>ết</b> số <i>147</i>-NQ/TU</p>", "Nghị quyết số 147-NQ/TU"],
  [
    "scripts, styles, comments and hidden parts go",
    "<script>Sở Y tế: A</script><style>p{}</style><!-- B --><p hidden>C</p><p style='display: none'>D<br>E</p><p>F</p>",
    "F",
  ],
  ["a script's own tags are no tags", "<script>document.write('<p>A</p>')</script><p>B</p>", "B"],
  ["ordered lists are counted", "<ol><li>A</li><li><p>B</p></li></ol>", "1. A\n\n2. B"],
  [
    "from where they start, in their form",
    "<ol type=a start=3><li>A<li value=5>B</ol><ol type=I><li>C</ol>",
    "c. A\n\ne. B\n\nI. C",
  ],
  ["a list in a list", "<ol><li>A<ul><li>B</ul><li>C</ol>", "1. A\n\n- B\n\n2. C"],
  ["an empty item gives its number to nobody", "<ol><li></li></ol><p>A</p>", "A"],
  [
    "a letterhead reads column by column",
    "<table><tr><td>UBND TỈNH<p>Số: 1/KH-UBND</p></td><td>CỘNG HÒA<br>Độc lập</td></tr></table>",
    "UBND TỈNH\n\nSố: 1/KH-UBND\n\nCỘNG HÒA\nĐộc lập",
  ],
  [
    "a row of data is one line",
    "<table><tr><th>TT<th>Việc<th>Cơ quan<tr><td>1<td>A<p>B</p><td>Sở Y tế</table>",
    "TT | Việc | Cơ quan\n\n1 | A B | Sở Y tế",
  ],
  [
    "a blank cell keeps its place",
    "<table><tr><th>TT<th>Việc<th>Chủ trì<th>Phối hợp<th>Hạn<tr><td>1<td>A<td>Sở Y tế<td>&nbsp;<td>Quý I</table>",
    "TT | Việc | Chủ trì | Phối hợp | Hạn\n\n1 | A | Sở Y tế |  | Quý I",
  ],
  ["blank cells make no row of data", "<table><tr><td>UBND<td><td>CỘNG HÒA</table>", "UBND\n\nCỘNG HÒA"],
  ["a table in a table", "<table><tr><td><table><tr><td>1<td>2<td>3</table></td></tr></table>", "1 | 2 | 3"],
  [
    "letters are composed, unseen marks go",
    "<p>Nghi\u0323 quy&shy;ết\u200b</p>".replace("ết", "e\u0302\u0301t"),
    "Nghị quyết",
  ],
  ["tags left open", "<p>A<p>B<table><tr><td>C", "A\n\nB\n\nC"],
  ["characters by number and by name", "<p>A &amp; B &#7879; &lt;p&gt;</p>", "A & B ệ <p>"],
])("%s", (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test("a deep page takes no stack", () => {
  expect(htmlToText(`${"<div>".repeat(5000)}A`)).toBe("A");
});

test.each([
  ["UTF-8 when it names none", Buffer.from("<p>Sở Y tế</p>")],
  ["a byte order mark before all", Buffer.from("\ufeff<meta charset=windows-1258><p>Sở Y tế</p>", "utf16le")],
  ["UTF-8 that calls itself UTF-16", Buffer.from('<meta charset="utf-16"><p>Sở Y tế</p>')],
])("reads %s", (_, bytes) => {
  expect(readHtml(bytes)).toBe("Sở Y tế");
});

test("reads the encoding a page names", () => {
  expect(readHtml(Buffer.from("<meta charset=windows-1252><p>\xe9</p>", "latin1"))).toBe("é");
});

test.each([
  ["bytes that are no UTF-8", Buffer.from("<p>\xe9</p>", "latin1")],
  ["an encoding nobody knows", Buffer.from("<meta charset=tcvn-5712><p>A</p>")],
])("refuses %s", (_, bytes) => {
  expect(() => readHtml(bytes)).toThrow(expect.objectContaining({ code: "DOCUMENT_ENCODING" }));
});
