import { describe, expect, it } from "vitest";
import type { CitationKind } from "../../src/model/citation.ts";
import { makePlanText } from "../fixtures/plan-text.ts";
import { readPlan, readTask, readText } from "./read-task.ts";

const kinds = (words: string) => readTask(words).citations.map(({ kind }) => kind);
const NQ = "Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ";
const QD = "Quyết định số 384/QĐ-UBND ngày 16/4/2021 của UBND tỉnh";

describe("why an instrument is cited", () => {
  it.each<readonly [string, readonly CitationKind[]]>([
    [`Sở Y tế: Tham mưu thực hiện hiệu quả ${NQ}.`, ["IMPLEMENTS"]],
    [`Sở Y tế: Tiếp tục triển khai ${NQ}.`, ["IMPLEMENTS"]],
    [`Sở Y tế: Cụ thể hóa ${NQ}.`, ["IMPLEMENTS"]],
    [`Sở Y tế: Quán triệt ${NQ}.`, ["IMPLEMENTS"]],
    [`Sở Y tế: Rà soát theo ${QD}.`, ["CITES"]],
    [`Sở Y tế: Thực hiện Luật Đê điều (sửa đổi năm 2020) và ${NQ}.`, ["IMPLEMENTS", "IMPLEMENTS"]],
    ["Sở Y tế: Tham mưu lồng ghép vốn của Chương trình mục tiêu quốc gia giảm nghèo bền vững.", ["CITES"]],
    [`Sở Y tế: Thựchiện ${NQ}.`, ["IMPLEMENTS"]],
    [`Sở Y tế: Tuân thủ ${QD}.`, ["CITES"]],
    [`Sở Y tế: Khắc phục lúng túng trong áp dụng ${NQ}.`, ["CITES"]],
    [`Sở Y tế: Tháo gỡ khó khăn, vướng mắc khi triển khai thực hiện ${NQ}.`, ["CITES"]],
    [`Sở Y tế: Khắc phục hạn chế; thực hiện ${NQ}.`, ["IMPLEMENTS"]],
    [
      "Sở Y tế: Tham mưu Quy định quản lý bến thủy trên địa bàn huyện; trình HĐND tỉnh Nghị quyết quy định mức chi.",
      ["PREPARES", "PREPARES"],
    ],
    [`Sở Y tế: Thực hiện nhiệm vụ. ${QD} hết hiệu lực.`, ["CITES"]],
    [`Sở Y tế: Đã có ${QD} để thực hiện; Kế hoạch số 9/KH-UBND ngày 19/8/2021.`, ["CITES", "CITES"]],
    [
      "Sở Y tế: Thực hiện tốt; các văn bản: số 4/UBND-TH ngày 15/6/2021, số 5/UBND-TH.",
      ["IMPLEMENTS", "IMPLEMENTS"],
    ],
    [`Sở Y tế: Rà soát theo ${QD}; các văn bản: số 4/UBND-TH ngày 15/6/2021.`, ["CITES", "CITES"]],
    [`Sở Y tế: Thực hiện chỉ tiêu tại ${QD}.`, ["CITES"]],
    [`Sở Y tế: Rà soát theo quy định tại ${QD}.`, ["CITES"]],
    [`Sở Y tế: Quy chế ban hành kèm theo ${QD}.`, ["CITES"]],
    ["Sở Y tế: Thực hiện Quyết định 384 nêu trên và Nghị quyết 01.", ["IMPLEMENTS", "IMPLEMENTS"]],
    [`Sở Y tế: Căn cứ ${QD}, rà soát quy hoạch.`, ["BASED_ON"]],
    [
      `Căn cứ ${QD}, Sở Y tế tham mưu Đề án phát triển y tế biển đến năm 2030; thực hiện ${NQ}.`,
      ["BASED_ON", "PREPARES", "IMPLEMENTS"],
    ],
    ["Sở Y tế: Tham mưu tổng kết Đề án “Y tế thôn bản”.", ["CITES"]],
    [
      "Sở Y tế: Thực hiện Đề án “Y tế thôn bản”, phong trào “Vì sức khỏe” và Đề án “Sữa học đường”.",
      ["IMPLEMENTS", "IMPLEMENTS"],
    ],
    [
      "Sở Y tế: Thực hiện phương châm “3 tại xã”, Đề án phát triển y tế cơ sở giai đoạn 2021 - 2030.",
      ["IMPLEMENTS"],
    ],
    ["Sở Y tế: Hoàn thành Quy hoạch tỉnh An Giang thời kỳ 2021 - 2030, trình Chính phủ.", ["PREPARES"]],
    ["Sở Y tế: Hoàn thành Đề án nuôi tôm nước lợ; trình UBND tỉnh kết quả.", ["IMPLEMENTS"]],
    [
      "Sở Y tế chủ trì, tham mưu:\n- Đề án phát triển y tế biển;\n- Đề án xã hội hóa y tế.",
      ["PREPARES", "PREPARES"],
    ],
    [`Sở Y tế phổ biến:\n- ${NQ};\n- Đề án phát triển y tế biển.`, ["CITES", "CITES"]],
    [
      "Sở Y tế: Thực hiện Điều lệ Công đoàn Việt Nam khóa XIII, Chương trình “Vì đoàn viên nghèo”.",
      ["IMPLEMENTS", "IMPLEMENTS"],
    ],
    ["Sở Y tế: Thực hiện Đề án “Y tế thôn bản” (Đề án 89).", ["IMPLEMENTS", "IMPLEMENTS"]],
    [`Sở Y tế: Thực hiện ${NQ} và ${QD}.`, ["IMPLEMENTS", "IMPLEMENTS"]],
    [`Sở Y tế: Thực hiện ${NQ} về phát triển công nghiệp; ${QD} về đầu tư.`, ["IMPLEMENTS", "IMPLEMENTS"]],
    [`Sở Y tế: Thực hiện Kế hoạch số 28-KH/TU ngày 01/7/2021 về thực hiện ${NQ}.`, ["IMPLEMENTS", "CITES"]],
    [
      "Sở Y tế: Tham mưu cho Ban Thường vụ Tỉnh ủy ban hành Nghị quyết về phát triển nông nghiệp.",
      ["PREPARES"],
    ],
    ["Sở Y tế: Xây dựng Đề án “Phát triển y tế cơ sở đến năm 2030”.", ["PREPARES"]],
    ["Sở Y tế: Tham mưu Chương trình phát triển y tế cơ sở đến năm 2030.", ["PREPARES"]],
    ["Sở Y tế: Trình Chính phủ dự án Luật Phòng bệnh.", ["PREPARES"]],
    ["Sở Y tế: Chủ trì xây dựng Luật Dược (sửa đổi), trình Chính phủ.", ["PREPARES"]],
    ["Sở Y tế: Thực hiện Luật Dược (sửa đổi); rà soát, hoàn thiện Luật Dược.", ["IMPLEMENTS", "CITES"]],
    ["Sở Y tế: Xây dựng và triển khai có hiệu quả Đề án “Phát triển y tế cơ sở đến năm 2030”.", ["PREPARES"]],
  ])("%s", (words, expected) => {
    expect(kinds(words)).toEqual(expected);
  });

  it("is CITES where a decision approves it, and PREPARES where an agency is to have it approved", () => {
    const { citations } = readText(
      [
        "ỦY BAN NHÂN DÂN\nTỈNH LONG AN\n\nSố: 12/QĐ-UBND\n\nLong An, ngày 03 tháng 02 năm 2020\n\nQUYẾT ĐỊNH",
        "Phê duyệt Đề án trồng thanh long bền vững đến năm 2025\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LONG AN",
        "QUYẾT ĐỊNH:",
        "Điều 1. Phê duyệt Đề án trồng thanh long bền vững đến năm 2025, với các nội dung sau:",
        "Điều 2. Sở Công Thương trình UBND tỉnh phê duyệt Đề án phát triển chợ đầu mối đến năm 2025.",
      ].join("\n\n"),
    );
    expect(citations.map(({ kind }) => kind)).toEqual(["CITES", "CITES", "PREPARES"]);
  });

  it("is CITES where it only tells of a basis", () => {
    const { citations } = readText(
      makePlanText(
        "Căn cứ Nghị định số 104/2016/NĐ-CP ngày 01/7/2016 (được sửa đổi, bổ sung bởi Nghị định số 13/2024/NĐ-CP);\n\nI. NHIỆM VỤ\n1. Sở Y tế: Rà soát.",
      ),
    );
    expect(citations.map(({ number, kind }) => [number, kind])).toEqual([
      ["104/2016/NĐ-CP", "BASED_ON"],
      ["13/2024/NĐ-CP", "CITES"],
    ]);
  });

  it("is BASED_ON in the legal bases of the head, to the end of their lists", () => {
    const { citations } = readText(
      makePlanText(
        `Căn cứ Luật Đất đai số 45/2013/QH13;\nCăn cứ Luật Đầu tư công số 39/2019/QH14 và ${NQ};\nXét đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT ngày 03/01/2022;\n\nI. NHIỆM VỤ\n1. Sở Y tế: Rà soát.`,
      ),
    );
    expect(citations.map(({ number, kind }) => [number, kind]).slice(0, 3)).toEqual([
      ["45/2013/QH13", "BASED_ON"],
      ["39/2019/QH14", "BASED_ON"],
      ["01/NQ-CP", "BASED_ON"],
    ]);
    expect(citations[3]).toMatchObject({ number: "12/TTr-SYT", type: "SUBMISSION" });
  });
});

describe("a list over several lines", () => {
  it("is governed by the word its first line opens with", () => {
    const opening = `Thực hiện ${NQ};\nQuyết định số 12/QĐ-BTC ngày 3/3/2021;\ncác Nghị quyết của HĐND tỉnh: số 7/NQ-HĐND ngày 9/7/2021 về phí,\nUBND tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU`;
    const { citations } = readText(makePlanText(opening));
    expect(citations.map(({ number, kind }) => [number, kind])).toEqual([
      ["01/NQ-CP", "IMPLEMENTS"],
      ["12/QĐ-BTC", "IMPLEMENTS"],
      ["7/NQ-HĐND", "IMPLEMENTS"],
    ]);
  });
});

describe("a short form with its year", () => {
  it("means the number of that year", () => {
    const words =
      "Sở Y tế: Thực hiện Nghị quyết số 02-2017/NQ-CP ngày 06/02/2017, Nghị quyết số 02-2018/NQ-CP ngày 15/5/2018 của Chính phủ; báo cáo kết quả Nghị quyết 02-2017.";
    expect(readTask(words).citations.at(-1)).toMatchObject({
      number: "02-2017/NQ-CP",
      text: "Nghị quyết 02-2017",
    });
  });
});

describe("an instrument that another approved", () => {
  const citations = (words: string) => readTask(words).citations;
  const BY = "Quyết định số 488/QĐ-TTg ngày 14/4/2017 của Thủ tướng Chính phủ";

  it("is of the place of whoever approved it, wherever its title stands", () => {
    const [, named, again] = citations(
      `Thực hiện ${BY} phê duyệt Đề án Trợ giúp xã hội ven biển; tổng kết Đề án Trợ giúp xã hội ven biển.`,
    );
    expect(named?.instrument).toBe("named:vn:SCHEME:tro-giup-xa-hoi-ven-bien");
    expect(again?.instrument).toBe("named:vn:SCHEME:tro-giup-xa-hoi-ven-bien");
  });

  it.each([
    "Tổng kết Đề án Trợ giúp xã hội ven biển.",
    `Thực hiện ${BY} về phân bổ vốn của Đề án Trợ giúp xã hội ven biển.`,
  ])("is of the document's place where nothing says so: %s", (words) =>
    expect(citations(words).at(-1)?.instrument).toBe("named:bac-giang:SCHEME:tro-giup-xa-hoi-ven-bien"),
  );

  it("leaves a plan of that title, which every province draws up, its own", () => {
    const words = `Thực hiện ${BY} ban hành Kế hoạch sắp xếp đơn vị hành chính; xây dựng Kế hoạch sắp xếp đơn vị hành chính.`;
    expect(citations(words).map(({ instrument }) => instrument?.split(":")[1])).toEqual([
      "vn",
      "vn",
      "bac-giang",
    ]);
  });

  it("gives its kind to its number in brackets", () => {
    const words = `Thực hiện ${BY} phê duyệt Đề án “Trợ giúp xã hội” (Quyết định số 488/QĐ-TTg).`;
    expect(citations(words).map(({ kind }) => kind)).toEqual(["IMPLEMENTS", "CITES", "IMPLEMENTS"]);
  });
});

it("a citation in a note at the foot of a page is of no task", () => {
  const { citations } = readTask(`Sở Y tế: Rà soát theo ${NQ}¹.\n¹ ${QD}.`);
  expect(citations.map(({ task }) => task)).toEqual(["I.1", null]);
});

describe("a citation by its day", () => {
  it.each([
    [
      "Thực hiện Quyết định ngày 05/3/2021 của Thủ tướng Chính phủ về cải cách tiền lương.",
      "Quyết định ngày 05/3/2021 của Thủ tướng Chính phủ",
      "named:st:vn/thu-tuong-chinh-phu:DECISION:2021-03-05-cai-cach-tien-luong",
    ],
    ["Thực hiện Quyết định ngày 05/3/2021.", undefined, undefined],
  ])("%s", (words, text, instrument) => {
    const [citation] = readTask(words).citations;
    expect([citation?.text, citation?.instrument]).toEqual([text, instrument]);
  });
});

describe("a number that a district and the province may bear", () => {
  const keys = (words: string) => readTask(words).citations.map(({ instrument }) => instrument);
  const NUMBER = "Quyết định số 15/QĐ-UBND ngày 04/02/2022";
  const DISTRICT = "st:bac-giang/viet-yen:UBND:DECISION:adm:2022:15";

  it("stays open where it stands without its issuer beside another's", () => {
    const words = `Theo ${NUMBER} của UBND huyện Việt Yên; theo ${NUMBER}.`;
    expect(keys(words)).toEqual([DISTRICT, null]);
    expect(readTask(words).citations[1]?.candidates).toEqual([
      DISTRICT,
      "st:bac-giang:UBND:DECISION:adm:2022:15",
    ]);
  });

  it("is the document's own where the other was issued on another day", () => {
    const other = "Theo Quyết định số 15/QĐ-UBND ngày 04/3/2022 của UBND huyện Việt Yên";
    expect(keys(`${other}; theo ${NUMBER}.`)).toEqual([DISTRICT, "st:bac-giang:UBND:DECISION:adm:2022:15"]);
  });

  it("is of the year said with it, whatever other years are cited", () => {
    expect(keys("Theo Nghị quyết 02/NQ-CP năm 2022; Nghị quyết 02/NQ-CP ngày 01/01/2019.")).toEqual([
      "st:vn:CP:RESOLUTION:adm:2022:2",
      "st:vn:CP:RESOLUTION:adm:2019:2",
    ]);
  });

  it("two bodies' schemes of one title stay two", () => {
    expect(keys("Theo Đề án “Đô thị xanh” của UBND huyện Việt Yên; Đề án “Đô thị xanh” của tỉnh.")).toEqual([
      "named:bac-giang/viet-yen:SCHEME:do-thi-xanh",
      "named:bac-giang:SCHEME:do-thi-xanh",
    ]);
  });
});

describe("words that name nothing", () => {
  it.each([
    "UBND tỉnh ban hành Kế hoạch triển khai thực hiện với những nội dung sau:",
    "UBND tỉnh ban hành Kế hoạch triển khai với các nội dung sau:",
  ])("%s", (words) => expect(readTask(words).citations).toEqual([]));
});

describe("a citation", () => {
  it("called only a paper is what its code says", () => {
    const [citation] = readTask("Theo văn bản số 91/TTr-SGDĐT ngày 7/3/2019.").citations;
    expect(citation).toMatchObject({ type: "SUBMISSION", flags: [] });
  });

  it("of a joint circular has all its issuers", () => {
    const issuers = "Bộ trưởng Bộ Xây dựng, Bộ trưởng Bộ Tài chính";
    const [citation] = readTask(
      `Theo Thông tư liên tịch số 05/2014/TTLT-BXD-BTC ngày 2/4/2014 của ${issuers} hướng dẫn.`,
    ).citations;
    expect(citation?.issuer).toBe(issuers);
  });

  it("belongs to the innermost task that holds it, or to none", () => {
    const { citations } = readPlan(
      `1. Phát triển y tế theo ${NQ}.\n2. Sở Y tế: Thực hiện ${NQ}.\n\nSở Nội vụ: Thực hiện ${QD}.`,
    );
    expect(citations.map(({ task }) => task)).toEqual([null, "I.2", "I.2/1"]);
  });

  it("carries what its words say", () => {
    expect(
      readTask(`Sở Y tế: Thực hiện khoản 2 Điều 7 ${QD} về tăng thu ngân sách.`).citations,
    ).toMatchObject([
      {
        text: QD,
        number: "384/QĐ-UBND",
        type: "DECISION",
        issuer: "UBND tỉnh",
        issuedOn: "2021-04-16",
        title: "tăng thu ngân sách",
        provision: "khoản 2 Điều 7",
        basis: "EXPLICIT",
      },
    ]);
  });

  it("is not made of the document's own title", () => {
    const notice =
      "VĂN PHÒNG CHÍNH PHỦ\nSố: 15/TB-VPCP\nHà Nội, ngày 20 tháng 01 năm 2023\n\nTHÔNG BÁO\nKết luận của Thủ tướng Chính phủ Phạm Minh Chính tại Hội nghị trực tuyến\n\nThủ tướng Chính phủ kết luận như sau:\n\n1. Bộ Công an chủ trì rà soát.";
    expect(readText(notice).citations).toEqual([]);
  });

  it("of the document itself is none", () => {
    expect(readTask("Sở Y tế: Thực hiện Kế hoạch này.").citations).toEqual([]);
  });
});
