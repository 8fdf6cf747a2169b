import { makeEndTest } from "../document/end-test.ts";
import { readAgency } from "./agency-mention.ts";
import { readIssuer } from "./citation-tail.ts";
import { readDate } from "./date-mention.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import { type TextView, wordAt } from "./text-view.ts";

/** "UBND tỉnh đã ban hành ", "Sở Nội vụ có các văn bản: " directly before a citation. */
const ISSUES =
  / +(?:(?:đã|vừa|mới) +)?(?:ký +)?(?:ban hành|có|gửi)(?: +(?:các|\d{1,2})(?: +\p{L}+ \p{L}+(?: chỉ đạo| đôn đốc| hướng dẫn)?(?: sau)? ?:)?)? +$/u;
const endsInIssuing = makeEndTest(ISSUES);
const VERB_REACH = 56;
/** "của UBND xã A (Kế hoạch số 8/KH-UBND …)", "đề nghị của Sở Y tế tại Tờ trình số 81": whose it is stands before it. */
const OF = / +(?:\(|(?:tại|theo) +(?=$))$/u;
const endsInOf = makeEndTest(OF);
const PROPOSAL =
  /(?:đề nghị|báo cáo|ý kiến|của|\) và|\),) +(?:(?:Giám đốc|Chủ tịch|Chánh|Trưởng|Thủ trưởng|Bộ trưởng|Cục trưởng) +)?$/iu;
/** "Sau khi nghe Sở Y tế báo cáo (Báo cáo số 81/BC-SYT)": the paper of whoever was heard. */
const HEARD = / +(?:báo cáo|trình bày|đề xuất|kiến nghị) +\($/u;
const endsInHeard = makeEndTest(HEARD);
const HEARING = /(?<!\p{L})nghe +(?:(?:Giám đốc|Lãnh đạo|lãnh đạo|đại diện) +)?$/iu;
/** "Ngày 3/2/2023, " before who issues; without its comma where no number stands before the day, whose day it may be. */
const ON_DAY =
  /(?:ngày +(?:\d[^,;:.]{5,28}?|\d{1,2}\.\d{1,2}\.\d{4}) *, *|(?<=(?:^|[.;:\n]|(?<![/-][\p{L}\d]+),) *)ngày +\d{1,2}(?: +tháng +\d{1,2} +năm +|([/.-])\d{1,2}\1)\d{4} +)$/iu;
/** Names of issuers are looked for in so many words before the verb. */
const NAME_WORDS = 14;
const DAY_REACH = 40;
const POST =
  /(?<!\p{L})(?:Bộ trưởng|Chủ tịch|Giám đốc|Tổng [Gg]iám đốc|Cục trưởng|Tổng cục trưởng|Trưởng|Chánh án|Viện trưởng) +$/u;
const POST_REACH = 18;

/** Gives a citation the issuer, and the day, that stand before it: "Ngày 3/2/2023, UBND tỉnh đã ban hành Quyết định số 5". */
export function readIssuedBefore(view: TextView, mention: InstrumentMention): InstrumentMention {
  if (mention.issuedOn && mention.issuer) return mention;
  const before = view.text.slice(Math.max(0, mention.start - VERB_REACH), mention.start);
  const verb = endsInIssuing(before) ? ISSUES.exec(before) : null;
  if (!verb) {
    const owner = mention.issuer ? null : readOwnerBefore(view, mention, before);
    return owner ? { ...mention, issuer: owner } : mention;
  }
  const body = readIssuerUpTo(view, mention.start - verb[0].length);
  if (!body) return mention;
  const issuer = { start: startOfPost(view.text, body.start), end: body.end };
  const from = Math.max(0, issuer.start - DAY_REACH);
  const day = ON_DAY.exec(view.text.slice(from, issuer.start));
  const date = day ? readDate(view.text, from + day.index) : null;
  return {
    ...mention,
    issuedOn: mention.issuedOn ?? date?.on ?? null,
    issuer: mention.issuer ?? issuer,
  };
}

/** The body whose paper it is: a number that several places may bear is then that body's. */
function readOwnerBefore(view: TextView, { start, number }: InstrumentMention, before: string): Range | null {
  if (number?.system !== "STATE") return null;
  const heard = endsInHeard(before) ? HEARD.exec(before) : null;
  const link = heard ?? (endsInOf(before) ? OF.exec(before) : null);
  const owner = link && readIssuerUpTo(view, start - link[0].length);
  const lead = owner && view.text.slice(Math.max(0, owner.start - 30), owner.start);
  return owner && (heard ? HEARING : PROPOSAL).test(lead ?? "") ? owner : null;
}

/** Where the post begins that stands before its body: "Bộ trưởng Bộ Y tế ban hành". */
function startOfPost(text: string, body: number): number {
  return body - (POST.exec(text.slice(Math.max(0, body - POST_REACH), body))?.[0].length ?? 0);
}

/** The agency whose name ends at `end`; behind "Ngày …, " one the registry does not hold will do. */
function readIssuerUpTo(view: TextView, end: number): Range | null {
  const last = wordAt(view, end);
  for (let at = Math.max(0, last - NAME_WORDS); at < last; at++) {
    const agency = readAgency(view, at);
    if (agency?.end === end) return { start: agency.start, end };
  }
  const from = Math.max(0, end - 130);
  const day = /ngày +\d[^,;:.]{5,28}, *(?=[^.;:,\n]{3,90}$)/iu.exec(view.text.slice(from, end));
  const issuer = day ? readIssuer(view, from + day.index + day[0].length) : null;
  return issuer?.end === end ? issuer : null;
}
