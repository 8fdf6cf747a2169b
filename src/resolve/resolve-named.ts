import { abstain, type Decision, decided } from "./decision.ts";
import { makeNamedKey } from "./instrument-key.ts";
import { normalizeTitle } from "./normalize-title.ts";
import type { PlacedMention } from "./placed-mention.ts";
import { provinceOf, type Registry } from "./registry.ts";

/** A resolution by issuer and subject, a scheme by its title, a congress by its ordinal. Without these nothing is named. */
export function resolveNamed(registry: Registry, placed: PlacedMention): Decision {
  const { mention, place, title, name, issuer, issuerKey, issuerIsParty, term } = placed;
  const meeting = issuer && /^(?:Đại hội|Hội nghị|lần thứ|Ban Chấp hành|BCH|Trung ương|TW|TƯ)/u.test(issuer);
  if (meeting && (/^Đại hội/u.test(issuer) || /\d|lần thứ/u.test(issuer)))
    return resolveMeeting(registry, placed, issuer);
  if (mention.name && name) {
    const national = isNational(mention.type, name);
    const jurisdiction = national ? "vn" : place.place;
    if (jurisdiction === null) return abstain("title-without-place");
    const scope = national ? "vn" : scopeOf(placed, jurisdiction);
    const words = `${normalizeTitle(withoutGovernment(mention.type, name), place.level)}${term ? ` khóa ${term}` : ""}`;
    const key = makeNamedKey(scope, mention.type, words);
    return decided(key, "INFERRED", { rule: "title", jurisdiction });
  }
  if (!title || !issuerKey) return abstain("issuer-without-subject");
  if (isOfNoPlace(issuerKey)) return abstain("issuer-without-place");
  const scope = `${issuerIsParty ? "party" : "st"}:${issuerKey}`;
  const jurisdiction = issuerKey.split("/")[0] ?? null;
  // Every year has its decision on the budget: the day, where it is told, belongs to the name.
  const subject = normalizeTitle(title, place.level);
  const key = makeNamedKey(
    scope,
    mention.type,
    mention.issuedOn ? `${mention.issuedOn} ${subject}` : subject,
  );
  return decided(key, "EXACT", { rule: "issuer-and-subject", jurisdiction });
}

/** "Ban Thường vụ Tỉnh ủy" where the text tells no province, or speaks for the nation: every province has one. */
function isOfNoPlace(issuerKey: string): boolean {
  return issuerKey.startsWith("?/") || /^vn\/.*(?:tinh|huyen|xa|phuong)(?:-uy)?$/.test(issuerKey);
}

/** Every ministry has its plans and rules of one title: "Quy chế trực ban", "Kế hoạch phòng, chống thiên tai năm 2025". */
const OF_EVERY_BODY = ["PLAN", "RULES", "GUIDANCE"];
/** Their own are the nation's. */
const OF_THE_NATION = /^vn\/(?:chinh-phu|thu-tuong-chinh-phu|van-phong-chinh-phu|quoc-hoi|ubtvqh)$/;

function scopeOf({ mention, name, approvedBy, issuer, speaker }: PlacedMention, place: string): string {
  const bears = approvedBy !== null || issuer !== null || / của \p{Lu}/u.test(name ?? "");
  const own = place === "vn" && !bears && speaker !== null;
  return own && OF_EVERY_BODY.includes(mention.type) && !OF_THE_NATION.test(speaker) ? speaker : place;
}

const OF_NATION_OR_PLACE = ["PROGRAMME", "STRATEGY", "SCHEME"];

function withoutGovernment(type: string, name: string): string {
  return OF_NATION_OR_PLACE.includes(type) ? name.replace(OF_GOVERNMENT, "") : name;
}

/** "Chiến lược phát triển lâm nghiệp Việt Nam giai đoạn 2021 - 2030": the nation's, for all who carry it out. */
const OF_NATION =
  /^(?!.*(?:tỉnh|thành phố|huyện|xã) \p{Lu})[^,]*(?<!hàng |[nN]gười |[mM]ẹ |(?:Hội|Đoàn) [^,]*)Việt Nam(?:,? (?:giai đoạn|thời kỳ|đến năm)|$)/u;
/** "Chương trình tổng thể cải cách hành chính nhà nước … của Chính phủ". */
const OF_GOVERNMENT = / của (?:Thủ tướng )?Chính phủ$/u;

/** A plan is always somebody's, whatever it carries out; programmes and strategies of the nation say so. */
function isNational(type: string, name: string): boolean {
  if (type === "CHARTER")
    return /^(?:Đảng|Đoàn|Hội .*Việt Nam|Công đoàn|Mặt trận|Tổng Liên đoàn)/u.test(name);
  if (OF_NATION_OR_PLACE.includes(type))
    return (
      /(?:mục tiêu quốc gia|MTQG)|(?<!chuẩn |[vV]ườn |cấp )[qQ]uốc gia(?!\p{L})/u.test(name) ||
      (name.includes("Việt Nam") && OF_NATION.test(name)) ||
      OF_GOVERNMENT.test(name)
    );
  return type === "OTHER";
}

const CONGRESS_ORDINAL = /(?:lần thứ +|Đại hội(?: +(?:đại biểu|toàn quốc))* +)([IVXLC]+|\d{1,2})(?!\p{L})/u;
const PLENUM_ORDINAL =
  /(?:lần thứ +|(?:Trung ương|TW|TƯ)(?: Đảng)? +)(\p{L}+(?: một| hai)?|\d{1,2})(?!\p{L})/u;

/** "Nghị quyết Đại hội XIII của Đảng" is known by its ordinal, "Nghị quyết Trung ương 4 khóa XII" by that and its term. */
function resolveMeeting(
  registry: Registry,
  { mention, place, term }: PlacedMention,
  issuer: string,
): Decision {
  if (!/^Đại hội/u.test(issuer)) {
    const ordinal = readOrdinal(PLENUM_ORDINAL.exec(issuer)?.[1]);
    if (!term || !ordinal) return abstain("plenum-without-term");
    const key = makeNamedKey("party:vn", mention.type, `trung ương ${ordinal} khóa ${term}`);
    return decided(key, "EXACT", { rule: "plenum-and-term", jurisdiction: "vn" });
  }
  const ordinal = CONGRESS_ORDINAL.exec(issuer)?.[1];
  const scope = placeOfCongress(registry, place, issuer);
  if (!ordinal || !scope) return abstain("congress-without-ordinal");
  const key = makeNamedKey(`party:${scope}`, mention.type, `đại hội ${ordinal}`);
  return decided(key, "EXACT", { rule: "congress-and-ordinal", jurisdiction: scope });
}

/** The congress of the Party, of the province's or of the district's organisation; of others nothing is known. */
function placeOfCongress(
  registry: Registry,
  { place, level }: PlacedMention["place"],
  issuer: string,
): string | null {
  if (/Đoàn|Hội(?! nghị)|Mặt trận/u.test(issuer.replace(/^Đại hội/u, ""))) return null;
  if (/toàn quốc|của Đảng|Đảng(?! (?:bộ|ủy|uỷ))/u.test(issuer)) return "vn";
  // "Nghị quyết Đại hội XIV": in a province its own congress may bear that ordinal.
  if (!/ bộ| ủy| uỷ/u.test(issuer)) return place === "vn" ? "vn" : null;
  if (!place || place === "vn") return null;
  if (/(?:bộ|ủy|uỷ) tỉnh/u.test(issuer)) return provinceOf(registry, place)?.key ?? null;
  return /(?:bộ|ủy|uỷ) (?:huyện|thị xã|quận)/u.test(issuer) && level === "DISTRICT" ? place : null;
}

const ORDINAL_WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

function readOrdinal(word: string | undefined): string | null {
  if (!word || /^\d+$/.test(word)) return word ?? null;
  const index = ORDINAL_WORDS.indexOf(word.toLowerCase());
  if (index !== -1) return String(index + 1);
  const teen = /^mười (một|hai)/iu.exec(word)?.[1];
  return teen ? (teen === "một" ? "11" : "12") : null;
}
