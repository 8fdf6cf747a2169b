import type { InstrumentType } from "../model/instrument.ts";
import { findTitleEnd } from "./title-end.ts";
import { endOfPeriod, readStage } from "./title-period.ts";
import { DRAFT_END, NAME_END } from "./title-stops.ts";

/** "Quy định quản lý chợ trên địa bàn xã": where rules or a draft hold belongs to the title, and what a period closes to any. */
const OF_PLACE =
  /^,? trên địa bàn (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?: \p{Lu}\p{L}*(?: (?:- )?\p{Lu}\p{L}*){0,3})?(,? (?:giai đoạn|thời kỳ|đến năm|năm) (?:19|20)\d{2}(?: ?[-–] ?(?:19|20)\d{2})?(?:, (?:tầm nhìn|định hướng) đến năm (?:19|20)\d{2})?)?(?![\p{L}\d])/u;
const OF_RULES: readonly InstrumentType[] = ["RULES", "REGULATION"];
/** "xây dựng Đề án phát triển xe buýt tại các thành phố lớn": nobody drafts there, so it is what the draft is about. */
const AT_SITE =
  /^ tại (?=(?:các |một số |\d+ )?(?:thành phố|đô thị|tỉnh|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|vùng|thị trường|trung tâm|khu (?:vực|công nghiệp|kinh tế|du lịch|đô thị|dân cư)|trường|cơ sở|bệnh viện|trạm|làng|thôn|bản|Việt Nam|\p{Lu})(?!\p{L}))/u;

/** "Đề án sữa học đường tại Long An giai đoạn 2021 - 2025": a place that a period follows belongs to any title. */
const AT_PLACE =
  /^ tại (?=(?:(?:tỉnh|thành phố|huyện|thị xã|quận) )?\p{Lu}\p{L}*(?: (?:- )?\p{Lu}\p{L}*){0,3} (?:giai đoạn|thời kỳ|đến năm) (?:19|20)\d{2})/u;

/** "Quy chế văn hóa công sở tại các cơ quan nhà nước ban hành theo Quyết định …": what is issued has its name before it. */
const AT_BODIES =
  /^ tại (?:các )?\p{Ll}[^.;:()]{2,70}?(?= (?:được )?ban hành (?:kèm )?theo (?:Quyết định|Thông tư|Nghị (?:quyết|định)|văn bản|Công văn) )/u;

/** Reads the words of a title without quotation marks, from the blank before it on; that of a draft holds where it is to work. */
export function readPlainTitle(right: string, type: InstrumentType, isDraft: boolean): string {
  const whole = right.slice(0, findTitleEnd(right, isDraft ? DRAFT_END : NAME_END, { isDraft })).trimEnd();
  const title = whole.slice(0, endOfPeriod(whole));
  const rest = right.slice(title.length);
  const site =
    title === whole
      ? (AT_PLACE.exec(rest) ?? AT_BODIES.exec(rest) ?? (isDraft ? AT_SITE.exec(rest) : null))?.[0]
      : undefined;
  if (site) return title + site + readPlainTitle(rest.slice(site.length), type, false);
  const place = OF_PLACE.exec(rest);
  if (place && (isDraft || OF_RULES.includes(type) || place[1] !== undefined)) return title + place[0];
  return title + readStage(title, rest);
}
