import { describe, expect, it } from "vitest";
import { expectMarks, readInstruments, readNumbers } from "./read-mentions.ts";

describe("the span of a citation by number", () => {
  it.each([
    "thực hiện {I:Nghị quyết số 01/NQ-CP ngày {D:08/01/2022} của {A:Chính phủ}} về",
    "hiệu quả {I:Nghị quyết số 147-NQ/TU ngày {D:15/07/2021} của {A:Tỉnh ủy}} về phát triển công nghiệp",
    "{I:Nghị quyết số 401- NQ/TU ngày {D:16/8/2016} của {A:Ban Thường vụ Tỉnh ủy}} và {I:Kế hoạch số 115/KH-UBND ngày {D:30/5/2019} của {A:UBND tỉnh}} về",
    "{I:Chỉ thị số 48-CT/TW ngày {D:22/10/2010} của {A:Bộ Chính trị}} (khóa XI) về",
    "{I:Chỉ thị số 15-CT/TU, ngày {D:27/12/2021} của {A:Ban Thường vụ Tỉnh ủy}} về",
    "tại {I:Quyết định số 384/QĐ-UBND ngày {D:16/4/2021} của {A:UBND tỉnh}}.",
    "{I:Nghị định số 34/2016/NĐ-CP ngày {D:14 tháng 5 năm 2016} của {A:Chính phủ}} quy định",
    "{I:Thông tư liên tịch số 01/2011/TTLT-BNV-BTC ngày {D:06/01/2011}} hướng dẫn",
    "{I:Luật Đất đai số 45/2013/QH13} ban hành",
    "{I:Bộ luật Lao động số 45/2019/QH14 ngày {D:20/11/2019}} và",
    "{I:Công văn số 892/BKHĐT-TH ngày {D:12/02/2022} của {A:Bộ Kế hoạch và Đầu tư}} về việc",
    "{I:Công điện số 01/CĐ-TTg ngày {D:02/01/2022} của {A:Thủ tướng Chính phủ}} về",
    "{I:Văn bản số 2600/TTg-KTTH} của",
    "{I:Văn bản số 77/BCT-KL} và {I:Chương trình phối hợp số 15/CTrPH/SYT-HND ngày {D:03/3/2023}}.",
    "{I:Thông báo số 74-TB/TW ngày {D:17/01/2020} của {A:Ban Bí thư}} về",
    "{I:Nghị quyết 147-NQ/TU} và",
    "{I:NGHỊ QUYẾT SỐ 01/NQ-CP} VÀ",
    "theo {I:384/QĐ-UBND} nêu trên",
    // The plan of the state's body, the programme of the Party's.
    "Kế hoạch thực hiện {I:Chương trình hành động số 104-CTr/TU ngày {D:30/8/2026}} của {A:Ủy ban nhân dân tỉnh},",
    "{I:Báo cáo thẩm tra số 12/BC-KTNS ngày {D:05/7/2021}} và",
    "{I:Chương trình hành động số 12-CTr/TU ngày {D:10/8/2021} của {A:Tỉnh ủy}} về",
    "{I:Kế hoạch hành động số 50-KH/TU của {A:Tỉnh ủy}}.",
    "{I:Công văn hỏa tốc 4232/UBND-VX3} và {I:Công văn hoả tốc số 4/UBND-VX3}.",
    "{I:Nghị quyết liên tịch số 2/2022/NQLT-CP-UBTVQH15 giữa {A:Chính phủ với Ủy ban Thường vụ Quốc hội}} về",
    "{I:Hướng dẫn liên ngành số 123/HDLN-SYT-SGDĐT ngày {D:05/5/2021}} về",
    "{I:Nghị quyết của {A:Chính phủ} số 01/NQ-CP ngày {D:08/01/2022}} về",
    "{I:Tờ trình số 1494/TTr-SNV ngày {D:10/8/2021} của {A:Sở Nội vụ}} về",
    "{I:Quyết định số 1600/QĐ-TTg}ngày khác",
    "{I:Quyết định số 12/2020/QĐ-UBND của {A:UBND tỉnh Bắc Giang} ngày {D:03/3/2020}} về",
    "{I:Nghị quyết số 66.7/2025/NQ-CP ngày {D:15/11/2025} của {A:Chính phủ}} về",
    "{I:Quyết định số 1836 QĐ/TWĐTN ngày {D:23/6/2006} của {A:Ban Bí thư Trung ương Đoàn}} về",
    "{I:Quyết định số 12 QĐ-UBND ngày {D:3/4/2021}} và",
    "{I:Quyết định số: 367 - QĐ/TWĐTN-VP ngày {D:29/10/2013}} của",
    "{I:công văn số 402/bni-nvdtpc} và {I:kế hoạch số 16/kh-hđtđkt ngày {D:31/8/2021}} và 5/khu",
    "{A:{A:Quốc hội}} ban hành {I:Nghị quyết số 99/2019/QH14}. Tuy vậy",
    "theo {I:Nghị quyết số 01/NQ-CP}. {A:UBND tỉnh}",
    "tại {I:văn bản số 892/KHTC-NS}.",
    "Thực hiện {I:Thông tư liên tịch số 45/2013/TTLT-BTC-BTNMT của {A:Bộ Tài chính và Bộ Tài nguyên và Môi trường}}, {A:UBND tỉnh Vĩnh Long} ban hành",
    "Thực hiện {I:Kế hoạch liên tịch số 12/KHLT-SGDĐT-CAT của {A:Sở Giáo dục và Đào tạo và Công an tỉnh}}, {A:UBND huyện} yêu cầu",
    "{I:Công điện số 61/CĐ-TW của {A:Ban Chỉ đạo Phòng, chống lụt, bão Trung ương}}, {I:Nghị định số 30/2020/NĐ CP}",
    "{I:Chỉ thị số 05/CT BCA V28 ngày {D:30/3/2011} của {A:Bộ Công an}} và {I:Thông báo số 92/TB SNV ngày {D:27/6/2005}}.",
    "{I:Quy chế phối hợp số 02-QCPH/TU} với",
    "{I:Luật Đất đai 45/2013/QH13} và {I:Luật Đất đai (sửa đổi) số 31/2024/QH15};",
    "{I:Nghị định của {A:Chính phủ} 34/2016/NĐ-CP} và",
    "{I:Chỉ thị số 45-CT/TW ngày{D:22 tháng 7 năm 2010} của {A:Bộ Chính trị}} về",
    "{I:Thông báo số 70-TB/TWngày {D:06 tháng 01 năm 2012} của {A:Ban Bí thư}} về",
    "{I:Kết luận số 126-KL/TW, ngày {D:14/02/2025} của {A:Bộ Chính trị, Ban Bí thư}} về một số",
    "{I:Công văn số 402/BNI-NVDTPC ngày {D:20/01/2026} của {A:Thuế tỉnh Bắc Ninh}} và công văn",
    "{I:Công văn số 12/ABC-XYZ ngày {D:20/01/2026} của {A:Hiệp hội Gỗ}} và các",
    "{I:Nghị định số 101/CP ngày 23/9/97 của {A:Chính phủ}};",
    "{I:QĐ số 55/QĐ-UBND ngày {D:3/2/2021} của {A:CT.UBND tỉnh}} và",
    "{I:Quyết định số 342/QĐ-TTg ngày {D:15/3/2022} của {A:Thủ tướng Chính phủ}} Ban hành Kế hoạch phòng, chống",
    "{I:QUYẾT ĐỊNH SỐ 342/QĐ-TTG NGÀY {D:15/3/2022} CỦA {A:THỦ TƯỚNG CHÍNH PHỦ}} BAN HÀNH KẾ HOẠCH",
    "{I:Nghị quyết số 37-NQ/TW NQ/TW ngày {D:24/12/2018} của {A:Bộ Chính trị}} (gọi",
    "{I:Tờ trình số 12/TTr-SXD(KTXD) ngày {D:01/02/2023}} và {I:Kế hoạch số 5/KH-BCĐ (138) ngày {D:01/02/2023}} về",
    "{I:Chỉ thị s 42-CT/TW ngày {D:24/3/2020} của {A:Ban Bí thư}};",
    "{I:Công điện số 12A/CĐ-UBND ngày {D:07/9/2024}} và {I:Nghị quyết số 270B-NQ/HĐNN8}.",
    "{I:Công văn số 12/GD-ĐT ngày {D:01/02/2023}} và {I:Quyết định số 12/QĐ-TTrB ngày {D:01/02/2023}}.",
    "{I:Thông tư liên tịch số 05/2015/TTLT-BVHTTDL-BNV ngày {D:14/9/2015} giữa {A:Bộ Văn hóa, Thể thao và Du lịch và Bộ Nội vụ}} về",
    "{I:Hướng dẫn liên ngành số 12/HDLN-SGDĐT-SNV ngày {D:03/3/2023} của {A:liên Sở Giáo dục và Đào tạo - Nội vụ}}.",
    "{I:Công văn số 285/CCTTHC ngày {D:08/9/2009} của {A:Tổ công tác chuyên trách cải cách thủ tục hành chính của Thủ tướng Chính phủ}} về chuẩn bị",
    "theo {I:Nghị định số 46/2023/NĐ-CP}để làm, {I:Quyết định số 5/QĐ-TTg}cho phép, {I:Luật số 50/2014/QH13}đang có",
    "{I:Nghị quyết số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN của {A:Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam}} quy định.",
  ])("%s", (marked) => expectMarks(marked, "IAD"));

  it.each([
    "thực hiện {I:Nghị quyết số 01/NQ-\nCP ngày 08/01/2022 của Chính phủ} về",
    "thực hiện {I:Nghị quyết số\n147-NQ/TU ngày 15/07/2021 của Tỉnh ủy} về",
    "thực hiện {I:Nghị quyết số 06/2020/NQ-HĐND ngày\n\n09/7/2020 của HĐND tỉnh} về",
    "thực hiện {I:Nghị quyết số 147–NQ/TU ngày 15/07/2021 của Tỉnh ủy} về",
    "thực hiện {I:Nghị quyết số 147\u200b-NQ/TU ngày 15/07/2021 của Tỉnh ủy} về",
    "thực hiện {I:Quyết định số 384/QÐ-UBND ngày 16/4/2021 của UBND tỉnh} về",
    "thực hiện {I:Nghị quyết\u00a0số\u00a001/NQ-CP\u00a0ngày\u00a008/01/2022 của Chính phủ} về",
  ])("keeps what is written inside it: %j", (marked) => expectMarks(marked, "I"));

  it.each([
    "{I:Quyết định số 340/QĐ-TTg}; {I:số 160/QĐ-TTg ngày 25/01/2021 của Thủ tướng Chính phủ} về",
    "các {I:Nghị quyết số 10}, {I:11/2020/NQ-HĐND ngày 09/7/2020 của HĐND tỉnh}",
    "các {I:Nghị quyết 10}, {I:11/2020/NQ-HĐND ngày 09/7/2020 của HĐND tỉnh}",
    "trong năm 2021, 2022 theo {I:05/KH-UBND}.",
    "các Nghị định của Chính phủ: {I:số 34/2016/NĐ-CP ngày 14/5/2016}; {I:số 154/2020/NĐ-CP ngày 31/12/2020}.",
    "các Quyết định: {I:số 2/QĐ-UBND}, {I:3/QĐ-UBND ngày 05/5/2021}.",
    "các {I:Nghị quyết số 10/NQ-HĐND}, {I:số 11/NQ-HĐND} và {I:số 12/NQ-HĐND ngày 09/7/2021 của HĐND tỉnh}",
    "{I:Nghị quyết số 43/2022/QH15}, {I:Nghị quyết số 11/NQ-CP} và {I:Quyết định số 5/QĐ-UBND}",
  ])("of a list is one an item: %s", (marked) => expectMarks(marked, "I"));
});

describe("the fields of a citation by number", () => {
  it("are those of its own words", () => {
    expect(
      readInstruments("tại Quyết định số 384/QĐ-UBND ngày 16/4/2021 của UBND tỉnh về tăng thu."),
    ).toEqual([
      expect.objectContaining({
        form: "NUMBERED",
        type: "DECISION",
        number: "384/QĐ-UBND",
        issuedOn: "2021-04-16",
        issuer: "UBND tỉnh",
        title: "tăng thu",
        flags: [],
      }),
    ]);
  });

  it("come from the words before it, too", () => {
    const [citation] = readInstruments(
      "Ngày 3/2/2023, UBND tỉnh ban hành Quyết định số 5/QĐ-UBND về đầu tư.",
    );
    expect(citation).toMatchObject({
      text: "Quyết định số 5/QĐ-UBND",
      issuedOn: "2023-02-03",
      issuer: "UBND tỉnh",
    });
  });

  it("share the type, the issuer and the rest of the number over a list", () => {
    expect(
      readInstruments("các Nghị quyết số 10, 11/2020/NQ-HĐND ngày 09/7/2020 của HĐND tỉnh"),
    ).toMatchObject([
      { number: "10/2020/NQ-HĐND", type: "RESOLUTION" },
      { number: "11/2020/NQ-HĐND", type: "RESOLUTION", issuedOn: "2020-07-09" },
    ]);
    expect(
      readInstruments("các Nghị định của Chính phủ: số 34/2016/NĐ-CP; số 154/2020/NĐ-CP."),
    ).toMatchObject([
      { type: "DECREE", issuer: "Chính phủ" },
      { type: "DECREE", issuer: "Chính phủ" },
    ]);
    expect(readNumbers("Quyết định số 340/QĐ-TTg; số 160/QĐ-TTg ngày 25/01/2021")).toEqual([
      "340/QĐ-TTg",
      "160/QĐ-TTg",
    ]);
  });

  it("keep word and code where they contradict each other, and say so", () => {
    expect(readInstruments("theo Nghị quyết số 384/QĐ-UBND ngày 16/4/2021")).toMatchObject([
      { type: "RESOLUTION", number: "384/QĐ-UBND", flags: ["TYPE_CODE_MISMATCH"] },
    ]);
    expect(readInstruments("Quy định số 37-QĐ/TW ngày 25/10/2021")).toMatchObject([
      { type: "REGULATION", number: "37-QĐ/TW", flags: [] },
    ]);
    expect(readInstruments("Công văn số 2600/TTg-KTTH")).toMatchObject([
      { type: "OFFICIAL_LETTER", flags: [] },
    ]);
  });

  it("know the joint issuers of a joint circular", () => {
    const [circular] = readInstruments(
      "Thông tư liên tịch số 18/2009/TTLT-BTNMT-BTC ngày 27/10/2009 của Bộ Tài nguyên và Môi trường, Bộ Tài chính về",
    );
    expect(circular?.issuer).toBe("Bộ Tài nguyên và Môi trường, Bộ Tài chính");
  });
});

describe("look-alikes are no instruments", () => {
  it.each([
    "đường QL37-QL17 đoạn qua huyện",
    "tuyến ĐT.293B, ĐT 294",
    "trước ngày 30/6/2022",
    "trực 24/7",
    "tăng 14-15%/năm",
    "giai đoạn 2021-2025",
    "85/120 xã đạt chuẩn",
    "từ 0,5 - 1,0%",
    "theo Mẫu số 01/GTGT",
    "Biểu số 02/BC",
    "dịch COVID-19",
    "nguyên tắc 5k + vắc xin",
    "điện thoại 0204.3854.923",
    "số điện thoại: 024/CP",
    "tài khoản số 3511/KB",
    "khu nhà 5/A2",
    "thửa đất số 12/CN",
    "Phụ lục số 1 và Phụ lục số 3",
    "tiểu mục 4254, chương 018",
    "lô CN-02/KCN",
    "đạt 12 tiêu chí/xã",
    "theo tỷ lệ 1/2000",
    "Điều 5 và khoản 2",
    "mức độ 3, mức độ 4",
    "IPv6-2022",
    "hệ số 1,2/CP",
  ])("%s", (text) => expect(readInstruments(text)).toEqual([]));
});
