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
    "{LEAD:Ban Quản lý dự án} đẩy nhanh tiến độ; {IMPLEMENT:nhà thầu thi công} bổ sung nhân lực.",
    "{LEAD:Sở Xây dựng} đôn đốc {IMPLEMENT:chủ đầu tư} nộp hồ sơ.",
    "{LEAD:Sở Y tế} phối hợp với {SUPPORT:cơ quan công an}, {SUPPORT:cơ quan Thuế} rà soát.",
    "Giao {LEAD:cơ quan Tỉnh đoàn} làm đầu mối, phối hợp với {SUPPORT:Huyện đội} và {SUPPORT:các lâm trường} trồng cây.",
    "Đề nghị {LEAD:cấp ủy các chi bộ, đảng bộ cơ sở} tổ chức quán triệt.",
    "{LEAD:Bộ Quốc phòng} chỉ đạo {IMPLEMENT:các quân khu}, {IMPLEMENT:lực lượng đóng quân trên địa bàn} giúp dân.",
    "{LEAD:Công an huyện} chỉ đạo {IMPLEMENT:Công an 12 xã} phối hợp {SUPPORT:Thanh tra xây dựng}, {SUPPORT:UBND 12 xã, thị trấn} xử lý.",
    "{LEAD:UBND huyện} giao trách nhiệm cụ thể cho {IMPLEMENT:UBND xã}, {IMPLEMENT:trạm y tế xã} quản lý nguồn nước.",
    "{LEAD:UBND huyện} chỉ đạo {IMPLEMENT:phòng, ban chuyên môn} và {IMPLEMENT:UBND cấp xã} tiêu hủy cây bệnh.",
    "{LEAD:Công an xã} phối hợp với {SUPPORT:lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở} tuần tra.",
    "{LEAD:Tỉnh đoàn} phối hợp với {SUPPORT:Hội đồng Đội cùng cấp} tổ chức trại hè.",
    "{LEAD:Bộ Xây dựng} phối hợp với {SUPPORT:UBND các tỉnh, thành phố trực thuộc Trung ương có biển} rà soát.",
    "Đồng ý để {LEAD:Sở Xây dựng} thuê tư vấn thẩm tra.",
    "{LEAD:Các doanh nghiệp kinh doanh giống cây trồng} chỉ cung cấp giống sạch bệnh.",
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
    "{LEAD:UBND các xã}, nhất là các xã ven sông, theo dõi chặt chẽ mực nước.",
    // A comma, and other words, before the verb or the order.
    "{LEAD:UBND huyện Sơn Động}, phối hợp với {SUPPORT:UBND huyện Lục Ngạn} cắm mốc.",
    "Về giá đất: Thống nhất giao {LEAD:Sở Tài chính} chủ trì cùng {SUPPORT:Cục Thuế tỉnh} xác định lại.",
    "Kiểm tra lò mổ (giao {LEAD:Chi cục Thú y} chủ trì, {SUPPORT:Đội Quản lý thị trường} và {SUPPORT:UBND các xã} phối hợp thực hiện).",
    "{LEAD:Hội đồng nhân dân tỉnh Bắc Kạn} có Nghị quyết về việc bố trí vốn.",
    "{LEAD:Các Viện Pasteur} hỗ trợ, chỉ đạo {IMPLEMENT:UBND các xã} xử lý ổ dịch.",
    // Who is told, who is asked to take part, who only represents.
    "{LEAD:Sở Thông tin và Truyền thông} định hướng {IMPLEMENT:các cơ quan báo chí} tuyên truyền.",
    "{LEAD:Sở Xây dựng} khảo sát; mời {SUPPORT:Hiệp hội Vận tải ô tô tỉnh} tham gia.",
    "{LEAD:Sở Y tế} lập đoàn kiểm tra, đại diện lãnh đạo các sở làm thành viên.",
    "{LEAD:{REPORT:Ban Chỉ đạo tỉnh}} kịp thời chỉ đạo, hướng dẫn {IMPLEMENT:các địa phương} ứng phó, báo cáo Thủ tướng Chính phủ.",
    // Who watches inside another's task is told to act there.
    "{LEAD:Sở Y tế} rà soát; {IMPLEMENT:{SUPERVISE:Sở Nội vụ}} theo dõi, đôn đốc việc thực hiện.",
    "{LEAD:Sở Y tế} rà soát. Giao {IMPLEMENT:{SUPERVISE:{REPORT:Sở Nội vụ}}} đôn đốc việc thực hiện, báo cáo UBND tỉnh.",
    "{LEAD:{SUPERVISE:Văn phòng UBND huyện}}: Theo dõi, đôn đốc {IMPLEMENT:các phòng}, {IMPLEMENT:UBND các xã} thực hiện; in tài liệu.",
    "{LEAD:Sở Y tế} rà soát.\n\nHằng năm, {REPORT:các sở} và {REPORT:UBND các huyện} báo cáo kết quả về Sở Y tế.",
    // The press and its correspondents, who is taken along, what a verb begins.
    "{LEAD:Báo Nhân Dân thường trú tại Kiên Giang}, {LEAD:Đài Tiếng nói Việt Nam thường trú khu vực Tây Bắc} đưa tin.",
    "{LEAD:Sở Y tế} phối hợp với {SUPPORT:Thông tấn xã Việt Nam tại Kiên Giang} tuyên truyền.",
    "Về tuyên truyền: {LEAD:Thời báo Kinh tế}, {LEAD:Hệ thống Đài Truyền thanh huyện} đăng tin.",
    "{LEAD:Vụ Đào tạo} cùng {SUPPORT:Trường Nghiệp vụ văn hóa, thể thao và du lịch} tập huấn.",
    "{LEAD:Đảng ủy UBND tỉnh}\n- Lãnh đạo điều chỉnh quy hoạch tỉnh.",
    "{LEAD:Ban Tuyên giáo và Dân vận Huyện ủy} định hướng dư luận.",
    "{LEAD:Bộ Ngoại giao}: Chỉ đạo {IMPLEMENT:các cơ quan đại diện Việt Nam ở nước ngoài} quảng bá du lịch.",
    "{LEAD:Sở Xây dựng} phối hợp với {SUPPORT:Khu Di tích Kim Liên} trùng tu.",
    // The words of a title are no measure of a name.
    "{LEAD:Sở Nội vụ}, {LEAD:Ban Điều hành Đề án “Bảo tồn, phát triển nghề thủ công của các làng nghề truyền thống giai đoạn 2011 - 2020” tỉnh} chịu trách nhiệm thi hành Quyết định này.",
  ])("%s", (marked) => {
    const { expected, read } = compareRoles(marked);
    expect(read).toEqual(expected);
  });
});
