import type { AgencyLevel } from "../model/agency.ts";

/** Abbreviations that titles are cited with, as people write them in plans. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["CTMTQG", "chương trình mục tiêu quốc gia"],
  ["MTQG", "mục tiêu quốc gia"],
  ["KT-XH", "kinh tế - xã hội"],
  ["KTXH", "kinh tế - xã hội"],
  ["QP-AN", "quốc phòng - an ninh"],
  ["QPAN", "quốc phòng - an ninh"],
  ["NTM", "nông thôn mới"],
  ["CCHC", "cải cách hành chính"],
  ["CNTT", "công nghệ thông tin"],
  ["CĐS", "chuyển đổi số"],
  ["DTTS", "dân tộc thiểu số"],
  ["NSNN", "ngân sách nhà nước"],
  ["ĐTC", "đầu tư công"],
  ["PCTN", "phòng, chống tham nhũng"],
  ["ATTP", "an toàn thực phẩm"],
  ["ATGT", "an toàn giao thông"],
  ["TTATGT", "trật tự an toàn giao thông"],
  ["TTATXH", "trật tự an toàn xã hội"],
  ["TNGT", "tai nạn giao thông"],
  ["ANTT", "an ninh trật tự"],
  ["ĐVHC", "đơn vị hành chính"],
  ["HĐND", "Hội đồng nhân dân"],
  ["UBND", "Ủy ban nhân dân"],
  ["MTTQ", "Mặt trận Tổ quốc"],
  ["LHPN", "Liên hiệp Phụ nữ"],
  ["TNCS", "Thanh niên Cộng sản"],
  ["VBQPPL", "văn bản quy phạm pháp luật"],
  ["QPPL", "quy phạm pháp luật"],
  ["QLNN", "quản lý nhà nước"],
  ["TTHC", "thủ tục hành chính"],
  ["CBCCVC", "cán bộ, công chức, viên chức"],
  ["CBCC", "cán bộ, công chức"],
  ["BVMT", "bảo vệ môi trường"],
  ["BĐKH", "biến đổi khí hậu"],
  ["ĐBSCL", "đồng bằng sông Cửu Long"],
  ["GTNT", "giao thông nông thôn"],
  ["GTVT", "giao thông vận tải"],
  ["GPMB", "giải phóng mặt bằng"],
  ["XDCB", "xây dựng cơ bản"],
  ["SXKD", "sản xuất kinh doanh"],
  ["DNNVV", "doanh nghiệp nhỏ và vừa"],
  ["HTX", "hợp tác xã"],
  ["OCOP", "mỗi xã một sản phẩm"],
  ["BHXH", "bảo hiểm xã hội"],
  ["BHYT", "bảo hiểm y tế"],
  ["BHTN", "bảo hiểm thất nghiệp"],
  ["VSATTP", "vệ sinh an toàn thực phẩm"],
  ["ATVSTP", "an toàn vệ sinh thực phẩm"],
  ["ATVSLĐ", "an toàn, vệ sinh lao động"],
  ["PCCC", "phòng cháy, chữa cháy"],
  ["CNCH", "cứu nạn, cứu hộ"],
  ["PCTT", "phòng, chống thiên tai"],
  ["TKCN", "tìm kiếm cứu nạn"],
  ["KHHGĐ", "kế hoạch hóa gia đình"],
  ["TDTT", "thể dục thể thao"],
  ["GDĐT", "giáo dục và đào tạo"],
  ["GDNN", "giáo dục nghề nghiệp"],
  ["KHCN", "khoa học và công nghệ"],
  ["ĐMST", "đổi mới sáng tạo"],
  ["CSDL", "cơ sở dữ liệu"],
  ["TMĐT", "thương mại điện tử"],
  ["VLXD", "vật liệu xây dựng"],
  ["CCN", "cụm công nghiệp"],
  ["KCN", "khu công nghiệp"],
]);
const ABBREVIATION = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...ABBREVIATIONS.keys()].join("|")})(?![\\p{L}\\d])`,
  "gu",
);

/** What every abbreviation holds: without it the whole list need not be looked for. */
const CAPITALS = /[A-ZĐ]{2}/;

/** "(sau đây gọi tắt là Đề án 06)": what the text calls a part of the title further on. */
const SHORT_NAME = / *\((?:sau đây )?(?:gọi|viết) (?:tắt|chung) là [^()]*\)/giu;

/** "thực hiện Nghị quyết số 15-NQ/TW": the word before a number that a title cites may be left out. */
const BEFORE_NUMBER = /(?<!\p{L})số +(?=\d{1,5}(?:\/\d{4})?\s{0,2}[-/]\s{0,2}\p{Lu})/giu;

/** Words at the end that only say whose it is. */
const OWN_PLACE: Readonly<Partial<Record<AgencyLevel, RegExp>>> = {
  PROVINCE: / +(?:của tỉnh|trên địa bàn tỉnh)$/u,
  DISTRICT: / +(?:của huyện|trên địa bàn huyện)$/u,
};

/**
 * Gives a title in the words that tell instruments apart: abbreviations written out, "giai đoạn" left out before
 * years, what a part is called further on, and without "của tỉnh" where the speaker is the province.
 */
export function normalizeTitle(title: string, level: AgencyLevel | null): string {
  const national = title
    .replace(SHORT_NAME, "")
    .replace(BEFORE_NUMBER, "")
    .replace(/^CTMTQG(?!\p{L})/u, "mục tiêu quốc gia");
  const spelled = CAPITALS.test(national)
    ? national.replace(ABBREVIATION, (short) => ABBREVIATIONS.get(short) ?? short)
    : national;
  const plain = spelled.replace(/(?:giai đoạn|thời kỳ) +(?=(?:19|20)\d{2} *-)/giu, "");
  const own = level ? OWN_PLACE[level] : undefined;
  return own ? plain.replace(own, "") : plain;
}
