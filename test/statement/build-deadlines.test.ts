import { describe, expect, it } from "vitest";
import type { Deadline } from "../../src/model/deadline.ts";
import { yearAfter } from "../../src/statement/calendar.ts";
import { readTask } from "./read-task.ts";

type Time = Partial<Pick<Deadline, "basis" | "due" | "period" | "recurs" | "condition">>;

describe("a day without a year", () => {
  it("falls every year where the clause says so", () => {
    const { deadlines } = readTask("Sở Y tế: Rà soát; hằng năm báo cáo Sở Nội vụ trước ngày 15/11.");
    expect(deadlines.map(({ text, due, recurs }) => [text, due, recurs])).toEqual([
      ["hằng năm", null, "YEARLY"],
      ["trước ngày 15/11", null, "YEARLY"],
    ]);
  });

  it("falls every year where what closes the list says so", () => {
    const { deadlines } = readTask(
      "Sở Y tế: Báo cáo trước ngày 05/6 (giữa năm) và trước ngày 05/12 (cả năm) hằng năm.",
    );
    expect(deadlines.map(({ due, recurs }) => [due, recurs])).toEqual([
      [null, "YEARLY"],
      [null, "YEARLY"],
      [null, "YEARLY"],
    ]);
  });

  it.each([
    ["2021-12-20", "1", "15", "2022"],
    ["2022-01", "1", "15", "2022"],
    ["2022-02-03", "11", "15", "2022"],
    ["2022-11-30", "11", "15", "2023"],
  ])("is not before the document: of %s, %s/%s", (issued, month, day, year) => {
    expect(yearAfter(issued, { month, day })).toBe(year);
  });
});

describe("by when a task is due", () => {
  it.each<readonly [string, string, Time]>([
    ["Sở Y tế: Tổng kết vào tháng 12 hằng năm.", "vào tháng 12 hằng năm", { recurs: "YEARLY" }],
    ["Sở Y tế: Rà soát trước 17h00 hằng ngày.", "trước 17h00 hằng ngày", { recurs: "DAILY" }],
    ["Sở Y tế: Báo cáo ngày 10 hằng tháng.", "ngày 10 hằng tháng", { recurs: "MONTHLY" }],
    ["Sở Y tế: Họp mỗi tháng một lần.", "mỗi tháng một lần", { recurs: "MONTHLY" }],
    ["Sở Y tế: Rà soát, thời hạn ngày 15/11.", "thời hạn ngày 15/11", { due: "2022-11-15" }],
    ["Sở Y tế: Họp cuối tháng 12 hằng năm.", "cuối tháng 12 hằng năm", { recurs: "YEARLY" }],
    ["Thời gian: Quý IVnăm 2023.", "Quý IVnăm 2023", { due: "2023-12-31", period: "2023-Q4" }],
    [
      "Sở Y tế: Trả lời trong không quá 15 ngày làm việc.",
      "trong không quá 15 ngày làm việc",
      { condition: "trong không quá 15 ngày làm việc" },
    ],
    ["Sở Y tế: Ban hành trong tháng 6.", "trong tháng 6", { due: "2022-06-30", basis: "INFERRED" }],
    ["Sở Y tế: Xong trong Quý III, năm 2022.", "trong Quý III, năm 2022", { period: "2022-Q3" }],
    ["Sở Y tế: Sơ kết vào giữa năm 2023.", "vào giữa năm 2023", { due: null, period: "2023" }],
    ["Sở Y tế: Hoàn thành đến hết năm.", "đến hết năm", { due: "2022-12-31", basis: "INFERRED" }],
    [
      "Sở Y tế: Hoàn thành trước khi kết thúc năm 2023.",
      "trước khi kết thúc năm 2023",
      { due: "2023-12-31" },
    ],
    ["Sở Y tế: Xong trong tháng 3 và tháng 4/2024.", "trong tháng 3 và tháng 4/2024", { due: "2024-04-30" }],
    ["Sở Y tế: Xong trong nửa đầu năm 2024.", "trong nửa đầu năm 2024", { due: "2024-06-30" }],
    ["Thời gian thực hiện: Quý III - IV/2024.", "Quý III - IV/2024", { period: "2024-Q4" }],
    ["Sở Y tế: Báo cáo ngay trong ngày 12/9.", "trong ngày 12/9", { due: "2022-09-12" }],
    ["Sở Y tế: Sơ kết 06 tháng, báo cáo Bộ.", "06 tháng", { recurs: "HALF_YEARLY" }],
    [
      "Sở Y tế: Báo cáo hàng tháng, quý, 6 tháng và cả năm.",
      "hàng tháng, quý, 6 tháng và cả năm",
      { recurs: "MONTHLY,QUARTERLY,HALF_YEARLY,YEARLY" },
    ],
    [
      "Sở Y tế: Chuyển quà xong trước ngày Quốc khánh 02/9/2025.",
      "trước ngày Quốc khánh 02/9/2025",
      { due: "2025-09-02" },
    ],
    ["Sở Y tế: Gửi báo cáo trước ngày 10 tháng 01 năm sau.", "trước ngày 10 tháng 01", { recurs: "YEARLY" }],
    [
      "Sở Y tế: Gửi tài liệu trước ít nhất 03 ngày làm việc.",
      "trước ít nhất 03 ngày làm việc",
      { condition: "trước ít nhất 03 ngày làm việc" },
    ],
    [
      "Sở Y tế: Trả lời trong thời hạn không quá 15 ngày kể từ ngày nhận đơn.",
      "trong thời hạn không quá 15 ngày kể từ ngày nhận đơn",
      { due: null },
    ],
    ["Sở Y tế: Đến năm 2030, tỷ lệ hồ sơ số hóa đạt 90%.", "Đến năm 2030", { due: "2030-12-31" }],
    [
      "Sở Y tế: Dạy nghề cho 2.500 lao động nông thôn đến năm 2025.",
      "đến năm 2025",
      { due: "2025-12-31", period: "2025" },
    ],
    ["Sở Y tế: Tổng kết cuối năm 2025.", "cuối năm 2025", { due: "2025-12-31" }],
    [
      "Xây dựng kế hoạch trước ngày 30/01/2022.",
      "trước ngày 30/01/2022",
      { due: "2022-01-30", recurs: null },
    ],
    [
      "Giải quyết dứt điểm tranh chấp trong năm 2023.",
      "trong năm 2023",
      { due: "2023-12-31", period: "2023" },
    ],
    ["Phấn đấu đến năm 2025 có 60% số xã đạt chuẩn.", "đến năm 2025", { due: "2025-12-31", period: "2025" }],
    ["Hoàn thành trướcngày 15/9/2022.", "trướcngày 15/9/2022", { due: "2022-09-15" }],
    ["Báo cáo trước 30/11 hằng năm.", "trước 30/11 hằng năm", { recurs: "YEARLY" }],
    ["Báo cáo định kỳ 6 tháng, 1 năm.", "định kỳ 6 tháng, 1 năm", { recurs: "HALF_YEARLY,YEARLY" }],
    ["Trước ngày 30/01/2022 xây dựng kế hoạch.", "Trước ngày 30/01/2022", { due: "2022-01-30" }],
    ["Báo cáo chậm nhất ngày 31/12/2023.", "chậm nhất ngày 31/12/2023", { due: "2023-12-31" }],
    ["Hoàn thành trước ngày 30 tháng 6 năm 2022.", "trước ngày 30 tháng 6 năm 2022", { due: "2022-06-30" }],
    ["Trong quý I năm 2022 trình phê duyệt.", "Trong quý I năm 2022", { period: "2022-Q1" }],
    ["Hoàn thành trong quý III/2023.", "trong quý III/2023", { period: "2023-Q3" }],
    ["Hoàn thành trong tháng 6/2022.", "trong tháng 6/2022", { period: "2022-06" }],
    ["Báo cáo định kỳ hằng quý.", "định kỳ hằng quý", { recurs: "QUARTERLY", due: null }],
    ["Báo cáo định kỳ 6 tháng.", "định kỳ 6 tháng", { recurs: "HALF_YEARLY" }],
    ["Thời gian thực hiện: Năm 2022.", "Năm 2022", { due: "2022-12-31", period: "2022" }],
    ["Thời gian: Tháng 6/2022.", "Tháng 6/2022", { due: "2022-06-30", period: "2022-06" }],
    ["Số hóa (hoàn thành: 30/11/2022).", "30/11/2022", { due: "2022-11-30" }],
    ["Xong cuối quý III/2022.", "cuối quý III/2022", { period: "2022-Q3" }],
    ["Đạt 100% trụ sở có phương án trong năm 2025.", "trong năm 2025", { period: "2025" }],
    ["Báo cáo định kỳ 6 tháng, hằng năm.", "định kỳ 6 tháng, hằng năm", { recurs: "HALF_YEARLY,YEARLY" }],
    ["Báo cáo 6 tháng và hằng năm.", "6 tháng và hằng năm", { recurs: "HALF_YEARLY,YEARLY" }],
    ["Hoàn thành trước 31 tháng 12 năm 2022.", "trước 31 tháng 12 năm 2022", { due: "2022-12-31" }],
    ["Hoàn thành trong Quý I, Quý II năm 2022.", "trong Quý I, Quý II năm 2022", { period: "2022-Q2" }],
    ["Định kỳ trước ngày 10 tháng 6 báo cáo.", "trước ngày 10 tháng 6", { recurs: "YEARLY", due: null }],
    [
      "Báo cáo vào ngày 14 của tháng cuối kỳ báo cáo.",
      "vào ngày 14 của tháng cuối",
      { recurs: null, condition: "vào ngày 14 của tháng cuối" },
    ],
    ["Báo cáo hàng tháng.", "hàng tháng", { recurs: "MONTHLY" }],
    [
      "Đánh giá định kỳ hàng tháng, quý, 6 tháng, 9 tháng, năm.",
      "định kỳ hàng tháng, quý, 6 tháng, 9 tháng, năm",
      { recurs: "MONTHLY,QUARTERLY,HALF_YEARLY,YEARLY" },
    ],
    ["Gửi trước ngày 15 tháng cuối quý.", "trước ngày 15 tháng cuối quý", { recurs: "QUARTERLY" }],
    ["Định kỳ ngày 18 hằng tháng gửi số liệu.", "Định kỳ ngày 18 hằng tháng", { recurs: "MONTHLY" }],
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
    ["Trình trước 17 giờ 00 ngày 06/11/2022.", "trước 17 giờ 00 ngày 06/11/2022", { due: "2022-11-06" }],
    ["Báo cáo trước ngày 31-3-2022.", "trước ngày 31-3-2022", { due: "2022-03-31" }],
    ["Báo cáo chậm nhất vào ngày 15/02/2026.", "chậm nhất vào ngày 15/02/2026", { due: "2026-02-15" }],
    ["Rà soát, xong trước 30/6.", "trước 30/6", { due: "2022-06-30", basis: "INFERRED" }],
    ["Rà soát, hạn cuối: 30/6/2022.", "hạn cuối: 30/6/2022", { due: "2022-06-30" }],
    ["Gửi kết quả trước ngày 15/11.", "trước ngày 15/11", { due: "2022-11-15", basis: "INFERRED" }],
    ["Gửi kết quả trước ngày 20 tháng 11.", "trước ngày 20 tháng 11", { due: "2022-11-20" }],
    ["Gửi trước ngày 20 tháng đầu quý sau.", "trước ngày 20 tháng đầu quý sau", { recurs: "QUARTERLY" }],
    [
      "Báo cáo trước ngày 10 tháng 12 hằng năm.",
      "trước ngày 10 tháng 12 hằng năm",
      { recurs: "YEARLY", due: null },
    ],
    ["Báo cáo đầu tháng 3/2025.", "đầu tháng 3/2025", { period: "2025-03", due: null }],
    ["Trình chậm nhất trong quý IV năm 2023.", "chậm nhất trong quý IV năm 2023", { period: "2023-Q4" }],
    ["Hoàn thành trong quý II.", "trong quý II", { period: "2022-Q2", basis: "INFERRED" }],
    ["Thời gian hoàn thành: Quý II/2022.", "Quý II/2022", { period: "2022-Q2" }],
    ["Hoàn thành trong 6 tháng đầu năm 2022.", "trong 6 tháng đầu năm 2022", { due: "2022-06-30" }],
    ["Sơ kết Kế hoạch, tổng kết trong năm 2025.", "trong năm 2025", { period: "2025" }],
    ["Đến hết năm 2024 hoàn thành.", "Đến hết năm 2024", { period: "2024", due: "2024-12-31" }],
    ["Báo cáo vào thứ Sáu hằng tuần.", "vào thứ Sáu hằng tuần", { recurs: "WEEKLY" }],
    ["Cập nhật mỗi quý.", "mỗi quý", { recurs: "QUARTERLY" }],
    ["Báo cáo 6 tháng một lần.", "6 tháng một lần", { recurs: "HALF_YEARLY" }],
    [
      "Cấp phép trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ.",
      "trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ",
      { condition: "trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ" },
    ],
    ["Công bố ngay khi có ổ dịch mới.", "ngay khi có ổ dịch mới", { condition: "ngay khi có ổ dịch mới" }],
  ])("%s", (words, text, time) => {
    expect(readTask(`Sở Y tế: ${words}`).deadlines).toMatchObject([{ task: "I.1", text, ...time }]);
  });

  it.each([
    "Thực hiện Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ.",
    "Thực hiện Nghị quyết số 147-NQ/TU ngày 15/07/2021 về phát triển công nghiệp đến năm 2030.",
    "Phát triển giai đoạn 2021-2025.",
    "Hoàn thành trước ngày 31/02/2022.",
    "Rà soát số liệu của tháng trước.",
    "Rà soát số liệu tính đến ngày 31/12/2021.",
    "Bảo đảm nguồn vật liệu cho các dự án trong năm 2022 và các năm tiếp theo.",
    "Đánh giá tình hình quý I/2022.",
    "Xây dựng Đề án “Phát triển y tế cơ sở đến hết năm 2030”.",
    "Có 15/11 xã đạt chuẩn.",
  ])("is not told by: %s", (words) => {
    expect(readTask(`Sở Y tế: ${words}`).deadlines).toEqual([]);
  });
});
