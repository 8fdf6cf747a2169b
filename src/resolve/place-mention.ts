import { memoize } from "../mention/memoize.ts";
import type { Range } from "../mention/mention.ts";
import { isLaw, slugOfLaw } from "./known-law.ts";
import type { PlacedMention } from "./placed-mention.ts";
import type { IssuedCitation } from "./read-issuer.ts";
import { renewsLaw } from "./renews-law.ts";
import { sliceRange } from "./slice-range.ts";

interface MentionContext extends IssuedCitation {
  readonly approvedBy: number | null;
  readonly speaker: string | null;
}

/** Gathers what a citation and the words around it tell of the instrument it means. */
export function placeMention(
  text: string,
  { mention, issuer, place, approvedBy, speaker }: MentionContext,
): PlacedMention {
  const { words, agency } = issuer;
  const name = sliceRange(text, mention.name);
  return {
    mention,
    place,
    speaker,
    approvedBy,
    title: sliceRange(text, mention.title),
    name,
    lawSlug: name !== null && (isLaw(mention) || mention.number) ? slugOfLaw(name) : null,
    issuer: words,
    issuerKey: agency?.key ?? null,
    issuerIsParty: agency ? isParty(agency.name) : false,
    glosses: mention.form === "SHORT" && isGloss(text, mention),
    renews: isLaw(mention) && renewsLaw(text, mention),
    term: TERM.exec(text.slice(mention.end, mention.end + TERM_REACH))?.[1]?.toUpperCase() ?? null,
  };
}

/** " (sau đây gọi tắt là " directly before a short form. */
const GLOSS = /\( *(?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)(?: tắt| chung)? (?:là|:) *["“]?$/u;
const GLOSS_REACH = 40;
/** " (khóa XII)", ", khoá XI" directly behind a citation. */
const TERM = /^ *,? *\(? *kh(?:óa|oá|oa) +([IVXLC]+)(?!\p{L})/iu;
const TERM_REACH = 20;

function isGloss(text: string, { start }: Range): boolean {
  return GLOSS.test(text.slice(Math.max(0, start - GLOSS_REACH), start));
}

const isParty = memoize((name) =>
  /(?:[tT]ỉnh|[tT]hành|[hH]uyện|[qQ]uận|[tT]hị|Đảng)\s+(?:ủy|uỷ)|Bộ Chính trị|Ban Bí thư|Đảng|Trung ương/u.test(
    name,
  ),
);
