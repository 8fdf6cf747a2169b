import { describe, expect, it } from "vitest";
import { compareRoles } from "./read-task.ts";

describe("who is named in a duty, and for what", () => {
  it.each([
    // A group ends with its units, whatever the verb behind it.
    "{LEAD:Thủ trưởng các ban, ngành, đoàn thể} tạm hoãn các chuyến công tác.",
    "{LEAD:Chủ tịch UBND các huyện, thị xã, thành phố} bãi miễn các cuộc họp trong mùa lũ.",
    "{LEAD:Sở Công Thương} phối hợp với {SUPPORT:Công an tỉnh} và {SUPPORT:UBND các huyện, thành, thị} kiểm tra mỏ đá.",
    "{LEAD:UBND các huyện/thành phố} rà soát các hộ nghèo.",
    // Places that a group goes on to name.
    "{LEAD:Chủ tịch UBND các xã ven sông: An Bình, Tân Quới, Phú Lợi} phối hợp với {SUPPORT:Đồn Biên phòng Vĩnh Xương} di dời dân.",
    "{LEAD:Sở Y tế}: Chỉ đạo {IMPLEMENT:UBND các xã vùng cao} tiêm phòng.",
    "{LEAD:Sở Xây dựng}: Đôn đốc {IMPLEMENT:các Ban Quản lý dự án I, II, III} giải ngân.",
    "{LEAD:Sở Y tế}: Giao {IMPLEMENT:Trung tâm Y tế huyện, thị xã} khoanh vùng ổ dịch.",
    "{LEAD:Sở Xây dựng} phối hợp với {SUPPORT:các Công ty TNHH MTV Thủy lợi: Sông Chu, Bắc Sông Mã} vận hành cống.",
    "{LEAD:Thanh tra tỉnh} phối hợp với {SUPPORT:Thanh tra Sở Xây dựng các địa phương} thanh tra các mỏ.",
    // Groups of schools, of whoever treats the sick.
    "{LEAD:Sở Giáo dục và Đào tạo}: Chỉ đạo {IMPLEMENT:các trường mầm non, tiểu học, trung học cơ sở} cho học sinh nghỉ.",
    "{LEAD:Sở Y tế} hướng dẫn {IMPLEMENT:các cơ sở khám bệnh, chữa bệnh} cấp giấy.",
    "{LEAD:Sở Giáo dục và Đào tạo}: Yêu cầu {IMPLEMENT:các trường học} chằng chống mái che.",
    "{LEAD:Sở Công Thương}: Yêu cầu {IMPLEMENT:các doanh nghiệp trong khu công nghiệp} lắp camera.",
    // Names that end in their place, in a number, in a proper name.
    "{LEAD:Sở Công Thương} phối hợp với {SUPPORT:Điện lực Hương Khê}, {SUPPORT:Bưu điện huyện} bảo đảm liên lạc.",
    "{LEAD:Sở Công Thương} phối hợp với {SUPPORT:Công ty Truyền tải điện 3} xử lý sự cố.",
    "{LEAD:Sở Xây dựng} phối hợp {SUPPORT:Hạt Quản lý giao thông - thủy lợi} khơi thông cống rãnh.",
    "{LEAD:Sở Xây dựng} chủ trì, cùng {SUPPORT:Viện Nghiên cứu Nuôi trồng Thủy sản I} khảo sát.",
    "{LEAD:Cục Hải quan tỉnh} phối hợp với {SUPPORT:Bộ Tư lệnh Bộ đội Biên phòng} kiểm soát tàu ra vào.",
    "{LEAD:Thanh tra Sở} thanh tra các cơ sở.",
    "{LEAD:Các đơn vị sự nghiệp công lập thuộc Sở Y tế} tự bảo đảm chi.",
    "{LEAD:Chi cục Văn thư - Lưu trữ} thu thập tài liệu.",
    "{LEAD:Sở Y tế}: Chỉ đạo {IMPLEMENT:Trung tâm Y tế dự phòng tỉnh} giám sát vệ sinh nguồn nước.",
    "{LEAD:Sở Y tế}: Đôn đốc {IMPLEMENT:Tổ bảo vệ an ninh, trật tự ở cơ sở các khu phố} tuần tra.",
    // Bodies of 2025, the army, the press.
    "{LEAD:Ban Tuyên giáo và Dân vận Tỉnh ủy} phối hợp với {SUPPORT:Đảng ủy Mặt trận Tổ quốc và các đoàn thể tỉnh} tuyên truyền.",
    "{LEAD:Sở Xây dựng} phối hợp {SUPPORT:Vùng 5 Hải quân}, {SUPPORT:Quân chủng Hải quân} bảo vệ cảng.",
    "{LEAD:Báo Tây Ninh}, {LEAD:Cổng Thông tin điện tử tỉnh} tăng thời lượng.",
    // Persons addressed.
    "Đề nghị {LEAD:thành viên Ban Chỉ đạo phòng, chống lụt bão tỉnh} kiểm tra địa bàn.",
    "Phân công đồng chí {LEAD:Giám đốc Sở Tài chính} chịu trách nhiệm.",
    // Lists and groups of many kinds.
    "{LEAD:Các cấp ủy, tổ chức đảng, chính quyền}, {LEAD:Mặt trận Tổ quốc} và {LEAD:các tổ chức chính trị - xã hội} tiếp tục quán triệt.",
    "{LEAD:Giám đốc sở}, {LEAD:Thủ trưởng cơ quan, ban, ngành tỉnh}; {LEAD:Chủ tịch UBND huyện, thị xã} chịu trách nhiệm thi hành.",
    "{LEAD:Sở Y tế} phối hợp với {SUPPORT:các sở - ngành, quận - huyện} rà soát.",
    "{LEAD:Sở Y tế} phối hợp với {SUPPORT:Trung tâm Y tế}, {SUPPORT:Huyện đoàn}, {SUPPORT:Hội Khuyến học huyện} tổ chức ngày hội.",
    "{LEAD:Thường trực HĐND}, {LEAD:UBMTTQ} và {LEAD:các tổ chức đoàn thể huyện} vận động nhân dân.",
    "{LEAD:Sở Công Thương}: Chỉ đạo {IMPLEMENT:các Tổng công ty Điện lực miền Nam, Hà Nội} bố trí lực lượng.",
    "{LEAD:Tập đoàn Xăng dầu Việt Nam} và {LEAD:các thương nhân đầu mối} bảo đảm nguồn cung.",
    "{LEAD:Sở Nội vụ}: Lãnh đạo, chỉ đạo {IMPLEMENT:các tổ chức cơ sở đảng trực thuộc} tổ chức học tập.",
    "{LEAD:UBND xã}: Giao {IMPLEMENT:Trưởng các thôn, tổ dân phố} vận động nhân dân.",
    "{LEAD:UBND xã}: Yêu cầu {IMPLEMENT:Hiệu trưởng các trường học trên địa bàn} ký cam kết.",
    "{LEAD:Văn phòng UBND tỉnh}, {LEAD:Sở Xây dựng}; {LEAD:Chủ đầu tư} và {LEAD:các doanh nghiệp vận tải} chịu trách nhiệm thi hành.",
    "{LEAD:Công ty Vận hành hệ thống điện} (NSMO), {LEAD:Tổng công ty Đông Bắc} rà soát.",
    "{LEAD:Công ty Vận hành hệ thống điện} (NSMO): Rà soát.",
    "{LEAD:Sở Y tế}: Phân công {IMPLEMENT:Bảo tàng tỉnh}, {IMPLEMENT:Thư viện tỉnh} trưng bày chuyên đề.",
    "{LEAD:UBND huyện Sơn Động}: Chỉ đạo {IMPLEMENT:xã An Lạc}, {IMPLEMENT:thị trấn An Châu} vận động nhân dân.",
    "{LEAD:Sở Y tế}: Chỉ đạo {IMPLEMENT:các doanh nghiệp bưu chính, viễn thông} bảo đảm liên lạc.",
    "{LEAD:Cục Quản lý thị trường}: Chỉ đạo {IMPLEMENT:các Đội Quản lý thị trường số 1, số 2} kiểm tra; phối hợp với {SUPPORT:các lực lượng chức năng} xử lý.",
    "{LEAD:Sở Giáo dục và Đào tạo}: Giao {IMPLEMENT:Giám đốc các trung tâm giáo dục thường xuyên} ký cam kết.",
    // Names that hold a verb or a preposition.
    "{LEAD:Cục Quản lý và Phát triển thị trường trong nước} theo dõi giá.",
    "{LEAD:Trung tâm Điều hành Chương trình chống ngập nước Thành phố} khảo sát.",
    "{LEAD:Trung tâm Văn hóa và Truyền thanh huyện} phát thanh hai buổi.",
    "{LEAD:UBND huyện Sơn Động}: Chỉ đạo {IMPLEMENT:Phòng Kinh tế} (Phòng Kinh tế và Hạ tầng) rà soát.",
    // A topic over dashes that order.
    "Về giải phóng mặt bằng\n- Giao {LEAD:UBND huyện Sơn Động} chủ trì, phối hợp với {SUPPORT:Sở Y tế} bàn giao.\n- Yêu cầu {IMPLEMENT:Sở Nội vụ} rà soát.",
    // What the issuer asks of all in the end is no part of the last point.
    "{LEAD:Sở Y tế} rà soát.\n\nGiao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này; báo cáo UBND tỉnh.",
    // Groups that carry something out, told by the words behind them.
    "{LEAD:Sở Xây dựng} chỉ đạo {IMPLEMENT:các đơn vị} thực hiện tốt việc bàn giao.",
    "{LEAD:Sở Xây dựng} chỉ đạo {IMPLEMENT:các ngành} và {IMPLEMENT:các địa phương} trong việc bình ổn giá.",
    "{LEAD:Sở Xây dựng} chỉ đạo {IMPLEMENT:các ngành}, {IMPLEMENT:các cấp} thực hiện nghiêm quy hoạch.",
    "{LEAD:Sở Y tế} chỉ đạo {IMPLEMENT:ngành y tế} và {IMPLEMENT:UBND các huyện} phun hóa chất.",
    "{LEAD:Sở Xây dựng} chỉ đạo {IMPLEMENT:lực lượng xung kích} gia cố đê.",
    "{LEAD:Sở Xây dựng} giao nhiệm vụ cụ thể cho {IMPLEMENT:UBND các xã} tiêu hủy rác.",
    "{LEAD:Sở Xây dựng} ủy quyền cho {IMPLEMENT:Chi cục Phát triển nông thôn} ký giấy phép.",
    "{LEAD:Ngân hàng Nhà nước Chi nhánh tỉnh} chỉ đạo {IMPLEMENT:các chi nhánh ngân hàng thương mại} giảm lãi suất.",
    "{LEAD:Sở Y tế}: Hướng dẫn {IMPLEMENT:các đơn vị khai thác} lập báo cáo.",
    "{LEAD:Chủ tịch UBND các xã} giao trách nhiệm cho {IMPLEMENT:trưởng các thôn} điều tiết nước.",
    "{LEAD:UBND các huyện} phân công {IMPLEMENT:lãnh đạo Ủy ban nhân dân cấp xã} trực tiếp phụ trách điểm tiêm.",
    "{LEAD:Phòng Văn hóa - Xã hội} phân công {IMPLEMENT:công chức văn hóa} trang trí khánh tiết.",
    "{LEAD:Công an xã} chỉ đạo {IMPLEMENT:lực lượng bảo vệ an ninh, trật tự ở cơ sở} tuần tra.",
    "{LEAD:Sở Y tế} yêu cầu {REPORT:các bệnh viện} báo cáo số ca mắc hằng ngày.",
    "{LEAD:Chủ bến} chịu trách nhiệm trang bị phao cứu sinh.",
    "Đồng chí {LEAD:Thứ trưởng Trần Văn Bình} trực tiếp chỉ đạo {IMPLEMENT:các đơn vị} thực hiện.",
    // Names that end where a verb begins, or go on with what they are of.
    "{LEAD:Sở Y tế} giao {IMPLEMENT:Đoàn trường} tổ chức ít nhất 02 buổi sinh hoạt.",
    "{LEAD:Sở Y tế} phối hợp với {SUPPORT:Ban đại diện cha mẹ học sinh} quản lý học sinh.",
    "{LEAD:Ủy ban MTTQ tỉnh} phối hợp với {SUPPORT:Ủy ban nhân dân cùng cấp} vận động nhân dân.",
    "{LEAD:Sở Y tế} yêu cầu {IMPLEMENT:Ban Tổ chức các lễ hội} niêm yết giá.",
    "{LEAD:Sở Y tế} chỉ đạo {IMPLEMENT:Phòng Y tế quận - huyện}, {IMPLEMENT:Ủy ban nhân dân phường - xã, thị trấn} rà soát.",
    "Giao {LEAD:Phó Thủ tướng Nguyễn Văn An} chỉ đạo {IMPLEMENT:các địa phương} sơ tán dân.",
    "{LEAD:Trường THCS An Lạc} giao {IMPLEMENT:Liên đội} tổ chức sinh hoạt dưới cờ.",
    "{LEAD:Vụ Giáo dục Trung học} chỉ đạo {IMPLEMENT:các sở giáo dục và đào tạo} đổi mới kiểm tra.",
    "{LEAD:Sở Xây dựng} chỉ đạo {IMPLEMENT:Thanh tra giao thông} phối hợp với {SUPPORT:Cảnh sát đường thủy} xử lý vi phạm.",
    "{LEAD:Ban Quản lý dự án 6}, {LEAD:Ban Quản lý dự án 85} làm việc với chủ đất để tháo gỡ vướng mắc.",
    "{LEAD:Các huyện, thành, thị đoàn, đoàn trực thuộc} xây dựng kế hoạch.",
    "{LEAD:Giám đốc sở}, {LEAD:Chủ tịch UBND các huyện, thị xã Long Khánh, thành phố Biên Hòa} chịu trách nhiệm thi hành.",
    "Giao {LEAD:{SUPERVISE:các Ban HĐND}} và {LEAD:{SUPERVISE:các đại biểu HĐND huyện}} giám sát việc thực hiện.",
    // Who watches and who reports.
    "{LEAD:{SUPERVISE:Sở Nội vụ}}\n- Chủ trì rà soát;\n- Theo dõi, kiểm tra, đôn đốc việc thực hiện;",
    "{LEAD:{SUPERVISE:{REPORT:Sở Nội vụ}}}\n- Chủ trì rà soát;\n- Theo dõi, đôn đốc, định kỳ hằng năm báo cáo Bộ Nội vụ.",
    "{LEAD:{REPORT:Sở Nội vụ}}: Rà soát các cơ sở; tổng hợp kết quả báo cáo UBND tỉnh.",
    "{LEAD:{REPORT:Sở Nội vụ}}: Rà soát các cơ sở; định kỳ hằng năm, 5 năm báo cáo kết quả về UBND tỉnh.",
    "{LEAD:{SUPERVISE:Sở Nội vụ}}: Giúp UBND tỉnh theo dõi, đôn đốc việc thực hiện Kế hoạch.",
    "{LEAD:{SUPERVISE:Sở Nội vụ}}: Tập huấn; kiểm tra việc chấp hành văn hóa công sở tại các xã.",
    "{LEAD:Sở Nội vụ}: Tập huấn; kiểm tra việc thực hiện hợp đồng đã ký.",
    "{LEAD:{SUPERVISE:Bộ Xây dựng}}: Chủ trì chỉ đạo, hướng dẫn, kiểm tra, đôn đốc việc thực hiện chính sách nhà ở.",
    "{LEAD:{SUPERVISE:Ủy ban MTTQ tỉnh}}: Tham gia giám sát việc thực hiện chính sách.",
    "{LEAD:Sở Nội vụ} rà soát.\n\nCông văn này thay thế Công văn số 388/UBND ngày 16/5/2022. Nếu có vướng mắc, kịp thời báo cáo UBND tỉnh.",
    "Đề nghị {LEAD:{SUPERVISE:Ủy ban MTTQ tỉnh}} giám sát chất lượng dịch vụ.",
    "{LEAD:{SUPERVISE:Sở Nội vụ}}: Đôn đốc {IMPLEMENT:các sở, ngành, địa phương} thực hiện Chỉ thị này, báo cáo UBND tỉnh.",
  ])("%s", (marked) => {
    const { expected, read } = compareRoles(marked);
    expect(read).toEqual(expected);
  });
});
