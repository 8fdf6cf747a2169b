import { describe, expect, it } from "vitest";
import { readPlan } from "./read-task.ts";

const HEADING = "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành";
const read = (rows: string) => {
  const { tasks, assignments, deadlines } = readPlan(`Phân công như sau\n${rows}`);
  return {
    paths: tasks.map(({ path }) => path),
    roles: assignments.map(({ role, agency }) => `${role} ${agency}`),
    due: deadlines.map(({ due }) => due),
  };
};

describe("a row of a table", () => {
  it("gives the agencies in it the parts of their columns", () => {
    const row = "1 | Số hóa sổ bộ hộ tịch | Sở Tư pháp | Công an tỉnh, UBND các huyện | Quý III/2022";
    expect(read(`${HEADING}\n${row}`)).toEqual({
      paths: ["Bảng 1.1"],
      roles: ["LEAD Sở Tư pháp", "SUPPORT Công an tỉnh", "SUPPORT UBND các huyện"],
      due: ["2022-09-30"],
    });
  });

  it.each([
    ["1 | Mở lớp | Sở Y tế |  | Quý I/2022", ["LEAD Sở Y tế"], ["2022-03-31"]],
    ["1 | Mở lớp | Sở Y tế | Sở Nội vụ | ", ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ"], []],
  ])("keeps its columns where a cell is blank: %j", (row, roles, due) => {
    expect(read(`${HEADING}\n${row}`)).toEqual({ paths: ["Bảng 1.1"], roles, due });
  });

  it("counts its table, and leaves the numbers of the outline alone", () => {
    const rows = "1 | Mở lớp | Sở Y tế | Sở Nội vụ | 2022\n2 | Thi | Sở Nội vụ | Sở Y tế | Tháng 6/2022";
    expect(read(`${HEADING}\n${rows}\n1. Sở Tài chính: Bố trí.`)).toMatchObject({
      paths: ["Bảng 1.1", "Bảng 1.2", "I.1"],
    });
  });

  it.each([
    ["PHỤ LỤC", "Phụ lục.1"],
    ["PHỤ LỤC II\nPHÂN CÔNG", "Phụ lục II.1"],
  ])("is numbered in its annex: %j", (annex, path) =>
    expect(read(`${annex}\n${HEADING}\n1 | Mở lớp | Sở Y tế | Sở Nội vụ | 2022`).paths).toEqual([path]),
  );

  it.each([
    ["a cell is missing", `${HEADING}\n1 | Mở lớp | Sở Y tế | Sở Nội vụ`],
    ["no column names leads", "STT | Chỉ tiêu | Sở | Năm 2021\n1 | Giường bệnh | Sở Y tế | 120"],
    [
      "one column holds both parts",
      "STT | Việc | Cơ quan chủ trì, phối hợp | Năm\n1 | Mở lớp | Sở Y tế, Sở Nội vụ | 2022",
    ],
    ["no heading stands over it", "1 | Mở lớp | Sở Y tế | Sở Nội vụ | 2022"],
  ])("tells nothing where %s", (_, rows) => expect(read(rows)).toMatchObject({ paths: [], roles: [] }));

  const inTime = (time: string) =>
    readPlan(`Phân công\n${HEADING}\n1 | Mở lớp | Sở Y tế | Sở Nội vụ | ${time}`).deadlines.map(
      ({ text, due, period, recurs }) => [text, due ?? recurs, period],
    );

  it.each([
    ["2025", "2025-12-31", "2025"],
    ["Trong năm 2025", "2025-12-31", "2025"],
    ["Đến năm 2030.", "2030-12-31", "2030"],
    ["2025 - 2030", "2030-12-31", null],
    ["Giai đoạn 2021-2025", "2025-12-31", null],
    ["12/2025", "2025-12-31", "2025-12"],
    ["Tháng 3 - 6/2025", "2025-06-30", "2025-06"],
    ["Quý I - Quý III/2025", "2025-09-30", "2025-Q3"],
    ["6 tháng đầu năm 2025", "2025-06-30", null],
    ["Hằng năm", "YEARLY", null],
    ["30/6/2025", "2025-06-30", null],
  ])("tells by when in a cell of its own: %s", (time, due, period) => {
    expect(inTime(time)).toEqual([[time.replace(/\.$/, ""), due, period]]);
  });

  it.each(["Theo kế hoạch", "13/2025", "Thường xuyên", "2025 m2", ""])("tells no time in %j", (time) => {
    expect(inTime(time)).toEqual([]);
  });

  it("takes the year of the document where the cell has none", () => {
    const { deadlines } = readPlan(`Phân công\n${HEADING}\n1 | Mở lớp | Sở Y tế | Sở Nội vụ | Quý III`);
    expect(deadlines).toMatchObject([{ text: "Quý III", due: "2022-09-30", basis: "INFERRED" }]);
  });

  it("may stand between bars, as markdown has it, with its number in bold", () => {
    const rule = "|---|---|---|---|---|";
    const rows =
      "| **1** | Mở lớp | Sở Y tế | Sở Nội vụ | Quý I/2022 |\n| 2. | Thi | Sở Nội vụ | Sở Y tế | 2022 |";
    expect(read(`| ${HEADING} |\n${rule}\n${rows}`)).toEqual({
      paths: ["Bảng 1.1", "Bảng 1.2"],
      roles: ["LEAD Sở Y tế", "SUPPORT Sở Nội vụ", "LEAD Sở Nội vụ", "SUPPORT Sở Y tế"],
      due: ["2022-03-31", "2022-12-31"],
    });
  });
});
