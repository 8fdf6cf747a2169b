import { isOf, UPPER } from "../document/char-class.ts";
import type { Range } from "../mention/mention.ts";
import { NextMatch } from "./next-match.ts";
import { endOfProperName, findProperEnds } from "./proper-end.ts";
import { CLEAR_VERBS, NAME_VERBS } from "./work-verb.ts";

/** Nouns that begin the name of an agency the registry does not hold, and words that show the noun is none here. */
const NOUN =
  /(?!Các đơn vị hành chính(?! sự nghiệp)(?!\p{L}))(?:BCH|BCĐ|BQL|UBND|UBKT|UBMTTQ|MTTQ|HĐND|BHXH|KBNN|NHNN|TAND|VKSND|S[ởờỡ]|Ban|Bộ|Cục|Chi cục|Tổng cục|Vụ|Văn phòng|(?:Ủy|Uỷ) ban|Hội|Hội đồng|Liên đoàn|Liên minh|Liên hiệp|Hiệp hội|Đoàn|Công đoàn|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Trung ương Đoàn|Trung ương Hội|Công an|Công ty|Tổng công ty|Tổng Công ty|Tập đoàn|Chi nhánh|Hợp tác xã|Xí nghiệp|Nhà máy|Trung tâm|Viện|Học viện|Trường|Đài|Báo|Thư viện|Bảo tàng|Kho bạc|Ngân hàng|Bảo hiểm xã hội|Thanh tra(?= (?:\p{Lu}|[bB]ộ(?!\p{L})|tỉnh|thành phố|huyện|quận))|Kiểm toán(?= (?:\p{Lu}|nhà nước))|Thống kê(?= (?:tỉnh|thành phố|cơ sở|các))|Thuế(?= (?:tỉnh|thành phố|cơ sở|các))|Hải quan(?= (?:khu vực|tỉnh|cửa khẩu))|Tòa án|Toà án|Viện kiểm sát|Quỹ|Phòng|Trạm|Hạt|Bệnh viện|Điện lực|Bưu điện|Viễn thông|Mặt trận|Quân khu|Bộ đội|Bộ Tư lệnh|Bộ Chỉ huy|Ban Chỉ huy|Đồn|Cảng vụ|Khối|Khu(?= (?:[qQ]uản lý|[bB]ảo tồn))|Đội(?= \p{Lu}| (?:quản lý|liên ngành|trật tự|kiểm tra|công tác|dân phòng|xung kích|thuế|cứu))|Vườn(?= [qQ]uốc gia)|Đại học|Tạp chí|Nhà hát|Lữ đoàn|Trung đoàn|Sư đoàn|Hải đoàn|[đĐ]ại biểu(?= (?:HĐND|Hội đồng|Quốc hội))|Tổ(?! (?:chức|quốc|tiên|ấm)(?!\p{L}))|Tiểu ban|Đảng (?:ủy|uỷ|bộ|đoàn)|Chi bộ|(?:Tỉnh|Thành|Huyện|Thị|Quận|Quân) (?:ủy|uỷ)|Thường trực|Cơ quan|Đơn vị|Doanh nghiệp|Bộ trưởng|Thống đốc|Chủ nhiệm|Chủ tịch|Phó Chủ tịch|Bí thư|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Tổng giám đốc|Hiệu trưởng|Viện trưởng|Thủ trưởng|Chánh|Người đứng đầu|Cục trưởng|Vụ trưởng|Trưởng|Thành viên|Lãnh đạo|(?:Xã|Phường|Thị trấn|Huyện|Thành phố|Thị xã|Quận|Đặc khu|xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|thành phố|ngành|lực lượng)(?= \p{Lu})|Các)(?= )(?! (?:hành|nghị|nhập|thảo|thi|chợ|họp|chống|cáo|chí|máy|kết|hợp(?! tác)|đất|trợ|quát|viên|thể|lượng|hữu|đầu|việc|án|mùa|lúa|học)(?!\p{L}))/uy;
/** The first words of all of them, in small letters, and of groups. */
export const NAME_OPENINGS =
  "bch bcđ bql ubnd ubkt ubmttq mttq hđnd bhxh kbnn nhnn tand vksnd sở ban bộ cục chi tổng vụ văn ủy uỷ hội liên hiệp đoàn công tỉnh thành huyện trung tập hợp xí nhà viện học trường đài báo thư bảo kho ngân thanh kiểm thống thuế hải tòa toà quỹ phòng trạm hạt bệnh điện bưu viễn mặt quân đồn cảng khối tổ tiểu đảng thị quận thường cơ đơn doanh chủ phó bí giám hiệu thủ chánh người trưởng lãnh các xã phường quận đặc ngành lực sờ sỡ khu đội vườn đại tạp lữ sư";
/** First letters of the nouns that need no capital: "đại biểu", "huyện", "xã", "phường", "thị trấn", "ngành", "lực lượng". */
const SMALL_OPENINGS = "đxptnlhq";
const GROUP =
  /các (?:sở|ban|ngành|bộ|cục|chi cục|phòng|cơ quan|đơn vị(?! hành chính(?! sự nghiệp)(?!\p{L}))|tổ chức|hội|hiệp hội|đoàn thể|doanh nghiệp|công ty|tập đoàn|tổng công ty|ngân hàng|hợp tác xã|trường|viện|trung tâm|bệnh viện|cấp (?:ủy|uỷ)|chi bộ|đảng bộ|đảng (?:ủy|uỷ)|(?:tỉnh|huyện|thành|quận|thị) (?:ủy|uỷ)|tỉnh|huyện|thành phố|quận|thị xã|xã|phường|thị trấn|địa phương|chủ đầu tư|thành viên|cơ sở)(?!\p{L})/iuy;
/** "Cơ quan chủ trì: …" labels what follows it; it is nobody's name. */
const LABEL =
  /(?:các )?(?:cơ quan|đơn vị) (?:chủ trì|phối hợp|thường trực|thực hiện|đầu mối|chịu trách nhiệm|tham gia|soạn thảo)/iuy;
/** What a name in running text cannot go on with; no word of a stop has a capital, so most blanks are passed by at a look. */
const STOP = new RegExp(
  `[.;:()"“”\\n]| \\||, | (?=[a-zà-ỹ])(?=(?:và|để|nhằm|trong|tại|theo|cho|khi|nếu|đã|đang|sẽ|được|là|mà|do|bởi|vào|với|qua|trên|${CLEAR_VERBS})(?!\\p{L})|(?:${NAME_VERBS}) (?:các|những|việc|tốt|chặt|nghiêm)(?!\\p{L}))`,
  "gu",
);
const VERB = new RegExp(`(?:${CLEAR_VERBS})(?!\\p{L})`, "uy");
const CAPITALS = /\p{Lu}[\p{Lu}&]+(?:(?:,? | - |-)[\p{Lu}\d&]+(?![\p{Ll}.])){1,40}/uy;
const NAME_WORDS = 16;
const TAIL_WORDS = 5;
/** "… các huyện, thành phố", "… khu vực Đồng bằng và Trung du Bắc Bộ". */
/** A name that ends in the kind of its place is told, however long: "Ban Quản lý dự án đầu tư và xây dựng tỉnh". */
const OF_PLACE = /(?<!cấp|các|mọi|từng) (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)$/u;
const LONG_TAIL = /^ (?:các |khu vực \p{Lu})/u;
/** No name is longer. */
const NAME_REACH = 160;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Whether an agency's name may begin at `at`, by its first noun. Names set in capitals count: "CÁC BỘ, ĐỊA PHƯƠNG". */
export function startsName(text: string, at: number): boolean {
  if (!isOf(text, at, UPPER) && !SMALL_OPENINGS.includes(text.charAt(at))) return false;
  if (matchAt(LABEL, text, at) !== -1) return false;
  return matchAt(NOUN, text, at) !== -1 || readCapitals(text, at) !== null;
}

/** Reads a run of words in capitals that begins like an agency: "ĐẢNG ỦY CHÍNH PHỦ chủ trì". */
function readCapitals(text: string, at: number): Range | null {
  const end = matchAt(CAPITALS, text, at);
  if (end === -1) return null;
  const words = text.slice(at, end);
  return matchAt(NOUN, `${words.charAt(0)}${words.slice(1).toLowerCase()} `, 0) === -1
    ? null
    : { start: at, end };
}

/** Whether a group begins at `at`: "các phòng chuyên môn", "các hợp tác xã". */
export function startsGroup(text: string, at: number): boolean {
  return "cC".includes(text.charAt(at)) && matchAt(GROUP, text, at) !== -1;
}

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
  const isGroup = startsGroup(text, at);
  const noun = isGroup ? GROUP.lastIndex : matchAt(NOUN, text, at);
  if (matchAt(LABEL, text, at) !== -1) return null;
  if (noun === -1) return cutCapitals(text, readCapitals(text, at));
  // The word behind the noun belongs to it, a verb or not: "Ban chỉ đạo", "Hội đồng thẩm định".
  const from = known ?? (isGroup ? noun : skipWord(text, noun));
  const reach = at + NAME_REACH;
  const proper = isGroup ? -1 : endOfProperName(properEnds, { start: from, end: reach });
  for (let stop = stops.find(from, reach); stop; stop = stops.find(stop.end, reach)) {
    const end = stop.start;
    if (proper !== -1 && proper < end) break;
    const ordinal = matchOrdinal(text, at, end);
    if (ordinal !== -1) return { start: at, end: ordinal };
    const ofGroup = isGroup || OF_GROUP.test(text.slice(at, end));
    if (isInside(text, { at: end, sign: text.slice(end, stop.end) }, ofGroup)) continue;
    if (isTold(text, { start: at, end }, { isGroup, known })) return { start: at, end };
    return inner && inner.start > at && inner.end <= end ? { start: at, end: inner.end } : null;
  }
  return proper === -1 ? null : { start: at, end: proper };
}

/** Small letters that go on long behind the last capital may be a verb no rule knows: then the end is not told. */
function isTold(
  text: string,
  { start, end }: Range,
  { isGroup, known }: { isGroup: boolean; known: number | undefined },
): boolean {
  if (known !== undefined) {
    const more = text.slice(known, end);
    return more.split(" ").length <= (LONG_TAIL.test(more) ? TAIL_WORDS * 2 : TAIL_WORDS);
  }
  const words = text.slice(start, end).split(" ");
  const capital = words.findLastIndex((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  const tail = words.length - 1 - capital;
  const most = isGroup || capital === 0 ? TAIL_WORDS + 2 : TAIL_WORDS;
  return (
    words.length > 1 && words.length <= NAME_WORDS && (tail <= most || OF_PLACE.test(text.slice(start, end)))
  );
}

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
  const match = /^[^,;:]*? (?:[kK]hu vực|[sS]ố|[qQ]uân khu|[vV]ùng) (?:[IVXL]+|\d+)(?![\p{L}\d])/u.exec(
    text.slice(at, end),
  );
  return match ? at + match[0].length : -1;
}

function skipWord(text: string, noun: number): number {
  if (matchAt(SPOKEN, text, noun) !== -1 || WHOLE.test(text.slice(noun - 12, noun))) return noun;
  return matchAt(WORD, text, noun) === -1 ? noun : WORD.lastIndex;
}

/** "Huyện đoàn vận động …": nouns that are names already. */
const WHOLE = /(?:^|[^\p{L}])(?:Tỉnh|Thành|Huyện|Thị|Quận) (?:đoàn|ủy|uỷ)$/u;
const SPOKEN = / (?:chủ trì|phối hợp với|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/uy;
const WORD = / \p{Ll}+(?: \p{Ll}+)?/uy;

/** "Trung tâm Văn hóa, Thể thao", "Quỹ bảo vệ và phát triển rừng": the name goes on behind the mark. */
function isInside(text: string, { at, sign }: { at: number; sign: string }, isGroup: boolean): boolean {
  if (sign === ":")
    return matchAt(LISTED, text, at + 1) !== -1 && ENDS_IN_GROUP.test(text.slice(at - 24, at));
  if (sign === ", ") {
    const next = at + 2;
    if (isGroup) return matchAt(MORE_UNITS, text, next) !== -1;
    if (matchAt(PAIRED, text, next) !== -1) return true;
    return matchAt(CAPITALISED, text, next) !== -1 && !startsName(text, next);
  }
  if (matchAt(AND, text, at) === -1) return false;
  const next = AND.lastIndex;
  if (startsName(text, next) || startsGroup(text, next)) return false;
  // "Ban Quản lý dự án đầu tư và xây dựng tỉnh"
  return matchAt(VERB, text, next) === -1 || text.endsWith("đầu tư", at);
}

/** "Khối Dân vận các xã" goes on like a group: ", phường, thị trấn". */
const OF_GROUP =
  / các (?:đơn vị|địa phương|cấp|tỉnh|huyện|thành phố|quận|thị xã|xã|phường|thị trấn)[^,]{0,30}(?:, [^,]{2,20})*$/u;
/** "Vụ trưởng các Vụ: Kế hoạch - Tài chính, Bảo hiểm y tế" */
const ENDS_IN_GROUP =
  /(?:^| )[cC]ác (?:Vụ|Cục|Sở|sở|Bộ|bộ|Phòng|phòng|Ban|ban|Chi cục|Tổng cục|Trung tâm|đơn vị)$/u;
const LISTED = / \p{Lu}\p{Ll}/uy;
/** "các tỉnh ủy, thành ủy", "các cơ quan, đơn vị, địa phương". */
const MORE_UNITS =
  /(?:ban|ngành|phòng|đơn vị|tổ chức|địa phương|đoàn thể|hiệp hội|huyện|thành phố|thị xã|quận|phường|xã|thị trấn|đặc khu|thành đoàn|(?:thành|huyện|thị|quận|đảng) (?:ủy|uỷ)|đảng bộ|cơ quan|viện|trường|công ty|ngân hàng)(?!\p{L})/uy;
/** "Cục Quản lý Khám, chữa bệnh", "Ban Chỉ huy Phòng, chống thiên tai": second halves of pairs that names hold. */
const PAIRED =
  /(?<=[kK]hám, )chữa bệnh|(?<=[pP]hòng, )chống|(?<=[cC]háy, )chữa cháy|(?<=[đĐ]ua, )khen thưởng|(?<=tham mưu, )giúp việc/uy;
const CAPITALISED = /\p{Lu}\p{Ll}/uy;
const AND = / và /uy;
