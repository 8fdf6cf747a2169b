import { describe, expect, it } from "vitest";
import type { Deadline } from "../../src/model/deadline.ts";
import { readTask } from "./read-task.ts";

type Time = Partial<Pick<Deadline, "due" | "period" | "recurs" | "condition">>;

describe("by when a task is due", () => {
  it.each<readonly [string, string, Time]>([
    [
      "Xây dựng kế hoạch trước ngày 30/01/2022.",
      "trước ngày 30/01/2022",
      { due: "2022-01-30", recurs: null },
    ],
    ["Trước ngày 30/01/2022 xây dựng kế hoạch.", "Trước ngày 30/01/2022", { due: "2022-01-30" }],
    ["Báo cáo chậm nhất ngày 31/12/2023.", "chậm nhất ngày 31/12/2023", { due: "2023-12-31" }],
    ["Hoàn thành trước ngày 30 tháng 6 năm 2022.", "trước ngày 30 tháng 6 năm 2022", { due: "2022-06-30" }],
    ["Trong quý I năm 2022 trình phê duyệt.", "Trong quý I năm 2022", { period: "2022-Q1" }],
    ["Hoàn thành trong quý III/2023.", "trong quý III/2023", { period: "2023-Q3" }],
    ["Hoàn thành trong tháng 6/2022.", "trong tháng 6/2022", { period: "2022-06" }],
    ["Báo cáo định kỳ hằng quý.", "định kỳ hằng quý", { recurs: "QUARTERLY", due: null }],
    ["Báo cáo định kỳ 6 tháng.", "định kỳ 6 tháng", { recurs: "HALF_YEARLY" }],
    ["Báo cáo hàng tháng.", "hàng tháng", { recurs: "MONTHLY" }],
    [
      "Đánh giá định kỳ hàng tháng, quý, 6 tháng, 9 tháng, năm.",
      "định kỳ hàng tháng, quý, 6 tháng, 9 tháng, năm",
      { recurs: "MONTHLY,QUARTERLY,HALF_YEARLY,YEARLY" },
    ],
    ["Gửi trước ngày 15 tháng cuối quý.", "trước ngày 15 tháng cuối quý", { recurs: "QUARTERLY" }],
    ["Gửi trước ngày 20 hằng tháng.", "trước ngày 20 hằng tháng", { recurs: "MONTHLY" }],
    [
      "Báo cáo chậm nhất là ngày 30/11 hằng năm.",
      "chậm nhất là ngày 30/11 hằng năm",
      { recurs: "YEARLY", due: null },
    ],
    [
      "Hoàn thành chậm nhất trong tháng 3 năm 2022.",
      "chậm nhất trong tháng 3 năm 2022",
      { period: "2022-03" },
    ],
    [
      "Công bố ngay sau khi được Thủ tướng Chính phủ phê duyệt.",
      "ngay sau khi được Thủ tướng Chính phủ phê duyệt",
      { condition: "ngay sau khi được Thủ tướng Chính phủ phê duyệt" },
    ],
  ])("%s", (words, text, time) => {
    expect(readTask(`Sở Y tế: ${words}`).deadlines).toMatchObject([{ task: "I.1", text, ...time }]);
  });

  it.each([
    "Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ.",
    "Thực hiện Nghị quyết số 147-NQ/TU ngày 15/07/2021 về phát triển công nghiệp đến năm 2030.",
    "Phát triển giai đoạn 2021-2025.",
    "Hoàn thành trước ngày 31/02/2022.",
    "Rà soát số liệu của tháng trước.",
  ])("is not told by: %s", (words) => {
    expect(readTask(`Sở Y tế: ${words}`).deadlines).toEqual([]);
  });
});
