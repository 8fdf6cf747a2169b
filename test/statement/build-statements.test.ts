import { describe, expect, it } from "vitest";
import { PLAN_KEY } from "../fixtures/plan-text.ts";
import { readPlan, readTask } from "./read-task.ts";

describe("the statements of a document", () => {
  it("stand in the order of the text", () => {
    const { tasks, citations, assignments, deadlines } = readPlan(
      "1. Sở Y tế: Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2022, hoàn thành trong tháng 6/2022.\n2. Sở Nội vụ: Phối hợp với Sở Y tế thực hiện Quyết định số 5/QĐ-UBND ngày 03/3/2021 trước ngày 30/6/2022.",
    );
    for (const list of [tasks, citations, assignments, deadlines]) {
      const starts = list.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(list.length).toBeGreaterThan(1);
    }
  });

  it("carry the words, the rule and the basis of each", () => {
    const { citations, assignments, relations, deadlines, targets } = readTask(
      "Sở Y tế: Thực hiện Kết luận số 103-KL/TU ngày 03/02/2021 về tiếp tục thực hiện Nghị quyết số 138-NQ/TU ngày 05/5/2009; hoàn thành trên 80% trước ngày 30/6/2022.",
    );
    for (const list of [citations, assignments, relations, deadlines, targets]) {
      expect(list.length).toBeGreaterThan(0);
      for (const { text, rule, basis } of list) {
        expect(text).not.toBe("");
        expect(rule).toMatch(/^[a-z+-]+$/);
        expect(["EXPLICIT", "INHERITED", "INFERRED"]).toContain(basis);
      }
    }
  });

  it("name the document, its agencies once and its plan in every task", () => {
    const { document, tasks, agencies } = readPlan("1. Sở Y tế: Rà soát.\n2. Sở Y tế: Báo cáo.");
    expect(document).toMatchObject({ instrument: PLAN_KEY, issuer: "UBND tỉnh Bắc Giang", recipients: [] });
    expect(tasks.map(({ plan }) => plan)).toEqual([PLAN_KEY, PLAN_KEY]);
    expect(agencies).toEqual([
      {
        key: "bac-giang/so-y-te",
        name: "Sở Y tế",
        nameEn: expect.any(String),
        kind: "BODY",
        level: "PROVINCE",
        place: "bac-giang",
        registered: true,
      },
    ]);
  });
});
