import { describe, expect, it } from "vitest";
import type { Target } from "../../src/model/target.ts";
import { readTask } from "./read-task.ts";

type Figure = Pick<Target, "value" | "unit" | "bound">;

describe("the figures a task has to reach", () => {
  it.each<readonly [string, string, Figure]>([
    ["Hoàn thành trên 80% các kết luận.", "trên 80%", { value: 80, unit: "%", bound: "AT_LEAST" }],
    ["Bố trí tối thiểu 2% tổng chi ngân sách.", "tối thiểu 2%", { value: 2, unit: "%", bound: "AT_LEAST" }],
    ["Cứng hóa 100% đường huyện.", "100%", { value: 100, unit: "%", bound: "EXACTLY" }],
    ["Giảm nợ xấu còn dưới 2,5%.", "dưới 2,5%", { value: 2.5, unit: "%", bound: "AT_MOST" }],
    ["Không quá 3% tổng số.", "Không quá 3%", { value: 3, unit: "%", bound: "AT_MOST" }],
    [
      "Thu ngân sách đạt 12.500 tỷ đồng.",
      "12.500 tỷ đồng",
      { value: 12500, unit: "tỷ đồng", bound: "EXACTLY" },
    ],
    [
      "Dạy nghề cho ít nhất 4.500 lao động nông thôn.",
      "ít nhất 4.500 lao động",
      { value: 4500, unit: "lao động", bound: "AT_LEAST" },
    ],
    [
      "Rút ngắn thời gian cấp phép xuống dưới 90 ngày.",
      "dưới 90 ngày",
      { value: 90, unit: "ngày", bound: "AT_MOST" },
    ],
    [
      "Cắt giảm thời gian thông quan xuống còn 06 giờ.",
      "06 giờ",
      { value: 6, unit: "giờ", bound: "EXACTLY" },
    ],
    [
      "Kiểm tra ở ít nhất 05 đơn vị mỗi năm.",
      "ít nhất 05 đơn vị",
      { value: 5, unit: "đơn vị", bound: "AT_LEAST" },
    ],
    [
      "Chi trả tiền dịch vụ môi trường rừng cho 2.310 hộ trước Tết.",
      "2.310 hộ",
      { value: 2310, unit: "hộ", bound: "EXACTLY" },
    ],
    [
      "Bố trí tối thiểu 03 viên chức mỗi trạm.",
      "tối thiểu 03 viên chức",
      { value: 3, unit: "viên chức", bound: "AT_LEAST" },
    ],
    [
      "Thành lập tối thiểu 02 bệnh viện.",
      "tối thiểu 02 bệnh viện",
      { value: 2, unit: "bệnh viện", bound: "AT_LEAST" },
    ],
    ["Gieo sạ 3.500 ha lúa.", "3.500 ha", { value: 3500, unit: "ha", bound: "EXACTLY" }],
    [
      "Dự trữ thuốc tối thiểu 20 ngày tại các trạm.",
      "tối thiểu 20 ngày",
      { value: 20, unit: "ngày", bound: "AT_LEAST" },
    ],
    [
      "Trao ít nhất 500 suất quà.",
      "ít nhất 500 suất quà",
      { value: 500, unit: "suất quà", bound: "AT_LEAST" },
    ],
    ["Giảm tỷ lệ hộ nghèo từ 8,2% xuống dưới 3%.", "dưới 3%", { value: 3, unit: "%", bound: "AT_MOST" }],
    ["Nâng độ che phủ từ 45% năm 2020 lên 47%.", "47%", { value: 47, unit: "%", bound: "EXACTLY" }],
    ["Tăng trưởng bình quân 8 - 9%/năm.", "8 - 9%/năm", { value: 8, unit: "%", bound: "AT_LEAST" }],
    ["Giảm tỷ suất sinh 0,2‰.", "0,2‰", { value: 0.2, unit: "‰", bound: "EXACTLY" }],
    ["Đạt từ 32 giường bệnh trở lên.", "từ 32 giường", { value: 32, unit: "giường", bound: "AT_LEAST" }],
    ["Công nhận thêm 04 xã đạt chuẩn.", "04 xã", { value: 4, unit: "xã", bound: "EXACTLY" }],
    ["Xây dựng 02 mô hình điểm.", "02 mô hình", { value: 2, unit: "mô hình", bound: "EXACTLY" }],
    [
      "Đón trên 3,5 triệu lượt khách du lịch.",
      "trên 3,5 triệu lượt khách du lịch",
      { value: 3.5, unit: "triệu lượt khách du lịch", bound: "AT_LEAST" },
    ],
    ["Giảm 1.250 hộ nghèo.", "1.250 hộ", { value: 1250, unit: "hộ", bound: "EXACTLY" }],
    [
      "Huy động 120 tỷ đồng vốn xã hội hóa.",
      "120 tỷ đồng",
      { value: 120, unit: "tỷ đồng", bound: "EXACTLY" },
    ],
    [
      "Thu nhập đạt 65 triệu đồng/người/năm.",
      "đạt 65 triệu đồng/người/năm",
      { value: 65, unit: "triệu đồng/người/năm", bound: "EXACTLY" },
    ],
    ["Thành lập mới 02 bệnh viện.", "02 bệnh viện", { value: 2, unit: "bệnh viện", bound: "EXACTLY" }],
  ])("%s", (words, text, figure) => {
    const [target, ...more] = readTask(`Sở Y tế: ${words}`).targets;
    expect(more).toEqual([]);
    expect(target).toMatchObject(figure);
    expect(target?.text.endsWith(text) || text.endsWith(target?.text ?? "?")).toBe(true);
  });

  it("say what is counted", () => {
    expect(readTask("Sở Y tế: Hoàn thành trên 80% các kết luận, quyết định.").targets).toMatchObject([
      { of: "các kết luận" },
    ]);
  });

  it("say nothing of what is only compared", () => {
    expect(readTask("Sở Y tế: Giảm ít nhất 10% so với năm 2021.").targets).toMatchObject([
      { value: 10, of: null },
    ]);
  });

  it.each([
    "Thẩm định không quá 15 ngày kể từ ngày nhận hồ sơ.",
    "Thực hiện Nghị quyết số 10/NQ-HĐND ngày 9/7/2021 về hỗ trợ 100% học phí.",
    "Giảm ùn tắc; thời gian nhận hồ sơ chỉ còn 03 ngày.",
    "Tiếp nhận ít nhất 200 đơn vị máu; nâng cấp lưới.",
    "Bố trí kinh phí 2,5 tỷ đồng thực hiện.",
    "Lập phương án với khoản chưa phân bổ 1.015 tỷ đồng (trong đó cấp tỉnh 37,55 tỷ đồng).",
    "Áp dụng mức hỗ trợ 50% nhưng không quá 30 triệu đồng/hộ.",
    "Kinh phí điều tra bình quân 5.000 đồng/hộ do ngân sách bảo đảm.",
    "Cho vay với lãi suất 6%/năm.",
    "Năm 2021 đã có 34/51 xã đạt chuẩn, chiếm 66,7%.",
    "Thẩm tra Dự án có tổng mức đầu tư 1.200 tỷ đồng.",
    "Phát triển giai đoạn 2021-2025.",
    "Đường QL37 qua 3 huyện.",
    "Trực 24/7 theo ca.",
    "Báo cáo ít nhất 02 lần.",
    "Giao Trưởng ban cho 12 xã tự chọn.",
  ])("are none in: %s", (words) => expect(readTask(`Sở Y tế: ${words}`).targets).toEqual([]));
});
