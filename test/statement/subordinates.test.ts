import { describe, expect, it } from "vitest";
import { compareRoles } from "./read-task.ts";

describe("bodies without a name of their own, and what narrows a group", () => {
  it.each([
    // In small letters, each of them one of its kind.
    "{LEAD:UBND các huyện} chỉ đạo {IMPLEMENT:phòng chuyên môn} và {IMPLEMENT:UBND cấp xã} giám sát chặt chẽ mực nước hồ.",
    "{LEAD:Sở Xây dựng} giao trách nhiệm cho {IMPLEMENT:chính quyền cơ sở} và {IMPLEMENT:người đứng đầu thôn, bản} phối hợp với {SUPPORT:các đoàn thể} dọn cây đổ.",
    "{LEAD:Bộ Công an} chỉ đạo {IMPLEMENT:các đơn vị nghiệp vụ} và {IMPLEMENT:công an các xã, phường} phối hợp với {SUPPORT:ngành y tế} xác minh.",
    "{LEAD:Sở Y tế} chỉ đạo {IMPLEMENT:cơ quan chuyên môn} tiêu hủy thuốc giả.",
    "{LEAD:Sở Xây dựng} yêu cầu {IMPLEMENT:Chủ dự án} tổ chức lại giao thông.",
    // What narrows a group belongs to it.
    "{LEAD:Sở Y tế} phối hợp với {SUPPORT:các ngành chức năng} kiểm tra quầy thuốc.",
    "{LEAD:Sở Y tế} phối hợp với {SUPPORT:các sở, ngành chuyên môn} khảo sát.",
    "{LEAD:Sở Xây dựng} phối hợp với {SUPPORT:các cơ quan chức năng của Bộ Xây dựng} rà soát.",
    "Đề nghị {LEAD:các doanh nghiệp đóng trên địa bàn tỉnh} ủng hộ quỹ.",
    "{LEAD:Kho bạc Nhà nước từ tỉnh đến huyện} ưu tiên thanh toán.",
    "{LEAD:Ban Chỉ huy Phòng thủ dân sự các ngành, các cấp}, {LEAD:UBND các xã} trực ban 24/24 giờ.",
    "{LEAD:UBND các tỉnh, thành phố Nam Định, Thái Bình, Ninh Bình} bố trí vốn đối ứng.",
    "Phân công {LEAD:Phó Trưởng ban Ban Chỉ đạo tỉnh} kiểm tra hiện trường.",
    // What stands between those who are told and what they are told.
    "{LEAD:Sở Xây dựng} chỉ đạo {IMPLEMENT:các nhà thầu}, nhất là các nhà thầu thi công cầu, tăng ca.",
    "{LEAD:Sở Y tế} chỉ đạo {IMPLEMENT:UBND các xã} nơi có ổ dịch, phối hợp {SUPPORT:các trạm y tế} phun hóa chất.",
    // The words of a title are no measure of a name.
    "{LEAD:Sở Nội vụ}, {LEAD:Ban Điều hành Đề án “Bảo tồn, phát triển nghề thủ công của các làng nghề truyền thống giai đoạn 2011 - 2020” tỉnh} chịu trách nhiệm thi hành Quyết định này.",
  ])("%s", (marked) => {
    const { expected, read } = compareRoles(marked);
    expect(read).toEqual(expected);
  });
});
