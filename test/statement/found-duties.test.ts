import { describe, expect, it } from "vitest";
import { compareRoles, readPlan, readTask } from "./read-task.ts";

describe("duties in the manner of found texts", () => {
  it.each([
    "{LEAD:Sở Y tế} phối hợp với {SUPPORT:Văn phòng Quốc hội}, {SUPPORT:các cơ quan thuộc UBTVQH}, {SUPPORT:các Đoàn đại biểu Quốc hội} rà soát.",
    "{LEAD:Sở Y tế} chỉ đạo {IMPLEMENT:Ban quản lý KKT, KCN} và {IMPLEMENT:các sở, ngành liên quan} rà soát.",
    "{LEAD:Ban Nội chính Tỉnh ủy} và {LEAD:các cơ quan bảo vệ pháp luật} kiểm tra, xử lý nghiêm vi phạm.",
    "{LEAD:Viện KSND tỉnh} phối hợp với {SUPPORT:Công an tỉnh} truy tố.",
    "Thanh tra việc quản lý tài sản công: {LEAD:Thanh tra tỉnh} chủ trì; {SUPPORT:Sở Tài chính} phối hợp.",
    "Điều hành chương trình\n- {IMPLEMENT:Ban Chỉ đạo Nhà nước về bảo vệ rừng} tổ chức thực hiện Chương trình.",
    "{LEAD:Thanh tra tỉnh}, {LEAD:Thanh tra các sở, ngành, địa phương} thực hiện nghiêm Chỉ thị.",
    "{LEAD:Sở Tài chính} chỉ đạo {IMPLEMENT:cơ quan thuế}, {IMPLEMENT:cơ quan hải quan} tạm dừng việc kiểm tra.",
    "Định kỳ, {LEAD:Thường trực Ủy ban KH,CN&MT của Quốc hội} chủ trì, phối hợp với {SUPPORT:Hội đồng Dân tộc}, {SUPPORT:các Ủy ban của Quốc hội}, {SUPPORT:Văn phòng Quốc hội}, {SUPPORT:các Đoàn đại biểu Quốc hội} giúp UBND tỉnh rà soát.",
    "{LEAD:Sở Nội vụ} phối hợp với {SUPPORT:Đảng ủy cơ quan Văn phòng UBND tỉnh} tổ chức phổ biến.",
    "{LEAD:Đảng uỷ Mặt trận Tổ quốc}, {LEAD:các đoàn thể Trung ương} lãnh đạo công tác tuyên truyền, phát huy vai trò giám sát và phản biện xã hội.",
    "{LEAD:Đảng uỷ Quốc hội} chỉ đạo rà soát; tăng cường hoạt động giám sát của Quốc hội đối với việc thực hiện pháp luật.",
    "{LEAD:Các sở, ngành} công bố công khai kết quả để người dân biết và giám sát thực hiện.",
    "Điều hành chương trình\n- {IMPLEMENT:Văn phòng UBND tỉnh} (cơ quan đầu mối) tổ chức thực hiện Chương trình.",
    "{LEAD:Sở Y tế} rà soát.\nNgày 21 tháng 5 năm 2022, Chính phủ ban hành Nghị định số 18/2022/NĐ-CP.",
    "{LEAD:Chánh Văn phòng UBND tỉnh}, {LEAD:Giám đốc Sở Tư pháp}, {LEAD:Thủ trưởng các cơ quan, đơn vị có liên quan}; {LEAD:Chủ tịch UBND các huyện} có trách nhiệm thi hành Quyết định này.",
    "Các Ông (Bà): {LEAD:Chánh Văn phòng UBND tỉnh}, {LEAD:Giám đốc Sở Nội vụ}, {LEAD:Giám đốc Sở Tài chính}, {LEAD:Thủ trưởng các cơ quan, đơn vị liên quan} và các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
    "{LEAD:UBND tỉnh}, chỉ đạo {IMPLEMENT:các cơ quan, đơn vị liên quan}: Cụ thể hóa các mục tiêu.",
    "{LEAD:Các Ban của Hội đồng nhân dân tỉnh} căn cứ Chương trình giám sát năm 2018 để phân công thành viên.",
    "{LEAD:Chánh Văn phòng}, {LEAD:Vụ trưởng Vụ Pháp chế}, {LEAD:Thủ trưởng các đơn vị thuộc Bộ} chịu trách nhiệm thi hành Quyết định này.",
    "{LEAD:Các Bộ trưởng}, {LEAD:Thủ trưởng cơ quan ngang Bộ}, {LEAD:Thủ trưởng cơ quan thuộc Chính phủ}, {LEAD:Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương} chịu trách nhiệm thi hành Quyết định này.",
    "{LEAD:Bộ Nông nghiệp và Phát triển nông thôn} là cơ quan chủ trì, phối hợp với {SUPPORT:các bộ, ngành} và {SUPPORT:Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương} tổ chức triển khai thực hiện Chương trình.",
    "{LEAD:Bộ Kế hoạch và Đầu tư}, {LEAD:Bộ Tài chính} cân đối, bố trí vốn hàng năm để thực hiện Chương trình theo quy định của Luật Ngân sách nhà nước.",
    "{LEAD:Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương} căn cứ vào Chương trình này, chỉ đạo {IMPLEMENT:các Sở, ban, ngành chức năng ở địa phương} xây dựng và tổ chức thực hiện các đề án, dự án cụ thể.",
    "Giao {LEAD:Sở Lao động - Thương binh và Xã hội} - Cơ quan thường trực Ban Chỉ đạo giảm nghèo tỉnh chủ trì, phối hợp với {SUPPORT:các sở, ngành, đoàn thể có liên quan} và {SUPPORT:UBND các huyện, thị xã, thành phố} triển khai thực hiện Kế hoạch.",
    "Đề nghị {LEAD:Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh} và {LEAD:các tổ chức chính trị - xã hội tỉnh}: Tăng cường tuyên truyền.",
    "{LEAD:Các cơ quan thông tin đại chúng trên địa bàn tỉnh} thường xuyên đưa tin.",
    "{LEAD:Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch}: Chủ trì hội chợ.",
    "{LEAD:Phòng Tài chính - Kế hoạch huyện} phối hợp với {SUPPORT:Phòng Nông nghiệp và Phát triển nông thôn}, {SUPPORT:Phòng Kinh tế và Hạ tầng}, {SUPPORT:các đơn vị liên quan} tham mưu UBND huyện bố trí kinh phí.",
    "{LEAD:Công ty Điện lực Quảng Bình}, {LEAD:Công ty Cổ phần Cấp nước Quảng Bình} có trách nhiệm bảo đảm cung cấp điện, nước.",
    "{LEAD:Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh} khẩn trương hoàn thiện thủ tục.",
    "{LEAD:Cục Thuế tỉnh} chủ trì, phối hợp với {SUPPORT:Công an tỉnh}, {SUPPORT:Cục Quản lý thị trường}, {SUPPORT:Cục Hải quan tỉnh} đẩy mạnh chống thất thu.",
    "{LEAD:Bộ Chỉ huy Quân sự tỉnh}, {LEAD:Công an tỉnh}, {LEAD:Bộ Chỉ huy Bộ đội Biên phòng tỉnh}: Theo chức năng, nhiệm vụ được giao, phối hợp với {SUPPORT:các địa phương} tuần tra.",
    "{LEAD:Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh}, {LEAD:Hội Liên hiệp Phụ nữ tỉnh}, {LEAD:Hội Nông dân tỉnh}, {LEAD:Hội Cựu chiến binh tỉnh}, {LEAD:Liên đoàn Lao động tỉnh} phối hợp với {SUPPORT:Sở Y tế} vận động đoàn viên, hội viên.",
    "{LEAD:Các doanh nghiệp kinh doanh dịch vụ vận tải} chịu trách nhiệm về an toàn.",
    "{LEAD:Thủ trưởng các cơ quan, đơn vị, địa phương} chịu trách nhiệm toàn diện trước UBND tỉnh, Chủ tịch UBND tỉnh về kết quả thực hiện.",
    "{LEAD:Chi cục Kiểm lâm} chủ trì, phối hợp {SUPPORT:Chi cục Trồng trọt và Bảo vệ thực vật}, {SUPPORT:các Hạt Kiểm lâm}, {SUPPORT:Ban quản lý rừng phòng hộ} tổ chức tập huấn.",
    "Giao {LEAD:Công an tỉnh} tiếp tục duy trì các Tổ công tác 161; phối hợp với {SUPPORT:lực lượng Thanh tra giao thông}, {SUPPORT:Công an các huyện, thị xã, thành phố} tuần tra.",
    "{LEAD:UBND thành phố Đồng Hới}, {LEAD:UBND thị xã Ba Đồn}, {LEAD:UBND huyện Bố Trạch}: Đẩy nhanh tiến độ.",
    "Yêu cầu các chủ đầu tư: {LEAD:Ban QLDA ĐTXD tỉnh}, {LEAD:Ban QLDA giao thông}, {LEAD:UBND huyện Hương Khê} khẩn trương hoàn thiện hồ sơ.",
    "Đồng chí {LEAD:Trưởng Ban Tổ chức Tỉnh ủy} chủ trì, phối hợp với {SUPPORT:Ủy ban Kiểm tra Tỉnh ủy} tham mưu.",
    "{LEAD:Ban Tuyên giáo Tỉnh ủy} chủ trì, phối hợp với {SUPPORT:Đảng ủy Khối các cơ quan tỉnh}, {SUPPORT:Đảng ủy Khối Doanh nghiệp tỉnh} hướng dẫn.",
    "{LEAD:Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy}, {LEAD:các ban cán sự đảng, đảng đoàn}: Tổ chức quán triệt.",
    "{LEAD:Ngân hàng Nhà nước Chi nhánh tỉnh}: Chỉ đạo {IMPLEMENT:các chi nhánh ngân hàng thương mại}, {IMPLEMENT:Ngân hàng Chính sách xã hội tỉnh} đẩy mạnh cho vay.",
    "{LEAD:Sở Kế hoạch và Đầu tư}: Chủ trì, phối hợp với {SUPPORT:Sở Tài chính} và {SUPPORT:các cơ quan liên quan} tham mưu UBND tỉnh trình HĐND tỉnh bố trí vốn.",
    "{LEAD:Trưởng các phòng, ban chuyên môn thuộc UBND huyện}; {LEAD:Chủ tịch UBND các xã, thị trấn}; {LEAD:Hiệu trưởng các trường học} căn cứ nội dung Kế hoạch triển khai thực hiện.",
    "{LEAD:Hội Chữ thập đỏ tỉnh} vận động các tổ chức, cá nhân hiến máu.",
    "{LEAD:Ban Chỉ đạo 389 tỉnh}, {LEAD:Ban Chỉ đạo 389 các huyện} kiểm tra hàng giả.",
    "{LEAD:Trường Chính trị tỉnh}, {LEAD:Trường Cao đẳng Sư phạm} đưa nội dung vào chương trình giảng dạy.",
    "{LEAD:Tòa án nhân dân tỉnh}, {LEAD:Viện kiểm sát nhân dân tỉnh} phối hợp chặt chẽ với {SUPPORT:Công an tỉnh} đẩy nhanh tiến độ điều tra, truy tố, xét xử.",
    "{LEAD:Sở Nội vụ} phối hợp với {SUPPORT:Ban Tổ chức Tỉnh ủy} và {SUPPORT:Sở Tài chính} tham mưu cấp có thẩm quyền bổ sung biên chế; hướng dẫn {IMPLEMENT:các cơ quan, đơn vị} bố trí nhân lực.",
    "{LEAD:Các sở, ngành, đoàn thể tỉnh}, {LEAD:UBND các huyện, thị xã, thành phố} theo chức năng, nhiệm vụ của mình, phối hợp với {SUPPORT:Sở Khoa học và Công nghệ} triển khai thực hiện.",
    "{LEAD:Ban Chỉ đạo quốc gia 1237}\nChỉ đạo chặt chẽ việc triển khai; thường xuyên kiểm tra các Bộ, ngành.",
    "{LEAD:Các tổ chức chính trị - xã hội và tổ chức, đoàn thể có liên quan}\nCăn cứ vào chức năng, nhiệm vụ, tham gia phối hợp công tác tuyên truyền.",
    "{LEAD:Văn phòng Ban Chỉ đạo quốc gia 1237}\n- Chủ trì, phối hợp với {SUPPORT:các cơ quan chức năng có liên quan} đề xuất chủ trương.",
    "{LEAD:Cục Biến đổi khí hậu} chủ trì, phối hợp với {SUPPORT:Cục Chuyển đổi số và Thông tin dữ liệu tài nguyên môi trường} thiết lập Hệ thống đăng ký.",
    "{LEAD:Viện Khoa học Khí tượng thủy văn}; {LEAD:Viện Chiến lược, Chính sách tài nguyên và môi trường} nghiên cứu tham mưu xây dựng nhiệm vụ.",
    "{LEAD:Cục Biến đổi khí hậu} phối hợp với {SUPPORT:cơ quan chuyên môn thuộc Bộ Tài chính} hoàn thiện dự thảo.",
    "{LEAD:Cục Viễn thám quốc gia} chủ trì, phối hợp với {SUPPORT:Cục Biến đổi khí hậu}, {SUPPORT:cơ quan chuyên môn thuộc Bộ Công Thương} và {SUPPORT:các địa phương có rừng} ứng dụng công nghệ viễn thám thực hiện giám sát và đánh giá mức hấp thụ.",
    "{LEAD:Các bộ, ngành khác có liên quan} chủ động phối hợp với {SUPPORT:Ủy ban nhân dân thành phố Hà Nội} và {SUPPORT:các bộ, ngành, địa phương liên quan} để triển khai thực hiện.",
    "Căn cứ số vốn được phân bổ từ ngân sách trung ương, vốn ngân sách địa phương và các nguồn vốn khác, {LEAD:Ủy ban nhân dân cấp tỉnh} phân bổ cho cấp huyện.",
    "Giao {LEAD:Sở Lao động - Thương binh và Xã hội}, {LEAD:phòng Lao động - Thương binh và Xã hội cấp huyện} phối hợp với {SUPPORT:các ban ngành chức năng} rà soát.",
    "{LEAD:UBND tỉnh Hà Nam}: Chỉ đạo {IMPLEMENT:các cơ quan liên quan}, {IMPLEMENT:các cấp chính quyền địa phương} phối hợp với {SUPPORT:các tổ chức, đoàn thể trên địa bàn} vận động cộng đồng.",
    "{LEAD:Bộ Thông tin và Truyền thông} phối hợp với {SUPPORT:các Bộ liên quan} chỉ đạo {IMPLEMENT:các cơ quan thông tấn, báo chí}, {IMPLEMENT:các đài phát thanh, truyền hình ở trung ương và địa phương} xây dựng chương trình.",
    "{LEAD:Bộ trưởng} tổ chức triển khai và chỉ đạo {IMPLEMENT:các cơ quan, tổ chức, đơn vị thuộc phạm vi quản lý} thực hiện nghiêm Chỉ thị này.",
    "{LEAD:Chánh Văn phòng Ủy ban nhân dân Thành phố}; {LEAD:Giám đốc Sở Nội vụ}; {LEAD:thủ trưởng các sở, ban, ngành, đơn vị trực thuộc Thành phố}, {LEAD:Mặt trận Tổ quốc} và {LEAD:các tổ chức chính trị - xã hội Thành phố}; {LEAD:Chủ tịch Ủy ban nhân dân các quận, huyện, thị xã}; các tập thể, cá nhân liên quan chịu trách nhiệm thi hành Quyết định này./.",
    "{LEAD:UBND tỉnh Hà Nam}: Chỉ đạo {IMPLEMENT:Sở Tài nguyên và Môi trường}: Thường xuyên kiểm tra, đôn đốc tiến độ.",
    "Về lĩnh vực Tài nguyên Môi trường:\n- Chỉ đạo {IMPLEMENT:Sở Tài nguyên và Môi trường}: Thường xuyên rà soát quy hoạch.",
    "Chỉ đạo {IMPLEMENT:Sở Giáo dục và Đào tạo}, {IMPLEMENT:Sở Nội vụ}, {IMPLEMENT:Ủy ban nhân dân các huyện, thị xã, thành phố Huế} tiếp tục rà soát, sắp xếp lại đội ngũ.",
    "{LEAD:Chủ tịch UBND các huyện, thị xã Bảo Lộc và thành phố Đà Lạt} căn cứ Quyết định thi hành.",
    "{LEAD:Thường trực Hội đồng nhân dân tỉnh}, {LEAD:các Ban Hội đồng nhân dân tỉnh}, {LEAD:các Tổ đại biểu Hội đồng nhân dân tỉnh} và {LEAD:các đại biểu Hội đồng nhân dân tỉnh} trong phạm vi nhiệm vụ, quyền hạn của mình có trách nhiệm thực hiện Nghị quyết.",
    "{LEAD:Sở, ban, ngành}; {LEAD:Mặt trận Tổ quốc} rà soát hồ sơ.",
    "{LEAD:Sở, ban, ngành}; {LEAD:Mặt trận Tổ quốc} và {LEAD:các tổ chức chính trị - xã hội Thành phố} rà soát hồ sơ.",
    "{LEAD:Sở, ban, ngành}; {LEAD:các cơ quan, đơn vị thuộc Thành phố} xét, đề nghị Ủy ban nhân dân Thành phố khen thưởng.",
    "Về dự án:\n- Đề nghị {IMPLEMENT:Thường trực Hội đồng nhân dân tỉnh}, {IMPLEMENT:các Ban Hội đồng nhân dân tỉnh} tiếp tục rà soát.",
  ])("%s", (marked) => {
    const { expected, read } = compareRoles(marked);
    expect(read).toEqual(expected);
  });
});

describe("who watches over the doing of a plan", () => {
  it.each([
    "- Chỉ đạo thực hiện và kiểm tra, giám sát việc triển khai thực hiện Chiến lược theo chức năng.",
    "- Chủ trì hướng dẫn các tỉnh; đôn đốc, kiểm tra và định kỳ tổng hợp tình hình báo cáo Chính phủ;",
    "- Theo dõi, đôn đốc việc triển khai thực hiện Kế hoạch và tổng hợp kết quả.",
    "+ Giám sát các bên liên quan thực hiện đúng nội dung quản lý tài chính.",
  ])("%s", (duty) => {
    const { assignments } = readTask(`Bộ Xây dựng:\n${duty}`);
    expect(assignments.map(({ role }) => role)).toContain("SUPERVISE");
  });

  it.each(["- Tiếp thu ý kiến của đoàn giám sát.", "- Ứng dụng công nghệ thực hiện giám sát rừng."])(
    "not %s",
    (duty) => {
      const { assignments } = readTask(`Bộ Xây dựng:\n${duty}`);
      expect(assignments.map(({ role }) => role)).toEqual(["LEAD"]);
    },
  );
});

it("a point that orders without a head is a task without one", () => {
  const { tasks, assignments } = readPlan(
    "1. Về thị trường\na) Phối hợp với Bộ Tài chính xây dựng sàn giao dịch.\nb) Chỉ đạo Sở Y tế rà soát.\nc) Tổ chức tuyên truyền.",
  );
  expect(tasks.map(({ path, heads }) => [path, heads])).toEqual([
    ["I.1.a", []],
    ["I.1.b", []],
  ]);
  expect(assignments.map(({ task, role, agency }) => [task, role, agency])).toEqual([
    ["I.1.a", "SUPPORT", "Bộ Tài chính"],
    ["I.1.b", "IMPLEMENT", "Sở Y tế"],
  ]);
});

it("to inspect how the law is obeyed is nobody's head", () => {
  const { tasks } = readPlan("1. Sở Xây dựng:\na) Thanh tra việc chấp hành pháp luật của các tổ chức.");
  expect(tasks.map(({ heads }) => heads)).not.toContainEqual(["Thanh tra"]);
});

it("what 'các' makes a topic heads nothing", () => {
  const { tasks } = readPlan("1. CÁC NHIỆM VỤ, GIẢI PHÁP CỤ THỂ\na) Tuyên truyền\nb) Sở Y tế rà soát.");
  expect(tasks.map(({ path, heads }) => [path, heads])).toEqual([["I.1.b", ["Sở Y tế"]]]);
});

it("bold words and lists of Markdown are read like plain ones", () => {
  const { tasks, assignments } = readPlan(
    "**1. Các sở, ngành thực hiện các nhiệm vụ sau:**\n\n**a) Tổ đảng ở Thường trực Ủy ban Pháp luật**\n\n*   Chủ trì thẩm tra.\n\n**b) Lãnh đạo Ban Dân nguyện**\n\n*   Tổ chức tiếp công dân.",
  );
  expect(tasks.map(({ path, heads }) => [path, heads])).toEqual([
    ["I.1.a", ["Tổ đảng ở Thường trực Ủy ban Pháp luật"]],
    ["I.1.b", ["Lãnh đạo Ban Dân nguyện"]],
  ]);
  expect(assignments.filter(({ task }) => task === "I.1.b")).toMatchObject([{ role: "LEAD" }]);
});

it("a cell on a line of its own below an annex's heading heads nothing", () => {
  const { tasks } = readPlan("1. Sở Y tế rà soát.\nPHỤ LỤC\nKẾ HOẠCH NĂM 2022\nSở Xây dựng\nQuý III/2022");
  expect(tasks.map(({ path }) => path)).toEqual(["I.1"]);
});
