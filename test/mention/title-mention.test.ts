import { describe, it } from "vitest";
import { expectMarks } from "./read-mentions.ts";

describe("the title of a citation", () => {
  it.each([
    "Nghị quyết số 147-NQ/TU ngày 15/07/2021 của Tỉnh ủy về {T:phát triển công nghiệp tỉnh Bắc Giang giai đoạn 2021-2030}. Phát triển",
    "Kế hoạch số 28-KH/TU ngày 1/7/2021 về việc {T:đẩy mạnh chuyển đổi số}; tăng cường",
    "Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị (khóa XI) về {T:tăng cường sự lãnh đạo của Đảng}.",
    "Nghị quyết của HĐND tỉnh khóa XIX, kỳ họp thứ 5 về {T:mục tiêu, nhiệm vụ năm 2022}.",
    "Quyết định số 12/2020/QĐ-UBND ngày 03/3/2020 của UBND tỉnh {T:ban hành Quy chế làm việc}.",
    "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ {T:phê duyệt Chương trình chuyển đổi số quốc gia}.",
    "Quyết định số 5/QĐ-UBND V/v {T:giao chỉ tiêu}.",
    "Nghị quyết của HĐND tỉnh về {T:hỗ trợ hợp tác xã}: do Sở Tài chính chủ trì.",
    "(Nghị quyết số 10/NQ-HĐND ngày 9/7/2021 của HĐND tỉnh về {T:đầu tư công}) theo tiến độ",
    "Nghị quyết số 10/NQ-HĐND về {T:đầu tư công}, đồng thời rà soát",
    "Nghị quyết số 10/NQ-HĐND về {T:đầu tư công} và Nghị quyết số 11/NQ-HĐND về {T:giá đất}.",
    "Kết luận số 103-KL/TU ngày 3/2/2021 về {T:tiếp tục thực hiện Nghị quyết số 138-NQ/TU ngày 5/5/2009 về {T:phát triển làng nghề}}.",
    "Thực hiện Nghị quyết của Tỉnh ủy về {T:phát triển cây ăn quả}, Sở Công Thương xây dựng kế hoạch.",
    "Thực hiện Nghị quyết của Quốc hội về {T:dự toán ngân sách nhà nước năm 2001}, Chính phủ đã ban hành cơ chế.",
    "Nghị quyết số 10/NQ-HĐND về {T:sắp xếp Sở Công Thương, Sở Xây dựng và Sở Nội vụ}.",
    "Nghị quyết số 10/NQ-HĐND về {T:đầu tư\n\ncông trung hạn}.",
  ])("%j", (marked) => expectMarks(marked, "T"));

  it.each([
    "Nghị quyết số 10/NQ-HĐND.",
    "Nghị quyết số 10/NQ-HĐND quy định mức chi.",
    "theo Luật Đất đai ngày 29/11/2013 về.",
    "Kế hoạch này về việc rà soát.",
  ])("none in “%s”", (text) => expectMarks(text, "T"));
});
