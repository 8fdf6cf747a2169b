import { makeEndTest } from "../document/end-test.ts";
import type { Range } from "../mention/mention.ts";

/** A figure in a text. */
interface Figure extends Range {
  /** Where its task begins. */
  readonly from: number;
  readonly money: boolean;
}

const REACH = 140;
/** "giảm từ 8,2% xuống 3%", "tăng từ 45% năm 2020 lên 60%": where the way begins. */
const STARTS = /(?<!đạt )(?<!\p{L})từ (?:mức )?$/iu;
const ENDS_ELSEWHERE =
  /^[^\d.;:,]{0,40}(?:(?:\()?năm \d{4}\)?)?(?:[^\d.;:,]{0,12})? (?:xuống|lên|giảm|tăng|đến)(?! tháng)[^.;:]{0,40}\d/iu;
/** "đã giải ngân 45%", "hiện có 34 xã", "bằng 62% dự toán": how things stand. */
const endsInStanding = makeEndTest(
  /(?:(?:(?<!\p{L})đã (?:được )?(?:đạt|có|hoàn thành|giải ngân|thu|công nhận|thực hiện|chi|cấp|bố trí|phân bổ|hỗ trợ|giao|đầu tư)(?: được)?|hiện (?:có|nay|tại|mới|còn|đang)|mới (?:chỉ )?đạt|(?:cùng kỳ|năm (?:trước|ngoái))(?: năm \d{4})?|(?<!\p{L})bằng)[^.;:,\d]{0,40}|(?:đã|hiện) (?:có|đạt) \d[^.;:]{0,80}(?:chiếm|tỷ lệ|tỉ lệ)[^.;:,\d]{0,20})$/iu,
);
/** "mức hỗ trợ 50%", "lãi suất 6%/năm": what a rule sets. */
const endsInRate = makeEndTest(
  /(?:(?<!\p{L})mức (?:hỗ trợ|chi|thu|phạt|đóng|trích|lãi|phụ cấp|trợ cấp|giảm trừ)|lãi suất|thuế suất|phụ cấp|trợ cấp|(?<!\p{L})hệ số)[^.;:,\d]{0,30}$/iu,
);
/** Money is reached when it is raised, earned, spent or saved. */
const GAINS =
  /(?<!\p{L})(?:đạt|huy động|thu hút|phấn đấu|vận động|quyên góp|tăng thu|thu (?:ngân sách|nội địa|thuế|hồi)|tổng thu|kim ngạch|doanh thu|doanh số|giải ngân|tiết kiệm|dư nợ|cho vay|thu nhập|giá trị (?:sản xuất|sản phẩm|xuất khẩu|tăng thêm|gia tăng)|xử lý nợ|vượt|tối thiểu|ít nhất|trên|không dưới)(?!\p{L})/giu;
/** Money that was given, that is set, or that something costs. */
const BUDGETS =
  /(?<!\p{L})(?:kinh phí|số tiền|khoản|(?:nguồn|kế hoạch) vốn|mức đầu tư|mức (?:chi|hỗ trợ|phạt|thu|đóng|giá|trợ cấp|thưởng|khoán)|định mức|phân bổ|trị giá|đơn giá|dự toán (?:chi|được giao)|phạt|xử phạt|lệ phí|học phí|gói thầu|dự án|công trình)(?!\p{L})/giu;

/** Tells a figure that is to be reached from one that tells how things stand, what a rule sets, or what was allotted. */
export function isAimedAt(text: string, { start, end, from, money }: Figure): boolean {
  const near = text.slice(Math.max(from, start - REACH), start);
  const before = near.slice(
    Math.max(near.lastIndexOf(";"), near.lastIndexOf(". "), near.lastIndexOf("\n")) + 1,
  );
  const after = text.slice(end, end + 100);
  if (STARTS.test(before) && ENDS_ELSEWHERE.test(after)) return false;
  if (endsInStanding(before) || endsInRate(before)) return false;
  if (!money) return true;
  const words = `${before}${text.slice(start, end)}`;
  return lastEnd(GAINS, words) > Math.max(0, lastEnd(BUDGETS, before));
}

/** Where the last match of a pattern ends, or -1. */
function lastEnd(pattern: RegExp, words: string): number {
  const last = [...words.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : -1;
}
