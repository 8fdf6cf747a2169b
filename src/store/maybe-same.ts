import type { Instrument } from "../model/instrument.ts";
import type { MaybeSameReason } from "../model/maybe-same.ts";
import { alikeNumbers } from "./alike-numbers.ts";
import { bodiesAgree, isNumbered, liesIn, systemOf, yearsOf } from "./identity-parts.ts";
import { foldNumber } from "./instrument-ref.ts";
import { compareTitles, isTelling, placelessTitle } from "./title-words.ts";

type Rule = (a: Instrument, b: Instrument) => boolean;

/**
 * Tells why two instruments might be one work: a part of the identity is left open by the texts, or by one of them, and
 * all that both state agrees. Null where they are one for sure, or differ for sure; the same for both orders.
 */
export function reasonMaybeSame(a: Instrument, b: Instrument): MaybeSameReason | null {
  if (a.key === b.key) return null;
  const rules = isNumbered(a) && isNumbered(b) ? NUMBER_RULES : TITLE_RULES;
  return rules.find(([, holds]) => holds(a, b) || holds(b, a))?.[0] ?? null;
}

const NUMBER_RULES: readonly (readonly [MaybeSameReason, Rule])[] = [
  ["PERIOD_OPEN", (a, b) => isPeriodOpen(a) && isSameButPeriod(a, b) && daysAgree(a, b) && yearsMeet(a, b)],
  ["PERIOD_CONFLICT", (a, b) => isSameButPeriod(a, b) && isSameYearlyTitle(a, b) && isDatedAskew(a, b)],
  [
    "PLACE_OPEN",
    (a, b) => isSameOnOneDay(a, b) && liesIn(a.jurisdiction, b.jurisdiction) && a.issuer === null,
  ],
  ["TYPE_OPEN", (a, b) => a.type !== b.type && isSameButType(a, b)],
  ["YEAR_LEFT_OUT", (a, b) => isSamePlace(a, b) && isOnOneDay(a, b) && leavesOutYear(a, b)],
  ["CODE_LOOKS_ALIKE", (a, b) => isOnOneDay(a, b) && isSameKind(a, b) && looksAlike(a, b)],
];

const TITLE_RULES: readonly (readonly [MaybeSameReason, Rule])[] = [
  ["SAME_TITLE", (a, b) => isSamePlace(a, b) && isSameButName(a, b) && hasSameTitle(a, b)],
  ["TITLE_SHORTENED", (a, b) => isSamePlace(a, b) && isSameButName(a, b) && shortensTitle(a, b)],
  ["PLACE_OPEN", (a, b) => isPlaceless(a, b) && daysAgree(a, b)],
];

const isSamePlace: Rule = (a, b) => a.jurisdiction !== null && a.jurisdiction === b.jurisdiction;
const isSameKind: Rule = (a, b) => a.type === b.type && titlesAgree(a, b);
const isOnOneDay: Rule = (a, b) => a.issuedOn !== null && a.issuedOn === b.issuedOn;
const daysAgree: Rule = (a, b) => a.issuedOn === null || b.issuedOn === null || a.issuedOn === b.issuedOn;
const isSameNumber: Rule = (a, b) => a.number !== null && foldedOf(a) === foldedOf(b);
const isSameSystem: Rule = (a, b) => a.system === b.system && a.series === b.series;
const titlesAgree: Rule = (a, b) =>
  a.title === null || b.title === null || compareTitles(a.title, b.title) !== null;

const isSameButPeriod: Rule = (a, b) =>
  isSameNumber(a, b) && isSameSystem(a, b) && isSamePlace(a, b) && isSameKind(a, b);
const isSameOnOneDay: Rule = (a, b) =>
  isSameNumber(a, b) && isSameSystem(a, b) && isOnOneDay(a, b) && isSameKind(a, b);

/** The code names no kind, so the words do: they differ, or one text has none that is known. */
const isSameButType: Rule = (a, b) => {
  if (!isSameNumber(a, b) || !isSameSystem(a, b) || !isSamePlace(a, b) || !titlesAgree(a, b)) return false;
  return isOnOneDay(a, b) || (a.type === "OTHER" && a.period === b.period && daysAgree(a, b));
};

/** No period is known, or only the day itself: a Party number of a day that no known term holds. */
function isPeriodOpen({ period }: Instrument): boolean {
  return period === null || /^\d{4}-\d\d-\d\d$/.test(period);
}

const yearsMeet: Rule = (a, b) => {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  return one === null || other === null || (one[0] <= other[1] && other[0] <= one[1]);
};

/** A title that bears its year does not come again with the same number the year after. */
const isSameYearlyTitle: Rule = (a, b) => hasSameTitle(a, b) && /(?:19|20)\d\d/.test(a.title ?? "");
/** One has no day, or the days differ in the year alone. */
const isDatedAskew: Rule = (a, b) => a.issuedOn === null || a.issuedOn.slice(4) === b.issuedOn?.slice(4);

const leavesOutYear: Rule = (a, b) =>
  isSameKind(a, b) && a.series === "ADMINISTRATIVE" && b.series === "NORMATIVE" && isAlike(a, b);
const looksAlike: Rule = (a, b) =>
  isSameNumber(a, b) ? isSamePlace(a, b) && a.system !== b.system : a.series === b.series && isAlike(a, b);

/** The number of one is another way to write the number of the other. */
const isAlike: Rule = (a, b) => b.number !== null && alikeNumbers(a).includes(foldedOf(b));

/** One has no number; nothing that both state speaks against them. */
const isSameButName: Rule = (a, b) =>
  !isNumbered(a) &&
  a.type === b.type &&
  (systemOf(a) === null || systemOf(b) === null || systemOf(a) === systemOf(b)) &&
  bodiesAgree(a, b) &&
  daysAgree(a, b) &&
  yearsMeet(a, b);

/** A short title tells a work only together with its year: "Luật Đất đai" of 2024. */
const hasSameTitle: Rule = (a, b) =>
  a.title !== null &&
  b.title !== null &&
  compareTitles(a.title, b.title) === "SAME" &&
  (isTelling(a.title) || (yearsOf(a) !== null && yearsOf(b) !== null));

const shortensTitle: Rule = (a, b) =>
  a.title !== null &&
  b.title !== null &&
  isTelling(a.title) &&
  isTelling(b.title) &&
  compareTitles(a.title, b.title) === "SHORTENED";

const NATIONAL = /Việt Nam|cả nước|toàn quốc/iu;

/** Neither text says whose it is, and it is the centre's in one, or by its title. */
const isPlaceless: Rule = (a, b) =>
  a.jurisdiction !== b.jurisdiction &&
  placelessTitle(a) !== null &&
  placelessTitle(a) === placelessTitle(b) &&
  (a.jurisdiction === "vn" || NATIONAL.test(a.title ?? ""));

function foldedOf({ number }: Instrument): string {
  return foldNumber(number ?? "").numberFolded;
}
