/** Verbs and links that open the sentence's next clause. */
const VERB =
  "(?:phối hợp|tham mưu|chỉ đạo|báo cáo|trình|tổ chức|triển khai|thực hiện|hướng dẫn|đôn đốc|kiểm tra|giám sát|xây dựng|ban hành|chủ động|chủ trì|tăng cường|đẩy mạnh|nâng cao|rà soát|đề xuất|bảo đảm|đảm bảo|tập trung|tiếp tục|góp phần|phấn đấu|hoàn thành|gắn|đồng thời|kịp thời|thường xuyên|nghiêm túc|có|trong|nhất là|đặc biệt|gồm|bao gồm|như|từ|kết hợp|lồng ghép|theo|tạo|khắc phục|các|những|giao|yêu cầu|đề nghị|căn cứ|cần|phải|vận động|tuyên truyền|quán triệt|phát huy|xác định|lựa chọn|bố trí|cân đối|quản lý|theo dõi|tổng hợp|sơ kết|tổng kết|đánh giá|cụ thể|phân công|lãnh đạo|khẩn trương|quan tâm|hỗ trợ)";
/** "thể loại, thẩm quyền ban hành và thể thức": a comma before nouns that "và" closes goes on with the title. */
const NOUNS = `(?!${VERB}(?!\\p{L}))\\p{Ll}+(?: \\p{Ll}+){0,4}?`;
const LISTED = new RegExp(`, (?:${NOUNS}, )*${NOUNS} và (?!${VERB}(?!\\p{L})|các )\\p{Ll}`, "uy");

/** "Kế hoạch rà soát, đơn giản hóa thủ tục … giai đoạn 2022-2025": before its subject is named, a comma up to the period goes on. */
const TO_PERIOD = new RegExp(
  `, (?!${VERB}(?!\\p{L}))\\p{Ll}+(?: (?!giai |đến |thời )\\p{L}+){1,12} (?:giai đoạn|thời kỳ|đến năm) +(?:19|20)\\d{2}`,
  "uy",
);
/** "đơn vị hành chính cấp huyện, cấp xã", "bờ sông, bờ biển": two things of one kind are named by one noun. */
const LAST_NOUN = / (\p{Ll}+) \p{Ll}+$/u;
/** "Chương trình chuyển đổi số nông thôn, hướng tới nông thôn thông minh giai đoạn 2021-2025": what it is for, up to its period. */
const AIM =
  /, (?:hướng tới|tiến tới|hướng đến|vì)(?: (?!giai |đến |thời )\p{L}+){1,12} (?:giai đoạn|thời kỳ|đến năm) +(?:19|20)\d{2}/uy;
const SHORT_TITLE = /^ *\p{L}+(?:,? \p{L}+){0,7}$/u;
/** "Đề án sắp xếp, tổ chức lại hệ thống y tế", "Đề án đầu tư xây dựng, nâng cấp, sửa chữa …": verbs alone are no title yet. */
const VERB_ALONE =
  /^ *(?:\p{Ll}+ \p{Ll}+|(?:quy định |về |việc |chi tiết )*(?:(?:tuyển dụng|đầu tư|xây dựng|nâng cấp|sửa chữa|cải tạo|mở rộng|quản lý|bảo vệ|bảo tồn|phát huy|phát triển|khai thác|sử dụng|sắp xếp|đổi mới|kiện toàn|củng cố|đào tạo|bồi dưỡng|thu gom|vận chuyển|xử lý|thu thập|cập nhật|tuyên truyền|phổ biến|nâng cao|thu hút|đãi ngộ)(?:, | |$))+)$/u;
const SECOND_VERB =
  /, (?!(?:trình|báo cáo|gửi|phối hợp|tham mưu|hoàn thành|để|nhằm|trong|theo|tại|kịp thời|đồng thời|các|những|theo dõi)(?!\p{L}))\p{Ll}+(?:(?:,? (?!và )\p{L}+){3}| \p{Ll}+ và \p{Ll}+ \p{Ll}+ (?!này)\p{L})/uy;

/** Gives where a title ends: at the first match of `end`, which is global, but for a comma inside a list of nouns. */
export function findTitleEnd(words: string, end: RegExp): number {
  end.lastIndex = 0;
  for (let stop = end.exec(words); stop; stop = end.exec(words)) {
    const goesOn = stop[0] === "," ? endOfList(words, stop.index) : null;
    if (goesOn === null) return stop.index;
    end.lastIndex = goesOn;
  }
  return words.length;
}

/** Where to look on for the end behind a comma that belongs to the title; null for one that ends it. */
function endOfList(words: string, comma: number): number | null {
  const noun = LAST_NOUN.exec(words.slice(Math.max(0, comma - 24), comma))?.[1];
  if (noun && words.startsWith(`, ${noun} `, comma)) return comma + noun.length + 2;
  LISTED.lastIndex = comma;
  if (LISTED.test(words)) return LISTED.lastIndex - 1;
  SECOND_VERB.lastIndex = comma;
  if (VERB_ALONE.test(words.slice(0, comma)) && SECOND_VERB.test(words)) return SECOND_VERB.lastIndex - 1;
  AIM.lastIndex = comma;
  if (AIM.test(words)) return AIM.lastIndex - 1;
  TO_PERIOD.lastIndex = comma;
  return SHORT_TITLE.test(words.slice(0, comma)) && TO_PERIOD.test(words) ? TO_PERIOD.lastIndex - 1 : null;
}
