import { describe, expect, it } from "vitest";
import { expectMarks, readInstruments } from "./read-mentions.ts";

describe("laws by name", () => {
  it.each([
    "{I:Luật Đất đai ngày 29 tháng 11 năm 2013};",
    "quy định của {I:Luật NSNN}, {I:Luật Quản lý và sử dụng tài sản công},...",
    "{I:Luật Tổ chức chính quyền địa phương ngày 19/6/2015};",
    "{I:Luật Phòng, chống tham nhũng} và các quy định",
    "{I:Luật Thanh tra} và các văn bản hướng dẫn thi hành",
    "xây dựng {I:Luật Thủy lợi} (sửa đổi), thay cho {I:Luật Thủy lợi năm 2017}; {I:Luật Báo chí (sửa đổi) ngày 10/12/2025};",
    "{I:Luật Thủy lợi} (thay thế {I:Luật Thủy lợi năm 2017}); {I:Luật Báo chí} (sửa đổi, bổ sung năm 2018)",
    "{I:Luật Bảo vệ môi trường năm 2020} có hiệu lực",
    "theo {I:Bộ luật Lao động năm 2019}.",
    "{I:Pháp lệnh Ưu đãi người có công với cách mạng ngày 09/12/2020}.",
    "{I:Hiến pháp năm 2013}",
    "{I:Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019};",
    "{I:Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư theo phương thức đối tác công tư, Luật Đấu thầu ngày 11 tháng 01 năm 2022}; {I:Luật Đất đai}.",
    "{I:Luật sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến quy hoạch ngày 15/6/2018};",
    "{I:Luật sửa đổi, bổ sung Điều 6 Luật Đầu tư công năm 2019} và",
    "Căn cứ {I:Luật Tổ chức Chính phủngày 25 tháng 12 năm 2001};",
    "triển khai {I:Luật Khoa học, công nghệ và đổi mới sáng tạo}, {I:Luật Công nghiệp công nghệ số}.",
    "{I:Luật sửa đối, bổ sung mộtsố điều của Luật Thống kê}.",
    "{I:Pháp lệnh về nghĩa vụ, quyền hạn của kiểm lâm ngày 12-3-1995};",
    "theo Luật về nhà ở, Sở Xây dựng báo cáo trước ngày 15/3/2020.",
    "{I:Luật Phòng, chống tác hại của thuốc lá ngày 18/6/2012}, các văn bản",
    "Căn cứ {I:Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân ngày 03 tháng 12 năm 2004};",
    "Căn cứ {I:Luật Thú y đã được Quốc hội khóa XIII thông qua ngày 19 tháng 6 năm 2015};",
    "THỰC HIỆN KẾ HOẠCH 5 NĂM 2026-2030 VÀ KẾ HOẠCH 10 NĂM",
    "theo {I:Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác năm 2006}, bệnh viện",
    "theo {I:Pháp lệnh Phòng, chống lụt, bão ngày 20 tháng 3 năm 1993};",
    "thi hành {I:Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn} trên địa bàn",
    "{I:Luật Hòa giải, đối thoại tại Tòa án}, {I:Luật Chất lượng sản phẩm, hàng hóa}",
    "Căn cứ {I:Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992};",
    "Căn cứ {I:Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS) ngày 29/6/2006}; {I:Luật Thủy lợi (TL) năm 2017}, {I:Luật Thú y} (TY);",
    "theo {I:Luật Đất đai}, cấp giấy chứng nhận trên địa bàn huyện năm 2020.",
  ])("%s", (marked) => expectMarks(marked, "I"));

  it("carry their own name and date", () => {
    expect(readInstruments("Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;")).toMatchObject([
      { form: "NAMED", type: "LAW", name: "Đất đai", issuedOn: "2013-11-29", number: null },
    ]);
    expect(readInstruments("theo Luật Bảo vệ môi trường năm 2020.")).toMatchObject([{ year: "2020" }]);
  });
});

describe("instruments by issuer", () => {
  it.each([
    "hiệu quả {I:Nghị quyết của {A:Ban Thường vụ Tỉnh ủy}} về phát triển du lịch Bắc Giang",
    "{I:Chỉ thị của {A:Thủ tướng Chính phủ}} về tăng cường",
    "{I:Nghị quyết {A:Đại hội đại biểu Đảng bộ huyện lần thứ XXII}}, nhiệm kỳ 2020-2025;",
    "{I:Nghị quyết {A:Đại hội XIII của Đảng}}, {I:Nghị quyết {A:Đại hội Đảng bộ tỉnh lần thứ XIX}} và các",
    "{I:Nghị quyết {A:Đại hội đại biểu toàn quốc lần thứ XIII của Đảng}} về",
    "{I:Nghị quyết {A:Trung ương 4}} khóa XII và {I:Nghị quyết {A:Trung ương 6}} (khóa XII)",
    "{I:Nghị quyết {A:Trung ương bảy}} khóa X",
    "{I:Nghị quyết {A:Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng}} khóa XII về",
    "theo Nghị quyết Đại hội Đảng các cấp.",
  ])("%s", (marked) => expectMarks(marked, "IA"));

  it("know what they are about", () => {
    expect(readInstruments("Nghị quyết của Ban Thường vụ Tỉnh ủy về phát triển du lịch.")).toMatchObject([
      { form: "NAMED", type: "RESOLUTION", issuer: "Ban Thường vụ Tỉnh ủy", title: "phát triển du lịch" },
    ]);
  });
});

describe("instruments by title", () => {
  it.each([
    "Triển khai {I:Chương trình mục tiêu quốc gia giảm nghèo bền vững}.",
    "{I:Chiến lược phát triển du lịch Việt Nam đến năm 2030} và {I:Quy hoạch tỉnh Quảng Ninh thời kỳ 2021 - 2030}.",
    "phê duyệt {I:Kế hoạch rà soát, đơn giản hóa thủ tục hành chính nội bộ giai đoạn 2022-2025}.",
    "theo {I:Quy chế làm việc của UBND tỉnh} ban hành tại {I:Quyết định số 35/2021/QĐ-UBND};",
    "{I:Đề án phát triển ứng dụng dữ liệu về dân cư} phê duyệt tại {I:Quyết định số 06/QĐ-TTg}.",
    "trình HĐND tỉnh ban hành {I:Nghị quyết quy định chính sách hỗ trợ cán bộ dôi dư} thay thế {I:Nghị quyết số 12/2020/NQ-HĐND}.",
    "có hiệu quả {I:Đề án “Kết nối, thu hút nguồn lực người Việt Nam ở nước ngoài”};",
    'có hiệu quả {I:đề án "*Chiến lược phát triển du lịch tỉnh Bắc Giang*"}.',
    "tham mưu ban hành {I:Nghị quyết về phát triển nông nghiệp tỉnh Bắc Giang, giai đoạn 2022 -2025}.",
    "thực hiện {I:Kế hoạch phát triển kinh tế - xã hội và Dự toán ngân sách nhà nước năm 2022}, nhằm",
    "Căn cứ {I:Điều lệ Đảng}; {I:Điều lệ Đoàn TNCS Hồ Chí Minh} và {I:Điều lệ Công đoàn Việt Nam} khóa XII.",
    "Căn cứ {I:Quy chế hoạt động của Ban Chấp hành Trung ương Đoàn} khoá X, nhiệm kỳ 2012 - 2017",
    "Căn cứ {I:Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đoàn} ban hành kèm theo",
    "theo {I:Kế hoạch phát triển kinh tế - xã hội}, chủ động phối hợp và báo cáo.",
    "ban hành Kế hoạch triển khai thực hiện {I:Đề án “Trồng một tỷ cây xanh”}, cụ thể như sau:",
    "xây dựng {I:Hướng dẫn giám sát bệnh sởi} thay thế {I:Quyết định số 4845/QĐ-BYT}",
    "ban hành {I:Thông tư hướng dẫn phân loại nhà ở riêng lẻ} chậm nhất trong quý IV",
    "theo {I:Quy hoạch tỉnh Bắc Giang thời kỳ 2021-2030, tầm nhìn đến năm 2050}.",
    "UBND tỉnh ban hành Kế hoạch triển khai thực hiện, như sau:",
    "UBND tỉnh ban hành Kế hoạch triển khai thực hiện như sau:",
    "Cụ thể hóa Chương trình thành kế hoạch, hoàn thành trước ngày 30/9/2021.",
    "thực hiện Kế hoạch 2022 và Quy hoạch tổng mặt bằng khu dân cư số 3.",
  ])("%s", (marked) => expectMarks(marked, "I"));
});

describe("titles that go on", () => {
  it.each([
    "xây dựng {I:Đề án sáp nhập, tổ chức lại các đơn vị sự nghiệp} theo hướng dẫn",
    "triển khai {I:Đề án phát triển văn hóa đọc, tri thức số trong thanh niên giai đoạn 2021 - 2025};",
    "trình ban hành {I:Nghị quyết về hỗ trợ giáo viên công tác tại vùng khó khăn};",
    'ban hành {I:Quy chế phối hợp giải quyết hồ sơ "một nơi, một lần"} trong quý I',
    "xây dựng {I:Đề án phát triển vị trí việc làm}, trình UBND tỉnh",
    "phê duyệt {I:Đề án đầu tư xây dựng, cải tạo, sửa chữa các trường học} trên địa bàn tỉnh;",
    "thực hiện {I:Quy chế thu thập, quản lý, cập nhật và sử dụng dữ liệu về đất đai tỉnh Cà Mau}.",
    "phê duyệt {I:Đề án phòng, chống sạt lở bờ sông, kênh rạch đến năm 2030}, UBND tỉnh",
    "ban hành {I:Kế hoạch sắp xếp sắp xếp đơn vị hành chính cấp huyện, cấp xã giai đoạn 2023-2025};",
    "xây dựng {I:Nghị định quy định về tuyển dụng, sử dụng và quản lý viên chức}.",
    "theo {I:Đề án phát triển du lịch}, tổ chức lễ hội đến năm 2030.",
    "lồng ghép {I:Chương trình phòng, chống tội phạm, tệ nạn xã hội} với phong trào",
    "{I:Chương trình hỗ trợ nông hộ, hợp tác xã, tổ hợp tác tiêu thụ nông sản giai đoạn 2022-2026} được duyệt",
    "ban hành {I:Quyết định quy định đơn giá bồi thường cây trồng, vật nuôi trên địa bàn tỉnh} trong quý II",
    "xây dựng {I:Chương trình kiểm tra, giám sát năm 2024} trước ngày 10/12/2023;",
    "ban hành {I:Quy định phân cấp quản lý, sử dụng nhà văn hóa}.",
    "xây dựng {I:Đề án thành lập Trung tâm Giám sát đô thị}, hoàn thành trong quý III",
    "ban hành {I:Nghị quyết tán thành chủ trương nhập thôn} trong ngày 24/4/2025",
    "ban hành {I:Kế hoạch kiểm tra an toàn hồ chứa} trong tuần đầu tháng 5",
    "lập {I:Đề án phát triển xe buýt tại các đô thị loại I}, trình UBND tỉnh",
    "thực hiện {I:Đề án phát triển xe buýt} tại các đô thị trong tỉnh.",
    "tham mưu {I:Đề án đào tạo nghề} tại cuộc họp giao ban.",
    "triển khai {I:Đề án cơ cấu lại ngành trồng trọt theo hướng phát triển bền vững}; trồng mới",
    "triển khai {I:Đề án cơ cấu lại ngành trồng trọt} theo hướng dẫn của Bộ",
    "theo {I:Đề án phát triển chợ}, kế hoạch sử dụng đất đến năm 2030 của huyện.",
  ])("%s", (marked) => expectMarks(marked, "I"));
});

describe("titles with pairs and places", () => {
  it.each([
    "ban hành {I:Nghị quyết về danh mục công trình, dự án thu hồi đất năm 2026}.",
    "trình {I:Quyết định về mức hỗ trợ trẻ em, học sinh mồ côi}, báo cáo trong quý I",
    "thực hiện {I:Chiến lược quốc gia bảo đảm trật tự, an toàn đường thủy đến năm 2030} kịp thời",
    "theo {I:Quy chế làm việc của Ban Chấp hành, Ban Thường vụ Huyện ủy}, cấp ủy",
    "thông qua {I:Đề án thành lập phường Tân Hòa, thị xã Long Khánh, tỉnh Đồng Nai} để trình",
    "lập {I:Đề án phát triển vùng chè ba huyện Mộc Châu, Vân Hồ và Yên Châu}, huyện Phù Yên tham gia",
    "theo {I:Đề án phát triển vùng chè huyện Mộc Châu}, xã Tân Lập chủ động",
    "lập {I:Kế hoạch sử dụng đất 5 năm (2026-2030) tỉnh Hậu Giang} trước tháng 6; {I:Đề án trồng rừng gỗ lớn} (có danh mục)",
    "tham mưu {I:Chỉ thị về bảo đảm an toàn bay} thay thế; thực hiện {I:Đề án trồng rừng gỗ lớn} bảo đảm tiến độ",
    "xây dựng {I:Đề án nuôi tôm nước lợ gắn với chế biến, xuất khẩu}\n- Thời gian: năm 2026.",
    "triển khai {I:Đề án nâng cao năng suất, chất lượng nông sản, hàng hóa tỉnh Long An giai đoạn 2022-2025}; cùng các viện",
    "thực hiện {I:Chương trình nâng cao chất lượng, hiệu quả công tác hòa giải}, trình",
  ])("%s", (marked) => expectMarks(marked, "I"));
});

describe("what is named by its place, its quotation or where it is issued", () => {
  it.each([
    "trình Uỷ ban nhân dân thành phố {I:Quy chế quản lý chợ đêm} trong tháng 6 năm 2015; trình UBND huyện {I:Kế hoạch sắp xếp trường học}.",
    "Ủy ban nhân dân quận {I:Đề án quản lý vỉa hè}",
    "Rà soát chỉ tiêu trong {I:Quy hoạch tỉnh Bến Tre}; theo {I:Quy hoạch mạng lưới cấp nước nông thôn tỉnh Bến Tre}.",
    "Sở Xây dựng: Quy hoạch các chợ tỉnh Bến Tre; Quy hoạch phát triển",
    "rà soát theo {I:Dự án “Xây dựng cơ sở dữ liệu cây trồng”} ở xã; khánh thành Dự án “Cầu Kênh Xáng”.",
    "thực hiện {I:Quy chế bảo vệ bí mật tại các cơ quan nhà nước} ban hành theo {I:Quyết định số 13/2012/QĐ-TTg}.",
    "thực hiện {I:Quy chế tiếp công dân định kỳ} tại các cơ quan, đơn vị, trường học.",
  ])("%s", (marked) => expectMarks(marked, "I"));
});

describe("titles of what is to be drafted", () => {
  it.each([
    "tham mưu {I:Quyết định về hạn mức giao rừng, cho thuê rừng}; {I:Đề án bố trí cán bộ không phải là người địa phương}.",
    "xây dựng {I:Thông tư quy định ngành nghề phải kiểm định an toàn} và {I:Thông tư hướng dẫn cấp phép}, hoàn thành trước 30/6",
    "trình Chính phủ {I:Nghị định quy định chi tiết một số điều của Luật Giá}.",
    "trình Bộ Y tế phê duyệt {I:Đề án phát triển dược liệu tại vùng Tây Bắc} trong năm 2024",
    "xây dựng {I:Đề án bãi đỗ xe tại các trung tâm thương mại}, trình",
    "lập {I:Kế hoạch bảo vệ nguồn nước, hạn chế khai thác cát trên địa bàn tỉnh An Giang}, hoàn thành",
    "xây dựng {I:Đề án cơ sở dữ liệu đất đai}, kết nối với dữ liệu dân cư; {I:Đề án phát triển chợ}, huy động xã hội hóa",
    "trình {I:Nghị quyết hỗ trợ di dời cơ sở chăn nuôi} và ban hành Quyết định công nhận hộ nghèo",
    "xây dựng {I:Quy chế phối hợp giữa Sở Y tế, Công an tỉnh và UBND các huyện trong quản lý hành nghề} để tránh",
    "ban hành {I:Quy chế xét tặng danh hiệu “Công dân ưu tú” cấp tỉnh}, trình",
    "xây dựng Kế hoạch thực hiện của ngành, địa phương",
  ])("%s", (marked) => expectMarks(marked, "I"));
});

describe("titles with lists up to their period", () => {
  it.each([
    "theo {I:Đề án tiếp tục đổi mới chính sách bảo hiểm xã hội, bảo hiểm thất nghiệp đến năm 2030}, các sở",
    "thực hiện {I:Đề án bồi dưỡng kiến thức cho cán bộ khuyến nông xã, thôn, hợp tác xã giai đoạn 2021 - 2025}",
    "theo {I:Đề án hỗ trợ xuất khẩu lao động góp phần giảm nghèo giai đoạn 2009 - 2020}; {I:Đề án nuôi cá lồng} góp phần giảm nghèo",
    "triển khai {I:Đề án phát triển chợ đầu mối trên địa bàn tỉnh giai đoạn 2021-2025} và {I:Đề án phát triển chợ đêm} trên địa bàn tỉnh",
    "thực hiện Kế hoạch thực hiện {I:Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030}, trình",
  ])("%s", (marked) => expectMarks(marked, "I"));
});

describe("what goes on with the sentence, and what with the title", () => {
  it.each([
    "tham mưu {I:Nghị quyết quy định mức phụ cấp ở thôn, tổ dân phố} trình kỳ họp cuối năm; {I:Đề án bảo tồn nghề gốm} và tổ chức lấy ý kiến",
    "trình {I:Nghị quyết phê chuẩn quyết toán ngân sách năm 2024}; dự thảo {I:Quyết định ban hành Quy định phân cấp quản lý chợ}, hoàn thành",
    "thực hiện {I:Quy định về những điều đảng viên không được làm} và {I:Quy định về nêu gương của cán bộ, đảng viên, trước hết là Ủy viên Trung ương}",
    "vướng mắc khi áp dụng {I:Luật Đấu thầu} gửi Bộ Tài chính; đưa {I:Luật An ninh mạng} vào giảng dạy",
    "tuyên truyền {I:Đề án quảng bá hình ảnh Việt Nam} tới bạn đọc; {I:Đề án trồng rừng gỗ lớn} và chương trình mục tiêu khác",
    "theo {I:Chương trình điều chỉnh mức sinh phù hợp các vùng đến năm 2030}, {I:Đề án trồng rừng gỗ lớn} phù hợp với thực tế",
    "triển khai {I:Kế hoạch áp dụng hệ thống quản lý theo tiêu chuẩn TCVN ISO 9001:2015} vào hoạt động của cơ quan",
    "thực hiện {I:Đề án thanh toán không dùng tiền mặt tại Việt Nam giai đoạn 2021 - 2025}; {I:Đề án nuôi cá lồng} tại Việt Trì",
    "theo {I:Chương trình quốc gia về an toàn lao động} trong thời kỳ 1996 - 2000; {I:Đề án công nhận thị trấn Neo là đô thị loại V}, hoàn thành",
    "xây dựng {I:Quy chế phối hợp giải quyết tin báo, tố giác tội phạm}, thống nhất thực hiện từ năm 2021;",
  ])("%s", (marked) => expectMarks(marked, "I"));
});

describe("names of few words", () => {
  it.each([
    "theo {I:Quy chế trực ban} ban hành tại {I:Quyết định số 8/QĐ-SYT}; xây dựng Quy chế trực ban.",
    "vốn cho 03 chương trình mục tiêu quốc gia theo quy định",
    "vốn {I:Chương trình mục tiêu quốc gia giảm nghèo bền vững} năm 2024 của huyện",
    "ban hành Kế hoạch thực hiện {I:Chiến lược phát triển thanh niên đến năm 2030} của ngành.",
    "triển khai {I:Quy hoạch điện VIII}, {I:Chương trình số hóa di sản tỉnh Lào Cai}",
    "thi hành {I:Công ước về quyền của người khuyết tật}, {I:Hiệp định thương mại tự do Việt Nam - EU} (EVFTA)",
    "tận dụng các Hiệp định thương mại tự do; lợi thế của Hiệp định thương mại tự do",
  ])("%s", (marked) => expectMarks(marked, "I"));
});

describe("those who examine, and joint issuers", () => {
  it.each([
    "{I:Báo cáo thẩm tra của {A:Ban Pháp chế Hội đồng nhân dân tỉnh}}; ý kiến thảo luận",
    "theo {I:Kết luận thanh tra của {A:Thanh tra tỉnh}} về đất đai",
    "{I:Nghị quyết liên tịch giữa {A:Ban Chấp hành Hội Nông dân tỉnh và Công an tỉnh}} về phối hợp",
  ])("%s", (marked) => expectMarks(marked, "IA"));
});

describe("titles that end with their period", () => {
  it.each([
    "điều chỉnh {I:Quy hoạch tỉnh Kon Tum thời kỳ 2021 - 2030, tầm nhìn đến năm 2050} sau khi nhập tỉnh",
    "{I:Kế hoạch đầu tư công trung hạn giai đoạn 2016-2020} còn chậm so với yêu cầu",
    "cập nhật {I:Chiến lược phát triển thủy sản đến năm 2030, tầm nhìn đến năm 2045} cho phù hợp",
    "{I:Đề án bảo vệ làng nghề đến năm 2020 và định hướng đến năm 2030} vẫn còn hiệu lực",
    "{I:Kế hoạch phát triển kinh tế - xã hội 5 năm 2016-2020 của tỉnh} đã được duyệt",
    "{I:Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025}, vốn vay",
    "bổ sung {I:Quy hoạch tổng thể phát triển kinh tế - xã hội tỉnh Bến Tre đến năm 2020, định hướng đến năm 2030}.",
    "thực hiện {I:CTMTQG xây dựng nông thôn mới giai đoạn 2021-2025} đạt tiến độ; 03 CTMTQG.",
    "thực hiện {I:Quy hoạch phát triển ngành thép Việt Nam đến năm 2015, có xét đến năm 2025} và {I:Quyết định số 5/QĐ-TTg}",
    "theo {I:Quy hoạch phát triển điện lực tỉnh Kon Tum giai đoạn 2011-2015, có xét triển vọng đến năm 2020}, có xét ưu tiên",
    "triển khai {I:Đề án sữa học đường tại Long An giai đoạn 2021 - 2025}; {I:Đề án trồng rừng gỗ lớn} tại Long An",
    "tham mưu {I:Kế hoạch cải thiện chỉ số cải cách hành chính (PAR INDEX) năm 2024} theo; {I:Đề án cấp nước đô thị} (CNĐT)",
    "điều chỉnh {I:Quy hoạch thành phố Cần Thơ thời kỳ 2021 - 2030}; Chương trình thành kế hoạch",
    "hoàn thành {I:Chương trình phát triển đô thị} trong Quý II/2023",
    "hoàn thành Quy hoạch khu dân cư số 2 trước năm 2030, Quy hoạch chung trước ngày 5/5/2020.",
  ])("%s", (marked) => expectMarks(marked, "I"));
});

describe("titles that the sentence goes on behind", () => {
  it.each([
    "tham mưu {I:Kế hoạch kiểm tra chợ năm 2019} gắn với {I:Nghị định số 2/2018/NĐ-CP}; lập {I:Đề án trồng rừng gắn với du lịch}.",
    "phổ biến {I:Chương trình phổ cập giáo dục mầm non} đến cán bộ, giáo viên",
    "lồng ghép {I:Đề án phát triển dược liệu} vào kế hoạch hằng năm, {I:Đề án trồng rừng gỗ lớn} từ nguồn vốn vay",
    "thực hiện {I:Chương trình kiên cố hóa kênh mương} đạt hiệu quả; {I:Đề án nuôi cá lồng} còn chậm",
    "xây dựng {I:Đề án bảo đảm an ninh lương thực}, trình UBND tỉnh",
    "thực hiện {I:Quy hoạch tỉnh An Giang thời kỳ 2021-2030, tầm nhìn đến năm 2050} và quy hoạch ngành.",
    "lập {I:Quy hoạch phát triển chợ, siêu thị, kho lạnh đến năm 2020}, báo cáo",
    "triển khai {I:Đề án “Y tế cơ sở” giai đoạn 2021-2025, tầm nhìn đến năm 2030} tại huyện",
    "ban hành {I:Nghị quyết chuyên đề về phát triển cây ăn quả}; theo {I:Nghị định về khuyến công}.",
    "triển khai {I:Chương trình OCOP} và 03 Chương trình MTQG;",
    "{I:Kế hoạch sử dụng đất năm 2021 cấp huyện} được duyệt",
  ])("%s", (marked) => expectMarks(marked, "I"));
});

describe("short forms", () => {
  it.each([
    ["theo Nghị quyết 147 của Tỉnh ủy", "RESOLUTION", "147"],
    ["theo Quyết định số 384.", "DECISION", "384"],
    ["NQ 01 của Chính phủ", "RESOLUTION", "01"],
    ["Nghị quyết 66.7 của Chính phủ", "RESOLUTION", "66.7"],
    ["theo Nghị quyết 30a và", "RESOLUTION", "30a"],
    ["theo Đề án 1956, huyện", "SCHEME", "1956"],
  ])("%s", (text, type, ordinal) => {
    expect(readInstruments(text)).toMatchObject([{ form: "SHORT", type, ordinal, number: null }]);
  });
});

describe("words that point back", () => {
  it.each([
    "theo {I:Kế hoạch trên}, {I:Quyết định nêu trên} và {I:Chỉ thị đã nêu}.",
    "Kế hoạch trên địa bàn tỉnh, các Quyết định nêu trên",
    "{I:Kết luận trên} phải được quán triệt đến chi bộ.",
  ])("%s", (marked) => expectMarks(marked, "I"));
});

describe("this document itself", () => {
  it.each(["thực hiện Kế hoạch này.", "Quyết định này có hiệu lực kể từ ngày ký."])("%s", (text) => {
    expect(readInstruments(text)).toMatchObject([{ form: "SELF" }]);
  });
});

describe("a verb with a count", () => {
  it("is no short form", () => expectMarks("UBND thành phố: Quy hoạch 03 khu dân cư;", "I"));
});

describe("no citations", () => {
  it.each([
    "các Nghị quyết, Chỉ thị của Tỉnh ủy",
    "các Chỉ thị của Chủ tịch UBND tỉnh về việc phát động phong trào thi đua",
    "pháp luật về đất đai",
    "các văn bản hướng dẫn",
    "xây dựng kế hoạch thực hiện",
    "kế hoạch, đề án được giao",
    "ban hành nghị quyết chuyên đề",
    "Sở Kế hoạch và Đầu tư tổng hợp",
    "xây dựng chương trình, kế hoạch như sau:",
    "ban hành Chương trình công tác trọng tâm, phân công nhiệm vụ cho từng người",
    "đúng quy định của pháp luật",
    "Hội đồng thẩm định Đề án được thành lập",
    "cơ quan thi hành án",
    "giám sát việc thi hành Luật trên địa bàn tỉnh",
    "hiểu Luật chơi của thị trường, Luật bất thành văn",
    "Chương trình làm việc của đoàn; Chương trình văn nghệ chào mừng ngày lễ",
    "thực hiện Kế hoạch 1998, Kế hoạch 2024",
    "các luật sư trên địa bàn",
    "giảm 5% số vụ vi phạm Luật lệ giao thông",
  ])("%s", (text) => expect(readInstruments(text)).toEqual([]));
});
