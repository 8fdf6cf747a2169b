import { describe, expect, it } from "vitest";
import { readInstruments } from "./read-mentions.ts";

const parts = (text: string) =>
  readInstruments(text).map(({ number, type, issuer, issuedOn }) => [number, type, issuer, issuedOn]);

describe("the items of a list share", () => {
  it("the type and issuer before the first", () => {
    expect(
      parts(
        "các Nghị định của Chính phủ: số 34/2016/NĐ-CP ngày 14/5/2016; số 154/2020/NĐ-CP ngày 31/12/2020.",
      ),
    ).toEqual([
      ["34/2016/NĐ-CP", "DECREE", "Chính phủ", "2016-05-14"],
      ["154/2020/NĐ-CP", "DECREE", "Chính phủ", "2020-12-31"],
    ]);
  });

  it("the type, where a code tells none", () => {
    expect(
      parts("các Thông tư của Bộ Công Thương: số 8/2018/TT-BCT; số 17/2018/BCT ngày 02/5/2018."),
    ).toEqual([
      ["8/2018/TT-BCT", "CIRCULAR", "Bộ Công Thương", null],
      ["17/2018/BCT", "CIRCULAR", "Bộ Công Thương", "2018-05-02"],
    ]);
  });

  it("the issuer behind the last, each with its own day", () => {
    expect(
      parts("Quyết định số 340/QĐ-TTg ngày 5/3/2021; số 160/QĐ-TTg ngày 25/01/2021 của Thủ tướng Chính phủ."),
    ).toEqual([
      ["340/QĐ-TTg", "DECISION", "Thủ tướng Chính phủ", "2021-03-05"],
      ["160/QĐ-TTg", "DECISION", "Thủ tướng Chính phủ", "2021-01-25"],
    ]);
  });

  it("no day, where each number has a year of its own behind one type word in the singular", () => {
    expect(parts("Thông tư số 05/2019/TT-BTC và 31/2020/TT-BTC ngày 06/4/2020")).toEqual([
      ["05/2019/TT-BTC", "CIRCULAR", null, null],
      ["31/2020/TT-BTC", "CIRCULAR", null, "2020-04-06"],
    ]);
  });

  it("the day and issuer that are said to be of all", () => {
    expect(
      parts(
        "Quyết định số 15/2016/QĐ-UBND, Quyết định số 16/2016/QĐ-UBND, số 17/2016/QĐ-UBND cùng ngày 05/5/2016 của UBND tỉnh; Quyết định số 9/2015/QĐ-UBND của UBND tỉnh",
      ),
    ).toEqual([
      ["15/2016/QĐ-UBND", "DECISION", "UBND tỉnh", "2016-05-05"],
      ["16/2016/QĐ-UBND", "DECISION", "UBND tỉnh", "2016-05-05"],
      ["17/2016/QĐ-UBND", "DECISION", "UBND tỉnh", "2016-05-05"],
      ["9/2015/QĐ-UBND", "DECISION", "UBND tỉnh", null],
    ]);
  });

  it("the department that proposes in several papers, but for what bears another's code", () => {
    expect(
      parts(
        "Theo đề nghị của Sở Y tế tại Tờ trình số 14/TTr-SYT ngày 28/6/2013, Công văn số 22/SYT-NVY ngày 28/9/2013 và Báo cáo số 18/BC-STP ngày 25/5/2013",
      ),
    ).toEqual([
      ["14/TTr-SYT", "SUBMISSION", "Sở Y tế", "2013-06-28"],
      ["22/SYT-NVY", "OFFICIAL_LETTER", "Sở Y tế", "2013-09-28"],
      ["18/BC-STP", "REPORT", null, "2013-05-25"],
    ]);
    const council = "Theo đề nghị của UBND huyện tại Tờ trình số 5/TTr-UBND, Quyết định số 7/QĐ-UBND";
    expect(parts(council).map(([, , issuer]) => issuer)).toEqual(["UBND huyện", null]);
  });

  it("the body that has written them", () => {
    expect(
      parts(
        "Sở Tài chính đã có các công văn: số 55/STC-NS ngày 03/1/2020; số 90/STC-NS ngày 09/1/2020 về thu hồi",
      ),
    ).toEqual([
      ["55/STC-NS", "OFFICIAL_LETTER", "Sở Tài chính", "2020-01-03"],
      ["90/STC-NS", "OFFICIAL_LETTER", "Sở Tài chính", "2020-01-09"],
    ]);
  });

  it("the body before a bracket, and whoever proposes in the paper", () => {
    const own = "các kế hoạch của UBND xã Tân Lập (Kế hoạch số 12/KH-UBND ngày 05/01/2025)";
    expect(parts(own)).toEqual([["12/KH-UBND", "PLAN", "UBND xã Tân Lập", "2025-01-05"]]);
    const proposed = "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 45/TTr-SNV ngày 02/3/2020";
    expect(parts(proposed)).toEqual([["45/TTr-SNV", "SUBMISSION", "Sở Nội vụ", "2020-03-02"]]);
  });

  it("the code, year and day behind bare numbers", () => {
    expect(parts("các Nghị quyết số 10, 11 và 12/2022/NQ-HĐND ngày 12/7/2022 của HĐND tỉnh")).toEqual([
      ["10/2022/NQ-HĐND", "RESOLUTION", "HĐND tỉnh", "2022-07-12"],
      ["11/2022/NQ-HĐND", "RESOLUTION", "HĐND tỉnh", "2022-07-12"],
      ["12/2022/NQ-HĐND", "RESOLUTION", "HĐND tỉnh", "2022-07-12"],
    ]);
  });

  it("the issuer of papers that two of its units drafted", () => {
    expect(
      parts(
        "Xét Tờ trình số 180/TTr-UBND ngày 20/11/2023 và Công văn số 6102/UBND-KTTH ngày 01/12/2023 của UBND tỉnh.",
      ),
    ).toEqual([
      ["180/TTr-UBND", "SUBMISSION", "UBND tỉnh", "2023-11-20"],
      ["6102/UBND-KTTH", "OFFICIAL_LETTER", "UBND tỉnh", "2023-12-01"],
    ]);
  });

  it("nothing across two series", () => {
    expect(
      parts("Nghị quyết số 128/NQ-CP ngày 11/10/2021, Chỉ thị số 12-CT/TU ngày 28/9/2021 của Tỉnh ủy."),
    ).toEqual([
      ["128/NQ-CP", "RESOLUTION", null, "2021-10-11"],
      ["12-CT/TU", "DIRECTIVE", "Tỉnh ủy", "2021-09-28"],
    ]);
  });
});

describe("a citation whose day and issuer stand before it", () => {
  it.each([
    "Ngày 3/2/2023, UBND tỉnh ban hành Quyết định số 5/QĐ-UBND.",
    "Ngày 3/2/2023 UBND tỉnh ban hành Quyết định số 5/QĐ-UBND.",
    "Ngày 03/02/2023, UBND tỉnh đã ký ban hành Quyết định số 5/QĐ-UBND về giao vốn.",
    "Ngày 3 tháng 2 năm 2023, UBND tỉnh đã ban hành Quyết định số 5/QĐ-UBND.",
  ])("has them: %s", (text) => {
    expect(parts(text)).toEqual([["5/QĐ-UBND", "DECISION", "UBND tỉnh", "2023-02-03"]]);
  });

  it.each([
    ["Bộ Tài chính đã ban hành Công văn số 5921/BTC-NSNN ngày 07/5/2015.", "Bộ Tài chính", "2015-05-07"],
    [
      "Theo đó, ngày 17 tháng 6 năm 2025 Bộ trưởng Bộ Y tế đã ban hành Thông tư số 8/2025/TT-BYT.",
      "Bộ trưởng Bộ Y tế",
      "2025-06-17",
    ],
    ["Ngày 3/5/2021, Sở Nội vụ có Tờ trình số 1494/TTr-SNV.", "Sở Nội vụ", "2021-05-03"],
    ["Sau khi nghe Sở Y tế báo cáo (Báo cáo số 81/BC-SYT ngày 03/5/2021), ý kiến", "Sở Y tế", "2021-05-03"],
    ["Yêu cầu Sở Y tế báo cáo (Công văn số 81/BYT-KH ngày 03/5/2021).", null, "2021-05-03"],
    ["Sở Nội vụ rà soát Tờ trình số 1494/TTr-SNV.", null, null],
  ])("has what is said: %s", (text, issuer, issuedOn) => {
    expect(parts(text)).toMatchObject([[expect.any(String), expect.any(String), issuer, issuedOn]]);
  });

  it("goes on with the letters that are announced behind a first citation", () => {
    const text =
      "UBND tỉnh đã có Chỉ thị số 07/CT-UBND ngày 31/5/2021; các văn bản: số 4011/UBND-VX2 ngày 15/6/2021 và số 4761/UBND-VX2 ngày 30/6/2022.";
    expect(parts(text).map(([number, , issuer]) => [number, issuer])).toEqual([
      ["07/CT-UBND", "UBND tỉnh"],
      ["4011/UBND-VX2", "UBND tỉnh"],
      ["4761/UBND-VX2", "UBND tỉnh"],
    ]);
  });

  it("does not take the day of the number before it", () => {
    const text = "Theo Quyết định số 15/QĐ-TTg, ngày 03/4/2020 UBND tỉnh ban hành Kế hoạch số 9/KH-UBND.";
    expect(parts(text)).toEqual([
      ["15/QĐ-TTg", "DECISION", null, "2020-04-03"],
      ["9/KH-UBND", "PLAN", "UBND tỉnh", null],
    ]);
  });

  it("does not take those of another sentence", () => {
    expect(parts("Ngày 3/2/2023, UBND tỉnh họp. Sở Y tế rà soát Quyết định số 5/QĐ-UBND.")).toEqual([
      ["5/QĐ-UBND", "DECISION", null, null],
    ]);
  });
});
