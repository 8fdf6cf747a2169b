import { describe, expect, it } from "vitest";
import { makePlanText } from "../fixtures/plan-text.ts";
import { readTask, readText } from "./read-task.ts";

const relations = (words: string) =>
  readTask(words).relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
const KL = "Kết luận số 103-KL/TU ngày 03/02/2021 của Tỉnh ủy về";
const NQ = "Nghị quyết số 138-NQ/TU ngày 05/5/2009 của Tỉnh ủy";

describe("what a title says of another instrument", () => {
  it.each([
    [`${KL} tiếp tục thực hiện ${NQ}`, "CONTINUES"],
    [`${KL} thực hiện ${NQ}`, "IMPLEMENTS"],
    [`${KL} triển khai ${NQ}`, "IMPLEMENTS"],
    [`${KL} sửa đổi, bổ sung một số điều của ${NQ}`, "AMENDS"],
    [`${KL} thay thế ${NQ}`, "REPLACES"],
    [`${KL} bãi bỏ ${NQ}`, "REPEALS"],
    [`${KL} hướng dẫn ${NQ}`, "GUIDES"],
    [`${KL} quy định chi tiết một số điều của ${NQ}`, "GUIDES"],
    [`${KL} sơ kết 5 năm thực hiện ${NQ}`, "SUMMARISES"],
    [`${KL} tổng kết ${NQ}`, "SUMMARISES"],
  ])("%s: %s", (words, kind) => {
    expect(relations(`Sở Y tế: Thực hiện ${words}.`)).toEqual([`103-KL/TU ${kind} 138-NQ/TU`]);
  });

  it("guides neither what issued it nor what others are to draft", () => {
    const guided = `Sở Công Thương sửa đổi Thông tư số 8/2012/TT-BCT ngày 05/3/2012 hướng dẫn Điều lệ quản lý chợ (ban hành kèm theo Nghị định số 2/2003/NĐ-CP ngày 14/01/2003 của Chính phủ).`;
    expect(relations(guided)).toEqual(["8/2012/TT-BCT GUIDES named:bac-giang:CHARTER:quan-ly-cho"]);
    const drafted = `Theo Công văn số 77/BCT-KH ngày 05/3/2021 của Bộ Công Thương hướng dẫn xây dựng Kế hoạch phát triển chợ năm 2022.`;
    expect(relations(drafted)).toEqual([]);
  });

  it.each([
    [
      "Quyết định số 12/2023/QĐ-TTg (sửa đổi, bổ sung Quyết định số 9/2020/QĐ-TTg)",
      ["12/2023/QĐ-TTg AMENDS 9/2020/QĐ-TTg"],
    ],
    [
      "Nghị định số 12/2023/NĐ-CP sửa đổi một số điều của Nghị định số 9/2020/NĐ-CP",
      ["12/2023/NĐ-CP AMENDS 9/2020/NĐ-CP"],
    ],
    [
      "Thông tư số 12/2023/TT-BYT thay thế Thông tư số 9/2020/TT-BYT",
      ["12/2023/TT-BYT REPLACES 9/2020/TT-BYT"],
    ],
    ["Quyết định số 9/2020/QĐ-TTg (sửa đổi, bổ sung Quyết định số 12/2023/QĐ-TTg)", []],
    ["Nghị định số 12/2023/NĐ-CP và Nghị định số 9/2020/NĐ-CP", []],
    [
      "Nghị định số 12/2023/NĐ-CP ngày 02/4/2023 của Chính phủ và Thông tư số 9/2023/TT-BYT hướng dẫn thi hành",
      ["9/2023/TT-BYT GUIDES 12/2023/NĐ-CP"],
    ],
    ["Thông tư số 9/2023/TT-BYT và Thông tư số 7/2023/TT-BYT hướng dẫn thực hiện", []],
    ["Nghị định số 12/2023/NĐ-CP và Thông tư số 9/2023/TT-BYT hướng dẫn thi hành án", []],
    [
      "Quyết định số 9/2020/QĐ-TTg (được sửa đổi, bổ sung tại Quyết định số 12/2023/QĐ-TTg)",
      ["12/2023/QĐ-TTg AMENDS 9/2020/QĐ-TTg"],
    ],
  ])("is told without a title too: %s", (words, expected) => {
    expect(relations(`Sở Y tế: Thực hiện ${words}.`)).toEqual(expected);
  });

  it("is told of what is to be drafted", () => {
    const words = "trình HĐND tỉnh Nghị quyết về chính sách dân số thay thế Nghị quyết số 9/2020/NQ-HĐND";
    expect(relations(`Sở Y tế: Tham mưu ${words}.`)).toEqual([
      expect.stringMatching(/ REPLACES 9\/2020\/NQ-HĐND$/u),
    ]);
    expect(relations("Sở Y tế: Thực hiện Đề án y tế biển thay thế Quyết định số 9/QĐ-UBND.")).toEqual([]);
  });

  it("reaches to the innermost instrument only through the one around it", () => {
    expect(
      relations(
        `Sở Y tế: Thực hiện Kế hoạch số 28-KH/TU ngày 01/7/2021 về thực hiện ${KL} tiếp tục thực hiện ${NQ}.`,
      ),
    ).toEqual(expect.arrayContaining(["28-KH/TU IMPLEMENTS 103-KL/TU", "103-KL/TU CONTINUES 138-NQ/TU"]));
  });

  it("stands without “về” behind the number of a plan", () => {
    const words =
      "Thực hiện Kế hoạch số 28-KH/TU ngày 01/7/2021 thực hiện Nghị quyết số 138-NQ/TU ngày 05/5/2009";
    expect(relations(`Sở Y tế: ${words}.`)).toEqual(["28-KH/TU IMPLEMENTS 138-NQ/TU"]);
  });

  it("guides a law by being about its implementation", () => {
    expect(
      relations(
        "Sở Y tế: Thực hiện Nghị định số 23/2006/NĐ-CP ngày 03/3/2006 của Chính phủ về thi hành Luật Đất đai số 45/2013/QH13.",
      ),
    ).toEqual(["23/2006/NĐ-CP GUIDES 45/2013/QH13"]);
  });

  it.each([
    [
      "Nghị định số 104/2016/NĐ-CP (được sửa đổi, bổ sung một số điều theo Nghị định số 13/2024/NĐ-CP)",
      "AMENDS",
    ],
    ["Nghị định số 104/2016/NĐ-CP (sửa đổi tại Nghị định số 13/2024/NĐ-CP)", "AMENDS"],
    [
      "Nghị định số 104/2016/NĐ-CP ngày 01/7/2016 quy định về y tế (được sửa đổi tại Nghị định số 13/2024/NĐ-CP)",
      "AMENDS",
    ],
  ])("is done by the one in brackets: %s", (words, kind) => {
    expect(relations(`Sở Y tế: Thực hiện ${words}.`)).toEqual([`13/2024/NĐ-CP ${kind} 104/2016/NĐ-CP`]);
  });

  it("is nothing between the items of a list", () => {
    expect(relations(`Sở Y tế: Thực hiện ${NQ} và Kết luận số 103-KL/TU ngày 03/02/2021.`)).toEqual([]);
  });

  it("is quoted from one instrument to the other", () => {
    const [relation] = readTask(`Sở Y tế: Thực hiện ${KL} tiếp tục thực hiện ${NQ}.`).relations;
    expect(relation?.text).toBe(`${KL} tiếp tục thực hiện ${NQ}`);
  });
});

it("two places' decisions of one number are two ends", () => {
  const number = "Quyết định số 10/QĐ-UBND ngày 04/01/2022";
  const { relations } = readText(
    makePlanText(
      `Thực hiện ${number} của UBND tỉnh; ${number} của UBND huyện Việt Yên.\nI. NHIỆM VỤ\n1. Sở Y tế: Rà soát.`,
    ),
  );
  expect(relations.map(({ toKey }) => toKey)).toEqual([
    "st:bac-giang:UBND:DECISION:adm:2022:10",
    "st:bac-giang/viet-yen:UBND:DECISION:adm:2022:10",
  ]);
});

describe("what a document says of itself", () => {
  const decision = (words: string) =>
    readText(
      `ỦY BAN NHÂN DÂN\nTỈNH BẮC GIANG\n\nSố: 5/2022/QĐ-UBND\n\nBắc Giang, ngày 3 tháng 2 năm 2022\n\nQUYẾT ĐỊNH\nBan hành Quy chế\n\nCăn cứ Luật Đất đai số 45/2013/QH13;\n\n${words}`,
    )
      .relations.filter(({ kind }) => kind !== "BASED_ON")
      .map(({ from, kind, to }) => `${from} ${kind} ${to}`);

  it.each([
    "Quyết định này có hiệu lực từ ngày ký và thay thế",
    "Quyết định có hiệu lực kể từ ngày 15/02/2022, thay thế các",
    "Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký. Thay thế",
  ])("replaces another: %s", (words) => {
    expect(
      decision(`Điều 1. Ban hành Quy chế.\nĐiều 2. ${words} Quyết định số 12/2019/QĐ-UBND ngày 01/01/2019.`),
    ).toEqual(["5/2022/QĐ-UBND REPLACES 12/2019/QĐ-UBND"]);
  });

  it("is not said to replace what a cited one replaces", () => {
    expect(
      decision(
        "Điều 1. Luật Đất đai số 31/2024/QH15 có hiệu lực từ 01/8/2024 và thay thế Quyết định số 12/2019/QĐ-UBND ngày 01/01/2019.",
      ),
    ).not.toContain("5/2022/QĐ-UBND REPLACES 12/2019/QĐ-UBND");
  });

  it("repeals another", () => {
    expect(decision("Điều 1. Bãi bỏ Quyết định số 12/2019/QĐ-UBND ngày 01/01/2019.")).toEqual([
      "5/2022/QĐ-UBND REPEALS 12/2019/QĐ-UBND",
    ]);
  });

  it("replaces every item of a list, and repeals what is repealed behind it", () => {
    const words =
      "Điều 1. Quyết định này thay thế các Quyết định số 3/2001/QĐ-UB ngày 05/02/2001, số 8/2006/QĐ-UBND ngày 03/4/2006 và bãi bỏ Quyết định số 9/2007/QĐ-UBND.";
    expect(decision(words)).toEqual([
      "5/2022/QĐ-UBND REPLACES 3/2001/QĐ-UB",
      "5/2022/QĐ-UBND REPLACES 8/2006/QĐ-UBND",
      "5/2022/QĐ-UBND REPEALS 9/2007/QĐ-UBND",
    ]);
  });

  it("repeals every item of a list", () => {
    expect(decision("Điều 1. Bãi bỏ Quyết định số 10/2018/QĐ-UBND, số 11/2018/QĐ-UBND.")).toEqual([
      "5/2022/QĐ-UBND REPEALS 10/2018/QĐ-UBND",
      "5/2022/QĐ-UBND REPEALS 11/2018/QĐ-UBND",
    ]);
  });

  it.each(["1. ", "a) ", "- "])("repeals every item of a list under an announcement, with “%s”", (marker) => {
    const list = ["10/2018", "11/2018"].map(
      (number) => `${marker}Quyết định số ${number}/QĐ-UBND ngày 05/5/2018;`,
    );
    expect(
      decision(
        `Điều 1. Bãi bỏ các Quyết định sau:\n${list.join("\n").replace("1. Quyết định số 11", "2. Quyết định số 11")}`,
      ),
    ).toEqual(["5/2022/QĐ-UBND REPEALS 10/2018/QĐ-UBND", "5/2022/QĐ-UBND REPEALS 11/2018/QĐ-UBND"]);
  });

  it("repeals nothing by ordering an agency to", () => {
    expect(relations("Sở Tư pháp: Bãi bỏ Quyết định số 10/2018/QĐ-UBND ngày 05/5/2018.")).toEqual([]);
    expect(relations("Sở Tư pháp: Tham mưu sửa đổi Quyết định số 10/2018/QĐ-UBND ngày 05/5/2018.")).toEqual(
      [],
    );
  });

  it("amends another", () => {
    expect(
      decision("Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 12/2019/QĐ-UBND ngày 01/01/2019."),
    ).toEqual(["5/2022/QĐ-UBND AMENDS 12/2019/QĐ-UBND"]);
  });

  it("implements what its opening words name, and is based on its bases", () => {
    const { relations } = readText(
      makePlanText(
        "Căn cứ Luật Đất đai số 45/2013/QH13;\n\nThực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ, UBND tỉnh xây dựng Kế hoạch như sau:\n\nI. NHIỆM VỤ\n1. Sở Y tế: Rà soát.",
      ),
    );
    expect(relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
      "45/KH-UBND BASED_ON 45/2013/QH13",
      "45/KH-UBND IMPLEMENTS 01/NQ-CP",
    ]);
  });
});

describe("an instrument and itself", () => {
  it("bear no relation on each other", () => {
    const words =
      "Sở Tư pháp: Triển khai Nghị định số 12/2020/NĐ-CP ngày 01/02/2020 hướng dẫn thi hành một số điều của Luật Thư viện (gọi tắt là Nghị định số 12/2020/NĐ-CP).";
    expect(relations(words).filter((one) => /^(\S+) \S+ \1$/.test(one))).toEqual([]);
  });

  it("are two where the replaced papers are other places' and stand in brackets", () => {
    const words =
      "Sở Nội vụ: Tổng hợp.\nKế hoạch này thay thế các kế hoạch tuyên truyền của UBND xã Tân Lập (Kế hoạch số 12/KH-UBND ngày 05/01/2022).";
    const told = readTask(words).relations.filter(({ kind }) => kind === "REPLACES");
    expect(told).toMatchObject([{ to: "12/KH-UBND" }]);
    expect(told[0]?.toKey).toContain("tan-lap");
  });
});

describe("what a decision issues", () => {
  const text = `BỘ Y TẾ
Số: 2356/QĐ-BYT

Hà Nội, ngày 04 tháng 7 năm 2014

QUYẾT ĐỊNH
Ban hành Chương trình hành động của Bộ Y tế thực hiện Nghị quyết số 44/NQ-CP ngày 09/6/2014 của Chính phủ

Căn cứ Nghị quyết số 30/NQ-CP ngày 02/4/2014 của Chính phủ ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Chương trình hành động của Bộ Y tế thực hiện Nghị quyết số 44/NQ-CP.

Điều 2. Vụ trưởng Vụ Pháp chế chịu trách nhiệm thi hành Quyết định này./.

KT. BỘ TRƯỞNG

CHƯƠNG TRÌNH HÀNH ĐỘNG
Thực hiện Nghị quyết số 44/NQ-CP ngày 09/6/2014 của Chính phủ

I. NHIỆM VỤ

1. Cục Quản lý Dược rà soát giá thuốc.
`;
  const { citations, relations } = readText(text);

  it("implements for it, and what another issued for that", () => {
    const told = relations.filter(({ kind }) => kind === "IMPLEMENTS").map(({ from, to }) => [from, to]);
    expect(told).toEqual([
      ["2356/QĐ-BYT", "44/NQ-CP"],
      ["30/NQ-CP", "29-NQ/TW"],
    ]);
  });

  it("has its heading in the task of the last article", () => {
    const cited = citations
      .filter(({ number }) => number === "44/NQ-CP")
      .map(({ kind, task }) => [kind, task]);
    expect(cited).toEqual([
      ["IMPLEMENTS", null],
      ["IMPLEMENTS", null],
      ["IMPLEMENTS", "Điều 2"],
    ]);
  });
});
