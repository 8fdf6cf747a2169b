import { expect, it } from "vitest";
import { encodeUnits } from "../../src/document/code-units.ts";
import { isGlued } from "../../src/document/glued-words.ts";
import { splitSections } from "../../src/document/split-sections.ts";
import { readTask } from "../statement/read-task.ts";

/** A bar stands where the blank was lost. */
it.each([
  "Sở|Tư pháp",
  "của|UBND thị xã",
  "và|Sở Ngoại vụ",
  "Đắk|Lắk",
  "huyện|Krông Búk",
  "số|57-KL/TW",
  "ngày|07/8/2024",
  "Điều|12",
  "tháng|9",
  "30|tháng 9",
  "2024|của Chính phủ",
])("isGlued tells of the lost blank in “%s”", (marked) => {
  const at = marked.indexOf("|");
  expect(isGlued(encodeUnits(marked.replace("|", "")), at)).toBe(true);
});

it.each([
  "VietGAP",
  "MobiFone",
  "VNeID",
  "TTgCP",
  "QH15",
  "H5N1",
  "mũi2",
  "4a",
  "12ha",
  "UBNDtỉnh",
  "Quảng Nam",
  "ĐHĐN",
])("isGlued finds none in “%s”", (text) => {
  const found = [...text].flatMap((_, at) => (at > 0 && isGlued(encodeUnits(text), at) ? [at] : []));
  expect(found).toEqual([]);
});

it("every text keeps its offsets where a blank is put back", () => {
  const source = "1. SởTư pháp báo cáo ngày07/8/2024 với UBND.";
  const { text, sourceIndex } = splitSections(source);
  expect(text.trim()).toBe("1. Sở Tư pháp báo cáo ngày 07/8/2024 với UBND.");
  expect(sourceIndex(text.indexOf("Tư"))).toBe(source.indexOf("Tư"));
  expect(sourceIndex(text.indexOf("07"))).toBe(source.indexOf("07"));
});

it("names, numbers and days are read through the lost blank, and quoted as written", () => {
  const { tasks, assignments, citations } = readTask(
    "SởTư pháp phối hợp với SởNgoại vụ thực hiện Kết luận số57-KL/TW ngày07/8/2024 củaBan Bí thư.",
  );
  expect(tasks[0]?.heads).toEqual(["SởTư pháp"]);
  expect(assignments.map(({ role, agencyKey }) => `${role} ${agencyKey}`)).toEqual([
    "LEAD bac-giang/so-tu-phap",
    "SUPPORT bac-giang/so-ngoai-vu",
  ]);
  expect(citations).toMatchObject([
    { text: "Kết luận số57-KL/TW ngày07/8/2024 củaBan Bí thư", number: "57-KL/TW", issuedOn: "2024-08-07" },
  ]);
});
