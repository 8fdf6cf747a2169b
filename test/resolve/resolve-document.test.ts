import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { loadRegistry } from "../../src/load-registry.ts";

const registry = loadRegistry();
const read = (text: string) => extract(text, registry).document;

const BODY = "\nI. NHIỆM VỤ\n1. Sở Y tế: Chủ trì.\n";

describe("the head of a document", () => {
  it("of a plan with its number left blank", () => {
    const text = `Số: /KH-UBND\n\nBắc Giang, ngày tháng 01 năm 2022\n\nKẾ HOẠCH\n\nPhát triển công nghiệp năm 2022\n\nThực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ. UBND tỉnh Bắc Giang xây dựng Kế hoạch như sau:\n${BODY}`;
    expect(read(text)).toMatchObject({
      number: null,
      type: "PLAN",
      issuer: "UBND tỉnh Bắc Giang",
      issuerKey: "bac-giang/ubnd",
      issuedOn: null,
      issuedIn: "2022-01",
      title: "Phát triển công nghiệp năm 2022",
      place: "Bắc Giang",
    });
  });

  it.each([
    [
      "ĐẢNG ỦY PHƯỜNG AN LẠC\n*\nSố 08-CT/ĐU",
      "CHỈ THỊ\ncủa Ban Thường vụ Đảng ủy phường",
      "Ban Thường vụ Đảng ủy phường",
    ],
    [
      "THÀNH ỦY ĐÀ NẴNG\n*\nSố 15-QĐ/TU",
      "QUY ĐỊNH\ncủa Ban Chấp hành Đảng bộ thành phố",
      "Ban Chấp hành Đảng bộ thành phố",
    ],
    ["ĐẢNG ỦY CÔNG AN TỈNH YÊN BÁI\n*\nSố 44-NQ/ĐUCA", "NGHỊ QUYẾT", "ĐẢNG ỦY CÔNG AN TỈNH YÊN BÁI"],
    ["BAN CÁN SỰ ĐẢNG\nBỘ XÂY DỰNG\n*\nSố 101-NQ/BCSĐ", "NGHỊ QUYẾT", "Ban Cán sự đảng Bộ Xây dựng"],
    ["HUYỆN ỦY SÔNG LÔ\nBAN TUYÊN GIÁO\n*\nSố 45-HD/BTGHU", "HƯỚNG DẪN", "Ban Tuyên giáo Huyện ủy"],
    [
      "UBND THÀNH PHỐ HẢI PHÒNG\nTRUNG TÂM KIỂM SOÁT BỆNH TẬT\nSố: 88/KH-KSBT",
      "KẾ HOẠCH",
      "Trung tâm Kiểm soát bệnh tật",
    ],
    [
      "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH LÀO CAI\nSố: 77/KH-MTTQ",
      "KẾ HOẠCH",
      "Ủy ban MTTQ tỉnh Lào Cai",
    ],
    [
      "BAN CHỈ ĐẠO TRUNG ƯƠNG\nVỀ AN TOÀN THỰC PHẨM\n-------\nSố: 20/CĐ-TW",
      "CÔNG ĐIỆN",
      "BAN CHỈ ĐẠO TRUNG ƯƠNG VỀ AN TOÀN THỰC PHẨM",
    ],
    [
      "BAN CHỈ ĐẠO PHÒNG CHỐNG\nTỘI PHẠM TỈNH HẬU GIANG\nSố: 18/KH-BCĐ",
      "KẾ HOẠCH",
      "BAN CHỈ ĐẠO PHÒNG CHỐNG TỘI PHẠM TỈNH HẬU GIANG",
    ],
    ["HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TRUNG ƯƠNG\nSố: 31-KH/HNDTW", "KẾ HOẠCH", "Hội Nông dân Việt Nam"],
    ["UBND TỈNH HẬU GIANG\nSỞ Y TẾ\nHỎA TỐC\nSố: 18/KH-SYT", "KẾ HOẠCH", "Sở Y tế"],
  ])("names the issuer as it is written: %s", (letterhead, type, issuer) => {
    const text = `${letterhead}\n\nngày 02 tháng 10 năm 2020\n\n${type}\nvề công tác phòng cháy\n${BODY}`;
    expect(read(text).issuer?.toLowerCase()).toBe(issuer.toLowerCase());
  });

  it("of a body of the centre that sits in Hà Nội", () => {
    const head = (body: string) =>
      `${body}\nSố: 18/KH-BCĐ\n\nHà Nội, ngày 06 tháng 3 năm 2024\n\nKẾ HOẠCH\nhoạt động\n${BODY}`;
    expect(read(head("BAN CHỈ ĐẠO QUỐC GIA\nVỀ CHUYỂN ĐỔI SỐ")).issuerKey).toBe(
      "vn/~ban-chi-dao-quoc-gia-ve-chuyen-doi-so",
    );
    expect(read(head("BAN CHỈ ĐẠO 389\nTHÀNH PHỐ HÀ NỘI")).issuerKey).toMatch(/^ha-noi\//);
  });

  it("of a letter whose code no row holds", () => {
    const text = `TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG\nSố: 4500/EVNCPC-KT\nV/v đảm bảo điện\n\nĐà Nẵng, ngày 06 tháng 3 năm 2024\n\nKính gửi: Các Công ty Điện lực\n${BODY}`;
    expect(read(text)).toMatchObject({ number: "4500/EVNCPC-KT", type: "OFFICIAL_LETTER" });
  });

  it("of a plan with a letterhead on two lines", () => {
    const text = `ỦY BAN NHÂN DÂN\nTỈNH THÁI NGUYÊN\n\nSố: 61/KH-UBND\n\nThái Nguyên, ngày 15 tháng 4 năm 2022\n\nKẾ HOẠCH\nRà soát các chủ trương\n${BODY}`;
    expect(read(text)).toMatchObject({
      number: "61/KH-UBND",
      type: "PLAN",
      issuerKey: "thai-nguyen/ubnd",
      issuedOn: "2022-04-15",
      issuedIn: null,
      title: "Rà soát các chủ trương",
      instrument: "st:thai-nguyen:UBND:PLAN:adm:2022:61",
    });
  });

  it("of a decision of the prime minister", () => {
    const text =
      "THỦ TƯỚNG CHÍNH PHỦ\n-------\nSố: 749/QĐ-TTg\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nHà Nội, ngày 03 tháng 6 năm 2020\n\nQUYẾT ĐỊNH\nPHÊ DUYỆT CHƯƠNG TRÌNH CHUYỂN ĐỔI SỐ QUỐC GIA\n\nTHỦ TƯỚNG CHÍNH PHỦ\n\nCăn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt Chương trình.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.";
    expect(read(text)).toMatchObject({
      number: "749/QĐ-TTg",
      type: "DECISION",
      issuer: "Thủ tướng Chính phủ",
      issuerKey: "vn/thu-tuong-chinh-phu",
      issuedOn: "2020-06-03",
      instrument: "st:vn:TTg:DECISION:adm:2020:749",
    });
    expect(read(text).title?.toLowerCase()).toBe("phê duyệt chương trình chuyển đổi số quốc gia");
  });

  it("of a directive of a Party committee", () => {
    const text = `TỈNH ỦY YÊN BÁI\n\nSố 17-CT/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nYên Bái, ngày 05 tháng 9 năm 2019\n\nCHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề tăng cường lãnh đạo công tác thi đua\n\nThực hiện Kết luận số 100-KL/TW ngày 18/8/2014 của Ban Bí thư.\n\n1. Ban Tuyên giáo Tỉnh ủy chủ trì.`;
    expect(read(text)).toMatchObject({
      number: "17-CT/TU",
      type: "DIRECTIVE",
      issuedOn: "2019-09-05",
      instrument: "party:yen-bai:TU:DIRECTIVE:2015-2020:17",
    });
    expect(read(text).issuer).toMatch(/Tỉnh ủy/);
    expect(read(text).title).toMatch(/tăng cường lãnh đạo công tác thi đua$/);
  });

  it("of an official letter, with its subject for a title", () => {
    const text =
      "BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ\n\nSố: 1234/TCT-CS\nV/v hướng dẫn kê khai thuế\n\nHà Nội, ngày 04 tháng 5 năm 2021\n\nKính gửi: Cục Thuế tỉnh Bắc Giang\n\nTổng cục Thuế có ý kiến như sau:";
    expect(read(text)).toMatchObject({
      number: "1234/TCT-CS",
      type: "OFFICIAL_LETTER",
      issuer: "Tổng cục Thuế",
      issuedOn: "2021-05-04",
      title: "hướng dẫn kê khai thuế",
    });
  });

  it("of a letter of the Party, which writes its subject out", () => {
    const text =
      "TỈNH ỦY YÊN BÁI\nĐẢNG CỘNG SẢN VIỆT NAM\nYên Bái, ngày 05 tháng 9 năm 2024\nSố 249 -CV/TU\nvề việc rà soát quy hoạch\n\nKính gửi: Ủy ban nhân dân tỉnh\n\nTheo báo cáo\nvề việc sắp xếp, Tỉnh ủy yêu cầu:";
    expect(read(text)).toMatchObject({ number: "249-CV/TU", title: "rà soát quy hoạch" });
  });

  it("of a resolution of a people's council, normative", () => {
    const text =
      "HỘI ĐỒNG NHÂN DÂN\nTỈNH QUẢNG TRỊ\nSố: 06/2020/NQ-HĐND\nQuảng Trị, ngày 9 tháng 7 năm 2020\n\nNGHỊ QUYẾT\nQuy định mức hỗ trợ\n\nĐiều 1. Phạm vi điều chỉnh";
    expect(read(text)).toMatchObject({
      number: "06/2020/NQ-HĐND",
      type: "RESOLUTION",
      issuerKey: "quang-tri/hdnd",
      instrument: "st:quang-tri:HĐND:RESOLUTION:norm:2020:6",
    });
  });

  it("of a district whose letterhead tells", () => {
    const text = `ỦY BAN NHÂN DÂN\nHUYỆN LỤC NGẠN\n\nSố: 215/KH-UBND\n\nLục Ngạn, ngày 14 tháng 3 năm 2023\n\nKẾ HOẠCH\nDuy tu đường\n${BODY}`;
    expect(read(text)).toMatchObject({
      issuerKey: "bac-giang/luc-ngan/ubnd",
      instrument: "st:bac-giang/luc-ngan:UBND:PLAN:adm:2023:215",
    });
  });

  it("is read through letter-spaced and marked-up words", () => {
    const text = `**ỦY BAN NHÂN DÂN**\n**TỈNH BẮC GIANG**\n\nSố: 12/KH-UBND\n\n*Bắc Giang, ngày 15 tháng 01 năm 2022*\n\n**K Ế  H O Ạ C H**\n**Phát triển công nghiệp**\n${BODY}`;
    expect(read(text)).toMatchObject({ number: "12/KH-UBND", type: "PLAN", issuedOn: "2022-01-15" });
  });

  it("of a text without one is empty, and the key is the text's own", () => {
    const document = read("Không có đầu đề.");
    expect(document).toMatchObject({
      number: null,
      type: "OTHER",
      issuer: null,
      issuedOn: null,
      issuedIn: null,
      title: null,
      recipients: [],
      signatory: null,
    });
    expect(document.instrument).toContain(document.sha256.slice(0, 16));
  });
});

it("the foot of a document names recipients and signatory", () => {
  const text = `KẾ HOẠCH\nPhát triển công nghiệp\n${BODY}\nNơi nhận:\n\n- Văn phòng Chính phủ;\n- Lưu: VT, TH.Quý.\n\n**TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH**\n\nLê Ánh Dương`;
  expect(read(text)).toMatchObject({
    recipients: ["Văn phòng Chính phủ", "Lưu: VT, TH.Quý"],
    signatory: "Lê Ánh Dương",
  });
});

it("the foot of a Party document names its signatory without recipients", () => {
  const text = `NGHỊ QUYẾT\nvề phát triển công nghiệp\n-----\n${BODY}\nT/M BAN CHẤP HÀNH\nBÍ THƯ\n\nDương Văn Thái\n`;
  expect(read(text)).toMatchObject({ title: "phát triển công nghiệp", signatory: "Dương Văn Thái" });
});

it("an old directive in capitals has for its title what stands behind VỀ VIỆC", () => {
  const text =
    "HỘI ĐỒNG BỘ TRƯỞNG\n******\nSố: 101-HĐBT\nHà Nội, ngày 13 tháng 5 năm 1989\n\nCHỈ THỊ\nCỦA CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG VỀ VIỆC TỔ CHỨC SẢN XUẤT VỤ MÙA\n\n1. Bộ Tài chính chủ trì.";
  expect(read(text)).toMatchObject({
    number: "101-HĐBT",
    type: "DIRECTIVE",
    issuedOn: "1989-05-13",
    title: "TỔ CHỨC SẢN XUẤT VỤ MÙA",
  });
});

it("two plans of one title and month without numbers differ by issuer", () => {
  const plan = (place: string) =>
    `Số: /KH-UBND\n\n${place}, ngày tháng 01 năm 2022\n\nKẾ HOẠCH\n\nPhát triển công nghiệp\n\nUBND tỉnh ${place} xây dựng Kế hoạch như sau:\n${BODY}`;
  expect(read(plan("Bắc Giang")).instrument).not.toBe(read(plan("Thái Nguyên")).instrument);
});

describe("the place of a district", () => {
  const committee = (name: string, province: string) =>
    `ĐẢNG BỘ TỈNH ${province}\nHUYỆN ỦY ${name}\n*\nSố 15-CTr/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n${name}, ngày 10 tháng 8 năm 2022\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nvề chuyển đổi số\n\nThực hiện Chương trình số 25-CTr/TU ngày 20/7/2022 của Tỉnh ủy Sóc Trăng\n${BODY}`;
  const district = (name: string, place: string) =>
    `ỦY BAN NHÂN DÂN\nHUYỆN ${name}\nSố: 7/KH-UBND\n\n${place}, ngày 10 tháng 8 năm 2022\n\nKẾ HOẠCH\nTiêm phòng\n${BODY}`;

  it.each([
    [committee("KẾ SÁCH", "SÓC TRĂNG"), "party:soc-trang/ke-sach:HU:PROGRAMME:2020-2025:15"],
    [committee("XUÂN TRANG", "SÓC TRĂNG"), "party:soc-trang/~huyen-xuan-trang:HU:PROGRAMME:2020-2025:15"],
    [committee("VIỆT YÊN", "BẮC GIANG"), "party:bac-giang/viet-yen:HU:PROGRAMME:2020-2025:15"],
    [district("KẾ SÁCH", "Sóc Trăng"), "st:soc-trang/ke-sach:UBND:PLAN:adm:2022:7"],
    [district("XUÂN TRANG", "Sóc Trăng"), "st:soc-trang/~huyen-xuan-trang:UBND:PLAN:adm:2022:7"],
    [district("CHÂU THÀNH", "Bến Tre"), "st:ben-tre/chau-thanh:UBND:PLAN:adm:2022:7"],
    [district("BỐ TRẠCH", "Bố Trạch"), "st:quang-binh/bo-trach:UBND:PLAN:adm:2022:7"],
    [district("BỐ TRẠCH", "Sóc Trăng"), "st:soc-trang/~huyen-bo-trach:UBND:PLAN:adm:2022:7"],
    [district("HÒA BÌNH", "Hòa Bình"), "st:bac-lieu/hoa-binh:UBND:PLAN:adm:2022:7"],
    [district("QUẢNG NINH", "Quảng Ninh"), "st:quang-binh/quang-ninh:UBND:PLAN:adm:2022:7"],
  ])("is its own, never the province's", (text, key) => expect(read(text).instrument).toBe(key));

  const alone = (line: string) =>
    `ỦY BAN NHÂN DÂN\n${line}\nSố: 7/KH-UBND\n\nXuân Tiến, ngày 10 tháng 8 năm 2022\n\nKẾ HOẠCH\nTiêm phòng\n${BODY}`;

  it.each([
    ["HUYỆN BỐ TRẠCH", "quang-binh/bo-trach"],
    ["HUYỆN M'ĐRẮK", "dak-lak/m-drak"],
    ["QUẬN HẢI CHÂU", "da-nang/hai-chau"],
    ["HUYỆN HÒA BÌNH", "bac-lieu/hoa-binh"],
    ["THÀNH PHỐ HÒA BÌNH", "hoa-binh/hoa-binh"],
    ["TỈNH HÒA BÌNH", "hoa-binh"],
    ["THỊ XÃ QUẢNG TRỊ", "quang-tri/quang-tri"],
    ["HUYỆN CAI LẬY", "tien-giang/huyen-cai-lay"],
    ["THỊ XÃ CAI LẬY", "tien-giang/cai-lay"],
    ["HUYỆN KỲ ANH", "ha-tinh/huyen-ky-anh"],
    ["THỊ XÃ KỲ ANH", "ha-tinh/ky-anh"],
    ["HUYỆN CAO LÃNH", "dong-thap/huyen-cao-lanh"],
    ["THÀNH PHỐ CAO LÃNH", "dong-thap/cao-lanh"],
    ["HUYỆN TÂN PHÚ", "dong-nai/tan-phu"],
    ["QUẬN TÂN PHÚ", "ho-chi-minh/tan-phu"],
  ])("is told by kind and name where no province is named: %s", (line, place) =>
    expect(read(alone(line)).instrument).toBe(`st:${place}:UBND:PLAN:adm:2022:7`),
  );

  it.each(["HUYỆN CHÂU THÀNH", "HUYỆN PHÚ TÂN", "HUYỆN XUÂN TRANG"])(
    "stays open where several bear the name or none: %s",
    (line) => expect(read(alone(line)).instrument).not.toMatch(/^st:/),
  );

  it.each([
    ["HUYỆN ỦY BỐ TRẠCH", "party:quang-binh/bo-trach:HU:PROGRAMME:2020-2025:15"],
    ["HUYỆN ỦY KỲ ANH", "party:ha-tinh/huyen-ky-anh:HU:PROGRAMME:2020-2025:15"],
    ["THỊ ỦY KỲ ANH", "party:ha-tinh/ky-anh:HU:PROGRAMME:2020-2025:15"],
    ["HUYỆN ỦY CHÂU THÀNH", undefined],
  ])("of a Party committee is told likewise: %s", (line, key) => {
    const { instrument } = read(
      `${line}\n*\nSố 15-CTr/HU\n\nXuân Tiến, ngày 10 tháng 8 năm 2022\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nvề chuyển đổi số\n\nI- MỤC TIÊU`,
    );
    if (key) expect(instrument).toBe(key);
    else expect(instrument).not.toMatch(/^party:/);
  });

  it("is no district whose name stands bare in the line of the day", () => {
    expect(
      read("Số: 7/KH-UBND\n\nBố Trạch, ngày 10 tháng 8 năm 2022\n\nKẾ HOẠCH\nTiêm phòng\n\nI. MỤC ĐÍCH")
        .instrument,
    ).not.toMatch(/^st:/);
  });
});

describe("who issued it", () => {
  it.each([
    [
      "the lower of two lines",
      "BỘ TÀI CHÍNH\nCỤC THUẾ\n-------\nSố: 1187/CT-CS\nV/v hoàn thuế\n\nHà Nội, ngày 09 tháng 3 năm 2026\n\nKính gửi: Thuế các tỉnh\n\nCục Thuế có ý kiến như sau:",
      "Cục Thuế",
      "OFFICIAL_LETTER",
    ],
    [
      "the line under the type of a Party document",
      "BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 127-KL/TW\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 28 tháng 02 năm 2025\n\nKẾT LUẬN\nCỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ\nvề triển khai\n\nI- MỤC TIÊU",
      "Bộ Chính trị, Ban Bí thư",
      "CONCLUSION",
    ],
    [
      "whoever decides in a Party document",
      "BAN CHẤP HÀNH TRUNG ƯƠNG\n***\nSố: 367 - QĐ/TWĐTN-VP\n\nĐOÀN TNCS HỒ CHÍ MINH\nHà Nội, ngày 29 tháng 10 năm 2013\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy định\n---------\nBAN BÍ THƯ TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH\n\n- Căn cứ Điều lệ Đoàn;\n\nĐiều 1. Ban hành.",
      "BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH",
      "DECISION",
    ],
    [
      "a committee with its place",
      "TỈNH ỦY THỪA THIÊN HUẾ      ĐẢNG CỘNG SẢN VIỆT NAM\n   *       Huế, ngày 23 tháng 8 năm 2017\n  Số 27-CTr/TU\n\nCHƯƠNG TRÌNH\nThực hiện Chỉ thị 13-CT/TW\n\nI- TÌNH HÌNH",
      "Tỉnh ủy Thừa Thiên Huế",
      "PROGRAMME",
    ],
    [
      "a district committee by the kind of its place",
      "HUYỆN ỦY TÂN YÊN\n*\nSố 09-CTr/HU\n\nTân Yên, ngày 30 tháng 8 năm 2021\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nvề chuyển đổi số\n\nI- MỤC TIÊU",
      "Huyện ủy Tân Yên",
      "PROGRAMME",
    ],
    [
      "a head in two columns",
      "UỶ BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LÀO CAI          Độc lập - Tự do - Hạnh phúc\n\nSố: 258/KH-UBND       Lào Cai, ngày 07 tháng 06 năm 2021\n\nKẾ HOẠCH\nTrồng cây\n\nI. MỤC TIÊU",
      "UBND tỉnh Lào Cai",
      "PLAN",
    ],
  ])("is %s", (_, text, issuer, type) => expect(read(text)).toMatchObject({ issuer, type }));

  it("speaks for a district under the province that the text names", () => {
    const text =
      "UỶ BAN NHÂN DÂN   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN U MINH THƯỢNG  Độc lập - Tự do - Hạnh phúc\n\nSố: 5/KH-UBND   U Minh Thượng, ngày 03 tháng 9 năm 2021\n\nKẾ HOẠCH\nRà soát\n\nThực hiện Kế hoạch số 164/KH-UBND ngày 29/8/2021 của UBND tỉnh Kiên Giang.\n\nI. MỤC ĐÍCH";
    expect(read(text)).toMatchObject({
      issuer: "UBND huyện U Minh Thượng",
      instrument: "st:kien-giang/u-minh-thuong:UBND:PLAN:adm:2021:5",
    });
  });
});

describe("the title", () => {
  it.each([
    [
      "begins behind issuer, number and day",
      "CHỈ THỊ\nCỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 43-TTg NGÀY 22 THÁNG 1 NĂM 1996 VỀ TĂNG CƯỜNG CHỐNG LẠM PHÁT\n\nTrong mấy năm gần đây.",
      "TĂNG CƯỜNG CHỐNG LẠM PHÁT",
    ],
    [
      "ends where a sentence begins",
      "THÔNG BÁO\nKẾT LUẬN CỦA PHÓ THỦ TƯỚNG TẠI HỘI NGHỊ\nHôm nay, Phó Thủ tướng đã chủ trì\nHội nghị tại Hà Nội.",
      "KẾT LUẬN CỦA PHÓ THỦ TƯỚNG TẠI HỘI NGHỊ",
    ],
    [
      "may stand on the line of the type",
      "QUYẾT ĐỊNH VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN TRỒNG CÂY\n\nCăn cứ Luật Lâm nghiệp.",
      "PHÊ DUYỆT ĐỀ ÁN TRỒNG CÂY",
    ],
  ])("%s", (_, text, title) => {
    const head = "THỦ TƯỚNG CHÍNH PHỦ\nSố: 43-TTg\nHà Nội, ngày 22 tháng 1 năm 1996\n\n";
    expect(read(`${head}${text}`).title).toBe(title);
  });
});

describe("the number and issuer of a head", () => {
  it("behind the word for its kind, of the Standing Committee", () => {
    const text = `ỦY BAN THƯỜNG VỤ\nQUỐC HỘI\n-------\n\nNghị quyết số: 971/2020/UBTVQH14\n\nHà Nội, ngày 13 tháng 7 năm 2020\n\nNGHỊ QUYẾT\nVỀ MỘT SỐ CHẾ ĐỘ\n\nCăn cứ Luật Thú y;${BODY}`;
    expect(read(text)).toMatchObject({
      number: "971/2020/UBTVQH14",
      issuer: "Ủy ban Thường vụ Quốc hội",
      instrument: "st:vn:UBTVQH14:ACT:norm:2020:971",
    });
  });

  it("of a government's office", () => {
    const text = `UBND TỈNH CÀ MAU\nVĂN PHÒNG\n-------\nSố: 12/TB-VP\nCà Mau, ngày 03 tháng 02 năm 2020\nTHÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh${BODY}`;
    expect(read(text)).toMatchObject({ number: "12/TB-VP", issuerKey: "ca-mau/van-phong-ubnd" });
  });

  it("is none of what prose names", () => {
    const text = `I. Căn cứ\nCăn cứ Kết luận số 48-KL/TW ngày 30/01/2023 của Bộ Chính trị và Đề án phát triển y tế cơ sở vùng cao;${BODY}`;
    expect(read(text)).toMatchObject({ issuer: null, issuerKey: null });
    expect(extract(text, registry).citations[1]).toMatchObject({ instrument: null, identity: "AMBIGUOUS" });
  });
});

describe("number, day and issuer under the type", () => {
  it.each([
    [
      "QUYẾT ĐỊNH\nCỦA BỘ TRƯỞNG BỘ TÀI CHÍNH SỐ 21/2004/QĐ-BTC NGÀY 24 THÁNG 2 NĂM 2004 VỀ VIỆC BAN HÀNH MỨC THU PHÍ",
      ["21/2004/QĐ-BTC", "2004-02-24", "vn/bo-tai-chinh", "BAN HÀNH MỨC THU PHÍ"],
    ],
    [
      "NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 78/2003/NĐ-CP\nNGÀY 01 THÁNG 7 NĂM 2003 QUY ĐỊNH CHI TIẾT PHÁP LỆNH PHÍ",
      ["78/2003/NĐ-CP", "2003-07-01", "vn/chinh-phu", "QUY ĐỊNH CHI TIẾT PHÁP LỆNH PHÍ"],
    ],
    [
      "QUYẾT ĐỊNH SỐ 45/2002/QĐ-UB NGÀY 12/2/2002 CỦA UBND TỈNH LONG AN V/V BAN HÀNH QUY CHẾ LÀM VIỆC",
      ["45/2002/QĐ-UB", "2002-02-12", "long-an/ubnd", "BAN HÀNH QUY CHẾ LÀM VIỆC"],
    ],
  ])("%s", (head, expected) => {
    const { document, citations } = extract(
      `${head}\n\nCăn cứ Luật Đất đai ngày 26/11/2003;\n${BODY}`,
      registry,
    );
    expect([document.number, document.issuedOn, document.issuerKey, document.title]).toEqual(expected);
    // What names the document itself is no citation.
    expect(citations.map(({ text }) => text)).toEqual(["Luật Đất đai ngày 26/11/2003"]);
  });
});

it("without a letterhead the issuer is who decides, without its term", () => {
  const text = `NGHỊ QUYẾT\nVỀ CHẤT VẤN TẠI KỲ HỌP\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG\nKHÓA XVII - KỲ HỌP THỨ NĂM\nCăn cứ Luật Đất đai;\n${BODY}`;
  expect(read(text)).toMatchObject({ issuer: "HĐND tỉnh Hà Giang", issuerKey: "ha-giang/hdnd" });
});

describe("a title of the opening words", () => {
  const cited = (words: string) =>
    extract(
      `ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\nSố: 15/KH-UBND\nCà Mau, ngày 03 tháng 02 năm 2020\nKẾ HOẠCH\nPhòng, chống thiên tai năm 2020\n${words}${BODY}`,
      registry,
    ).citations.map(({ text }) => text);

  it("names the document itself behind whoever issues it", () => {
    expect(cited("UBND tỉnh ban hành Kế hoạch phòng, chống thiên tai năm 2020 như sau:")).toEqual([]);
  });

  it("is another's behind the number that issued it", () => {
    const decision = "Quyết định số 342/QĐ-TTg ngày 15/3/2019 của Thủ tướng Chính phủ";
    const plan = "Kế hoạch phòng, chống thiên tai đến năm 2025";
    expect(cited(`Thực hiện ${decision} ban hành ${plan}, UBND tỉnh ban hành Kế hoạch như sau:`)).toEqual([
      decision,
      plan,
    ]);
  });

  it("is another's where it is carried out", () => {
    const plan = "Kế hoạch phòng, chống thiên tai đến năm 2025";
    expect(cited(`Thực hiện ${plan}, UBND tỉnh ban hành Kế hoạch như sau:`)).toEqual([plan]);
  });
});

describe("the title of a document", () => {
  const head = (lines: string) =>
    `ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\n\nSố: 15/KH-UBND\n\nCà Mau, ngày 03 tháng 02 năm 2020\n\n${lines}\n\nCăn cứ Luật Thú y;${BODY}`;

  it.each([
    ["KẾ HOẠCH TỔ CHỨC HỘI NGHỊ TỔNG KẾT NĂM 2020", "TỔ CHỨC HỘI NGHỊ TỔNG KẾT NĂM 2020"],
    ["GIÁM SÁT DỊCH BỆNH TRÊN GIA CẦM NĂM 2020", "GIÁM SÁT DỊCH BỆNH TRÊN GIA CẦM NĂM 2020"],
    ["KẾ\nHOẠCH\nVỀ\nVIỆC TIÊM PHÒNG NĂM 2020", "TIÊM PHÒNG NĂM 2020"],
  ])("in narrow columns or behind the kind: %j", (lines, title) => {
    expect(read(head(lines))).toMatchObject({ type: "PLAN", number: "15/KH-UBND", title });
  });
});

it("a commune that no row holds is one body in the letterhead and in the text", () => {
  const text = `UBND XÃ TÂN LẬP\nSố: 8/KH-UBND\nCà Mau, ngày 12 tháng 9 năm 2025\nKẾ HOẠCH\nPhòng, chống dịch\nI. NHIỆM VỤ\n1. UBND xã yêu cầu Trạm Y tế kiểm tra.\n2. UBND xã Tân Lập rà soát, công khai.\n`;
  const { document, tasks, assignments } = extract(text, registry);
  expect(document).toMatchObject({ issuer: "UBND xã Tân Lập", issuerKey: "ca-mau/~xa-tan-lap/ubnd" });
  expect(tasks.map(({ heads }) => heads)).toEqual([["Trạm Y tế"], ["UBND xã Tân Lập"]]);
  expect(assignments.map(({ agencyKey }) => agencyKey)).toContain("ca-mau/~xa-tan-lap/ubnd");
});

it("a title in small letters ends where capitals say who speaks", () => {
  const text =
    "UBND HUYỆN HẢI HẬU\n\nSố: 7/CĐ-BCH\n\nHải Hậu, ngày 03 tháng 9 năm 2016\n\nCÔNG ĐIỆN\nV/v ứng phó với áp thấp\n\nBAN CHỈ HUY PCTT&TKCN HUYỆN HẢI HẬU\nĐIỆN:\nChủ tịch UBND các xã.\n";
  expect(read(`${text}${BODY}`)).toMatchObject({ title: "ứng phó với áp thấp" });
});

it("a kind that scanning spoilt is told, and a title stands below whose meeting it is", () => {
  const text =
    "BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 12-KL/TW Hà Nội, ngày 8 tháng 7 năm 2021\n\nKÉT LUẬN\nHỘI NGHỊ LÀN THỨ BA\nBAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHOÁ XIII\nvề phát triển rừng\n";
  expect(read(`${text}${BODY}`)).toMatchObject({ type: "CONCLUSION", title: "phát triển rừng" });
});

describe("a district whose name several provinces have", () => {
  const head = (opening: string) =>
    read(
      `ỦY BAN NHÂN DÂN\nHUYỆN CHÂU THÀNH\n\nSố: 12/KH-UBND\n\nChâu Thành, ngày 05 tháng 6 năm 2016\n\nKẾ HOẠCH\nTiêm chủng năm 2016\n\n${opening}\n${BODY}`,
    ).instrument;

  it("is the one of the province whose body issued what it answers", () => {
    expect(
      head("Thực hiện Kế hoạch số 4/KH-UBND ngày 02/3/2016 của UBND tỉnh Sóc Trăng, UBND huyện yêu cầu:"),
    ).toBe("st:soc-trang/chau-thanh:UBND:PLAN:adm:2016:12");
  });

  it("stays open where two of its provinces are named, or none", () => {
    const two = "Thực hiện Kế hoạch của UBND tỉnh Sóc Trăng và Kế hoạch của UBND tỉnh Trà Vinh:";
    expect(head(two)).toMatch(/^text:/);
    expect(head("Thực hiện Kế hoạch của UBND tỉnh Lạng Sơn:")).toMatch(/^text:/);
  });
});
