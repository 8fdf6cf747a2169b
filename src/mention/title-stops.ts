/** Words behind a title that go on with the sentence. */
const ENDS = [
  "và (?:\\d{1,3}|các(?! (?:đoàn thể|tổ chức) chính trị)|triển khai|tổ chức (?:thực hiện|triển khai|lấy|hội nghị|công bố|tập huấn|tuyên truyền|các|kiểm tra|đánh giá|quán triệt|giám sát)|(?:chương trình|đề án|dự án) (?:mục tiêu|khác|liên quan)|tham mưu|báo cáo|đề xuất|chỉ đạo|phối hợp|hoàn thành|gửi|trình|đôn đốc|tổng hợp|chủ động|(?:ban hành|xây dựng)(?= \\p{Lu}))",
  "(?:đến|tới)(?= (?:các|từng|toàn|tận|mọi|tất cả|đông đảo|cán bộ|đảng viên|hội viên|đoàn viên|người dân|nhân dân|bạn đọc|học sinh|nông dân|đồng bào|chi bộ|chi hội|cơ sở|hộ)(?!\\p{L}))",
  "từ(?= (?:nguồn|ngân sách|năm|nay|tháng|ngày|quý)(?!\\p{L}))|bằng(?= (?:nguồn|nhiều|hình thức)(?!\\p{L}))",
  "vào(?= (?:hoạt động|thực tiễn|sinh hoạt|kế hoạch|chương trình|nội dung|nhiệm vụ|quý|tháng|năm|ngày|dịp|cuộc sống)(?!\\p{L}))|cùng(?= với )",
  "đạt(?= (?:hiệu quả|kết quả|mục tiêu|tiến độ|yêu cầu|được)(?!\\p{L}))|có hiệu quả|đúng (?:tiến độ|quy định|thời gian|kế hoạch|đối tượng|mục đích|lộ trình|hạn)",
  "gửi(?= (?:về|Bộ|Sở|UBND|Ủy ban|Ban|cấp|cơ quan|Văn phòng|Thường trực|Chính phủ)(?!\\p{L}))|làm (?:cơ sở|căn cứ)|kịp thời|có hiệu lực|trong (?:toàn|thời gian tới|(?:thời kỳ|giai đoạn)(?= (?:19|20)\\d))",
  "(?<!^ |về |tục )(?:đảm bảo|bảo đảm)(?= (?:hiệu quả|tiến độ|chất lượng|đúng|kịp thời|phù hợp|theo|đồng bộ|thiết thực|yêu cầu|các|mục tiêu|sự|đạt|hoàn thành|thống nhất|tính|việc|thực chất)(?!\\p{L}))|(?<!^ )(?:góp phần(?![^.,;:()]{3,80} (?:giai đoạn|đến năm) \\d)|tiếp tục)",
  "gắn (?:với|liền với)(?= (?:các )?(?:Nghị (?:quyết|định)|Luật|Bộ luật|Thông tư|Quyết định|Kết luận|Chỉ thị|Chương trình|Đề án|Kế hoạch|Chiến lược) )",
  "sau(?= (?:khi|đó) )|như sau|bao gồm|gồm|còn(?= (?:chậm|thấp|nhiều|hạn chế|gặp|khó|bất cập|một số|có|chưa|tồn tại|lúng túng|yếu|cao|lại|là|ít)(?!\\p{L}))|chưa|vẫn|sẽ",
].join("|");
/** "5 năm (2021-2025)": the years in brackets belong to the title. */
const YEARS = " ?(?:19|20)\\d{2} ?[-–] ?(?:19|20)\\d{2}";
/** "cấp tỉnh (PCI) năm 2021": a short form in brackets before the period. */
const SHORT_FORM = "\\p{Lu}[\\p{Lu} -]{1,12}\\)(?= (?:giai đoạn|thời kỳ|đến năm|năm) (?:19|20)\\d{2})";
/** Where the title of a draft may go on, as no sentence tells of it yet: "Thông tư quy định bệnh phải cách ly", "ngành nghề được hỗ trợ". */
const TOLD = "(?<!không )được|phải|cần|";
/** Where a title cited as a name stops. */
export const NAME_END = makeEnd(TOLD);
export const DRAFT_END = makeEnd("");

function makeEnd(told: string): RegExp {
  return new RegExp(
    String.raw`[.;\n"”*|]|:(?!\d)|\((?!${YEARS} ?\)|${SHORT_FORM})|(?<!\((?:${YEARS} ?|\p{Lu}[\p{Lu} -]{1,12}))\)|,(?! *(?:chống|chữa cháy|nhiệm vụ|giải pháp|giai đoạn|tầm nhìn|định hướng|có xét (?:đến|tới|triển vọng)|bổ sung|trước hết là|thể thao|du lịch|lãng phí|tiêu cực|thương tích|cứu nạn|cứu hộ|đến năm))| (?:(?<!(?:và làm|noi) )theo(?! (?:tiêu chuẩn|hình thức|hướng(?! dẫn)|phương thức|mô hình|chuỗi|cơ chế)(?!\p{L}))|(?<!(?:công tác|làm việc|học tập|sinh sống|giảng dạy|cư trú|đóng) )tại(?! (?:Việt Nam|[^.,;:()]{2,60} (?:giai đoạn|thời kỳ) (?:19|20))(?!\p{L}))|(?<!tự )do|đã|để|nhằm|trên địa bàn|trên cơ sở|${told}trong đó|${ENDS}|và (?:Phương án|Quy hoạch (?:tỉnh|tổng thể|vùng|chung)|Kế hoạch|Chương trình|Đề án|Nghị quyết|Điều lệ|Quy chế|Quy tắc|Quy định|Bộ tiêu chí|Bộ quy tắc|Bộ luật|Pháp lệnh|Nghị định|Phong trào|Luật|Thông tư|Quyết định|Kết luận|Chỉ thị|Chiến lược|Hướng dẫn)|trong (?:năm|[qQ]uý|tháng|ngày|tuần)|và năm|khi(?! sinh)|cho đến|(?<!phải |hết )là(?! đô thị)|(?:ban hành|phê duyệt|thông qua|công bố)(?= (?:tại|theo|kèm|bởi|ngày|năm|trong|từ|số))|kèm theo|thay thế|chậm nhất|trước(?= (?:ngày|tháng|quý|năm|khi|mùa|kỳ)(?!\p{L}))|phù hợp(?= (?:với|tình hình|thực tế|điều kiện|quy định)(?!\p{L}))|với(?= (?:phong trào|nội dung|các|những|mục tiêu|kết quả|chủ đề|tổng|số|việc|nhiệm vụ|kinh phí|quy mô)(?!\p{L}))|trình(?= (?:UBND|HĐND|Chính phủ|Thủ tướng|Ban |Tỉnh ủy|Bộ |cấp |Ủy ban|Hội đồng|Quốc hội|[kK]ỳ họp|Thường trực|lãnh đạo)))(?![\p{L}\d])`,
    "gu",
  );
}
