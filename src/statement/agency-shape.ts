import { makeEndTest } from "../document/end-test.ts";
import { matchEnd } from "../document/match-end.ts";
import type { Range } from "../mention/mention.ts";
import { endOfGroup, endOfNoun, isLabel, readCapitals, startsGroup, startsName } from "./agency-noun.ts";
import { endOfGroupKinds } from "./group-places.ts";
import { NextMatch } from "./next-match.ts";
import { endOfProperName, findProperEnds } from "./proper-end.ts";
import { isSecondField } from "./second-field.ts";
import { CLEAR_VERBS, NAME_VERBS } from "./work-verb.ts";

/** What a name in running text cannot go on with; no word of a stop has a capital, so most blanks are passed by at a look. */
export const STOP = new RegExp(
  `[.;:()"“”\\n]| \\||, | (?=[a-zà-ỹ])(?=(?:và|cùng(?! cấp)|để|nhằm|trong(?! nước)|tại|theo|cho|khi|nếu|đã|đang|sẽ|được|là|mà|do|bởi|vào|với|qua|(?<!cấp )trên|trước|có tên|nêu (?:trên|tại|ở)|${CLEAR_VERBS})(?!\\p{L})|(?<=(?:quốc tế|quốc gia|nhà nước|nông thôn|bệnh tật|cửa khẩu|khu vực|trung ương|điện tử|thông tin) )(?:${NAME_VERBS})(?!\\p{L})|(?:${NAME_VERBS})(?: \\p{Ll}+){0,2}? (?:các|những|việc|tốt|chặt|nghiêm|kịp thời|dứt điểm|triệt để|hiệu quả|vi phạm)(?!\\p{L}))`,
  "gu",
);
const VERB = new RegExp(`(?:${CLEAR_VERBS})(?!\\p{L})`, "uy");
/** "UBMTTQ", "HĐND": a name of one word. */
const ACRONYM = /^\p{Lu}{4,}$/u;
const NAME_WORDS = 16;
const TAIL_WORDS = 5;
/** A name that ends in the kind of its place is told, however long: "Ban Quản lý dự án đầu tư và xây dựng tỉnh". */
export const OF_PLACE =
  /(?<!cấp|các|mọi|từng) (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|ở cơ sở)$| các (?:cấp|ngành),? (?:và )?các (?:cấp|ngành)$/u;
/** "… các huyện, thành phố", "… khu vực Đồng bằng và Trung du Bắc Bộ", "… vùng đồng bào dân tộc thiểu số". */
const LONG_TAIL =
  /^ (?:các |khu vực \p{Lu}|vùng |(?:giáo dục|lao động|tài nguyên|nông nghiệp|văn hóa|khoa học|kế hoạch) |và \p{Lu})|^ cửa khẩu .*\p{Lu}\p{Ll}+$/u;
/** What tells nothing of a name's end: signs, and nouns that no sentence goes on with behind a name. */
const JOINTS =
  / (?:và|[-–&]|rừng (?:phòng hộ|đặc dụng)|đặc dụng|dự án|đầu tư|công trình|giao thông|thủy lợi|nông thôn|môi trường|dân dụng|công nghiệp|đô thị|hành chính|nhà nước|xã hội|thiên tai|cứu nạn|giáo dục|phổ thông|dân tộc|nội trú|bán trú|trung ương|tương đương|trực thuộc|văn hóa|thể thao|du lịch)(?= |$)/gu;
/** No name is longer. */
const NAME_REACH = 160;

/** What the registry knows of a name: an agency that it ends in, and how far a shorter name of its beginning reaches. */
export interface NameHints {
  readonly inner?: Range | undefined;
  readonly known?: number | undefined;
}

/** A text in which names are read, with what may end them. */
export interface NameSearch {
  readonly text: string;
  readonly stops: NextMatch;
  readonly properEnds: NextMatch;
}

/** Makes a text ready for `readName`; for many names of one text it is made once. */
export function makeNameSearch(text: string): NameSearch {
  return { text, stops: new NextMatch(text, STOP), properEnds: findProperEnds(text) };
}

/**
 * Reads a name of unknown extent in running text: from its noun to the verb, function word or mark that cannot belong
 * to it. An agency of the registry it ends in (`inner`) tells the end: "Ban cán sự đảng Tòa án nhân dân tỉnh". Null
 * where none begins at `at`, or where the end is not told.
 */
export function readName(
  { text, stops, properEnds }: NameSearch,
  at: number,
  { inner, known }: NameHints = {},
): Range | null {
  const group = endOfGroup(text, at);
  const isGroup = group !== -1;
  const noun = isGroup ? group : endOfNoun(text, at);
  if (isLabel(text, at)) return null;
  if (noun === -1) return cutCapitals(text, readCapitals(text, at));
  const sealed = isGroup ? matchEnd(SEALED, text, at) : -1;
  if (sealed !== -1) return { start: at, end: sealed };
  // The word behind the noun belongs to it, a verb or not: "Ban chỉ đạo", "Hội đồng thẩm định".
  const from = known ?? (isGroup ? noun : skipWord(text, noun));
  const reach = at + NAME_REACH;
  let proper = isGroup ? -1 : endOfProperName(properEnds, { start: from, end: reach });
  let listed = false;
  for (let stop = stops.find(from, reach); stop; stop = stops.find(stop.end, reach)) {
    const end = stop.start;
    const sign = text.slice(end, stop.end);
    if (proper !== -1 && proper < end) break;
    if (sign === " " && !isGroup && namesSubject(text, at, end)) continue;
    const ordinal = matchOrdinal(text, at, end);
    if (ordinal !== -1)
      return {
        start: at,
        end: isGroup ? Math.max(ordinal, matchEnd(MORE_ORDINALS, text, ordinal)) : ordinal,
      };
    const ofGroup = !listed && (isGroup || OF_GROUP.test(text.slice(at, end)));
    const kinds = sign === ", " ? endOfGroupKinds(text, end) : -1;
    if (kinds !== -1) return { start: at, end: kinds };
    if (!isGroup && matchEnd(LEVELS, text, end) !== -1) continue;
    if (isInside(text, { at: end, sign }, ofGroup)) {
      if (sign !== ":") continue;
      listed = true;
      proper = endOfProperName(properEnds, { start: end + 1, end: reach });
      continue;
    }
    if (inner && inner.start > at && inner.end <= end && OWNED.test(text.slice(inner.start - 7, inner.start)))
      return { start: at, end: inner.end };
    if (isTold(text, { start: at, end }, { isGroup, known })) return { start: at, end };
    if (!inner || inner.start <= at || inner.end > end) return null;
    return { start: at, end: Math.max(inner.end, matchEnd(OF_ALL, text, inner.end)) };
  }
  return proper === -1 ? null : { start: at, end: proper };
}

/** "Ban Chỉ đạo Nhà nước về kế hoạch bảo vệ và phát triển rừng": what a body deals with may be a verb. */
function namesSubject(text: string, start: number, end: number): boolean {
  return matchEnd(SUBJECT_VERB, text, end) !== -1 && OF_SUBJECT.test(text.slice(start, end));
}

const OF_SUBJECT = / về(?: [^,.;:()]{1,40})?$/u;
const SUBJECT_VERB =
  / (?:bảo vệ|xây dựng|đổi mới|ứng phó|phòng ngừa|nâng cao|chuyển đổi|giải quyết|cải tạo|sắp xếp|củng cố|khắc phục|điều phối)(?!\p{L})/uy;

/** "Thanh tra Sở Xây dựng các địa phương": of all of them. */
const OF_ALL =
  / các (?:địa phương|tỉnh, thành phố|huyện, thị xã, thành phố|huyện, thành phố|tỉnh|huyện|xã|xã, phường)(?= \p{Ll}|[,.;:]|$)/uy;

/** "Ban Chỉ huy Phòng thủ dân sự các ngành, các cấp": of all of them. */
const LEVELS = /(?<= các (?:cấp|ngành)),? (?:và )?các (?:cấp|ngành)(?!\p{L})/uy;

/** "các lực lượng chức năng | xử lý": groups of no more words than these. */
const SEALED =
  /các cơ quan đại diện(?: ngoại giao)?(?: của)?(?: Việt Nam)? ở nước ngoài(?!\p{L})|các (?:lực lượng|cơ quan|đơn vị|ngành) (?:chức năng|nghiệp vụ|chuyên môn)(?= (?!(?:của|thuộc|cấp|và|liên|có|tỉnh|huyện|xã|trực|trên|tại)(?!\p{L}))\p{Ll}|[.;:])/iuy;

/** "các đơn vị sự nghiệp công lập thuộc Sở Y tế": whose it is ends a name. */
const OWNED = / thuộc $/u;

/** Small letters that go on long behind the last capital may be a verb no rule knows: then the end is not told. */
function isTold(
  text: string,
  { start, end }: Range,
  { isGroup, known }: { isGroup: boolean; known: number | undefined },
): boolean {
  // "Báo", "Đài" alone are nouns yet.
  if (known !== undefined && text.slice(start, known).includes(" ")) {
    const more = text.slice(known, end);
    return more.split(" ").length <= (LONG_TAIL.test(more) ? TAIL_WORDS * 2 : TAIL_WORDS);
  }
  const whole = text.slice(start, end);
  // Of a group the last of its units is measured.
  const words = (isGroup ? whole.slice(whole.lastIndexOf(", ") + 1) : whole).replace(JOINTS, "").split(" ");
  const capital = words.findLastIndex((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  const tail = words.length - 1 - capital;
  // Whoever is said to lead is named as far as that.
  const leads = matchEnd(LEADS, text, end) !== -1;
  const most = TAIL_WORDS + (isGroup || capital <= 0 ? 2 : 0) + (leads ? TAIL_WORDS : 0);
  return (
    (whole.includes(" ") || ACRONYM.test(whole)) &&
    words.length <= NAME_WORDS &&
    (tail <= most || OF_PLACE.test(whole))
  );
}

const LEADS = / (?:chủ trì|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/uy;

/** In a run of capitals the next name begins at the next noun behind a comma or "VÀ". */
function cutCapitals(text: string, run: Range | null): Range | null {
  if (!run) return null;
  for (const match of text.slice(run.start, run.end).matchAll(/, | VÀ /gu)) {
    const at = run.start + match.index;
    if (startsName(text, at + match[0].length)) return { start: run.start, end: at };
  }
  return run;
}

/** "Bảo hiểm xã hội khu vực VII": behind its ordinal a name does not go on. */
function matchOrdinal(text: string, at: number, end: number): number {
  const match =
    /^[^,;:]*? (?:[kK]hu vực|[sS]ố|[qQ]uân khu|[vV]ùng) (?:[IVXL]+|\d+)(?![\p{L}\d])(?: - \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)?/u.exec(
      text.slice(at, end),
    );
  return match ? at + match[0].length : -1;
}

function skipWord(text: string, noun: number): number {
  if (matchEnd(SPOKEN, text, noun) !== -1 || endsInWhole(text.slice(Math.max(0, noun - WHOLE_REACH), noun)))
    return noun;
  return matchEnd(WORD, text, noun) === -1 ? noun : WORD.lastIndex;
}

/** "Huyện đoàn vận động …": nouns that are names already. */
const endsInWhole = makeEndTest(
  /(?:^|[^\p{L}])(?:(?:Tỉnh|Thành|Huyện|Thị|Quận|Xã) (?:đoàn|đội|ủy|uỷ)|Liên đội|Chi đoàn|phòng, ban chuyên môn|nhà thầu(?: (?:thi công|xây lắp|tư vấn))?|[cC]hủ (?:đầu tư|đập|hồ|rừng|tàu|mỏ|dự án)|(?:phòng|cơ quan|đơn vị|bộ phận) (?:chuyên môn|nghiệp vụ|chức năng|trực thuộc))$/u,
);
const WHOLE_REACH = 24;
const SPOKEN = / (?:chủ trì|phối hợp với|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/uy;
/** Not the kind of its place, with which a name may end: "Bưu điện huyện". */
const WORD =
  / (?!(?:và|các|tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu)(?!\p{L}))\p{Ll}+(?: (?!(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|tổ chức)(?!\p{L}))\p{Ll}+)?/uy;

/** "Trung tâm Văn hóa, Thể thao", "Quỹ bảo vệ và phát triển rừng": the name goes on behind the mark. */
function isInside(text: string, { at, sign }: { at: number; sign: string }, isGroup: boolean): boolean {
  if (sign === ":")
    return (
      matchEnd(LISTED, text, at + 1) !== -1 &&
      !startsName(text, at + 2) &&
      ENDS_IN_GROUP.test(text.slice(Math.max(0, at - 60), at))
    );
  if (sign === ", ") {
    const next = at + 2;
    if (!isGroup && matchEnd(ACRONYM_BESIDE, text, at) !== -1) return !startsName(text, next);
    if (matchEnd(PAIRED, text, next) !== -1 || matchEnd(ORDINAL, text, next) !== -1) return true;
    if (isGroup && matchEnd(OF_REGION, text, at) === -1) return matchEnd(MORE_UNITS, text, next) !== -1;
    return matchEnd(CAPITALISED, text, next) !== -1 && !startsName(text, next);
  }
  if (matchEnd(AND, text, at) === -1) return false;
  const next = AND.lastIndex;
  if (isSecondField(text, at, next)) return true;
  if (startsName(text, next) || startsGroup(text, next)) return false;
  // "Ban Quản lý dự án đầu tư và xây dựng tỉnh"
  return matchEnd(VERB, text, next) === -1 || text.endsWith("đầu tư", at);
}

/** "Ban quản lý KKT, KCN": short forms beside each other. */
const ACRONYM_BESIDE = /(?<= \p{Lu}{2,5}), \p{Lu}{2,5}(?!\p{L})/uy;
/** "Khối Dân vận các xã", "Thủ trưởng cơ quan" goes on like a group: ", phường, thị trấn". */
const OF_GROUP =
  / các (?:đơn vị|địa phương|cấp|tỉnh|huyện|thành phố|quận|thị xã|xã|phường|thị trấn|thôn|ấp|khóm|bản|buôn|khu phố|tổ dân phố)[^,]{0,30}(?:, [^,]{2,20})*$|^(?:[tT]hủ trưởng|[gG]iám đốc|[tT]rưởng|[lL]ãnh đạo|[nN]gười đứng đầu) (?:cơ quan|đơn vị|sở|ban|ngành|phòng|thôn|ấp|khóm|bản|buôn|khu phố)(?:, [^,]{2,20})*$/u;
/** "Vụ trưởng các Vụ: Kế hoạch - Tài chính, Bảo hiểm y tế" */
const ENDS_IN_GROUP =
  /(?:^| )[cC]ác (?:Vụ|Cục|Sở|sở|Bộ|bộ|Phòng|phòng|Ban|ban|Chi cục|Tổng cục|Trung tâm|đơn vị|(?:Công ty|Ngân hàng|Bệnh viện|Trường)(?: [\p{L}&]+){0,5})$/u;
const LISTED = / \p{Lu}\p{Ll}/uy;
/** "các tỉnh ủy, thành ủy", "các cơ quan, đơn vị, địa phương". */
const MORE_UNITS =
  /(?:ban|ngành|phòng|đơn vị|tổ chức|địa phương|đoàn thể|hiệp hội|huyện|thành phố|thị xã|quận|phường|xã|thị trấn|đặc khu|thành đoàn|(?:thành|huyện|thị|quận|đảng) (?:ủy|uỷ)|(?:huyện|thị|quận|xã) đoàn|đoàn trực thuộc|đảng bộ|cơ quan|viện|trung tâm|siêu thị|chợ|trường|công ty|ngân hàng|mầm non|mẫu giáo|tiểu học|trung học|THCS|THPT|phổ thông|cao đẳng|đại học|trung cấp|dạy nghề|hợp tác xã|tổ hợp tác|doanh nghiệp|hộ (?:kinh doanh|gia đình|sản xuất)|cơ sở|nhà trường|thôn|ấp|khóm|bản|buôn|làng|khu phố|tổ dân phố|trạm|hạt|đội|đồn|thành(?=, thị(?! xã))|thị(?! (?:xã|trấn|ủy|uỷ)))(?!\p{L})/uy;
/** "Cục Quản lý Khám, chữa bệnh", "Ban Chỉ huy Phòng, chống thiên tai": second halves of pairs that names hold. */
const PAIRED =
  /(?<=[kK]hám(?: bệnh)?, )chữa bệnh|(?<=[pP]hòng, )chống|(?<=[pP]hổ biến, )giáo dục|(?<=kho, )bãi|(?<=[cC]háy, )chữa cháy|(?<=[đĐ]ua, )khen thưởng|(?<=[sS]ự cố, )thiên tai|(?<=[vV]ăn h[óo][áa], )thể thao|(?<=tham mưu, )giúp việc|(?<=[aA]n ninh, )trật tự|(?<=[bB]ưu chính, )viễn thông|(?<=thông tấn, )báo chí|(?<=phát thanh, )truyền hình|(?<=sản xuất, )kinh doanh|(?<=khai thác, )chế biến/uy;
/** "các Tổng công ty Điện lực miền Bắc, Hà Nội": a group goes on to the next region it is of. */
const OF_REGION = /(?<= (?:miền|khu vực|vùng) \p{Lu}\p{Ll}+), /uy;
/** "các Đội Quản lý thị trường số 1, số 2" */
const MORE_ORDINALS = /(?:(?:, |,? và )(?:số )?(?:[IVX]+|\d{1,2})(?![\p{L}\d/.]))+/uy;
/** "các Ban Quản lý dự án I, II, III": behind a comma the next of several numbers. */
const ORDINAL = /(?<= (?:[IVX]+|\d{1,2}), )(?:[IVX]+|\d{1,2})(?![\p{L}\d/.])/uy;
const CAPITALISED = /\p{Lu}\p{Ll}/uy;
const AND = / và /uy;
