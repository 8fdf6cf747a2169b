import { describe, expect, it } from "vitest";
import { readText } from "./read-task.ts";

const outline = (title: string, points = "1. Xây dựng quy hoạch chợ.\n2. Thu phí:\na) Lập danh sách.") =>
  readText(
    `QUY CHẾ\nQuản lý chợ\n\nĐiều 1. Phạm vi\nQuy chế này quy định.\nĐiều 2. ${title}\n${points}\n`,
  ).tasks.map(({ path, heads }) => [path, ...heads]);
const POINTS = [["Điều 2.1"], ["Điều 2.2"], ["Điều 2.2.a"]];

describe("the points below an article are the work of the agencies its first line names", () => {
  it.each([
    ["Sở Công Thương có nhiệm vụ", "Sở Công Thương"],
    ["Sở Công Thương có trách nhiệm:", "Sở Công Thương"],
    ["Sở Công Thương có các nhiệm vụ, quyền hạn sau đây:", "Sở Công Thương"],
    ["Sở Công Thương thực hiện các nhiệm vụ sau:", "Sở Công Thương"],
    ["Sở Công Thương chủ trì, phối hợp với Sở Tài chính thực hiện các công việc sau:", "Sở Công Thương"],
    ["Trách nhiệm, quyền hạn của Sở Công Thương", "Sở Công Thương"],
    ["Quyền và trách nhiệm của Giám đốc Sở Công Thương", "Giám đốc Sở Công Thương"],
    ["Trách nhiệm của Ban Quản lý chợ Bến Lức", "Ban Quản lý chợ Bến Lức"],
    ["Công ty cổ phần Cấp nước Long An có trách nhiệm", "Công ty cổ phần Cấp nước Long An"],
  ])("%s", (title, head) => {
    expect(outline(title)).toEqual([["Điều 2", head], ...POINTS]);
  });

  it.each([
    "Sở Công Thương có trách nhiệm thẩm định hồ sơ trong 10 ngày, gồm:",
    "Sở Công Thương rà soát quy hoạch chợ đã được duyệt",
  ])("not where it tells the work itself: %s", (title) => {
    expect(outline(title)).toEqual([["Điều 2", "Sở Công Thương"]]);
  });

  it("nor where it names the rights of others", () => {
    expect(outline("Quyền và nghĩa vụ của hộ kinh doanh")).toEqual([]);
  });
});
