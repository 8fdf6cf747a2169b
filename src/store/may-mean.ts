import type { Citation } from "../model/citation.ts";
import type { Instrument } from "../model/instrument.ts";
import { foldName } from "./fold-text.ts";
import { liesIn } from "./identity-parts.ts";
import { foldNumber } from "./instrument-ref.ts";

/** A citation that leaves open which instrument it means, and the document it stands in. */
export interface OpenCitation
  extends Pick<Citation, "number" | "type" | "issuer" | "issuedOn" | "candidates"> {
  /** Place of the body that issued the citing document, null where its text names none. */
  readonly citedIn: string | null;
  /** Day of the citing document, ISO date; `2022-01` or `2022` where it gives no day. */
  readonly citedOn: string | null;
}

/**
 * True when an open citation may mean the instrument: the number is its own, and the kind, day, issuer and place that the text
 * tells do not speak against it. Where the text leaves the choice between some instruments, the others are not meant.
 */
export function mayMean(citation: OpenCitation, instrument: Instrument): boolean {
  const { number, type, candidates } = citation;
  if (number === null || instrument.number === null) return false;
  if (candidates.length > 0) return candidates.includes(instrument.key);
  return (
    foldNumber(number).numberFolded === foldNumber(instrument.number).numberFolded &&
    type === instrument.type &&
    daysAllow(citation, instrument) &&
    issuersAllow(citation, instrument)
  );
}

/** Nobody cites what is issued later. */
function daysAllow(citation: OpenCitation, { issuedOn, period }: Instrument): boolean {
  if (citation.issuedOn !== null && issuedOn !== null) return citation.issuedOn === issuedOn;
  const [since, until] = [issuedOn ?? period?.slice(0, 4), citation.citedOn];
  return !since || !until || since.slice(0, until.length) <= until;
}

/** A local number is of the citing document's place, or of one around it or within it, unless the issuer is named in full. */
function issuersAllow({ issuer, citedIn }: OpenCitation, instrument: Instrument): boolean {
  const [cited, own] = [issuer, instrument.issuer].map((name) => (name === null ? null : foldName(name)));
  if (issuer && NAMES_PLACE.test(issuer) && cited === own) return true;
  const [level, ownLevel] = [issuer, instrument.issuer].map(levelOf);
  if (level && ownLevel && level !== ownLevel) return false;
  const place = instrument.jurisdiction;
  return (
    place === null ||
    citedIn === null ||
    place === citedIn ||
    liesIn(place, citedIn) ||
    liesIn(citedIn, place)
  );
}

/** "UBND tỉnh Bắc Giang", "Tỉnh ủy Bắc Giang"; "UBND tỉnh" is another in every province. */
const NAMES_PLACE =
  /(?:[tT]ỉnh|[tT]hành phố|[hH]uyện|[qQ]uận|[tT]hị xã|[xX]ã|[pP]hường|[tT]hị trấn|[ủỦ]y|[uU]ỷ) +\p{Lu}/u;

/** The kind of place an issuer's name tells; "thành phố" may be either of two. */
function levelOf(issuer: string | null | undefined): string | null {
  return LEVELS.find(([, word]) => word.test(issuer ?? ""))?.[0] ?? null;
}

const LEVELS: readonly (readonly [string, RegExp])[] = [
  ["COMMUNE", /(?<!\p{L})(?:xã|phường|thị trấn)(?!\p{L})/iu],
  ["DISTRICT", /(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})/iu],
  ["PROVINCE", /(?<!\p{L})tỉnh(?!\p{L})/iu],
];
