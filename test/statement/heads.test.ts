import { describe, expect, it } from "vitest";
import { compareRoles, readPlan } from "./read-task.ts";

describe("where a head ends, and who is beside it", () => {
  it.each([
    // Verbs inside names, and names that end in no verb known before.
    "{LEAD:Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện} tuyển sinh.",
    "{LEAD:Trung tâm Trợ giúp pháp lý nhà nước} tổ chức các đợt lưu động.",
    "{LEAD:Trung tâm Dịch vụ tổng hợp} tiêm phòng cho đàn bò.",
    "{LEAD:Trường Trung cấp Nông Lâm Đông Bắc}, {LEAD:Trường Cao đẳng nghề Lào Cai} mở lớp.",
    "{LEAD:Các Viện Vệ sinh dịch tễ, Pasteur} hỗ trợ kỹ thuật cho các tỉnh lấy mẫu.",
    "{LEAD:Sở Y tế}: Chỉ đạo {IMPLEMENT:các bệnh viện} thu dung, điều trị bệnh nhân.",
    "{LEAD:Sở Tài chính} hướng dẫn {IMPLEMENT:các đơn vị} thanh, quyết toán theo quy định.",
    "{LEAD:Sở Giáo dục và Đào tạo}: Chỉ đạo {IMPLEMENT:các trường phổ thông dân tộc nội trú} nâng cao chất lượng.",
    "{LEAD:Hội Nông dân} phối hợp với {SUPPORT:Ngân hàng Chính sách xã hội chi nhánh tỉnh} ủy thác cho vay.",
    "{LEAD:Thủ trưởng các sở, ban, ngành}, {LEAD:Chủ tịch UBND các xã} không chủ quan, lơ là.",
    "{LEAD:Trường Đại học Hồng Đức} được mời tham gia tập huấn.",
    "{LEAD:Trạm Khuyến nông} hỗ trợ nông dân kỹ thuật.",
    "{LEAD:Hội Sinh vật cảnh}, {LEAD:các hợp tác xã hoa} liên kết sản xuất.",
    "{LEAD:Công ty Cổ phần Cấp thoát nước Bến Tre} xịt rửa đường ống.",
    "{LEAD:Bảo tàng Cổ vật Cung đình Huế} mạ vàng hiện vật.",
    "{LEAD:Chi cục Quản lý chất lượng nông lâm sản và thủy sản} chủ trì lấy mẫu.",
    "{LEAD:Báo Nông nghiệp và Môi trường} theo chức năng, nhiệm vụ chủ động triển khai.",
    "{LEAD:Tổng cục Hải quan} phối hợp với {SUPPORT:Tổng cục Thuế} chống nhập lậu thuốc.",
    "{LEAD:UBND xã}: Giao cho {IMPLEMENT:Đoàn Thanh niên}, {IMPLEMENT:Hội CCB} chăm sóc cây.",
    "Đề nghị {LEAD:BTT UBMTTQVN huyện} và {LEAD:các đoàn thể}: Phát động trồng cây.",
    "Nâng cấp bến cá ({LEAD:Ban Quản lý Cảng cá Kiên Giang} chủ trì, {SUPPORT:Sở Y tế} phối hợp).",
    "Mở sàn giao dịch\n* Cơ quan chủ trì: {LEAD:Sở Y tế}\n* Cơ quan phối hợp: {SUPPORT:Sở Nội vụ}",
    "{LEAD:Công an đặc khu}: Phối hợp với {SUPPORT:Ban Chỉ huy Quân sự đặc khu} tuần tra.",
    "{LEAD:Công đoàn cấp trên trực tiếp cơ sở} hướng dẫn {IMPLEMENT:công đoàn cơ sở} đối thoại.",
    "{LEAD:Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp tỉnh} mời gọi đầu tư.",
    "{LEAD:Ban Quản lý Khu kinh tế cửa khẩu Bờ Y - Ngọc Hồi} vận hành bãi xe.",
    "{LEAD:Cục Trợ giúp pháp lý} phối hợp với {SUPPORT:Vụ Phổ biến, giáo dục pháp luật}, {SUPPORT:Vụ Pháp luật quốc tế} mở lớp.",
    "{LEAD:Học viện Tư pháp} đào tạo nghề luật sư cho viên chức Trung tâm Trợ giúp.",
    "{LEAD:Sở Công Thương} phối hợp với {SUPPORT:Trung tâm Kiểm dịch y tế quốc tế} vận hành nền tảng số.",
    "{LEAD:Trung tâm Dữ liệu thuộc Sở Y tế} sao lưu hằng ngày.",
    "{LEAD:Báo Tiền phong}, {LEAD:Cổng Tri thức Thánh Gióng}, {LEAD:Truyền hình VietNamNet} kịp thời phản ánh.",
    "{LEAD:Sở Y tế} phối hợp với {SUPPORT:Công an địa phương} phòng ngừa.",
    "{LEAD:Ban Tuyên giáo Tỉnh ủy} chỉ đạo, định hướng {IMPLEMENT:các cơ quan báo chí} tuyên truyền.",
    // Parties that their part in the work names.
    "{LEAD:Chủ đập}, {LEAD:đơn vị quản lý vận hành hồ chứa thủy lợi}: Thông báo trước khi xả lũ.",
    "{LEAD:Sở Công Thương}: Chỉ đạo {IMPLEMENT:các siêu thị, trung tâm thương mại} giảm túi ni lông.",
    "{LEAD:Công an tỉnh} phối hợp với {SUPPORT:lực lượng kiểm lâm} truy quét.",
    "{LEAD:Phòng Văn hóa - Xã hội}: Phối hợp {SUPPORT:các trường học trên địa bàn phường} tuyên truyền.",
    // Bodies of the nineties, groups of state companies.
    "Giao cho {LEAD:Cục Thuế} chủ trì cùng {SUPPORT:Sở Tài chính - Vật giá}, {SUPPORT:Sở Địa chính} lập sổ bộ.",
    "{LEAD:Sở Y tế}: Đề nghị {IMPLEMENT:Tập đoàn Công nghiệp - Viễn thông Quân đội} nghiên cứu kết nối.",
    // A line over a dash that says what the body is.
    "{LEAD:Phòng Lao động - Thương binh và Xã hội huyện}\n- Là đầu mối giao chỉ tiêu.",
    // Branches, second fields, places that only narrow, days between the agencies and their verb.
    "{LEAD:Ngân hàng Nhà nước Việt Nam - Chi nhánh Cần Thơ} công khai lãi suất.",
    "{LEAD:Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh}, {LEAD:Hội Doanh nhân trẻ tỉnh} phản ánh khó khăn.",
    "{LEAD:Viện Thanh niên và Công đoàn}, {LEAD:Sở Nội vụ} khảo sát.",
    "{LEAD:Sở Y tế} phối hợp với {SUPPORT:Tạp chí Tài chính và Ngân hàng}, {SUPPORT:Vụ Kinh tế và Hợp tác xã} tuyên truyền.",
    "{LEAD:Chủ tịch UBND các huyện có biển}: Chỉ đạo {IMPLEMENT:UBND các xã có đê} tuần tra.",
    "{LEAD:Các sở, ngành, địa phương} trước ngày 15 tháng 12 hằng năm rà soát.",
    "{LEAD:Sở Xây dựng} phối hợp với {SUPPORT:Cảnh sát phòng cháy và chữa cháy tỉnh}, {SUPPORT:Cung Văn hóa Lao động} rà soát.",
    "{LEAD:Đảng đoàn Liên đoàn Lao động tỉnh} làm việc với các doanh nghiệp.",
    "{LEAD:Các liên đoàn lao động huyện, thị xã}, {LEAD:công đoàn ngành địa phương}, {LEAD:công đoàn cơ sở trực thuộc Liên đoàn Lao động tỉnh}: Lập kế hoạch.",
    "{LEAD:Sở Xây dựng}: Chỉ đạo {IMPLEMENT:Công ty TNHH MTV Khai thác công trình thủy lợi} vận hành cống ngăn mặn.",
    // Who tells the others of the document is given no work.
    "{LEAD:Sở Y tế} rà soát.\n\nVăn phòng UBND tỉnh thông báo để các sở biết, thực hiện.",
  ])("%s", (marked) => {
    const { expected, read } = compareRoles(marked);
    expect(read).toEqual(expected);
  });

  it.each(["Đối với các sở, ngành tỉnh", "Đối với cấp tỉnh:", "Các sở, ban, ngành tỉnh"])(
    "a line over points with heads of their own gives no work: %s",
    (line) => {
      const { tasks } = readPlan(`1. ${line}\na) Sở Y tế: Rà soát.\nb) Sở Nội vụ rà soát.`);
      expect(tasks.map(({ path }) => path)).toEqual(["I.1.a", "I.1.b"]);
    },
  );

  it("instruments before a colon lead nothing", () => {
    const { tasks } = readPlan("- Các Quyết định của Thủ tướng Chính phủ: số 12/QĐ-TTg ngày 02/3/2021.");
    expect(tasks).toEqual([]);
  });

  it("a cell of a table holds nothing but names", () => {
    const rows =
      "STT | Việc | Cơ quan chủ trì | Cơ quan phối hợp | Năm\n" +
      "1 | Thi hành án | Thi hành án dân sự tỉnh | Trung tâm Quan trắc và hỗ trợ nông dân; Hội Làm vườn | 2022";
    expect(readPlan(rows).assignments.map(({ role, agency }) => `${role} ${agency}`)).toEqual([
      "LEAD Thi hành án dân sự tỉnh",
      "SUPPORT Trung tâm Quan trắc và hỗ trợ nông dân",
      "SUPPORT Hội Làm vườn",
    ]);
  });
});
