import { areCoupled } from "./coupled-words.ts";
import { FOUGHT_THINGS } from "./fought-things.ts";
import { endOfPlaces } from "./listed-places.ts";

/** Verbs and links that open the sentence's next clause. */
const VERB =
  "(?:phối hợp|tham mưu|chỉ đạo|báo cáo|trình|tổ chức|triển khai|thực hiện|hướng dẫn|đôn đốc|kiểm tra|giám sát|xây dựng|ban hành|chủ động|chủ trì|tăng cường|đẩy mạnh|nâng cao|rà soát|đề xuất|bảo đảm|đảm bảo|tập trung|tiếp tục|góp phần|phấn đấu|hoàn thành|gắn|đồng thời|kịp thời|thường xuyên|nghiêm túc|có|trong|nhất là|đặc biệt|gồm|bao gồm|như|từ|kết hợp|lồng ghép|theo|tạo|khắc phục|các|những|giao|yêu cầu|đề nghị|căn cứ|cần|phải|vận động|tuyên truyền|quán triệt|phát huy|xác định|lựa chọn|bố trí|cân đối|quản lý|theo dõi|tổng hợp|sơ kết|tổng kết|đánh giá|cụ thể|phân công|lãnh đạo|khẩn trương|quan tâm|hỗ trợ)";
/** "thể loại, thẩm quyền ban hành và thể thức": a comma before nouns that "và" closes goes on with the title. */
const NOUNS = `(?!${VERB}(?!\\p{L}))\\p{Ll}+(?: \\p{Ll}+){0,4}?`;
const LISTED = new RegExp(`, (?:${NOUNS}, )*${NOUNS} và (?!${VERB}(?!\\p{L})|các )\\p{Ll}`, "uy");

/** A second instrument behind a comma is no part of the first one's title. */
const NO_ITEM = `(?!(?:${VERB}|kế hoạch|chương trình|đề án|dự án|quy hoạch|chiến lược|nghị quyết|quyết định|chỉ tiêu|mục tiêu|kết quả|nguồn vốn|nguồn kinh phí|kinh phí|dự toán|vốn|do|được|để|nhằm|khi|sau|trước|cùng|với|đến|vào|tại|cho|bằng|vì|do|là|còn|sẽ|đã)(?!\\p{L}))`;
const ITEM = `${NO_ITEM}\\p{Ll}+(?: (?!giai |đến |thời |năm |trên )\\p{L}+){0,18}?`;
/**
 * "Kế hoạch rà soát, đơn giản hóa thủ tục … giai đoạn 2022-2025", "đơn giá bồi thường cây trồng, vật nuôi trên địa bàn tỉnh":
 * items up to a period, or to where it holds, are the title's.
 */
const TO_PERIOD = new RegExp(
  `(?:, ${ITEM})(?:(?:, | và |, và )${ITEM}){0,4} (?:(?:giai đoạn|thời kỳ|đến năm|năm học|(?<!(?:từ|trong|trước|hết|cuối|đầu|vào|của) )năm) +(?:19|20)\\d{2}|(?=trên địa bàn ))`,
  "uy",
);
/** "đơn vị hành chính cấp huyện, cấp xã", "bờ sông, bờ biển": two things of one kind are named by one noun. */
const LAST_NOUN = / (\p{Ll}+) \p{Ll}+$/u;
/** "quản lý đối với KKT, KCN": short forms beside each other. */
const ENDS_IN_ACRONYM = /(?<!\p{L})\p{Lu}{2,6}$/u;
const ACRONYM = /, (?!(?:UBND|HĐND|TTg|CP)(?!\p{L}))\p{Lu}{2,6}(?!\p{L})/uy;
/** "Quy chế phối hợp giữa Sở Y tế, Công an tỉnh và UBND các huyện": all the parties belong to the title. */
const PARTIES = / giữa [^.;:()]{2,160}$/u;
const BETWEEN = /(?:, \p{Lu}[^,.;:()]{2,60}){1,6}? (?:và|với) (?=\p{Lu}|các )/uy;
/** "bảo hiểm xã hội, bảo hiểm thất nghiệp". */
const REPEATED = new RegExp(`, (?!${VERB}(?!\\p{L}))(\\p{Ll}+ \\p{Ll}+) `, "uy");
/** "Chương trình chuyển đổi số nông thôn, hướng tới nông thôn thông minh giai đoạn 2021-2025": what it is for, up to its period. */
const AIM =
  /, (?:hướng tới|tiến tới|hướng đến|vì)(?: (?!giai |đến |thời )\p{L}+){1,12} (?:giai đoạn|thời kỳ|đến năm) +(?:19|20)\d{2}/uy;
const SHORT_TITLE = /^ *\p{L}+(?:(?:,| -)? \p{L}+){0,15}$/u;
/** "Đề án sắp xếp, tổ chức lại hệ thống y tế", "Đề án đầu tư xây dựng, nâng cấp, sửa chữa …": verbs alone are no title yet. */
const VERB_ALONE =
  /^ *(?:\p{Ll}+ \p{Ll}+|(?:quy định |về |việc |chi tiết )*(?:(?:tuyển dụng|đầu tư|xây dựng|nâng cấp|sửa chữa|cải tạo|mở rộng|quản lý|bảo vệ|bảo tồn|phát huy|phát triển|khai thác|sử dụng|sắp xếp|đổi mới|kiện toàn|củng cố|đào tạo|bồi dưỡng|thu gom|vận chuyển|xử lý|thu thập|cập nhật|tuyên truyền|phổ biến|nâng cao|thu hút|đãi ngộ)(?:, | |$))+)$/u;
/** Verbs of one thing: "quản lý, sử dụng kinh phí …", "kiểm tra, giám sát năm 2026". */
const PAIRED =
  "(?:quản lý|sử dụng|khai thác|bảo vệ|bảo tồn|phát huy|phát triển|xây dựng|ban hành|đầu tư|nâng cấp|cải tạo|sửa chữa|mở rộng|sắp xếp|sáp nhập|kiện toàn|đổi mới|nâng cao|đào tạo|bồi dưỡng|kiểm tra|giám sát|thanh tra|theo dõi|đánh giá|rà soát|cập nhật|thu gom|vận chuyển|xử lý|tiếp nhận|giải quyết|thẩm định|phê duyệt|chế biến|xuất khẩu|nhập khẩu|nuôi dưỡng|điều dưỡng|tiêu thụ|sản xuất|kinh doanh|tuyên truyền|phổ biến|giáo dục|chăm sóc|điều chỉnh|bổ sung|lập|thu hút|vận hành|bảo trì|cung cấp|cấp|lưu trữ|chia sẻ|kết nối|quy định|thực hiện|hỗ trợ|tổ chức lại)";
const VERB_BEFORE = new RegExp(`(?:^|\\s)${PAIRED}$`, "u");
const VERB_BEHIND = new RegExp(`, ${PAIRED}(?= \\p{L}|[.;\\n]|$)`, "uy");
/** "hạn mức giao đất, công nhận quyền sử dụng đất": nothing but a new duty of the sentence ends the title of a draft. */
const NO_CLAUSE = new RegExp(
  `, (?!(?:${VERB}|xử lý|giải quyết|huy động|thu hút|tháo gỡ|chấn chỉnh|nắm bắt|tham gia|phát hiện|ngăn chặn|duy trì|củng cố|giữ vững|thúc đẩy|mở rộng|chuẩn bị|tiến hành|công bố|công khai|lấy ý kiến|mời|cải thiện|đáp ứng|áp dụng|kiện toàn|thanh toán|quyết toán|kêu gọi|khôi phục|nhân rộng|xem xét|quyết định|cho ý kiến|đưa|đặt|làm|thẩm định|phê duyệt|lập|phát động|ưu tiên|dự kiến|đẩy nhanh|nghiên cứu|kiến nghị|đúng|đầy đủ|sớm|xong|chậm nhất|trước|sau|nếu|khi|với|để|nhằm|tại|vào|đến|trên|dưới|cho(?! (?:thuê|vay|phép))|của|và|nhưng|song|mà|không|chưa|đã|sẽ|được|còn|lấy|mỗi|từng|mọi|toàn|ít nhất|tối thiểu|qua|thông qua|cùng|kể|hằng|hàng|định kỳ|linh hoạt|hiệu quả|tích cực|gửi|ký|công bằng|minh bạch|thay thế|bãi bỏ|thực thi|kế hoạch|chương trình|đề án|dự án|quy hoạch|chiến lược|nghị quyết|quyết định|quy chế|quy định|chính sách|phương án|do|là|vì|thống nhất|kết nối với|tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đơn vị|cơ quan|địa phương|tích hợp|liên thông)(?!\\p{L}))\\p{Ll}+ \\p{L}`,
  "uy",
);
/** "phòng, chống tai nạn thương tích, đuối nước": what is fought is often more than one thing. */
const FIGHTS = /(?:phòng,? (?:và )?(?:chống|ngừa)|chống|khắc phục|ứng phó(?: với)?|ngăn chặn) [^;:.()]*$/iu;
const FOUGHT = new RegExp(`, (?:${FOUGHT_THINGS})(?!\\p{L})`, "uy");
const SECOND_VERB =
  /, (?!(?:trình|báo cáo|gửi|phối hợp|tham mưu|hoàn thành|để|nhằm|trong|theo|tại|kịp thời|đồng thời|các|những|theo dõi)(?!\p{L}))\p{Ll}+(?:(?:,? (?!và )\p{L}+){3}| \p{Ll}+ và \p{Ll}+ \p{Ll}+ (?!này)\p{L})/uy;

/**
 * Gives where a title ends: at the first match of `end`, which is global, but for a comma inside a list. The name of a law
 * is `closed`: no period or place tells where a list in it ends.
 */
export function findTitleEnd(words: string, end: RegExp, kind: TitleKind = {}): number {
  end.lastIndex = 0;
  for (let stop = end.exec(words); stop; stop = end.exec(words)) {
    const goesOn = stop[0] === "," ? endOfComma(words, stop.index, kind) : endOfInnerQuote(words, stop.index);
    if (goesOn === null) return stop.index;
    end.lastIndex = goesOn;
  }
  return words.length;
}

/** What is known of a title before it is read: whether it is a law's name, or that of what is yet to be drafted. */
export interface TitleKind {
  readonly closed?: boolean;
  readonly isDraft?: boolean;
}

/** Where to look on for the end behind a comma that belongs to the title; null for one that ends it. */
function endOfComma(words: string, comma: number, { closed, isDraft }: TitleKind): number | null {
  const listed = endOfList(words, comma) ?? (closed ? null : endOfOpenList(words, comma));
  return listed ?? (isDraft && continues(NO_CLAUSE, words, comma) ? comma + 1 : null);
}

/** "Quy chế xét tặng danh hiệu “Công dân ưu tú” …": a quotation inside a title does not end it. */
function endOfInnerQuote(words: string, at: number): number | null {
  const sign = words.charAt(at);
  if (sign === "”") return words.lastIndexOf("“", at) > words.lastIndexOf("”", at - 1) ? at + 1 : null;
  const close = sign === '"' && words.charAt(at - 1) === " " ? words.indexOf('"', at + 1) : -1;
  return close > at + 3 && close - at < QUOTE_REACH ? close + 1 : null;
}

const QUOTE_REACH = 84;

function endOfList(words: string, comma: number): number | null {
  if (areCoupled(words, comma)) return comma + 1;
  const before = words.slice(0, comma);
  const places = endOfPlaces(words, comma);
  if (places !== null) return places;
  const noun = LAST_NOUN.exec(before.slice(-24))?.[1];
  if (noun && words.startsWith(`, ${noun} `, comma)) return comma + noun.length + 2;
  REPEATED.lastIndex = comma;
  const nouns = REPEATED.exec(words)?.[1];
  if (nouns && before.slice(-36).includes(` ${nouns} `)) return comma + nouns.length + 2;
  if (continues(BETWEEN, words, comma) && PARTIES.test(before)) return BETWEEN.lastIndex;
  if (continues(ACRONYM, words, comma) && ENDS_IN_ACRONYM.test(before.slice(-8))) return ACRONYM.lastIndex;
  if (continues(LISTED, words, comma)) return LISTED.lastIndex - 1;
  if (VERB_ALONE.test(before) && continues(SECOND_VERB, words, comma)) return SECOND_VERB.lastIndex - 1;
  if (continues(FOUGHT, words, comma) && FIGHTS.test(before)) return FOUGHT.lastIndex;
  return continues(VERB_BEHIND, words, comma) && VERB_BEFORE.test(before) ? VERB_BEHIND.lastIndex : null;
}

/** The same for a title that a period or a place closes. */
function endOfOpenList(words: string, comma: number): number | null {
  if (continues(AIM, words, comma)) return AIM.lastIndex - 1;
  return SHORT_TITLE.test(words.slice(0, comma)) && continues(TO_PERIOD, words, comma)
    ? TO_PERIOD.lastIndex - 1
    : null;
}

function continues(pattern: RegExp, words: string, comma: number): boolean {
  pattern.lastIndex = comma;
  return pattern.test(words);
}
