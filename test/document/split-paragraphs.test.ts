import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitParagraphs } from "../../src/document/split-paragraphs.ts";

const split = (text: string): string[] =>
  splitParagraphs(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));

const LONG =
  "Các huyện, thành phố, Ban quản lý các khu công nghiệp tỉnh rà soát, hoàn thiện cơ sở vật chất của từng trạm y tế, chuẩn bị đủ thuốc, trang thiết bị và nhân lực; bố trí kinh phí từ ngân sách cấp huyện và các nguồn hợp pháp khác để khẩn";

describe("splitParagraphs joins what a page or a scan tore apart", () => {
  it.each([
    ["a sentence broken in mid-word group", `${LONG}\n\ntrương hoàn thiện.`, 1],
    ["a number before its hyphen's partner", "theo Nghị quyết số 01/NQ-\nCP của Chính phủ", 1],
    ["a number before its hyphen's partner, over a page", "theo Nghị quyết số 01/NQ-\n\nCP của Chính phủ", 1],
    ["a head in capitals", "1. SỞ GIAO THÔNG\nVẬN TẢI: Rà soát", 1],
    ["a name in capitals", "Đề nghị ỦY\nBAN NHÂN DÂN TỈNH rà soát", 1],
    ["a verb and the instrument it carries out", "Sau hai năm thực hiện\nKết luận số 45-KL/TW", 1],
    ["“Khoản” and its number", "theo quy định tại Khoản\n3 - Điều 61 Luật Lâm nghiệp", 1],
    ["the kind of a place and its name", "- Phối hợp với UBND huyện\nVị Xuyên khẩn trương rà soát", 1],
    ["a standing body and whose it is", "1. Thường trực\nHội đồng nhân dân tỉnh: Rà soát", 1],
    ["a post and its body", "1. Chủ tịch\nUBND các huyện rà soát", 1],
    ["“các Ban” and whose they are", "- Đề nghị các Ban\nHội đồng nhân dân tỉnh giám sát", 1],
    ["“số” and its number", "theo Nghị quyết số\n147-NQ/TU của Tỉnh ủy", 1],
    ["“ngày” and its date", "Nghị quyết số 06/2020/NQ-HĐND ngày\n\n09/7/2020 của HĐND tỉnh", 1],
    ["“ngày” and its date in words", "Nghị quyết số 10/NQ-HĐND ngày\n\n9 tháng 7 năm 2020 của HĐND tỉnh", 1],
    [
      "a day and its month, in capitals",
      "THỰC HIỆN KẾT LUẬN 27-KL/TW NGÀY 02\nTHÁNG 8 NĂM 2012 CỦA BỘ CHÍNH TRỊ",
      1,
    ],
    ["a province's name", "Thanh tra tỉnh Hà\nGiang rà soát", 1],
    ["a district's name before a bracket", "của UBND huyện Hoằng\nGiang (Kế hoạch số 4/KH-UBND)", 1],
    ["a ward's name behind a long kind", "theo đề nghị của phường Thượng\nSơn (nếu có)", 1],
    ["a plan and the strategy it carries out", "Kế hoạch hành động\nChiến lược phát triển rừng", 1],
    ["an ordinance behind what it is cited for", "Hướng dẫn thi hành Pháp lệnh\nCựu chiến binh", 1],
    ["a commune's name before a bracket", "kế hoạch của UBND xã Tân\nLập (Kế hoạch số 4/KH-UBND)", 1],
    ["a report and who receives it", "1. Tổng hợp, báo cáo\nUBND tỉnh", 1],
    ["a law's name", "Căn cứ Luật\nViễn thông ngày 24 tháng 11 năm 2023;", 1],
    ["a department's name", "1. Sở Công\nThương", 1],
    ["a department's name behind its first word", "Điều 3. Sở\nTài chính rà soát", 1],
    ["an order and whom it is given", "Điều 2. Giao\nGiám đốc Sở Nội vụ đôn đốc", 1],
    ["an article alone on its line and what it says", "Điều 2.\nGiao Giám đốc Sở Nội vụ đôn đốc", 1],
    ["an article alone on its line, over a blank line", "Điều 3\n\nChánh Văn phòng thi hành", 1],
    ["the kind of a document in a narrow column", "QUYẾT\nĐỊNH", 1],
    ["a subject behind “V/v”", "V/V\nTĂNG CƯỜNG PHÒNG CHỐNG BÃO", 1],
    ["a committee's name in a narrow column", "1. Ban Chỉ huy\nPhòng thủ dân sự tỉnh", 1],
    ["a company's name in a narrow column", "3. Công ty TNHH\nMTV Cấp nước tỉnh", 1],
    ["a title behind “về”", "VỀ\nVIỆC BAN HÀNH QUY CHẾ", 1],
    ["a title at the hyphen of a name", "PHÁT TRIỂN DU LỊCH TỈNH BÀ RỊA\n- VŨNG TÀU NĂM 2023", 1],
    ["a year and the issuer", "THỰC HIỆN QUYẾT ĐỊNH SỐ 45/QĐ-TTG NGÀY 3/2/2019\nCỦA THỦ TƯỚNG CHÍNH PHỦ", 1],
    ["a month and its year", "KẾT LUẬN 27-KL/TW NGÀY 02 THÁNG 8\nNĂM 2012", 1],
    ["“năm” and the year", "KẾT LUẬN 27-KL/TW NGÀY 02 THÁNG 8 NĂM\n2012 CỦA BỘ CHÍNH TRỊ", 1],
    [
      "an issuer in capitals at its link",
      "QUYẾT ĐỊNH SỐ 45/QĐ-TTG NGÀY 3/2/2019 CỦA\nTHỦ TƯỚNG CHÍNH PHỦ",
      1,
    ],
    [
      "an issuer in capitals at its first word",
      "THỰC HIỆN CHỈ THỊ SỐ 13-CT/TW CỦA BAN\nBÍ THƯ VỀ BẢO VỆ RỪNG",
      1,
    ],
    ["an issuer in capitals at its half", "THỰC HIỆN QUYẾT ĐỊNH SỐ 45/QĐ-TTG CỦA THỦ TƯỚNG\nCHÍNH PHỦ VỀ", 1],
    ["a committee in capitals", "NGHỊ QUYẾT SỐ 5-NQ/TU CỦA BAN THƯỜNG VỤ TỈNH\nỦY VỀ DU LỊCH", 1],
    ["a short number behind its “số”", "2. Thực hiện Kế hoạch số\n12 và báo cáo", 1],
    ["a short number in a gloss", "2. Chỉ thị số 5/CT-UBND (gọi tắt là Chỉ thị số\n5) còn chậm", 1],
    ["a quận's name that ends its line", "1. Xây dựng Đề án quảng trường quận Hoàng\nMai", 1],
    ["a city's name before a comma", "1. Lập quy hoạch thành phố Tuy\nHòa, hoàn thành", 1],
    ["a province's name of three words", "Quyết định của UBND tỉnh Thừa Thiên\nHuế", 1],
    ["a law's short name", "1. Bảo đảm kinh phí theo Luật\nNSNN, lồng ghép", 1],
    ["a region's name", "Chủ tịch UBND các tỉnh vùng Đông\nNam Bộ thi hành", 1],
    [
      "a line that goes on in small letters",
      "1. Thích ứng an toàn, bảo vệ tối đa sức khỏe,\n\ntính mạng của nhân dân.",
      1,
    ],
  ])("%s", (_, text, count) => {
    expect(split(text)).toHaveLength(count);
    expect(split(text)[0]).toBe(text.replace(/\s+/g, " "));
  });
});

describe("splitParagraphs keeps legal bases apart", () => {
  it.each(["Căn cứ Luật Thú y,\nXét đề nghị của Sở Y tế,", "Căn cứ Luật Thú y,\nCăn cứ Luật Dược,"])(
    "%j",
    (text) => expect(split(text)).toEqual(text.split("\n")),
  );
});

describe("splitParagraphs keeps apart", () => {
  it.each([
    ["sentences that ended", "Rà soát quy hoạch.\n\nTăng cường kiểm tra.", 2],
    ["numbered paragraphs", "1.1. Sở Y tế: Chủ trì\n1.2. Sở Tài chính: Bố trí", 2],
    ["a heading in capitals and an agency below", "II. PHÂN CÔNG\nSở Y tế:", 2],
    [
      "a full line and the kind of the document",
      `${"Gia Lai, ngày 03 tháng 02 năm 2021 ".repeat(3)}\nKẾ HOẠCH\n${LONG}`,
      3,
    ],
    ["words that stay open and a bold kind", "để triển khai cùng\n**CHƯƠNG TRÌNH HÀNH ĐỘNG**", 2],
    ["a heading in capitals and a name below", "II. NHIỆM VỤ\nUBND tỉnh yêu cầu", 2],
    ["labels", "Cơ quan thực hiện: Sở Tư pháp\nCơ quan phối hợp: Sở Y tế\nThời hạn hoàn thành: 2022", 3],
    ["a line of agencies and the work below", "4. Sở Văn hóa; Đài Truyền hình Cần Thơ\n\nTăng thời lượng", 2],
    ["lines of a table between bars", "| STT | Nhiệm vụ cần thực hiện trong năm |\n|---|---|\n| a | b |", 3],
    ["articles alone on their lines", "Điều 1.\nĐiều 2.", 2],
    ["bullets", "- Văn phòng Chính phủ;\n- Như Điều 3;", 2],
    ["a heading in capitals and what follows", "KẾ HOẠCH\nthực hiện Nghị quyết", 2],
    ["a numbered heading and the paragraph below", "1. Phát triển công nghiệp\n\nSở Công Thương chủ trì.", 2],
    ["a committee and its work", "1. Ban Chỉ đạo\nTổ chức họp hằng quý", 2],
    ["aims and their heading", "2. Yêu cầu\nCác đơn vị rà soát", 2],
    ["a line that opens a list", "các sở có trách nhiệm:\nBố trí kinh phí.", 2],
  ])("%s", (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });
});

it("joins the lines of a text that its printer wrapped", () => {
  const text = [
    "1. Sở Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với các",
    "Sở, ngành liên quan và Ủy ban nhân dân các huyện tổ chức thực hiện các",
    "Chương trình, dự án trọng điểm của ngành; định kỳ báo cáo kết quả về Ủy",
    "Ban nhân dân tỉnh theo quy định.",
    "2. Sở Tài chính bố trí kinh phí từ nguồn ngân sách địa phương để thực",
    "hiện Kế hoạch này theo đúng quy định của pháp luật về ngân sách nhà nước.",
  ].join("\n");
  expect(split(text).map((paragraph) => paragraph.slice(0, 8))).toEqual(["1. Sở Nô", "2. Sở Tà"]);
});

it("gives every paragraph the marker that opens it", () => {
  const markers = splitParagraphs("KẾ HOẠCH\n1. Một.\na) Hai.\n- Ba.").map(({ marker }) => marker?.kind);
  expect(markers).toEqual([undefined, "NUMBER", "POINT", "BULLET"]);
});

const line = fc.oneof(
  fc.constantFrom(
    "1. Sở Y tế:",
    "a) Chủ trì",
    "- Rà soát",
    "KẾ HOẠCH",
    "theo số",
    "01/NQ-",
    "CP ngày",
    "9/7/2020",
  ),
  fc.string(),
);
const anyText = fc.array(line).map((lines) => lines.join("\n"));

it("puts every non-blank character of any text into exactly one paragraph, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      let gaps = "";
      for (const paragraph of splitParagraphs(text)) {
        expect(paragraph.start).toBeGreaterThanOrEqual(end);
        expect(paragraph.end).toBeGreaterThan(paragraph.start);
        gaps += text.slice(end, paragraph.start);
        end = paragraph.end;
      }
      gaps += text.slice(end);
      expect([...gaps].every((character) => character.charCodeAt(0) <= 32)).toBe(true);
    }),
  );
});
