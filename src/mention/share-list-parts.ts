import { readIssuedBefore } from "./issued-before.ts";
import type { InstrumentMention, Range } from "./mention.ts";
import type { TextView } from "./text-view.ts";

const LINK = /^ *(?:,|;|và|, *và|; *và)? *$/u;
/** "số 5/2019/NQ-HĐND, số 6/2019/NQ-HĐND cùng ngày 10/7/2019": the day of all that are listed. */
const OF_ALL = / (?:cùng|đều) (?:\p{L}+ ){0,2}ngày \d/iu;

/**
 * Gives list items what they share: the type and issuer before the first ("các Nghị định của Chính phủ: số …; số …"),
 * the issuer behind the last ("số 340…; số 160… của Thủ tướng"), the day behind bare numbers ("351-HĐBT, 353-HĐBT
 * ngày …"). */
export function shareListParts(view: TextView, mentions: readonly InstrumentMention[]): InstrumentMention[] {
  const shared = mentions.map((mention) => readIssuedBefore(view, mention));
  for (let index = 1; index < shared.length; index++) {
    const [before, item] = [shared[index - 1], shared[index]];
    if (before && item && followsInList(view.text, before, item)) {
      shared[index] = { ...item, type: typeInList(before, item), issuer: item.issuer ?? issuerAhead(before) };
    }
  }
  let dayOfAll = false;
  for (let index = shared.length - 2; index >= 0; index--) {
    const [item, after] = [shared[index], shared[index + 1]];
    if (!item || !after || !LINK.test(view.text.slice(item.end, after.start)) || !isSameSeries(item, after)) {
      dayOfAll = false;
      continue;
    }
    dayOfAll ||= OF_ALL.test(view.text.slice(after.start, after.end));
    // A day is shared by bare numbers only: before a type word of its own it may as well be that one's alone.
    const shares = dayOfAll || (isBare(view.text, after) && !item.issuer && !hasOwnDay(view.text, item));
    const issuedOn = item.issuedOn ?? (shares ? after.issuedOn : null);
    shared[index] = { ...item, issuer: item.issuer ?? after.issuer, issuedOn };
  }
  return shared;
}

/** "Thông tư: số 5/2015/TT-BXD …; số 26/2016/BXD": an item whose code tells no type is of the list's. */
function typeInList(
  before: InstrumentMention,
  { type, number }: InstrumentMention,
): InstrumentMention["type"] {
  return type === "OTHER" && number?.type === null ? before.type : type;
}

/** "số …; số …": an item without a type word of its own goes on with the list, titles between them or not. */
function followsInList(text: string, before: InstrumentMention, item: InstrumentMention): boolean {
  if (hasOwnWord(text, item) && !isOfProposer(text, before, item)) return false;
  const between = text.slice(before.end, item.start);
  return (
    isSameSeries(before, item) &&
    between.length < 240 &&
    !/[.\n]/.test(between) &&
    /[,;] ?(?:và )?(?:các \p{L}+ \p{L}+ ?: ?)?$|^ và $/u.test(between)
  );
}

function hasOwnWord(text: string, { word, start }: InstrumentMention): boolean {
  return (
    word !== null &&
    /^\p{L}+ \p{L}/u.test(text.slice(start, start + 12)) &&
    !/^số /iu.test(text.slice(start, start + 4))
  );
}

/** "đề nghị của Sở Nội vụ tại Tờ trình số 5/TTr-SNV, Công văn số 6/SNV-CCHC": a department's codes are its alone. */
function isOfProposer(
  text: string,
  before: InstrumentMention,
  { start, number }: InstrumentMention,
): boolean {
  const proposed = before.issuer !== null && before.issuer.start < before.start;
  return (
    proposed && !OF_EVERY_PLACE.test(number?.issuerCode ?? "") && LINK.test(text.slice(before.end, start))
  );
}

const OF_EVERY_PLACE = /^(?:UB|HĐND|TU|HU|ĐU)/u;

/** One issuer's numbers: `180/TTr-UBND` and `6102/UBND-KTTH`, whatever unit drafted them. */
function isSameSeries(one: InstrumentMention, other: InstrumentMention): boolean {
  return issuerOf(one) === issuerOf(other) && one.number?.system === other.number?.system;
}

function issuerOf({ number }: InstrumentMention): string | undefined {
  return number?.issuerCode.split("-")[0];
}

/** "Thông tư số 03/2021/TT-NHNN và 14/2021/TT-NHNN ngày …": normative numbers behind one type word in the singular. */
function hasOwnDay(text: string, { number, start }: InstrumentMention): boolean {
  return (
    !!number?.year && /^\p{L}/u.test(text.charAt(start)) && !/các $/iu.test(text.slice(start - 4, start))
  );
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
