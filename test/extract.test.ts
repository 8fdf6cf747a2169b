import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { extract } from "../src/extract.ts";
import { loadRegistry } from "../src/load-registry.ts";
import { makePlanText, PLAN_KEY } from "./fixtures/plan-text.ts";

const registry = loadRegistry();

const TEXT = makePlanText(
  `Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ, UBND tỉnh xây dựng Kế hoạch như sau:

I. NHIỆM VỤ
1. Sở Công Thương: Chủ trì, phối hợp với Sở Tài chính thực hiện Kết luận số 103-KL/TU ngày 03/02/2021 của Tỉnh ủy về tiếp tục thực hiện Nghị quyết số 138-NQ/TU ngày 05/5/2009; hoàn thành trên 80% kế hoạch trước ngày 30/6/2022.`,
);

describe("extract", () => {
  const extraction = extract(TEXT, registry);

  it("states what a plan says", () => {
    const { document, tasks, citations, assignments, relations, deadlines, targets } = extraction;
    expect(document).toMatchObject({ instrument: PLAN_KEY, number: "45/KH-UBND", type: "PLAN" });
    expect(tasks.map(({ path, heads }) => [path, ...heads])).toEqual([["I.1", "Sở Công Thương"]]);
    expect(citations.map(({ number, kind, task }) => [number, kind, task])).toEqual([
      ["01/NQ-CP", "IMPLEMENTS", null],
      ["103-KL/TU", "IMPLEMENTS", "I.1"],
      ["138-NQ/TU", "CITES", "I.1"],
    ]);
    expect(assignments.map(({ role, agencyKey }) => [role, agencyKey])).toEqual([
      ["LEAD", "bac-giang/so-cong-thuong"],
      ["SUPPORT", "bac-giang/so-tai-chinh"],
    ]);
    expect(relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort()).toEqual([
      "103-KL/TU CONTINUES 138-NQ/TU",
      "45/KH-UBND IMPLEMENTS 01/NQ-CP",
    ]);
    expect(deadlines).toMatchObject([{ due: "2022-06-30" }]);
    expect(targets).toMatchObject([{ value: 80, unit: "%" }]);
  });

  it("lists the instruments and agencies it names, its own first", () => {
    expect(extraction.instruments.map(({ key }) => key)).toEqual([
      PLAN_KEY,
      "party:bac-giang:TU:CONCLUSION:2020-2025:103",
      "party:bac-giang:TU:RESOLUTION:2005-2010:138",
      "st:vn:CP:RESOLUTION:adm:2022:1",
    ]);
    expect(extraction.agencies.map(({ key }) => key)).toEqual([
      "bac-giang/so-cong-thuong",
      "bac-giang/so-tai-chinh",
    ]);
  });

  it("names the text by its sha256, or the file it is told", () => {
    const sha256 = createHash("sha256").update(TEXT, "utf8").digest("hex");
    expect(extraction.document).toMatchObject({ key: sha256, sha256, uri: `urn:sha256:${sha256}` });
    const source = { sha256: "0".repeat(64), uri: "https://example.org/plan.txt" };
    expect(extract(TEXT, registry, source).document).toMatchObject({ key: source.sha256, ...source });
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
  });

  it("has nothing to say of an empty text", () => {
    const { tasks, citations, assignments, instruments } = extract("", registry);
    expect([tasks, citations, assignments]).toEqual([[], [], []]);
    expect(instruments).toHaveLength(1);
  });
});
