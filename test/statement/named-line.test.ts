import { describe, expect, it } from "vitest";
import { endOfNamedLine } from "../../src/statement/named-line.ts";

describe("a numbered line that is only a name no row holds", () => {
  it.each<readonly [string, string, boolean]>([
    ["Trạm Y tế xã", "a) Tổ chức khám, chữa bệnh.", true],
    ["Văn phòng HĐND và UBND xã", "- Chủ trì, phối hợp với các phòng.", true],
    ["Đội Quản lý thị trường số 3 Bến Lức", "3.1. Kiểm tra chợ.", true],
    ["Phòng Văn hóa - Thông tin", "-- Tuyên truyền lưu động.", true],
    ["Trung tâm Văn hóa và Thể thao", "a) Tổ chức hội thi.", true],
    ["Tổ đảng ở Thường trực Ủy ban KH,CN&MT", "- Là cơ quan đầu mối tổng hợp.", true],
    ["Các Đoàn đại biểu Quốc hội, các đại biểu Quốc hội", "* Giám sát tại địa phương.", true],
    ["Lãnh đạo Ban Dân nguyện", "- Chủ trì tiếp công dân.", true],
    ["Phòng, chống thiên tai", "a) Rà soát phương án.", false],
    ["Trạm Y tế xã", "a) Cơ sở vật chất còn thiếu.", false],
    ["Bảo hiểm xã hội", "a) Mở rộng đối tượng tham gia.", false],
    ["Bộ thủ tục hành chính cấp xã", "a) Rà soát hằng năm.", false],
    ["Nâng cao chất lượng y tế xã", "a) Rà soát hằng năm.", false],
  ])("%s over %s: %s", (line, below, isName) => {
    const end = endOfNamedLine(`${line}\n${below}`, { start: 0, end: line.length });
    expect(end).toBe(isName ? line.length : -1);
  });
});
