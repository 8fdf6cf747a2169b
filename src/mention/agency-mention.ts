import { CAPITAL, isInCapitals, isOf } from "../document/char-class.ts";
import type { PlaceRow } from "../model/registry-data.ts";
import { type NamedAgency, PLACE_OPENINGS } from "./lexicon.ts";
import type { AgencyMention } from "./mention.ts";
import { fittingPlaces, levelOf, readPlace } from "./place-part.ts";
import type { TextView } from "./text-view.ts";
import { WordSet } from "./word-set.ts";

const NO_PLACES: readonly PlaceRow[] = [];

/** "các huyện" + " ủy": the Party's committees are other bodies than the districts. */
export const COMMITTEE = /^ (?:ủy|uỷ)(?!\p{L})/u;

/** Gives the agency whose name begins at word `at`, or null. The longest name wins; its place belongs to it. */
export function readAgency(view: TextView, at: number): AgencyMention | null {
  const { text, words, lexicon } = view;
  const match = lexicon.agencies.matchLongest(text, words, at);
  if (!match) return readPlaceAsAgency(view, at);
  const start = words.starts[at] ?? 0;
  if (!isWrittenAsName(text, { start, end: match.end }, match.values)) return null;
  if ("ủu".includes(text.charAt(match.end + 1)) && COMMITTEE.test(text.slice(match.end, match.end + 4)))
    return null;
  const placed = readPlace(view, match);
  const named = placed ? match.values : withoutPlace(match.values);
  if (!placed || !named.some(takesTrailingPlace)) {
    const end = named.some(({ row }) => row.kind === "COLLECTIVE")
      ? extendCollective(text, { start, end: match.end })
      : match.end;
    return { kind: "agency", start, end, named, places: NO_PLACES, unknownPlace: null, level: null };
  }
  const { end, places, unknownPlace, level } = placed;
  return { kind: "agency", start, end, named, places, unknownPlace, level };
}

export const KIND_OPENINGS = new WordSet(PLACE_OPENINGS);
export const KIND_WORD = /(?:huyện|thành phố|thị xã|quận|Huyện|Thành phố|Thị xã|Quận)(?= \p{Lu})/uy;

/** "huyện Sơn Động" that is told to act is its people's committee; only where the registry holds the place. */
function readPlaceAsAgency({ text, words, lexicon }: TextView, at: number): AgencyMention | null {
  if (!KIND_OPENINGS.has(words.ids[at])) return null;
  const start = words.starts[at] ?? 0;
  KIND_WORD.lastIndex = start;
  const kind = KIND_WORD.exec(text)?.[0].toLowerCase();
  const government = lexicon.governments;
  if (!kind || government.length === 0) return null;
  const match = lexicon.places.matchLongest(text, words, at + kind.split(" ").length);
  const places = match ? fittingPlaces(match.values, kind) : [];
  const [first] = places;
  if (!match || !first) return null;
  return {
    kind: "agency",
    start,
    end: match.end,
    named: government,
    places,
    unknownPlace: null,
    level: levelOf(first),
  };
}

const UNIT =
  "(?:sở|chi nhánh ngân hàng|quỹ tín dụng nhân dân|nhà thầu(?: thi công)?|chính quyền|đảng bộ|ban cán sự đảng|đảng đoàn|tổ chức (?:cơ sở )?đảng|ban|ngành|huyện ủy|thị ủy|thành ủy|quận ủy|đảng ủy|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|thành, thị|thị, thành(?! phố)|đoàn thể|hội|cơ quan(?! (?:thuế|hải quan|công an|quân sự|kiểm lâm|thi hành án|báo chí|truyền thông|bảo hiểm|tài chính|điều tra|thống kê|cảnh sát)(?!\\p{L}))|đơn vị|địa phương|tổ chức chính trị - xã hội|tổ chức(?=, đoàn thể)|bộ(?! (?:phận|máy|môn)(?!\\p{L}))|cơ quan ngang bộ|cơ quan thuộc Chính phủ)";
const NARROWER =
  "(?:trực thuộc(?: Trung ương| [tT]ỉnh (?:ủy|uỷ)| [tT]hành (?:ủy|uỷ)| tỉnh)?|cấp tỉnh|cấp huyện|cấp xã|chính trị - xã hội|nhân dân|thuộc tỉnh|của tỉnh|tỉnh|huyện|(?:đóng |hoạt động )?trên địa bàn(?: tỉnh| huyện| thành phố)?|có liên quan|liên quan|chức năng|ở địa phương|chuyên môn|nghiệp vụ|trong tỉnh|(?:xã|phường|[tT]hành phố|Tỉnh(?! (?:ủy|uỷ)))(?= \\p{Ll}|[.,;:)]|$))";
/** "các huyện ủy" + ", thị ủy, thành ủy, đảng ủy trực thuộc": small-letter units go on with the same collective. */
const MORE_UNITS = new RegExp(
  `(?: ${NARROWER}(?!\\p{L}))*(?:(?:, | và |, và |/| - )${UNIT}(?: ${NARROWER})*(?!\\p{L}| \\p{Lu}))*`,
  "uy",
);

function extendCollective(text: string, { start, end }: { start: number; end: number }): number {
  if (isInCapitals(text, start, end)) {
    // "CÁC ĐOÀN THỂ HUYỆN": in capitals the units are told by their words alone.
    MORE_UNITS.lastIndex = 0;
    MORE_UNITS.test(text.slice(end, end + UNITS_REACH).toLowerCase());
    return end + MORE_UNITS.lastIndex;
  }
  MORE_UNITS.lastIndex = end;
  MORE_UNITS.test(text);
  return Math.max(end, MORE_UNITS.lastIndex);
}

const UNITS_REACH = 160;

/** What a name may stand for that no place follows: those that take none, where there are any. */
function withoutPlace(values: readonly NamedAgency[]): readonly NamedAgency[] {
  if (!values.some(takesPlace)) return values;
  const plain = values.filter((named) => !takesPlace(named));
  return plain.length > 0 ? plain : values;
}

function takesPlace(named: NamedAgency): boolean {
  return named.source === "type" && named.takesPlace;
}

function takesTrailingPlace(named: NamedAgency): boolean {
  return named.source === "type" && named.row.kind === "BODY";
}

/** "Thanh tra việc chấp hành …" opens a sentence with what is to be done; no body is named. */
function isVerb(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    end - start === VERB.length && text.startsWith(VERB, start) && DONE_TO.test(text.slice(end, end + 16))
  );
}

const VERB = "Thanh tra";
const DONE_TO =
  /^(?:, kiểm tra| (?:việc|công tác|trách nhiệm|toàn diện|đột xuất|định kỳ|chuyên đề|tình hình|quá trình|hoạt động|các dự án|các doanh))(?!\p{L})/u;

/** Names of bodies are capitalised; long ones are believed in small letters too (OCR, lower-cased texts). */
function isWrittenAsName(
  text: string,
  range: { start: number; end: number },
  named: readonly NamedAgency[],
): boolean {
  if (range.end - range.start === 3 && /^báo (?:cáo|chí)/iu.test(text.slice(range.start, range.start + 8)))
    return false;
  if (isOf(text, range.start, CAPITAL)) return !isVerb(text, range);
  if (named.some(({ row }) => row.kind !== "BODY")) return true;
  const name = text.slice(range.start, range.end);
  return !name.includes(",") && name.split(" ").length >= 4;
}
