/** Verbs and links that open the sentence's next clause. */
const VERB =
  "(?:phối hợp|tham mưu|chỉ đạo|báo cáo|trình|tổ chức|triển khai|thực hiện|hướng dẫn|đôn đốc|kiểm tra|giám sát|xây dựng|ban hành|chủ động|chủ trì|tăng cường|đẩy mạnh|nâng cao|rà soát|đề xuất|bảo đảm|đảm bảo|tập trung|tiếp tục|góp phần|phấn đấu|hoàn thành|gắn|đồng thời|kịp thời|thường xuyên|nghiêm túc|có|trong|nhất là|đặc biệt|gồm|bao gồm|như|từ|kết hợp|lồng ghép|theo|tạo|khắc phục|các|những|giao|yêu cầu|đề nghị|căn cứ|cần|phải|vận động|tuyên truyền|quán triệt|phát huy|xác định|lựa chọn|bố trí|cân đối|quản lý|theo dõi|tổng hợp|sơ kết|tổng kết|đánh giá|cụ thể|phân công|lãnh đạo|khẩn trương|quan tâm|hỗ trợ)";
/** "thể loại, thẩm quyền ban hành và thể thức": a comma before nouns that "và" closes goes on with the title. */
const NOUNS = `(?!${VERB}(?!\\p{L}))\\p{Ll}+(?: \\p{Ll}+){0,4}?`;
const LISTED = new RegExp(`, (?:${NOUNS}, )*${NOUNS} và (?!${VERB}(?!\\p{L})|các )\\p{Ll}`, "uy");

/** Gives where a title ends: at the first match of `end`, which is global, but for a comma inside a list of nouns. */
export function findTitleEnd(words: string, end: RegExp): number {
  end.lastIndex = 0;
  for (let stop = end.exec(words); stop; stop = end.exec(words)) {
    LISTED.lastIndex = stop.index;
    if (stop[0] !== "," || !LISTED.test(words)) return stop.index;
    end.lastIndex = LISTED.lastIndex - 1;
  }
  return words.length;
}
