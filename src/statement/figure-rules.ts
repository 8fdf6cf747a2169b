import { WordRules } from "../mention/word-rules.ts";

const FIGURE = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)";

/** "trên 80% các kết luận", "100% đường huyện", "2% tổng chi ngân sách", "8 - 9%/năm". What is counted follows the sign. */
const PERCENT = new RegExp(
  `(?:(?:trên|tối thiểu|ít nhất|không dưới|dưới|tối đa|không quá|hơn|từ(?=[^.;:%‰]{1,12}[%‰][^.;:%]{0,60} trở lên)) +)?(?<![\\d,./-])${FIGURE}(?: *%? *(?:[-–]|đến) *\\d+(?:,\\d+)?)? *[%‰](?: */ *năm)?`,
  "giu",
);
/** "10.000 tỷ đồng", "500 triệu USD". */
const MONEY = new RegExp(
  `(?:(?:trên|tối thiểu|ít nhất|không dưới|dưới|tối đa|không quá|hơn|đạt) +)?(?<![\\d,./-]|năm )${FIGURE} *((?:nghìn +)?(?:tỷ|tỉ|triệu)(?: +(?:đồng|USD|đô la Mỹ))?|USD|đồng)(?!\\p{L})((?: ?/ ?(?:người|năm|tháng|ha|hộ|lao động|ngày|lượt|suất|con|kg|tấn|buổi|m2|đơn vị|xã|thôn))*)`,
  "giu",
);
/** What plans count: a bound, or somebody it is done for, makes so many of them a target. */
const COUNTABLE = [
  "lao động|doanh nghiệp|hợp tác xã|công chức|viên chức|cán bộ|học sinh|hội viên|đoàn viên|đảng viên|trường hợp|đối tượng|hộ|người|xã(?! hội)|thôn|ấp|bản(?! đồ)",
  "bệnh viện|trạm y tế|trường học|mô hình|sản phẩm|dự án|công trình|hội thảo|hội nghị|lớp(?! học)|lớp học|chuyên mục|cơ sở|hồ sơ|cây|con(?! đường)|tấn|căn|giường|buổi|lượt|đợt|đơn vị(?! (?:máu|tính|diện tích|thể tích|sản phẩm|điện))|suất quà|suất|phần quà|tin bài|tổ|đội|tàu|điểm|tuyến|dịch vụ|thủ tục|(?<=(?:ít nhất|tối thiểu) \\d+ )ngày(?! (?:làm việc|kể từ|sau khi|trước khi))",
].join("|");
/** Words that go on with the sentence behind what is counted: "04 xã | đạt chuẩn". */
const NO_UNIT =
  "(?:đạt|được|trở|hoàn|tham|có|vào|trong|cho|để|và|mỗi|đến|đang|theo|tại|trên|ở|với|từ|là|khi|trước|thuộc|của|về|do|đã|phải|sẽ|này|nữa|so|bị|chưa|còn|bằng|tăng|giảm)(?!\\p{L})";
/** "đón 3,5 triệu lượt khách", "trồng 2 triệu cây": so many of them, no sum. */
const MILLIONS = new RegExp(
  `(?:(?:trên|tối thiểu|ít nhất|không dưới|hơn|đạt) +)?(?<![\\d,./-])${FIGURE} *((?:triệu|nghìn|vạn|tỷ) (?:lượt khách(?: (?:du lịch|quốc tế|nội địa))?|lượt người|lượt|hành khách|người|lao động|tấn|cây(?: xanh)?|con|ha|m3|m2|kWh|liều|trang))(?!\\p{L})`,
  "giu",
);
/** "thành lập mới 02 bệnh viện", "xây dựng 15 km đường", "hoàn thành 5.000 căn". A verb of work makes a count a target. */
const COUNT = new RegExp(
  `(?<=(?:thành lập(?: +mới)?|xây dựng(?: +mới)?|hoàn thành|tạo(?: +việc làm)?(?: +mới)?(?: +cho)?|đào tạo|trồng(?: +mới)?|công nhận|thu hút|phấn đấu(?: +có)?|có thêm|đạt|thêm|giải quyết việc làm(?: +mới)?(?: +cho)?|cứng hóa|kết nạp|gieo (?:sạ|cấy|trồng)|thả nuôi|chuyển đổi) +(?:(?:trên|tối thiểu|ít nhất|hơn|khoảng) +)?)${FIGURE} +(?!%|tỷ|tỉ|triệu|đồng|USD|năm|tháng|ngày|giờ|quý|tuần|sao(?!\\p{L}))((?:km|ha|m2|m)(?!\\p{L})|(?:${COUNTABLE})(?!\\p{L})|\\p{Ll}+(?: (?!${NO_UNIT})\\p{Ll}+)?)`,
  "giu",
);
/** "giảm 1.250 hộ nghèo", "xóa 850 căn nhà tạm": verbs that need something plans count behind them. */
const CHANGED = new RegExp(
  `(?<=(?<!\\p{L})(?:phát triển(?: mới| thêm)?|giảm(?: được| thêm)?|xóa|xoá|xây mới|sửa chữa|nâng cấp|đón|tuyển dụng|bồi dưỡng|chuẩn hóa) +(?:khoảng +)?)${FIGURE} +(${COUNTABLE})(?!\\p{L})`,
  "giu",
);
/** "tối thiểu 6m", "trên 500 ha", "ít nhất 12.000 lao động": a bound makes a measure a target. */
const MEASURE = new RegExp(
  `(?:trên|tối thiểu|ít nhất|không dưới|dưới|tối đa|không quá|từ(?=[^.;:]{1,40} trở lên)) ${FIGURE} ?(km|ha|m2|m|(?<= )(?:${COUNTABLE}))(?!\\p{L})`,
  "giu",
);
/** "chi trả tiền dịch vụ môi trường rừng cho 1.450 hộ" */
const SERVED = new RegExp(
  `(?<=(?:chi trả|hỗ trợ|dạy nghề|đào tạo|bồi dưỡng|tập huấn|cấp|khám|giải quyết|cho vay)(?! không)[^.;:\\n]{0,60} cho )${FIGURE} (${COUNTABLE})(?!\\p{L})`,
  "giu",
);
/** "rút ngắn thời gian cấp phép xuống dưới 90 ngày": a time that is to be brought down. */
const SHORTENED = new RegExp(
  `(?<=(?:rút ngắn|cắt giảm|giảm)[^.;:\\n]{3,120} (?:xuống(?: còn)?|còn) )(?:(?:dưới|không quá|tối đa) )?${FIGURE} (ngày|giờ|phút)(?!\\p{L})`,
  "giu",
);
const BOUNDS = "trên tối ít không dưới hơn";
/** The second words of bounds. */
const BOUND_ENDS = "thiểu nhất dưới đa quá";
/** The last words of the verbs of work and of the bounds behind them. */
const COUNT_ENDS =
  "lập mới dựng thành tạo làm cho trồng nhận hút đấu có thêm đạt hóa nạp sạ cấy nuôi đổi trên thiểu nhất hơn khoảng";
const CHANGED_ENDS = "triển mới thêm giảm được xóa xoá chữa cấp đón dụng dưỡng hóa khoảng";
/** The kinds of figures, tried at the words and figures that open them. */
export const FIGURES = new WordRules([
  // Behind the figure: the sign itself, or what leads to the upper end of a range.
  { opens: `# ${BOUNDS} từ`, nextSigns: "%‰-–đĐ", pattern: PERCENT },
  { opens: `# ${BOUNDS} đạt`, next: `nghìn vạn tỷ triệu ${BOUND_ENDS}`, pattern: MILLIONS },
  { opens: `# ${BOUNDS} đạt`, next: `nghìn tỷ tỉ triệu đồng usd ${BOUND_ENDS}`, pattern: MONEY },
  { opens: "#", previous: COUNT_ENDS, pattern: COUNT },
  { opens: "#", previous: CHANGED_ENDS, pattern: CHANGED },
  { opens: `${BOUNDS} từ`, next: BOUND_ENDS, pattern: MEASURE },
  { opens: "#", previous: "cho", pattern: SERVED },
  {
    opens: "# dưới không tối",
    previous: "xuống còn quá dưới đa",
    next: "quá đa ngày giờ phút",
    pattern: SHORTENED,
  },
]);
