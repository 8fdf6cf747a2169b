import { isOf, UPPER } from "../document/char-class.ts";
import { makeEndTest } from "../document/end-test.ts";
import { matchEnd } from "../document/match-end.ts";
import type { Range } from "../mention/mention.ts";
import { wordAt } from "../mention/text-view.ts";
import { WordSet } from "../mention/word-set.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { NameSearch } from "./agency-shape.ts";
import { endOfGroupKinds, endOfGroupPlaces, endOfNamedGroup } from "./group-places.ts";
import { type ListedAgency, nameAs, nameShape, readShape, TRAILER } from "./listed-agency.ts";

/** Persons who stand for their agency. */
export const POST =
  /(?:Giám đốc|Phó Giám đốc|Chủ tịch|Phó Chủ tịch|Thủ trưởng|Người đứng đầu|Chánh|Bộ trưởng|Cục trưởng|Tổng cục trưởng|Trưởng|Chủ nhiệm|Thống đốc|Tổng Giám đốc|Tổng Biên tập|Viện trưởng|Chánh án|Chỉ huy trưởng|Bí thư)(?: +(?:của|các))?[ :]+$/iu;
const endsInPost = makeEndTest(POST);
/** The last words of them. */
export const POST_ENDS = new WordSet("đốc tịch trưởng đầu chánh nhiệm tập án thư của các");
/** "Giám đốc, Thủ trưởng các sở, ban, ngành": all of them head the same bodies. */
const BESIDE_HEADS = /(?:Giám đốc|Chủ tịch|Trưởng ban)(?:, | và )$/iu;
export const HEADS = /thủ trưởng/iuy;
export const HEADS_OPEN = new WordSet("thủ");
/** "các sở, ban, ngành thuộc UBND tỉnh Cà Mau": whose group it is. */
export const OF_GOVERNMENT =
  / (?:trực )?thuộc (?:UBND|(?:Ủy|Uỷ) ban nhân dân) (?:tỉnh|thành phố|huyện)(?: \p{Lu}\p{Ll}+){0,3}(?!\p{L})/uy;
/** "Ban Tôn giáo thuộc Sở Nội vụ", "các trung tâm y tế trực thuộc Sở Y tế": whose it is belongs to the name. */
export const PART_OF = / (?:(?:trực )?thuộc|(?<=(?:chức năng|chuyên môn|nghiệp vụ) )của) /uy;
/** "Chủ tịch UBND các tỉnh từ Quảng Trị đến Khánh Hòa", "các xã ven biển" are a part of the group, so no key of the registry is its own. */
export const PART_OF_GROUP =
  / (?:(?:thường trú(?: tại)?|(?<=(?:Thông tấn xã|Truyền hình|Tiếng nói) Việt Nam )tại) (?:khu vực |tỉnh |thành phố )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}|từ (?:tỉnh|thành phố|trung ương|Trung ương|huyện) (?:đến|xuống) (?:huyện|xã|cơ sở|địa phương)(?:, xã)?|từ \p{Lu}[\p{L} -]{2,30} (?:đến|trở vào|trở ra)(?: \p{Lu}\p{Ll}*){1,3}(?: và (?:khu vực|vùng) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)?|(?<=(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|địa phương|dự án|công trình|[tT]rung ương) )(?:có (?:rừng|biển|đê|đảo|mỏ|dịch|cửa khẩu|biên giới|hồ chứa|khu công nghiệp)(?!\p{L})|(?:trọng điểm|miền núi|hải đảo|biên giới|ven (?:biển|sông|đê|hồ)|vùng (?:cao|sâu|xa|biển|lũ|trũng|núi|hạ du|ven biển|ven sông|biên giới|dân tộc thiểu số|đồng bào dân tộc thiểu số))(?:,? (?:và )?(?:miền núi|hải đảo|biên giới|ven biển|vùng (?:sâu|xa|cao)))?))/uy;
/** "UBND các huyện: Long Thành, Nhơn Trạch, Cẩm Mỹ": the places behind the colon are those of the group. */
export const PLACES =
  /(?<=(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|XÃ|PHƯỜNG|thị trấn|đặc khu)|(?:ven|vùng|miền|biên|hải|trọng) \p{Ll}+): (?:(?:thành phố|thị xã|huyện|TP\.?) )?\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3}(?:(?:, |,? và )(?:(?:thành phố|thị xã|huyện|TP\.?) )?\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3})+(?=[.:;)]| \(| \p{Ll}|\n|$)/uy;
/** "Chủ tịch UBND các xã Minh Châu, Ba Vì": further places behind the first, without the colon. */
const OF_PLACES =
  /[cC]ác (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu)(?:(?:, |,? và )(?:huyện|thành phố|thị xã|phường|thị trấn|đặc khu))* \p{Lu}[^,.;:()]{1,40}$/u;
/** "Trung tâm Y tế huyện, thành phố": the kinds of places go on; no place is named. */
export const MORE_KINDS =
  /(?<= (?:huyện|thị xã|thành phố|quận|xã|phường))(?:(?:, |,? và |\/| - )(?:huyện|thị xã|thành phố|quận|phường|xã|thị trấn|đặc khu)(?= \p{Ll}|[.,:;)]|$))+/uy;
/** "Công an | 14 phường": all of a district. */
const NUMBERED = / \d{1,3} (?:xã|phường|thị trấn|huyện|quận)(?:, (?:xã|phường|thị trấn))*(?!\p{L}| \p{Lu})/uy;
/** "Chủ tịch UBND các huyện, thị xã Long Khánh, thành phố Biên Hòa": of a group of one kind and the towns beside it. */
export const MORE_NAMED =
  /(?<=[cC]ác (?:huyện|xã|phường|quận))(?:(?:, |,? và )(?:thị xã|thành phố|T[PX]\.?|thị trấn|phường|đặc khu) \p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3}){1,4}(?= \p{Ll}|[.;:]|$)/uy;
/** "Đảng ủy Chính phủ", "Chi cục Hải quan khu vực": behind a name of the registry the name of a longer one goes on. */
export const GOES_ON =
  / (?:(?<=[cC]ác (?:sở|phòng) )(?:giáo dục và đào tạo|lao động|tài nguyên và môi trường|văn hóa|khoa học|giao thông|kế hoạch|nông nghiệp|tài chính|tư pháp|nội vụ|y tế|công thương)(?!\p{L})|(?<=[cC]ác (?:cơ quan|đơn vị) )(?:truyền thông|sự nghiệp|thi công|vận tải|cung cấp|kinh doanh|khai thác)(?!\p{L})|(?<=(?:thị|thành) )đoàn(?!\p{L})|(?<=[đĐ]ảng (?:ủy|uỷ|bộ) )cơ quan(?= \p{Lu})|(?<=Công an )giao thông|(?<=Thanh tra )(?:giao thông|xây dựng|chuyên ngành|nhà nước)(?!\p{L})|(?:dự phòng|cửa khẩu|địa phương|nhỏ và vừa|khu vực|cơ sở|liên tỉnh|vùng|viễn thông|bưu chính|vận tải|du lịch|lữ hành|xăng dầu|dược|bảo hiểm|sản xuất|kinh doanh|nhà nước|cấp (?:tỉnh|huyện|xã)|(?:các )?(?:lễ hội|hội thi|cuộc thi|kỳ thi|giải thưởng)|các (?:cấp|tỉnh|huyện|thành phố|quận|xã|phường|địa phương|đơn vị|thôn|ấp|bản|khóm|khu phố|khu dân cư|tổ dân phố))(?!\p{L})|và (?:Dân vận|Hỗ trợ|Phát triển|Truyền thông|Thông tin|Dịch vụ|Quản lý|Môi trường|Công nghệ|Du lịch|Đào tạo|Tư vấn|Chăm sóc|Bảo vệ|Xúc tiến|Ứng dụng|Thủy sản|Chuyển đổi|Thương mại|Truyền thanh|Thể thao)(?!\p{L})|(?!(?:Kế hoạch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Đề án|Chương trình|Quy chế|Quy định|Quy hoạch|Dự án|Dự thảo|Báo cáo|Tờ trình|Thông (?:tư|báo)|Luật|Bộ luật|Pháp lệnh|Công (?:văn|điện)|Phương án|Chiến lược|Danh mục|Hội nghị|Hội thảo|Đề cương|Phụ lục|Văn bản|Hướng dẫn|Hồ sơ|Lễ|Ngày|Cuộc|Năm|Đại hội)(?!\p{L}))\p{Lu}\p{Ll})/uy;

/** The first words of what may belong to a name behind it, but for those with a capital. */
export const GOES_ON_WITH = new WordSet(
  "đóng hoạt thường tại ở cửa địa và dự nhỏ khu cơ liên vùng viễn bưu vận du lữ xăng dược bảo sản kinh nhà cấp các trực thuộc từ trọng miền hải biên ven có trong trên của cùng lễ hội cuộc kỳ giải giáo lao tài văn khoa giao kế nông tư nội y truyền sự thi cung khai quản công đoàn xây chuyên",
);
/** The last words of the kinds of places. */
export const KIND_ENDS = new WordSet("huyện xã phố quận phường");

/** Gives the agencies that the registry holds, with all that belongs to their names: posts, places, whose they are. */
export function listKnown(resolved: ResolvedDocument, names: NameSearch): ListedAgency[] {
  const { text, agencies } = resolved;
  let limit = 0;
  return agencies.map(({ mention, agency }, index) => {
    const { end: nameEnd } = mention;
    const start = startWithPost(resolved, mention.start, limit);
    const next = text.charAt(nameEnd);
    const goesOn = next === " " && mayGoOn(resolved, nameEnd);
    // But for GOES_ON no pattern that opens with a blank goes on with a capital.
    const goesOnSmall = goesOn && !isOf(text, nameEnd + 1, UPPER);
    const ofPlaces = goesOn && !goesOnSmall ? endOfNamedGroup(text, nameEnd) : -1;
    if (ofPlaces !== -1) return nameShape(resolved, { start, end: ofPlaces });
    const longer =
      goesOn &&
      matchEnd(GOES_ON, text, mention.end) !== -1 &&
      readShape(resolved, {
        names,
        at: start,
        limit: mention.start + 1,
        inner: agencies[index + 1]?.mention,
        known: mention.end,
      });
    if (longer && longer.end > mention.end) return withPlaces(resolved, longer);
    const whole = agencies[index + 1]?.mention;
    if (goesOnSmall && whole && matchEnd(PART_OF, text, mention.end) === whole.start) {
      limit = whole.end;
      return agency.registered && agency.kind === "BODY"
        ? nameAs(agency, { start, end: whole.end })
        : nameShape(resolved, { start, end: whole.end });
    }
    const part = goesOnSmall ? matchEnd(PART_OF_GROUP, text, mention.end) : -1;
    const places = placesEnd(text, part === -1 ? mention.end : part);
    if (places !== -1 || part !== -1) return nameShape(resolved, { start, end: Math.max(part, places) });
    const numbered = next === " " ? matchEnd(NUMBERED, text, nameEnd) : -1;
    if (numbered !== -1) return nameShape(resolved, { start, end: numbered });
    const ofKind = ", /".includes(next) && endsInKind(resolved, nameEnd);
    const kinds = ofKind ? matchEnd(MORE_KINDS, text, nameEnd) : -1;
    if (kinds !== -1) return nameShape(resolved, { start, end: kinds });
    const listed = next === "," ? endOfListed(text, { start, end: nameEnd }) : -1;
    if (listed > nameEnd) return nameShape(resolved, { start, end: listed });
    const named = ofKind ? matchEnd(MORE_NAMED, text, nameEnd) : -1;
    if (named !== -1) return nameAs(agency, { start, end: named });
    const trailer = goesOnSmall && agency.kind === "COLLECTIVE" ? matchEnd(OF_GOVERNMENT, text, nameEnd) : -1;
    const end = goesOnSmall ? Math.max(nameEnd, trailer, matchEnd(TRAILER, text, nameEnd)) : nameEnd;
    limit = end;
    const own = start === mention.start && end === mention.end ? mention : { start, end };
    return { start, end, agency, written: mention.shared ?? own };
  });
}

/** "UBND các tỉnh, thành phố Nam Định, Thái Bình": the kinds, or the first place, are not all of the group. */
function endOfListed(text: string, { start, end }: Range): number {
  return OF_PLACES.test(text.slice(start, end)) ? endOfGroupPlaces(text, end) : endOfGroupKinds(text, end);
}

/** Takes in the places that a group goes on to name one by one. */
function withPlaces(resolved: ResolvedDocument, name: ListedAgency): ListedAgency {
  const { text } = resolved;
  const places = placesEnd(text, name.end);
  if (places !== -1) return nameShape(resolved, { start: name.start, end: places });
  if (!OF_PLACES.test(text.slice(name.start, name.end))) return name;
  const end = endOfGroupPlaces(text, name.end);
  return end === name.end ? name : nameShape(resolved, { start: name.start, end });
}

/** Whether the word behind a name may belong to it; mostly it is a verb. */
function mayGoOn(resolved: ResolvedDocument, end: number): boolean {
  return isOf(resolved.text, end + 1, UPPER) || GOES_ON_WITH.has(resolved.words.ids[wordAt(resolved, end)]);
}

function endsInKind(resolved: ResolvedDocument, end: number): boolean {
  return KIND_ENDS.has(resolved.words.ids[wordAt(resolved, end) - 1]);
}

function placesEnd(text: string, end: number): number {
  return text.charAt(end) === ":" ? matchEnd(PLACES, text, end) : -1;
}

function startWithPost(resolved: ResolvedDocument, start: number, limit: number): number {
  const { text, words } = resolved;
  if (!" :".includes(text.charAt(start - 1))) return start;
  const at = wordAt(resolved, start);
  const beside = HEADS_OPEN.has(words.ids[at]) && matchEnd(HEADS, text, start) !== -1;
  if (!beside && !POST_ENDS.has(words.ids[at - 1])) return start;
  const from = Math.max(limit, start - 40);
  const before = text.slice(from, start);
  if (!beside && !endsInPost(before)) return start;
  const post = (beside ? BESIDE_HEADS : POST).exec(before);
  return post ? from + post.index : start;
}
