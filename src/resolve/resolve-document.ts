import type { Document } from "../document/split-sections.ts";
import { readDate } from "../mention/date-mention.ts";
import type { InstrumentNumber } from "../mention/instrument-number.ts";
import type { Range } from "../mention/mention.ts";
import { readAsLetter } from "../mention/read-instrument-number.ts";
import { type TextView, viewOpening } from "../mention/text-view.ts";
import type { InstrumentType, LegalSystem } from "../model/instrument.ts";
import { findTypeLine } from "./find-type-line.ts";
import { readClosing } from "./read-closing.ts";
import { readNumberLine, readTitleNumber } from "./read-number-line.ts";
import { type PlaceAndDate, readPlaceAndDate } from "./read-place-and-date.ts";
import { readTitle, readTitleAlone } from "./read-title.ts";
import type { Registry } from "./registry.ts";
import type { Jurisdiction } from "./resolve-agency.ts";
import { resolveIssuer } from "./resolve-issuer.ts";

/** What the head of a document says of it (NĐ 30/2020/NĐ-CP art. 8): issuer, number, place and date, type, title. */
export interface DocumentHead {
  readonly type: InstrumentType;
  readonly number: InstrumentNumber | null;
  /** Code and type are known though the ordinal was left blank ("Số: /KH-UBND"). */
  readonly blankNumber: InstrumentNumber | null;
  /** The line "Số: …": it names the document itself. */
  readonly numberLine: Range | null;
  readonly system: LegalSystem;
  readonly issuer: string | null;
  readonly issuerKey: string | null;
  readonly jurisdiction: Jurisdiction;
  readonly issuedOn: string | null;
  readonly issuedIn: string | null;
  readonly place: string | null;
  readonly title: Range | null;
  readonly signatory: string | null;
  readonly recipients: readonly string[];
}

const HEAD_PARAGRAPHS = 40;
const HEAD_LENGTH = 4000;

/** Reads the head of a document, blanks and all; `whole` is the view of its text. What the text does not tell stays null. */
export function resolveDocument(document: Document, whole: TextView, registry: Registry): DocumentHead {
  const zone = headZone(document);
  const view = viewOpening(whole, zone.end);
  const dateLine = readPlaceAndDate(view.text);
  const typeLine = findTypeLine(document, zone, registry);
  const isLetter = !typeLine && LETTER.test(view.text);
  const lineAbove = readNumberLine(view, { until: typeLine?.start ?? zone.end, isLetter });
  const titled = typeLine
    ? readTitle(document, typeLine, view)
    : readTitleAlone(document, zone, { view, isLetter, dated: dateLine !== null });
  const dated = dateLine ?? dayIn(view.text, titled.numbering);
  const numberLine = lineAbove ?? (titled.numbering && readTitleNumber(view, titled.numbering));
  const code =
    numberLine && isLetter ? readAsLetter(numberLine.number, registry.lexicon) : (numberLine?.number ?? null);
  const number = numberLine?.blank ? null : code;
  const until = typeLine?.start ?? numberLine?.start ?? endOfLetterhead(document);
  // Without a letterhead only the line of who decides names the issuer.
  const bare = typeLine !== null && view.text.slice(0, typeLine.start).trim() === "";
  const issuer = resolveIssuer(registry, view, {
    code,
    named: wordsOf(
      view.text,
      titled.issuer ?? (code?.system === "PARTY" || bare ? titled.decider : null),
      lineAbove && code,
    ),
    placeName: dateLine?.place ?? null,
    on: dated?.on ?? (dated?.in?.includes("-") ? `${dated.in}-28` : null),
    until,
    numberAt: numberLine?.start ?? until,
  });
  return {
    type: typeLine?.type ?? (isLetter ? "OFFICIAL_LETTER" : code?.type) ?? "OTHER",
    number,
    blankNumber: number ? null : code,
    numberLine: numberLine && {
      start: lineAbove ? numberLine.start : (typeLine?.start ?? numberLine.start),
      end: lineAbove ? numberLine.end : (titled.title?.start ?? numberLine.end),
    },
    system: code?.system ?? "STATE",
    issuer: issuer.name,
    issuerKey: issuer.key,
    jurisdiction: issuer.jurisdiction,
    issuedOn: dated?.on ?? null,
    issuedIn: dated?.in ?? null,
    place: dateLine?.place ?? null,
    title: titled.title,
    ...readClosing(document),
  };
}

/** A letter has no type line but a subject and an addressee. */
const LETTER = /(?:^|[\n|]) *(?:V\/v[ :]|Kính gửi)/iu;

/** Only a Party document names its issuer in words; a state document's is its letterhead. */
function wordsOf(text: string, range: Range | null, code: InstrumentNumber | null): string | null {
  if (!range || code?.system === "STATE") return null;
  return text.slice(range.start, range.end).replace(TERM, "").replace(/\s+/g, " ").trim();
}

/** The day that stands with the number under the type. */
function dayIn(text: string, numbering: Range | null): Pick<PlaceAndDate, "on" | "in"> | null {
  const at = numbering ? text.slice(0, numbering.end).search(/ngày[^\n]*\s?$/iu) : -1;
  const day = at === -1 ? null : readDate(text, at);
  return day && { on: day.on, in: null };
}

/** "HỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG KHÓA XVII - KỲ HỌP THỨ NĂM": which council it was. */
const TERM = /[\s,]+KH(?:ÓA|OÁ) .*$/isu;

/** Without type and number only lines in capitals can be a letterhead: what prose names is not whose the text is. */
function endOfLetterhead({ paragraphs, text }: Document): number {
  const body = paragraphs.find(({ start, end }) => !HEAD_LINE.test(text.slice(start, end)));
  return body?.start ?? 0;
}

const HEAD_LINE = /^(?:[^\p{Ll}]*$|Độc lập|\p{Lu}[^\n]{1,40}, ngày )/u;

/** The head ends where the outline begins. */
function headZone({ paragraphs, sections, text }: Document): { end: number; count: number } {
  const first = sections[0]?.paragraph ?? paragraphs.length;
  const count = Math.max(Math.min(first, HEAD_PARAGRAPHS), Math.min(paragraphs.length, 3));
  const end = paragraphs[count - 1]?.end ?? text.length;
  return { end: Math.min(end, HEAD_LENGTH), count };
}
