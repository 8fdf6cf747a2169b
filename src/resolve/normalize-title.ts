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
]);
const ABBREVIATION = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...ABBREVIATIONS.keys()].join("|")})(?![\\p{L}\\d])`,
  "gu",
);

/** Words at the end that only say whose it is. */
const OWN_PLACE: Readonly<Partial<Record<AgencyLevel, RegExp>>> = {
  PROVINCE: / +(?:của tỉnh|trên địa bàn tỉnh)$/u,
  DISTRICT: / +(?:của huyện|trên địa bàn huyện)$/u,
};

/**
 * Gives a title in the words that tell instruments apart: abbreviations written out, "giai đoạn" left out before
 * years, and without "của tỉnh" where the speaker is the province.
 */
export function normalizeTitle(title: string, level: AgencyLevel | null): string {
  const spelled = title.replace(ABBREVIATION, (short) => ABBREVIATIONS.get(short) ?? short);
  const plain = spelled.replace(/(?:giai đoạn|thời kỳ) +(?=(?:19|20)\d{2} *-)/giu, "");
  const own = level ? OWN_PLACE[level] : undefined;
  return own ? plain.replace(own, "") : plain;
}
