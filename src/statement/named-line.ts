import { BLANK, isOf } from "../document/char-class.ts";
import type { Range } from "../mention/mention.ts";
import { startsName } from "./agency-noun.ts";
import { CLEAR_VERBS } from "./work-verb.ts";

const LINE_LENGTH = 120;
/** A name ends in the kind of its place or in a name: "Trạm Y tế xã", "Đội Cảnh sát Giao thông Bến Lức". */
const NAME_END =
  /(?<!cấp )(?:tỉnh|huyện|xã|phường|quận|thị trấn|đặc khu|thành phố|thị xã| \p{Lu}[\p{L}&,]*| Quốc hội| \d{1,4})$/u;
/** Bodies by their first word, which no topic begins with: "Trung tâm Văn hóa và Thể thao", "Phòng Văn hóa - Thông tin". */
const NAME_START =
  /^(?:Trung tâm|Phòng|Văn phòng|Ban (?:Quản lý|[cC]hỉ đạo|[cC]hỉ huy)|Hội đồng|Tổ [cC]ông tác|Công ty|Trường|Bệnh viện|Đài|Chi cục|Cục|Vụ|Hạt|Trạm|Liên đoàn|Chi nhánh|Thư viện|Bảo tàng|Lãnh đạo|Đảng (?:ủy|uỷ|đoàn)|Thường trực)(?: \p{Lu}| quốc gia | cấp )|^Tổ đảng /u;
/** "… (NSMO)": what the body is called for short. */
const BRACKET = / ?\([^()]{2,30}\) *$/u;
const ITEM = /(?:[a-zđ]\d?\)|\d+(?:\.\d+)*[.)]|[-+•*]{1,2})? */uy;
const WORK = new RegExp(`(?:là (?:cơ quan|đơn vị|đầu mối)|${CLEAR_VERBS})(?!\\p{L})`, "iuy");

/**
 * Gives where the name ends that is all of a numbered line, or -1. Only the points below it tell a name that no row
 * holds from a topic: the first must open with a verb of work ("1. Trạm Y tế xã" over "a) Tổ chức khám …").
 */
export function endOfNamedLine(text: string, { start, end }: Range): number {
  if (end - start > LINE_LENGTH || !startsName(text, start)) return -1;
  const line = text.slice(start, end).replace(BRACKET, "").trimEnd();
  if (/[.:;|]/u.test(line) || !(NAME_END.test(line) || NAME_START.test(line))) return -1;
  let below = end;
  while (below < text.length && isOf(text, below, BLANK)) below++;
  ITEM.lastIndex = below;
  ITEM.test(text);
  WORK.lastIndex = ITEM.lastIndex;
  return WORK.test(text) ? start + line.length : -1;
}
