import type { InstrumentType } from "../model/instrument.ts";
import { readCitationTail, readIssuer } from "./citation-tail.ts";
import { makeNamed } from "./make-named.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import type { TextView } from "./text-view.ts";

/** "Quyết định ngày 05/3/2021 của Thủ tướng Chính phủ": a day and an issuer in the place of the number. */
const OF_DAY = /^ +ngày +\d/u;
const OF_ISSUER = /^ +của +/u;
/** "Báo cáo thẩm tra của Ban Pháp chế", "Kết luận thanh tra của Thanh tra tỉnh". */
const OF_EXAMINER =
  /^ +(?:thẩm tra|thẩm định|giám sát|thanh tra|kiểm tra|kiểm toán|giải trình) +của +(?=\p{Lu})/u;
const EXAMINED: readonly InstrumentType[] = ["REPORT", "CONCLUSION", "NOTICE"];
/** "Nghị quyết liên tịch giữa A và B". */
const BETWEEN_ISSUERS = /^ +(?:của|giữa) +/u;
const MOST_ISSUERS = 4;
const JOINT: readonly InstrumentType[] = ["JOINT_RESOLUTION", "JOINT_CIRCULAR"];
/** Tells whether the words behind a type word go on with who issued it, or when. */
export function tellsIssuer(right: string, type: InstrumentType): boolean {
  return OF_DAY.test(right) || issuerLead(right, type) > 0;
}

/** Reads an instrument cited by who issued it, or by its day and who issued it, without number. */
export function readIssued(view: TextView, word: Range, type: InstrumentType): InstrumentMention | null {
  const right = view.text.slice(word.end, word.end + LEAD_REACH);
  const lead = issuerLead(right, type);
  return lead > 0 ? readOwned(view, word, { type, lead }) : readDated(view, word, type);
}

const LEAD_REACH = 80;

function readDated(view: TextView, word: Range, type: InstrumentType): InstrumentMention | null {
  const { end, issuedOn, issuer } = readCitationTail(view, word.end);
  return issuedOn && issuer
    ? makeNamed("NAMED", { start: word.start, end }, { type, issuer, issuedOn })
    : null;
}

/** Gives how many characters behind the type word the issuer begins; 0 where none does. */
function issuerLead(right: string, type: InstrumentType): number {
  const lead = JOINT.includes(type) ? BETWEEN_ISSUERS.exec(right) : OF_ISSUER.exec(right);
  return (lead ?? (EXAMINED.includes(type) ? OF_EXAMINER.exec(right) : null))?.[0].length ?? 0;
}

function readOwned(
  view: TextView,
  word: Range,
  { type, lead }: { type: InstrumentType; lead: number },
): InstrumentMention | null {
  const issuer = readIssuer(view, word.end + lead, JOINT.includes(type) ? MOST_ISSUERS : 1);
  if (!issuer) return null;
  const tail = readCitationTail(view, issuer.end);
  return makeNamed(
    "NAMED",
    { start: word.start, end: tail.issuedOn ? tail.end : issuer.end },
    { type, issuer, issuedOn: tail.issuedOn },
  );
}
