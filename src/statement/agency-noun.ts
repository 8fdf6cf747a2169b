import { isOf, UPPER } from "../document/char-class.ts";
import type { Range } from "../mention/mention.ts";
import { matchEnd } from "./match-end.ts";

/** Nouns that begin the name of an agency the registry does not hold, and words that show the noun is none here. */
const NOUN =
  /(?!Các (?:đơn vị hành chính(?! sự nghiệp)|[qQ]uyết định|[nN]ghị (?:quyết|định)|[cC]hỉ thị|[kK]ết luận|[tT]hông tư|[cC]ông (?:văn|điện)|[vV]ăn bản|[lL]uật|[pP]háp lệnh|[tT]ờ trình)(?!\p{L}))(?:LĐLĐ|BCH|BCĐ|BQL|UBND|UBKT|UBMTTQ(?:VN)?|MTTQ(?:VN)?|BTT|HĐND|BHXH|KBNN|NHNN|TAND|VKSND|S[ởờỡ]|Ban|Bộ|Cục|Chi cục|Tổng cục|Vụ|Văn phòng|(?:Ủy|Uỷ) ban|Hội|Hội đồng|Liên đoàn|Liên minh|Liên hiệp|Hiệp hội|Đoàn|Công đoàn|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Trung ương Đoàn|Trung ương Hội|Công an|Công ty|Tổng công ty|Tổng Công ty|Tập đoàn|Chi nhánh|Hợp tác xã|Xí nghiệp|Nhà máy|Trung tâm|Viện|Học viện|Trường|Đài|Báo|Thư viện|Bảo tàng|Kho bạc|Ngân hàng|Bảo hiểm xã hội|Thanh tra(?= (?:\p{Lu}|[bB]ộ(?!\p{L})|tỉnh|thành phố|huyện|quận|giao thông|xây dựng|chuyên ngành|nhà nước|môi trường|nhân dân))|Kiểm toán(?= (?:\p{Lu}|nhà nước))|Thống kê(?= (?:tỉnh|thành phố|cơ sở|các))|Thuế(?= (?:tỉnh|thành phố|cơ sở|các))|Hải quan(?= (?:khu vực|tỉnh|cửa khẩu))|Tòa án|Toà án|Viện kiểm sát|Quỹ|Phòng(?! (?:thủ|chống|ngừa)(?!\p{L}))|Trạm|Hạt|Bệnh viện|Điện lực|Bưu điện|Viễn thông|Mặt trận|Quân khu|Bộ đội|Bộ Tư lệnh|Bộ Chỉ huy|Ban Chỉ huy|Đồn|Cảng vụ|Khối|Khu(?= (?:[qQ]uản lý|[bB]ảo tồn))|Đội(?= \p{Lu}| (?:quản lý|liên ngành|trật tự|kiểm tra|công tác|dân phòng|xung kích|thuế|cứu))|Vườn(?= [qQ]uốc gia)|Đại học|Tạp chí|Nhà hát|Lữ đoàn|Trung đoàn|Sư đoàn|Hải đoàn|[đĐ]ại biểu(?= (?:HĐND|Hội đồng|Quốc hội))|Tổ(?! (?:chức|quốc|tiên|ấm)(?!\p{L}))|Tiểu ban|Đảng (?:ủy|uỷ|bộ|đoàn)|Chi bộ|Câu lạc bộ|Cổng(?= (?:[tT]hông tin|TTĐT|[dD]ịch vụ|\p{Lu}))|Truyền hình(?= (?:VietNamNet|Quốc hội|Công an|Quân đội|Nhân dân|Thông tấn))|[cC]ông đoàn(?= (?:cơ sở|cấp|ngành|viên chức|tổng công ty|các|khu)(?!\p{L}))|Vùng(?= (?:\d|[IVX]+(?!\p{L})|Cảnh sát))|Quân chủng|Quân đoàn|Binh chủng|Binh đoàn|Tiểu đoàn|Cảnh sát(?= (?:biển|[gG]iao thông|đường (?:thủy|thuỷ)|[mM]ôi trường|[kK]inh tế|[pP]hòng cháy|PCCC|[cC]ơ động|[hH]ình sự|[kK]hu vực))|Nhà(?= (?:[vV]ăn h[óo][áa]|[tT]hiếu nhi|[xX]uất bản))|Cung(?= (?:[vV]ăn h[óo][áa]|[tT]hiếu nhi|[tT]hể thao))|Cảng(?= [hH]àng không)|Lâm trường|Nông trường|Phân viện|Phân hiệu|Công chức|Cán bộ(?= \p{Lu})|(?:Trạm|Đội|Tổ|Hạt|Chi cục|Tổng cục|Chỉ huy|Kế toán) trưởng|Chủ (?:đầu tư|đập|hồ|rừng|tàu|phương tiện|sở hữu|bến|mỏ|cơ sở|trang trại|nhà trọ|doanh nghiệp|dự án)|Liên đội|Chi đoàn|Chi hội|[đĐ]ơn vị(?= (?:quản lý|vận hành|khai thác|thi công|tư vấn|giám sát|được giao)(?!\p{L}))|Thi hành án(?= dân sự)|(?:VNPT|Viettel|MobiFone|Agribank|VietinBank|Vietcombank|BIDV)(?= \p{Lu})|thành viên(?= \p{Lu})|(?:Tỉnh|Thành|Huyện|Thị|Quận|Quân) (?:ủy|uỷ)|Thường trực|Cơ quan|Đơn vị|Doanh nghiệp|Bộ trưởng|Thứ trưởng|Thống đốc|Chủ nhiệm|Chủ tịch|Phó Chủ tịch|Phó Thủ tướng|Bí thư|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Tổng giám đốc|Hiệu trưởng|Viện trưởng|Thủ trưởng|Chánh|Người đứng đầu|Cục trưởng|Vụ trưởng|Trưởng|Thành viên|Lãnh đạo|(?:Xã|Phường|Thị trấn|Huyện|Thành phố|Thị xã|Quận|Đặc khu|xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|thành phố|ngành|lực lượng)(?= \p{Lu})|(?:trưởng|lãnh đạo|thủ trưởng|giám đốc|chủ tịch|hiệu trưởng|người đứng đầu|bí thư)(?= (?:các (?:xã|phường|thị trấn|thôn|ấp|bản|buôn|khóm|khu phố|tổ dân phố|phòng|ban|đơn vị|cơ quan|sở|trường|huyện|chi bộ)|(?:thôn|ấp|bản|buôn|khóm|khu phố|tổ dân phố|cơ quan|đơn vị)(?!\p{L})|UBND|HĐND|(?:Ủy|Uỷ) ban|Sở|Phòng|Ban))|công chức(?= (?:văn hóa|văn hoá|tư pháp|địa chính|tài chính|văn phòng|lao động|chuyên môn)(?!\p{L}))|ngành(?= (?:y tế|giáo dục|công an|nông nghiệp|văn hóa|văn hoá|tài chính|thuế|kiểm lâm|lao động|tư pháp|công nghiệp|thương mại|giao thông|xây dựng|điện|ngân hàng|bưu điện|tuyên giáo|kiểm sát|tòa án|du lịch|thủy lợi|thủy sản|hải quan|địa chính|nội vụ)(?!\p{L}))|lực lượng(?= (?:chức năng|thanh niên|công an|cảnh sát|quân đội|quân sự|biên phòng|dân quân|kiểm lâm|thú y|quản lý thị trường|hải quan|dân phòng|xung kích|y tế|bảo vệ|vũ trang|kiểm ngư)(?!\p{L}))|Các)(?= )(?! (?:hành|nghị|nhập|thảo|thi|chợ|họp|chống|cáo|chí|máy|kết|hợp(?! tác)|đất|trợ|quát|viên|thể|lượng|hữu|đầu|việc|án|mùa|lúa|học)(?!\p{L}))|(?:(?:Tỉnh|Thành|Huyện|Thị|Quận) (?:đoàn|ủy|uỷ)|UBMTTQ|MTTQ|Chủ (?:đầu tư|đập|hồ|rừng|tàu))(?=[,;:.])/uy;
/** The first words of all of them, in small letters, and of groups. */
export const NAME_OPENINGS =
  "lđlđ bch bcđ bql thi ubnd ubkt ubmttq mttq hđnd bhxh kbnn nhnn tand vksnd sở ban bộ cục chi tổng vụ văn ủy uỷ hội liên hiệp đoàn công tỉnh thành huyện trung tập hợp xí nhà viện học trường đài báo thư bảo kho ngân btt ubmttqvn mttqvn thanh kiểm thống thuế hải tòa toà quỹ phòng trạm hạt bệnh điện bưu viễn mặt quân đồn cảng khối tổ tiểu đảng thị quận thường cơ đơn doanh chủ phó bí giám hiệu thủ chánh người trưởng lãnh các xã phường quận đặc ngành lực sờ sỡ khu đội vườn đại tạp lữ sư câu cổng vùng binh cảnh lâm nông phân cán chỉ kế vnpt viettel mobifone agribank vietinbank vietcombank bidv cung";
/** First letters of the nouns that need no capital: "đại biểu", "huyện", "xã", "phường", "thị trấn", "ngành", "lực lượng". */
const SMALL_OPENINGS = "đxptnlhqcgb";
const GROUP =
  /các (?:sở|ban|ngành|bộ|cục|chi cục|phòng|cơ quan|đơn vị(?! hành chính(?! sự nghiệp)(?!\p{L}))|tổ chức|hội|cấp (?:hội|bộ (?:đoàn|hội)|công đoàn)|cơ sở đoàn|liên đoàn|công đoàn|chi hội|khoa|hiệp hội|đoàn thể|doanh nghiệp|công ty|tập đoàn|tổng công ty|ngân hàng|hợp tác xã|trường|viện|trung tâm|bệnh viện|cấp (?:ủy|uỷ)|chi bộ|đảng bộ|đảng (?:ủy|uỷ)|(?:tỉnh|huyện|thành|quận|thị) (?:ủy|uỷ)|tỉnh|huyện|thành phố|quận|thị xã|xã|phường|thị trấn|địa phương|chủ đầu tư|thành viên|cơ sở|chủ (?:rừng|hồ|đập|mỏ)|nhà (?:trường|mạng|thầu|máy|phân phối|bán lẻ)|chi nhánh|siêu thị|chợ|bến xe|hãng|thương nhân|nhà đầu tư|lực lượng|thôn|ấp|khóm|bản|buôn|khu phố|khu dân cư|tổ dân phố|tổ|đội|đồn|trạm|hạt|câu lạc bộ|đài|báo|đại biểu(?= (?:HĐND|Hội đồng|Quốc hội))|cấp(?=,(?: các)? ngành|,? và (?:các )?ngành|,? các (?:ngành|địa phương)))(?!\p{L})|(?<=ngành(?:,| và) )các cấp(?!\p{L}| (?:ủy|uỷ|tỉnh|huyện|xã)(?!\p{L}))/iuy;
/** "Cơ quan chủ trì: …" labels what follows it; it is nobody's name. */
const LABEL =
  /(?:(?:các )?(?:cơ quan|đơn vị) (?:chủ trì|thường trực|đầu mối|chịu trách nhiệm|soạn thảo)|(?:cơ quan|đơn vị) (?:phối hợp|thực hiện|tham gia)|các (?:cơ quan|đơn vị) (?:phối hợp|thực hiện|tham gia)(?=[ \p{L},]{0,40}[:|]))/iuy;
/** The first letters of these. */
const LABEL_OPENINGS = "cCđĐ";
const CAPITALS = /\p{Lu}[\p{Lu}&]+(?:(?:,? | - |-)[\p{Lu}\d&]+(?![\p{Ll}.])){1,40}/uy;

/** Whether an agency's name may begin at `at`, by its first noun. Names set in capitals count: "CÁC BỘ, ĐỊA PHƯƠNG". */
export function startsName(text: string, at: number): boolean {
  if (!isOf(text, at, UPPER) && !SMALL_OPENINGS.includes(text.charAt(at))) return false;
  if (isLabel(text, at)) return false;
  return endOfNoun(text, at) !== -1 || readCapitals(text, at) !== null;
}

/** Reads a run of words in capitals that begins like an agency: "ĐẢNG ỦY CHÍNH PHỦ chủ trì". */
export function readCapitals(text: string, at: number): Range | null {
  // Nearly every name goes on with a small letter.
  const end = isOf(text, at + 1, UPPER) || text.charAt(at + 1) === "&" ? matchEnd(CAPITALS, text, at) : -1;
  if (end === -1) return null;
  const words = text.slice(at, end);
  return matchEnd(NOUN, `${words.charAt(0)}${words.slice(1).toLowerCase()} `, 0) === -1
    ? null
    : { start: at, end };
}

/** Whether a group begins at `at`: "các phòng chuyên môn", "các hợp tác xã". */
export function startsGroup(text: string, at: number): boolean {
  return endOfGroup(text, at) !== -1;
}

/** Gives where the noun of a group ends that begins at `at`, or -1. */
export function endOfGroup(text: string, at: number): number {
  return "cC".includes(text.charAt(at)) ? matchEnd(GROUP, text, at) : -1;
}

/** Gives where the noun of a name ends that begins at `at`, or -1. */
export function endOfNoun(text: string, at: number): number {
  return matchEnd(NOUN, text, at);
}

/** Whether a label for agencies begins at `at`, which names none. */
export function isLabel(text: string, at: number): boolean {
  return LABEL_OPENINGS.includes(text.charAt(at)) && matchEnd(LABEL, text, at) !== -1;
}
