import { readIssuer } from "./citation-tail.ts";
import { readDate } from "./date-mention.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import type { TextView } from "./text-view.ts";

const LINK = /^ *(?:,|;|và|, *và|; *và)? *$/u;
/** "Ngày 3/2/2023, UBND tỉnh đã ban hành " directly before a citation. */
const ISSUED_BEFORE =
  /ngày +(\d[^,;:.]{5,28}?|\d{1,2}\.\d{1,2}\.\d{4}) *, *([^.;:,]{3,90}?) +(?:đã +)?(?:ký +)?ban hành +$/iu;

/**
 * Gives list items what they share: the type and issuer before the first ("các Nghị định của Chính phủ: số …; số …"),
 * the issuer behind the last ("số 340…; số 160… của Thủ tướng"), the day behind bare numbers ("351-HĐBT, 353-HĐBT
 * ngày …"). A citation whose day and issuer stand before it ("Ngày …, UBND … đã ban hành …") gets them.
 */
export function shareListParts(view: TextView, mentions: readonly InstrumentMention[]): InstrumentMention[] {
  const shared = mentions.map((mention) => readIssuedBefore(view, mention));
  for (let index = 1; index < shared.length; index++) {
    const [before, item] = [shared[index - 1], shared[index]];
    if (before && item && followsInList(view.text, before, item)) {
      shared[index] = { ...item, issuer: item.issuer ?? issuerAhead(before) };
    }
  }
  for (let index = shared.length - 2; index >= 0; index--) {
    const [item, after] = [shared[index], shared[index + 1]];
    if (!item || !after || !LINK.test(view.text.slice(item.end, after.start)) || !isSameSeries(item, after))
      continue;
    // A day is shared by bare numbers only: before a type word of its own it may as well be that one's alone.
    const issuedOn = item.issuedOn ?? (isBare(view.text, after) && !item.issuer ? after.issuedOn : null);
    shared[index] = { ...item, issuer: item.issuer ?? after.issuer, issuedOn };
  }
  return shared;
}

/** "số …; số …": an item without a type word of its own goes on with the list, titles between them or not. */
function followsInList(text: string, before: InstrumentMention, item: InstrumentMention): boolean {
  if (
    item.word !== null &&
    /^\p{L}+ \p{L}/u.test(text.slice(item.start, item.start + 12)) &&
    !/^số /iu.test(text.slice(item.start, item.start + 4))
  )
    return false;
  const between = text.slice(before.end, item.start);
  return (
    isSameSeries(before, item) &&
    between.length < 240 &&
    !/[.\n]/.test(between) &&
    /[,;] ?(?:và )?$|^ và $/u.test(between)
  );
}

function isSameSeries(one: InstrumentMention, other: InstrumentMention): boolean {
  return one.number?.issuerCode === other.number?.issuerCode && one.number?.system === other.number?.system;
}

function isBare(text: string, { start }: Range): boolean {
  return /^\d/.test(text.slice(start, start + 1));
}

/** An issuer between type word and number speaks for the whole list, one behind a number for that number. */
function issuerAhead({ issuer, number, start, end }: InstrumentMention): Range | null {
  if (!issuer || !number) return null;
  return issuer.start > start && issuer.end < end - number.canonical.length + 1
    ? issuer
    : issuer.start < start
      ? issuer
      : null;
}

function readIssuedBefore(view: TextView, mention: InstrumentMention): InstrumentMention {
  if (mention.issuedOn && mention.issuer) return mention;
  const from = Math.max(0, mention.start - 150);
  const match = ISSUED_BEFORE.exec(view.text.slice(from, mention.start));
  if (!match) return mention;
  const date = readDate(view.text, from + match.index + match[0].indexOf(match[1] ?? ""));
  const issuerStart = from + match.index + match[0].indexOf(match[2] ?? "");
  const issuer = readIssuer(view, issuerStart, false);
  return { ...mention, issuedOn: mention.issuedOn ?? date?.on ?? null, issuer: mention.issuer ?? issuer };
}
