import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { loadRegistry } from "../../src/load-registry.ts";
import type { Citation } from "../../src/model/citation.ts";
import { makePlanText } from "../fixtures/plan-text.ts";

const registry = loadRegistry();
const read = (text: string): readonly Citation[] => extract(text, registry).citations;
/** The citations of one paragraph of a plan of Bắc Giang, 2022. */
const cite = (...paragraphs: string[]) =>
  read(makePlanText(`I. NHIỆM VỤ\n${paragraphs.map((words, index) => `${index + 1}. ${words}`).join("\n")}`));
const keys = (...paragraphs: string[]) => cite(...paragraphs).map(({ instrument }) => instrument);

describe("the period of a number", () => {
  it.each([
    [
      "is the year of its date",
      "theo Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ.",
      "st:vn:CP:RESOLUTION:adm:2022:1",
    ],
    [
      "is the year inside it",
      "theo Quyết định số 15/2022/QĐ-UBND.",
      "st:bac-giang:UBND:DECISION:norm:2022:15",
    ],
    [
      "inside it stands before that of the date",
      "theo Nghị định số 34/2016/NĐ-CP ngày 02/01/2017.",
      "st:vn:CP:DECREE:norm:2016:34",
    ],
    [
      "of the Party is the term, in a province",
      "theo Nghị quyết số 147-NQ/TU ngày 15/07/2021.",
      "party:bac-giang:TU:RESOLUTION:2020-2025:147",
    ],
    [
      "of the Party is the term, an older one",
      "theo Nghị quyết số 401- NQ/TU ngày 16/8/2016.",
      "party:bac-giang:TU:RESOLUTION:2015-2020:401",
    ],
    [
      "of the Party is the term, at the centre",
      "theo Nghị quyết số 28-NQ/TW ngày 22/9/2008.",
      "party:vn:TW:RESOLUTION:2006-2011:28",
    ],
  ])("%s", (_, words, key) => {
    expect(cite(words)).toMatchObject([{ instrument: key, identity: "EXACT", candidates: [] }]);
  });

  it("of the National Assembly's committee is the term in its code, with a day or without", () => {
    expect(
      keys("theo Nghị quyết số 653/NQ-UBTVQH14.", "theo Nghị quyết số 653/NQ-UBTVQH14 ngày 12/3/2019."),
    ).toEqual(Array(2).fill("st:vn:UBTVQH14:RESOLUTION:adm:k14:653"));
  });

  it("makes two instruments of one number of two years, one of two years of one term", () => {
    const [first, second] = keys(
      "Nghị quyết số 01/NQ-CP ngày 01/01/2021 và Nghị quyết số 01/NQ-CP ngày 08/01/2022.",
    );
    expect(first).not.toBe(second);
    const [third, fourth] = keys(
      "Kết luận số 5-KL/TU ngày 01/02/2021 và Kết luận số 5-KL/TU ngày 08/01/2022.",
    );
    expect(third).toBe(fourth);
  });

  it("is never inserted or stripped: the series with and without a year are two", () => {
    expect(
      keys("Quyết định số 15/QĐ-UBND ngày 01/4/2022 và Quyết định số 15/2022/QĐ-UBND ngày 01/4/2022."),
    ).toEqual(["st:bac-giang:UBND:DECISION:adm:2022:15", "st:bac-giang:UBND:DECISION:norm:2022:15"]);
  });

  it("is no term where the day lies between two", () => {
    const [key] = keys("theo Nghị quyết số 5-NQ/TW ngày 27/01/2021.");
    expect(key ?? "").not.toMatch(/2016-2021|2021-2026/);
  });
});

describe("spellings of one number", () => {
  it.each([
    ["401- NQ/TU ngày 16/8/2016", "401-NQ/TU ngày 16/8/2016"],
    ["01/NQ-CP ngày 08/01/2022", "1/nq-cp ngày 8/1/2022"],
    ["384/QĐ-UBND ngày 16/4/2021", "384/QÐ–UBND ngày 16.4.2021"],
    ["10/2004/QĐ-UB", "10/2004/QĐ-UBND"],
    ["1232/QĐ-TTg ngày 16/4/2021", "1232/QĐ/TTg ngày 16/4/2021"],
  ])("%s and %s are one instrument", (one, other) => {
    const [first, second] = keys(`theo số ${one}; theo số ${other}.`);
    expect(first).toMatch(/^(?:st|party):/);
    expect(second).toBe(first);
  });
});

describe("the place of an issuer", () => {
  it.each([
    ["Kế hoạch số 278/KH-UBND ngày 18/6/2021 của UBND tỉnh", "st:bac-giang:UBND:PLAN:adm:2021:278"],
    [
      "Kế hoạch số 278/KH-UBND ngày 18/6/2021 của UBND tỉnh Thái Nguyên",
      "st:thai-nguyen:UBND:PLAN:adm:2021:278",
    ],
    [
      "Kế hoạch số 278/KH-UBND ngày 18/6/2021 của UBND huyện Việt Yên",
      "st:bac-giang/viet-yen:UBND:PLAN:adm:2021:278",
    ],
    [
      "Nghị quyết số 5-NQ/TU ngày 18/6/2021 của Tỉnh ủy Thái Nguyên",
      "party:thai-nguyen:TU:RESOLUTION:2020-2025:5",
    ],
    ["Quyết định số 5/QĐ-TTg ngày 18/6/2021 của Thủ tướng Chính phủ", "st:vn:TTg:DECISION:adm:2021:5"],
  ])("%s", (words, key) => {
    expect(keys(`theo ${words}.`)).toEqual([key]);
  });

  it("is the district's own in a document of a district, the province's for the Party province committee", () => {
    const text = `ỦY BAN NHÂN DÂN\nHUYỆN LỤC NGẠN\n\nSố: 215/KH-UBND\n\nLục Ngạn, ngày 14 tháng 3 năm 2023\n\nKẾ HOẠCH\nDuy tu đường\n\n1. Phòng Tài chính - Kế hoạch: thực hiện Quyết định số 5/QĐ-UBND ngày 03/3/2023. Rà soát Quyết định số 6/QĐ-UBND ngày 03/3/2023 của UBND tỉnh. Tổng kết Nghị quyết số 7-NQ/TU ngày 05/5/2021.`;
    expect(read(text).map(({ instrument }) => instrument)).toEqual([
      "st:bac-giang/luc-ngan:UBND:DECISION:adm:2023:5",
      "st:bac-giang:UBND:DECISION:adm:2023:6",
      "party:bac-giang:TU:RESOLUTION:2020-2025:7",
    ]);
  });

  it("stays open where neither the words nor the document tell", () => {
    expect(read("Thực hiện Kế hoạch số 278/KH-UBND ngày 18/6/2021.")).toMatchObject([
      { instrument: null, identity: "AMBIGUOUS", candidates: [] },
    ]);
  });
});

describe("a number without its period", () => {
  const FULL = "Thực hiện Nghị quyết số 147-NQ/TU ngày 15/07/2021 của Tỉnh ủy.";
  const KEY = "party:bac-giang:TU:RESOLUTION:2020-2025:147";

  it("is completed by a full citation, before or after it", () => {
    expect(cite(FULL, "theo Nghị quyết số 147-NQ/TU.")[1]).toMatchObject({
      instrument: KEY,
      identity: "INFERRED",
    });
    expect(cite("theo Nghị quyết số 147-NQ/TU.", FULL)[0]).toMatchObject({
      instrument: KEY,
      identity: "INFERRED",
    });
  });

  it("is left open between several, with both as candidates", () => {
    const [, , open] = cite(
      "Nghị quyết số 01/NQ-CP ngày 01/01/2021 và Nghị quyết số 01/NQ-CP ngày 08/01/2022.",
      "theo Nghị quyết số 01/NQ-CP.",
    );
    expect(open).toMatchObject({
      instrument: null,
      identity: "AMBIGUOUS",
      candidates: ["st:vn:CP:RESOLUTION:adm:2021:1", "st:vn:CP:RESOLUTION:adm:2022:1"],
    });
  });

  it("takes the year of its own phrase, as an inference", () => {
    expect(cite("Nghị quyết số 02/NQ-CP năm 2022 của Chính phủ.")).toMatchObject([
      { instrument: "st:vn:CP:RESOLUTION:adm:2022:2", identity: "INFERRED" },
    ]);
  });

  it("is not given the year of the document, or that of another place's number", () => {
    expect(cite("theo Quyết định số 99/QĐ-TTg.")).toMatchObject([
      { instrument: null, identity: "AMBIGUOUS" },
    ]);
    const [, open] = cite(
      "Kế hoạch số 278/KH-UBND ngày 18/6/2021 của UBND tỉnh Thái Nguyên.",
      "theo Kế hoạch số 278/KH-UBND của UBND tỉnh.",
    );
    expect(open).toMatchObject({ instrument: null, identity: "AMBIGUOUS" });
  });
});

describe("a short form", () => {
  it("is the one instrument of its type and ordinal", () => {
    const [, short] = cite(
      "Thực hiện Nghị quyết số 147-NQ/TU ngày 15/07/2021 của Tỉnh ủy.",
      "Tổng kết Nghị quyết 147.",
    );
    expect(short).toMatchObject({
      text: "Nghị quyết 147",
      instrument: "party:bac-giang:TU:RESOLUTION:2020-2025:147",
      identity: "INFERRED",
    });
  });

  it.each([
    ["of no full citation", ["Tổng kết Nghị quyết 147."]],
    ["of another type", ["Thực hiện Kết luận số 147-KL/TU ngày 15/07/2021.", "Tổng kết Nghị quyết 147."]],
    [
      "of two",
      [
        "Thực hiện Nghị quyết số 147-NQ/TU ngày 15/07/2021 và Nghị quyết số 147/NQ-CP ngày 01/9/2021.",
        "Tổng kết Nghị quyết 147.",
      ],
    ],
    [
      "of one whole and one open number",
      [
        "Rà soát Quyết định số 147/QĐ-UBND, Quyết định số 147/2021/QĐ-UBND ngày 01/4/2021.",
        "Tổng kết Quyết định 147.",
      ],
    ],
    [
      "of another issuer's",
      [
        "Thực hiện Nghị quyết số 147-NQ/TU ngày 15/07/2021 của Tỉnh ủy.",
        "Tổng kết Nghị quyết 147 của Chính phủ.",
      ],
    ],
  ])("%s stays open", (_, paragraphs) => {
    expect(cite(...paragraphs).at(-1)).toMatchObject({ instrument: null, identity: "AMBIGUOUS" });
  });
});

describe("a law by name", () => {
  const LAND = "st:vn:QH13:ACT:norm:2013:45";

  it.each(["Luật Đất đai ngày 29/11/2013", "Luật Đất đai năm 2013", "Luật Đất đai số 45/2013/QH13"])(
    "and its date or number are one: %s",
    (words) => expect(keys(`theo ${words}.`)).toEqual([LAND]),
  );

  it("alone is left open, with the laws of that name", () => {
    const [law] = cite("theo Luật Đất đai.");
    expect(law).toMatchObject({ instrument: null, identity: "AMBIGUOUS" });
    expect(law?.candidates).toContain(LAND);
    expect(law?.candidates).toContain("st:vn:QH15:ACT:norm:2024:31");
  });

  it("is the one cited in full elsewhere in the document", () => {
    const [, law] = cite("theo Luật Đất đai số 45/2013/QH13.", "theo Luật Đất đai.");
    expect(law).toMatchObject({ instrument: LAND, identity: "INFERRED" });
  });

  it.each([
    ["Xây dựng Luật Đất đai (sửa đổi), trình Chính phủ.", "law-to-be-made"],
    ["Góp ý dự thảo Luật Đất đai.", "law-to-be-made"],
    ["Soạn thảo Luật Đất đai (thay thế Luật Đất đai năm 2013).", "law-to-be-made"],
    ["Thực hiện Luật Đất đai (sửa đổi).", "law-to-be-made"],
    ["Thực hiện Luật Đất đai (sửa đổi) năm 2024.", "law-name-and-date"],
    ["Thực hiện Luật Đất đai (sửa đổi, bổ sung năm 2018).", "law-cited-in-full-elsewhere"],
    ["Tuyên truyền Luật Đất đai.", "law-cited-in-full-elsewhere"],
  ])("a law that is to take another's place is not that one: %s", (words, rule) => {
    const [old, law] = cite("theo Luật Đất đai năm 2013.", words);
    expect(law?.rule).toContain(`+${rule}`);
    expect(law?.instrument === old?.instrument).toBe(rule === "law-cited-in-full-elsewhere");
    if (rule === "law-to-be-made") expect(law?.candidates).toContain(old?.instrument);
  });

  it("is the one cited with its year elsewhere in the document, unless there are two", () => {
    const year = (words: string) => `theo Luật Xử lý vi phạm hành chính năm ${words}.`;
    const [law, short] = cite(year("2012"), "theo Luật Xử lý vi phạm hành chính.");
    expect(short).toMatchObject({ instrument: law?.instrument, identity: "INFERRED" });
    const open = cite("theo Luật Đất đai năm 2003.", "theo Luật Đất đai năm 2013.", "theo Luật Đất đai.").at(
      -1,
    );
    expect(open).toMatchObject({ instrument: null, identity: "AMBIGUOUS" });
  });

  it("that amends another is itself", () => {
    const [outer, ...more] = cite(
      "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019.",
    );
    expect(more).toEqual([]);
    expect(outer).toMatchObject({ issuedOn: "2019-11-22" });
    expect(outer?.instrument ?? "").not.toMatch(/QH13/);
  });

  it("is the constitution of its year", () => {
    expect(keys("theo Hiến pháp năm 2013.")).toEqual(["st:vn:QH:CONSTITUTION:2013"]);
    expect(cite("theo Hiến pháp.")).toMatchObject([{ identity: "AMBIGUOUS" }]);
  });
});

describe("an instrument without a number", () => {
  it("is known by issuer and subject", () => {
    const [first, second] = keys(
      "Nghị quyết của Ban Thường vụ Tỉnh ủy về phát triển du lịch.",
      "Nghị quyết của Ban Thường vụ Tỉnh ủy về phát triển du lịch.",
    );
    expect(first).toMatch(/^named:party:bac-giang\//);
    expect(second).toBe(first);
  });

  it("is known by its title, quoted or not", () => {
    const [first, second] = keys(
      "Triển khai Đề án “Kết nối người Việt Nam ở nước ngoài”.",
      "Đẩy mạnh Đề án “Kết nối người Việt Nam ở nước ngoài”.",
    );
    expect(first).toMatch(/^named:/);
    expect(second).toBe(first);
  });
});

describe("a title that says whose it is", () => {
  it.each([
    ["Đẩy mạnh Chiến lược phát triển thủy sản Việt Nam đến năm 2030.", /^named:vn:/],
    ["Thực hiện Chương trình tổng thể cải cách thủ tục giai đoạn 2021-2030 của Chính phủ.", /^named:vn:/],
    ["Thực hiện Đề án phát triển thị trường hàng Việt Nam đến năm 2030.", /^named:bac-giang:/],
    ["Thực hiện Chiến lược phát triển thủy sản đến năm 2030.", /^named:bac-giang:/],
  ])("%s", (words, key) => expect(keys(words)[0]).toMatch(key));

  it("is a ministry's own where every ministry has one", () => {
    const rules = (ministry: string, code: string) =>
      read(
        `${ministry}\nSố: 5/KH-${code}\nHà Nội, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nPhòng, chống thiên tai\nI. NHIỆM VỤ\n1. Văn phòng Bộ thực hiện Quy chế trực ban mùa mưa bão, báo cáo nhanh.`,
      ).map(({ instrument }) => instrument);
    expect(rules("BỘ Y TẾ", "BYT")).toEqual([expect.stringMatching(/^named:vn\/bo-y-te:RULES:/)]);
    expect(rules("BỘ CÔNG THƯƠNG", "BCT")).not.toEqual(rules("BỘ Y TẾ", "BYT"));
  });

  it("is that with the period where a master plan is named without it, unless there are two", () => {
    const approved = (period: string) =>
      `Quyết định số 5/QĐ-TTg ngày 3/2/2023 của Thủ tướng Chính phủ phê duyệt Quy hoạch tỉnh Bắc Giang thời kỳ ${period}.`;
    const named = "Rà soát chỉ tiêu trong Quy hoạch tỉnh Bắc Giang.";
    const [, whole, short] = cite(approved("2021-2030"), named);
    expect(short).toMatchObject({ instrument: whole?.instrument, identity: "INFERRED" });
    expect(cite(approved("2011-2020"), approved("2021-2030"), named).at(-1)).toMatchObject({
      instrument: null,
      identity: "AMBIGUOUS",
      candidates: [expect.stringContaining("2011-2020"), expect.stringContaining("2021-2030")],
    });
    expect(cite(named)[0]?.instrument).toBe("named:bac-giang:MASTER_PLAN:tinh-bac-giang");
  });

  it("is the nation's without the words that say so", () => {
    const [first, second] = keys(
      "Thực hiện Chương trình hành động quốc gia về trẻ em giai đoạn 2021-2030 của Thủ tướng Chính phủ.",
      "Thực hiện Chương trình hành động quốc gia về trẻ em giai đoạn 2021-2030.",
    );
    expect(first).toBe(second);
  });
});

describe("two dates of one number and year", () => {
  it("stay one instrument, and both citations say so", () => {
    const [first, second] = cite(
      "Nghị quyết số 01/NQ-CP ngày 06/01/2026 và Nghị quyết số 01/NQ-CP ngày 08/01/2026 của Chính phủ.",
    );
    expect(first).toMatchObject({ issuedOn: "2026-01-06", flags: ["DATE_CONFLICT"] });
    expect(second).toMatchObject({ issuedOn: "2026-01-08", flags: ["DATE_CONFLICT"] });
    expect(second?.instrument).toBe(first?.instrument);
  });
});

describe("what the words beside it decide", () => {
  it.each([
    [
      "the term, for a number without a day",
      "theo Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XII.",
      "party:vn:TW:RESOLUTION:2016-2021:18",
    ],
    [
      "the term, of a province that the registry knows",
      "theo Nghị quyết số 42-NQ/TU của Tỉnh ủy (khóa XVIII).",
      "party:bac-giang:TU:RESOLUTION:2015-2020:42",
    ],
    ["the congress", "theo Nghị quyết Đại hội XIII của Đảng.", "named:party:vn:RESOLUTION:dai-hoi-xiii"],
    [
      "the congress, in full",
      "theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.",
      "named:party:vn:RESOLUTION:dai-hoi-xiii",
    ],
    [
      "the congress of the province",
      "theo Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX.",
      "named:party:bac-giang:RESOLUTION:dai-hoi-xix",
    ],
    [
      "meeting and term",
      "theo Nghị quyết Trung ương 4 khóa XII.",
      "named:party:vn:RESOLUTION:trung-uong-4-khoa-xii",
    ],
    [
      "meeting and term, in full",
      "theo Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII.",
      "named:party:vn:RESOLUTION:trung-uong-4-khoa-xii",
    ],
  ])("is %s", (_, words, key) => expect(keys(words)).toEqual([key]));

  it.each([
    ["a meeting without its term", "theo Nghị quyết Trung ương 4."],
    ["a number without issuer", "theo Sắc lệnh số 41/SL ngày 03/10/1945."],
  ])("is not decided by %s", (_, words) => expect(keys(words)).toEqual([null]));

  it("is one plan under two spellings of its title", () => {
    const [first, second] = keys(
      "thực hiện Kế hoạch phát triển kinh tế - xã hội 5 năm 2021-2025; Kế hoạch phát triển KT-XH 5 năm giai đoạn 2021-2025 của tỉnh.",
    );
    expect(second).toBe(first);
  });
});

describe("a short form", () => {
  it("has the number of the only citation that fits, though its period is open", () => {
    expect(cite("Nghị quyết số 18-NQ/TW; Nghị quyết 18.").at(-1)).toMatchObject({
      number: "18-NQ/TW",
      instrument: null,
      identity: "AMBIGUOUS",
    });
  });

  it("goes to the issuer it names", () => {
    const full = "Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết số 18/NQ-CP ngày 26/4/2022; ";
    expect(cite(`${full}Nghị quyết 18 của Chính phủ.`).at(-1)?.instrument).toBe(
      "st:vn:CP:RESOLUTION:adm:2022:18",
    );
    expect(cite(`${full}Nghị quyết 18.`).at(-1)).toMatchObject({ instrument: null, identity: "AMBIGUOUS" });
    expect(cite(`${full}Nghị quyết 18 của HĐND tỉnh.`).at(-1)).toMatchObject({
      instrument: null,
      number: null,
    });
  });
});

describe("words that point back", () => {
  it.each([
    [
      "Quyết định số 5/QĐ-UBND ngày 03/02/2021; theo Quyết định nêu trên.",
      "st:bac-giang:UBND:DECISION:adm:2021:5",
    ],
    [
      "Quyết định số 5/QĐ-UBND ngày 03/02/2021; theo Quyết định này.",
      "st:bac-giang:UBND:DECISION:adm:2021:5",
    ],
    [
      "Quyết định số 5/QĐ-UBND ngày 03/02/2021, Quyết định số 6/QĐ-UBND ngày 04/02/2021; theo Quyết định nêu trên.",
      null,
    ],
  ])("%s", (words, key) => expect(keys(words).at(-1)).toBe(key));

  it("at the document itself are no citation", () => {
    expect(cite("Kế hoạch số 5/KH-UBND ngày 03/02/2021; thực hiện Kế hoạch này.")).toHaveLength(1);
  });
});

describe("a number of a district or commune", () => {
  const by = (issuer: string) => keys(`theo Quyết định số 12/QĐ-UBND ngày 05/8/2025 của ${issuer}.`)[0];
  const number = "UBND:DECISION:adm:2025:12";

  it.each([
    ["UBND tỉnh", `st:bac-giang:${number}`],
    ["UBND phường Vị Xuyên", `st:bac-giang/~phuong-vi-xuyen:${number}`],
    ["Chủ tịch UBND phường Vị Xuyên", `st:bac-giang/~phuong-vi-xuyen:${number}`],
    ["Ủy ban nhân dân huyện Hải Hậu", `st:nam-dinh/hai-hau:${number}`],
    ["Ủy ban nhân dân huyện Hải Giang", `st:bac-giang/~huyen-hai-giang:${number}`],
    ["UBND huyện Châu Thành", null],
    ["UBND huyện Từ Sơn", null],
    ["UBND huyện Việt Yên", `st:bac-giang/viet-yen:${number}`],
    ["UBND thành phố Vĩnh An", `st:bac-giang/~thanh-pho-vinh-an:${number}`],
    ["UBND xã", null],
  ])("of %s is not the province's", (issuer, key) => expect(by(issuer)).toBe(key));

  it.each([
    ["05-NQ/HU", "Huyện ủy Hải Hậu", "party:nam-dinh/hai-hau:HU:RESOLUTION:2020-2025:5"],
    ["05-NQ/HU", "Huyện ủy Hải Giang", "party:bac-giang/~huyen-hai-giang:HU:RESOLUTION:2020-2025:5"],
    ["06-NQ/ĐU", "Đảng ủy xã Hải Anh", "party:bac-giang/~xa-hai-anh:ĐU:RESOLUTION:2020-2025:6"],
  ])("of the Party: %s", (code, issuer, key) => {
    expect(keys(`theo Nghị quyết số ${code} ngày 05/8/2023 của ${issuer}.`)).toEqual([key]);
  });
});

it("a congress without its body is left open: a province's own may bear that ordinal", () => {
  expect(keys("Thực hiện Nghị quyết Đại hội XIV.")).toEqual([null]);
  expect(keys("Thực hiện Nghị quyết Đại hội XIV của Đảng.")).toEqual([
    "named:party:vn:RESOLUTION:dai-hoi-xiv",
  ]);
});

it("a congress is of the province that its name names", () => {
  expect(keys("theo Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Hà Nam lần thứ XX.")).toEqual([
    "named:party:ha-nam:RESOLUTION:dai-hoi-xx",
  ]);
});

describe("a number of a body that every level has", () => {
  const by = (code: string, issuer: string) => keys(`theo Kế hoạch số 9/${code} ngày 05/8/2019${issuer}.`)[0];

  it.each([
    [
      "KH-BCĐ",
      " của Ban Chỉ đạo Chăm sóc sức khỏe nhân dân tỉnh Đồng Tháp",
      "st:dong-thap:BCĐ:PLAN:adm:2019:9",
    ],
    [
      "KH-BCĐ",
      " của Ban Chỉ đạo Phòng, chống ma túy huyện Tân Yên",
      "st:bac-giang/tan-yen:BCĐ:PLAN:adm:2019:9",
    ],
    ["KH-BCH", " của Ban Chỉ huy PCTT&TKCN huyện Hải Hậu", "st:nam-dinh/hai-hau:BCH:PLAN:adm:2019:9"],
    ["KH-BCH", " của Ban Chỉ huy PCTT&TKCN tỉnh", "st:bac-giang:BCH:PLAN:adm:2019:9"],
    ["KH-BCĐ", " của Ban Chỉ đạo Phòng, chống thiên tai huyện Châu Thành", null],
  ])("%s%s", (code, issuer, key) => expect(by(code, issuer)).toBe(key));

  it("of the committees below a province, of which there are many, is none's without its name", () => {
    expect(keys("theo Kế hoạch số 9-KH/HU ngày 05/8/2019.")).toEqual([null]);
    expect(keys("theo Kế hoạch số 9-KH/ĐU ngày 05/8/2019.")).toEqual([null]);
  });
});

describe("a gloss", () => {
  const first = "Chỉ thị số 07/CT-UBND ngày 26/4/2023";
  const second = "Chỉ thị số 07/CT-UBND ngày 31/5/2021";
  const key = "st:bac-giang:UBND:DIRECTIVE:adm:2023:7";

  it("says which of two numbers a short form means, there and further on", () => {
    const found = cite(
      `Thực hiện ${first} (sau đây gọi tắt là Chỉ thị số 07) và ${second}.`,
      "Rà soát Chỉ thị 07.",
    );
    expect(found.map(({ instrument }) => instrument)).toEqual([
      key,
      key,
      expect.not.stringMatching(key),
      key,
    ]);
    expect(found[1]).toMatchObject({ number: "07/CT-UBND", identity: "INFERRED" });
  });

  it("of another number decides nothing", () => {
    expect(keys(`Thực hiện ${first}, ${second} (gọi tắt là Chỉ thị 08); Chỉ thị 07.`).at(-1)).toBeNull();
  });
});

describe("a text that tells no place", () => {
  it.each([
    ["UBND tỉnh triển khai Đề án “Kết nối nguồn lực vùng cao”.", "title-without-place"],
    [
      "Quán triệt Chương trình hành động của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết Đại hội.",
      "issuer-without-place",
    ],
  ])("gives no key that two provinces would share: %s", (words, rule) => {
    expect(read(words)).toContainEqual(
      expect.objectContaining({
        instrument: null,
        identity: "AMBIGUOUS",
        rule: expect.stringContaining(rule),
      }),
    );
  });

  it("gives the nation's programmes theirs", () => {
    const [programme] = read("Triển khai Chương trình mục tiêu quốc gia giảm nghèo bền vững.");
    expect(programme?.instrument).toBe("named:vn:PROGRAMME:muc-tieu-quoc-gia-giam-ngheo-ben-vung");
  });
});
