import { matchEnd } from "../document/match-end.ts";

const FIELD =
  /(?:Công đoàn|Ngân hàng|Bảo hiểm|Thuế|Hợp tác xã|Doanh nghiệp|Hội nhập)(?=[,.;:)|\n]| \||$| (?!tỉnh|huyện|thành phố|xã)\p{Ll})/uy;
const OF_FIELDS = /(?:Viện|Tạp chí|Báo|Trường|Vụ|Cục|Khoa|Trung tâm|Hiệp hội)(?: \p{L}+){1,6}$/u;
const REACH = 60;

/** "Viện Công nhân và Công đoàn", "Vụ Tài chính và Ngân hàng": a noun alone behind "và" is a body's second field, no body. */
export function isSecondField(text: string, name: number, next: number): boolean {
  return matchEnd(FIELD, text, next) !== -1 && OF_FIELDS.test(text.slice(Math.max(0, name - REACH), name));
}
