import { expect, it } from "vitest";
import { makePlanText } from "../fixtures/plan-text.ts";
import { readText } from "./read-task.ts";

const kinds = (body: string) =>
  readText(makePlanText(`${body}\n\nII. NHIỆM VỤ\n1. Sở Y tế: Rà soát.`)).citations.map(
    ({ number, kind }) => `${number} ${kind}`,
  );
const BASES =
  "1. Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;\n2. Kế hoạch số 15/KH-BTP ngày 03/01/2022.";
const BOTH = ["61/2018/NĐ-CP BASED_ON", "15/KH-BTP BASED_ON"];

it.each([
  `I. CĂN CỨ PHÁP LÝ\n${BASES}`,
  `I. CĂN CỨ XÂY DỰNG ĐỀ ÁN\n${BASES}`,
  `I. CƠ SỞ PHÁP LÝ\n${BASES}`,
  `I. SỰ CẦN THIẾT\nCác căn cứ pháp lý:\n${BASES.replace(/\d\. /g, "- ")}`,
  "I. CĂN CỨ\n1. Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ; Kế hoạch số 15/KH-BTP ngày 03/01/2022.",
])("a list under a heading of legal bases is BASED_ON: %s", (body) => expect(kinds(body)).toEqual(BOTH));

it("what such a list says of another citation stays", () => {
  expect(
    kinds(
      "I. CĂN CỨ PHÁP LÝ\n1. Thực hiện Kế hoạch số 15/KH-BTP ngày 03/01/2022.\n2. Quyết định số 8/QĐ-BTP ngày 04/01/2022 sửa đổi Quyết định số 7/QĐ-BTP ngày 05/01/2021.",
    ),
  ).toEqual(["15/KH-BTP IMPLEMENTS", "8/QĐ-BTP BASED_ON", "7/QĐ-BTP CITES"]);
});

it.each([
  `I. KẾT QUẢ\n${BASES}`,
  `I. CĂN CỨ TÌNH HÌNH THỰC TẾ\n${BASES}`,
  `I. MỤC TIÊU\nCác văn bản hướng dẫn:\n${BASES.replace(/\d\. /g, "- ")}`,
])("other lists are not: %s", (body) =>
  expect(kinds(body)).toEqual(BOTH.map((one) => one.replace("BASED_ON", "CITES"))),
);
