import type { Range } from "../mention/mention.ts";
import { NextMatch } from "./next-match.ts";

/** What may follow a proper name, or the kind of a place, and still belong to the name of an agency. */
const GOES_ON =
  "(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|các|cấp|khu vực|khu|vùng|miền|cơ sở|chi nhánh|phân hiệu|phân viện|số|thuộc|trực thuộc|và|hội|đội|đoàn|(?:ủy|uỷ)(?! (?:thác|quyền))|lỵ|lộ|nghèo|đảo|thông minh|biên giới|ven|trọng điểm|cũ|mới|liên quan|có liên quan|đông|tây|nam|bắc|trung ương)(?!\\p{L})";
/** Nouns of one syllable, and first syllables of common words: "Sở Xây dựng", "Ban Quản Lý", "Hội Cựu Chiến binh". */
const COMMON = [
  "Sở|Ban|Bộ|Cục|Vụ|Viện|Hội|Đội|Trạm|Quỹ|Đài|Báo|Khối|Khu|Tổ|Nhà|Đảng|Đoàn|Phòng|Kho|Cảng|Đồn|Hạt|Dược|Thuế|Chánh|Trưởng|Phó|Các|Vườn|Trường|Tòa|Toà",
  "Chi|Tổng|Thành|Tỉnh|Huyện|Xã|Phường|Quận|Thị|Đặc|Trung|Đa|Đại|Cao|Quốc|Hữu|Lữ|Quân|Biên|Cảnh|Viễn|Bưu|Điện|Ngân|Hải|Xuất|Cấp|Thoát|Tuyên|Hợp|Dự|Vận|Vật",
  "Quản|Chỉ|Dân|Kế|Hành|Chính|Giáo|Đào|Khoa|Công|Nông|Lâm|Thủy|Thuỷ|Tài|Thông|Văn|Thể|Lao|Tư|Giao|Xây|Bảo|Cứu|Kiểm|Thống|Phát|Phục|Hỗ|Dịch|Đầu|Du|Môi|Phụ|Cựu|Mặt|Liên|Chữ",
  "Điều|Xúc|Thanh|Nhân|Thú|Chăn|Trồng|Người|Thường|Tiếp|Chuyển|Kinh|Nghiên|Ứng|Kỹ|Ủy|Uỷ|Pháp|Đổi|Tổ|Truyền|Sức|Chăm|Dạy|Giới|Bồi|Thẩm|Đấu|Kiến|Quy|Tín|Bất|Nghệ|Nước|Than|Sự|Việc",
].join("|");
const SYLLABLE = `(?!(?:${COMMON})(?!\\p{L}))\\p{Lu}\\p{Ll}+`;
/** Places that begin with such a syllable. */
const PLACE = "(?:Huế|Lâm Đồng|Cao Bằng|Thanh Hóa|Thanh Hoá|Hải Dương|Hải Phòng|Điện Biên|Tuyên Quang)";
/** "Thanh tra Sở | thanh tra …", "Bệnh viện Chợ Rẫy | ghép …", "Công an thành phố Huế | bắt …", "Trạm Y tế xã | khám …". */
export const PROPER = new RegExp(
  [
    ` (?:${PLACE}|${SYLLABLE}(?: ${SYLLABLE})+)(?= (?!${GOES_ON})\\p{Ll})`,
    ` (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|chợ|bến|cảng|đền|chùa|sông|hồ|núi|đảo|đèo|cầu|vịnh|làng|bản|thôn|ấp) ${SYLLABLE}(?: ${SYLLABLE})*(?= (?!${GOES_ON})\\p{Ll})`,
    ` (?<!(?:cấp|các|mọi|từng|những|tác|hương|liên|của) )(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu)(?= (?!${GOES_ON})\\p{Ll})`,
    ` các (?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|địa phương|khu phố|thôn|ấp|khóm|khu dân cư)(?= (?!${GOES_ON}|(?:phía|ngoài|trong|giáp|lân cận|khác|còn lại|vùng|chưa|đã|có|được|đạt|bị|ở|tại)(?!\\p{L}))\\p{Ll})`,
    ` (?:cha mẹ học sinh|cùng cấp)(?= (?!${GOES_ON})\\p{Ll})`,
    ` (?:Bộ|Sở|Cục|Tổng cục)(?= (?:thanh tra|thẩm định|nghiên cứu|xử lý|vận hành|hỗ trợ|phân tích|nghiệm thu)(?!\\p{L}))`,
    ` (?:[IVX]+|\\d{1,3})(?= (?!${GOES_ON})\\p{Ll})`,
  ].join("|"),
  "gu",
);

/** Makes a text ready for `endOfProperName`. */
export function findProperEnds(text: string): NextMatch {
  return new NextMatch(text, PROPER);
}

/**
 * Gives where a name ends with the proper name or the place it bears: what goes on behind that in small letters is the
 * sentence's, whatever the verb. -1 where no such end stands in the stretch.
 */
export function endOfProperName(ends: NextMatch, { start, end }: Range): number {
  const found = ends.find(start, end);
  return found && found.end <= end ? found.end : -1;
}
