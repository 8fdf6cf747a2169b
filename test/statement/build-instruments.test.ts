import { describe, expect, it } from "vitest";
import { makePlanText, PLAN_KEY } from "../fixtures/plan-text.ts";
import { readTask, readText } from "./read-task.ts";

describe("the instruments of a document", () => {
  it("begin with its own, then each decided one once, by key", () => {
    const { instruments } = readTask(
      "Sở Y tế: Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ, Quyết định số 384/QĐ-UBND ngày 16/4/2021 của UBND tỉnh và Nghị quyết số 01/NQ-CP.",
    );
    expect(instruments.map(({ key }) => key)).toEqual([
      PLAN_KEY,
      "st:bac-giang:UBND:DECISION:adm:2021:384",
      "st:vn:CP:RESOLUTION:adm:2022:1",
    ]);
  });

  it("know what the citations say of them together", () => {
    const { instruments } = readTask(
      "Sở Y tế: Rà soát Nghị quyết số 147-NQ/TU ngày 15/07/2021. Tổng kết Nghị quyết số 147-NQ/TU của Tỉnh ủy về phát triển công nghiệp.",
    );
    expect(instruments[1]).toEqual({
      key: "party:bac-giang:TU:RESOLUTION:2020-2025:147",
      type: "RESOLUTION",
      system: "PARTY",
      jurisdiction: "bac-giang",
      issuerCode: "TU",
      issuer: "Tỉnh ủy",
      series: "ADMINISTRATIVE",
      number: "147-NQ/TU",
      period: "2020-2025",
      issuedOn: "2021-07-15",
      title: "phát triển công nghiệp",
    });
  });

  it("leave out what is open", () => {
    const { instruments } = readTask("Sở Y tế: Thực hiện Quyết định số 99/QĐ-TTg.");
    expect(instruments).toHaveLength(1);
  });

  it("are of the state or the Party, known by name too", () => {
    const { instruments } = readTask(
      "Sở Y tế: Thực hiện Nghị quyết của Ban Thường vụ Tỉnh ủy về phát triển du lịch. Rà soát Luật Đất đai năm 2013.",
    );
    expect(instruments.slice(1).map(({ system, number }) => [system, number])).toEqual([
      ["PARTY", null],
      ["STATE", null],
    ]);
  });
});

describe("the document's own instrument", () => {
  it("has a key of its number", () => {
    const [own] = readText(makePlanText("1. Sở Y tế: Rà soát.")).instruments;
    expect(own).toMatchObject({
      key: PLAN_KEY,
      type: "PLAN",
      system: "STATE",
      jurisdiction: "bac-giang",
      series: "ADMINISTRATIVE",
      period: "2022",
    });
  });

  it("has a key of its title where the number is blank, of its bytes where nothing is known", () => {
    const text = makePlanText("1. Sở Y tế: Rà soát.").replace("Số: 45/KH-UBND", "Số: /KH-UBND");
    const { document, instruments } = readText(text);
    expect(document.number).toBeNull();
    expect(instruments[0]?.key).toMatch(/^st:bac-giang:UBND:PLAN:adm:.*phat-trien-kinh-te-xa-hoi-nam-2022$/);
    const anywhere = "KẾ HOẠCH TỔ CHỨC LỄ HỘI NĂM 2020\n\nUBND tỉnh ban hành Kế hoạch như sau:";
    expect(readText(anywhere).instruments[0]?.key).toMatch(/^text:[0-9a-f]{16}$/);
    expect(readText("Không đầu đề").instruments[0]?.key).toMatch(/^text:[0-9a-f]{16}$/);
  });
});
