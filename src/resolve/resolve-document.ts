import type { Document } from "../document/split-sections.ts";
import { levelOf, readAgency } from "../mention/agency-mention.ts";
import { type InstrumentNumber, readInstrumentNumber } from "../mention/instrument-number.ts";
import type { AgencyMention, Range } from "../mention/mention.ts";
import { findNumberShapes } from "../mention/number-shape.ts";
import { type TextView, viewText, wordAt } from "../mention/text-view.ts";
import type { AgencyLevel } from "../model/agency.ts";
import type { InstrumentType, LegalSystem } from "../model/instrument.ts";
import type { PlaceRow } from "../model/registry-data.ts";
import { provinceOf, type Registry } from "./registry.ts";
import { fillPlace, type Jurisdiction, resolveAgency } from "./resolve-agency.ts";

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

/** Reads the head of a document, blanks and all. What the text does not tell stays null. */
export function resolveDocument(document: Document, registry: Registry): DocumentHead {
  const zone = headZone(document);
  const view = viewText(document.text.slice(0, zone.end), registry.lexicon);
  const dated = readPlaceAndDate(view.text);
  const typeLine = findTypeLine(document, zone, registry);
  const numberLine = readNumberLine(view, typeLine?.start ?? zone.end);
  const number = numberLine?.blank ? null : (numberLine?.number ?? null);
  const code = numberLine?.number ?? null;
  const titled = typeLine
    ? readTitle(document, typeLine.paragraph, view)
    : { title: readSubject(view.text), issuer: null };
  const issuer = readIssuerAgency(registry, flattenLines(view), {
    code,
    named: titled.issuer,
    placeName: dated?.place ?? null,
    until: typeLine?.start ?? zone.end,
  });
  return {
    type: typeLine?.type ?? code?.type ?? "OTHER",
    number,
    blankNumber: number ? null : code,
    numberLine: numberLine && { start: numberLine.start, end: numberLine.end },
    system: code?.system ?? "STATE",
    issuer: issuer.name,
    issuerKey: issuer.key,
    jurisdiction: issuer.jurisdiction,
    issuedOn: dated?.on ?? null,
    issuedIn: dated?.in ?? null,
    place: dated?.place ?? null,
    title: titled.title,
    ...readClosing(document),
  };
}

/** The head ends where the outline begins. */
function headZone({ paragraphs, sections, text }: Document): { end: number; count: number } {
  const first = sections[0]?.paragraph ?? paragraphs.length;
  const count = Math.max(Math.min(first, HEAD_PARAGRAPHS), Math.min(paragraphs.length, 3));
  const end = paragraphs[count - 1]?.end ?? text.length;
  return { end: Math.min(end, HEAD_LENGTH), count };
}

// "Bắc Giang, ngày tháng 01 năm 2022"; dots and blanks may stand for the day
const PLACE_DATE =
  /(?:^|\n|\s{2}|[*_]|phúc\s|[A-ZĐ]\s)\s*((?:TP\.?\s*)?\p{Lu}[\p{L}.'-]*(?:[ -]+\p{L}[\p{L}.'-]*){0,5}),\s*ngày\s*(\d{1,2}|[._…\s]*)\s*tháng\s*(\d{1,2}|[._…\s]*)\s*năm\s*((?:19|20)\d{2})/iu;

interface PlaceAndDate {
  readonly place: string;
  readonly on: string | null;
  readonly in: string | null;
}

function readPlaceAndDate(text: string): PlaceAndDate | null {
  const match = PLACE_DATE.exec(text);
  if (!match) return null;
  const [, place = "", day = "", month = "", year = ""] = match;
  const figures = (part: string) => (/^\d+$/.test(part.trim()) ? part.trim().padStart(2, "0") : null);
  const [d, m] = [figures(day), figures(month)];
  return {
    place: place.trim(),
    on: d && m ? `${year}-${m}-${d}` : null,
    in: d && m ? null : m ? `${year}-${m}` : year,
  };
}

interface TypeLine extends Range {
  readonly type: InstrumentType;
  readonly paragraph: number;
}

const TYPE_LINE_LENGTH = 160;

/** "KẾ HOẠCH" or "QUYẾT ĐỊNH" in capitals, alone on its line or at its head. */
function findTypeLine(
  { paragraphs, text }: Document,
  zone: { count: number },
  registry: Registry,
): TypeLine | null {
  for (const [index, { start, end }] of paragraphs.slice(0, zone.count).entries()) {
    const line = closeLetters(text.slice(start, end).replace(/[_#:]/g, " ").trim());
    if (line.length > TYPE_LINE_LENGTH || line !== line.toUpperCase()) continue;
    const row = registry.data.instrumentTypes.find(({ type, names }) => opensWithType(line, type, names));
    if (row) return { type: row.type, paragraph: index, start, end };
  }
  return null;
}

function opensWithType(line: string, type: InstrumentType, names: readonly string[]): boolean {
  if (type === "LAW") return /^LUẬT(?: |$)/.test(line);
  return names.some((name) => {
    if (!name.includes(" ")) return false;
    const capitals = name.toUpperCase();
    return startsWithWord(line, capitals) || line === capitals.replace(/ /g, "");
  });
}

/** "K Ế H O Ạ C H": letters set apart are one word. */
function closeLetters(line: string): string {
  return /^\p{L}(?: \p{L}){3,}$/u.test(line) ? line.replace(/ /g, "") : line;
}

function startsWithWord(line: string, name: string): boolean {
  const words = line.replace(/\s+/g, " ");
  return words.startsWith(name) && !/^\p{L}/u.test(words.slice(name.length));
}

// "Số: 123/KH-UBND", "Số 17-CT/TU", "Số: /KH-UBND"; a letterhead in two columns may put it behind other words
const NUMBER_LINE = /(?:^|\n|\| ?|(?<= )(?=Số ?:))Số ?:? ?([._… ]*)(\d{0,6}[a-zđ]?) ?([/-][^\n|]{2,60})/u;

interface NumberLine extends Range {
  readonly number: InstrumentNumber;
  readonly blank: boolean;
}

function readNumberLine(view: TextView, until: number): NumberLine | null {
  const match = NUMBER_LINE.exec(view.text.slice(0, until));
  if (!match) return null;
  const blank = match[2] === "";
  const [shaped] = findNumberShapes(`${blank ? "0" : match[2]}${match[3] ?? ""}`);
  const number = shaped?.start === 0 ? readInstrumentNumber(shaped.shape, view.lexicon) : null;
  return number ? { number, blank, start: match.index, end: match.index + match[0].length } : null;
}

interface IssuerQuery {
  readonly code: InstrumentNumber | null;
  readonly placeName: string | null;
  readonly until: number;
  /** The issuer under the type word of a Party document. */
  readonly named: AgencyMention | null;
}

/** A letterhead breaks its lines anywhere: "ỦY BAN NHÂN DÂN" over "TỈNH BẮC GIANG". */
function flattenLines(view: TextView): TextView {
  return { ...view, text: view.text.replace(/[\n|]/g, " ") };
}

interface IssuerFacts {
  readonly name: string | null;
  readonly key: string | null;
  readonly jurisdiction: Jurisdiction;
}

/** The letterhead names the issuer; else the code does, with the place of the date line or of the opening words. */
function readIssuerAgency(registry: Registry, view: TextView, query: IssuerQuery): IssuerFacts {
  const mentions = headAgencies(view);
  const row = query.code
    ? registry.lexicon.issuersByCode.get(query.code.issuerCode.split("-")[0] ?? "")
    : undefined;
  if (row?.scope === "ABSOLUTE") {
    return { name: row.name, key: row.agency, jurisdiction: { place: "vn", level: "CENTRAL" } };
  }
  const place = findPlace(registry, view, { mentions, placeName: query.placeName, level: null });
  const jurisdiction: Jurisdiction = { place: place?.key ?? null, level: place ? levelOf(place) : null };
  const own =
    query.named ??
    mentions.find((mention) => matchesRow(mention, row?.agency ?? null) && mention.start < query.until) ??
    (row ? undefined : mentions.find((mention) => mention.start < query.until));
  if (own) {
    const agency = resolveAgency(
      registry,
      { mention: own, written: view.text.slice(own.start, own.end) },
      jurisdiction,
    );
    const central = agency.level === "CENTRAL";
    return {
      name: agency.name,
      key: agency.key,
      jurisdiction: central ? { place: "vn", level: "CENTRAL" } : jurisdiction,
    };
  }
  if (!row || !place) return { name: row?.name ?? null, key: null, jurisdiction };
  const types = registry.data.agencyTypes.filter((type) => type.slug === row.agency);
  const type = types.find(({ level }) => level === levelOf(place)) ?? types[0];
  return {
    name: type ? fillPlace(type, place) : row.name,
    key: `${place.key}/${row.agency ?? ""}`,
    jurisdiction,
  };
}

function matchesRow(mention: AgencyMention, agency: string | null): boolean {
  return (
    agency !== null &&
    mention.named.some((named) => (named.source === "type" ? named.row.slug : named.row.key) === agency)
  );
}

function headAgencies(view: TextView): AgencyMention[] {
  const mentions: AgencyMention[] = [];
  for (let at = 0; at < view.words.count; at++) {
    if ((view.words.starts[at] ?? 0) < (mentions.at(-1)?.end ?? 0)) continue;
    const mention = readAgency(view, at);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

interface PlaceQuery {
  readonly mentions: readonly AgencyMention[];
  readonly placeName: string | null;
  readonly level: AgencyLevel | null;
}

/** Letterhead first ("UBND TỈNH BẮC GIANG"), then the date line, then whoever speaks in the opening. */
function findPlace(registry: Registry, view: TextView, { mentions, placeName }: PlaceQuery): PlaceRow | null {
  const line = placeName ? view.text.indexOf(placeName) : -1;
  const letterhead = mentions.find(
    (mention) => mention.places.length > 0 && (line === -1 || mention.start < line),
  );
  if (letterhead?.places[0]) return letterhead.places[0];
  const named = placeName ? findPlaceByName(registry, placeName) : null;
  return named ?? mentions.find((mention) => mention.places.length > 0)?.places[0] ?? null;
}

function findPlaceByName(registry: Registry, name: string): PlaceRow | null {
  const bare = name.replace(/^(?:tỉnh|thành phố|TP\.?|huyện|thị xã|quận)\s+/iu, "");
  const view = viewText(bare, registry.lexicon);
  const places = registry.lexicon.places.matchLongest(bare, view.words, 0)?.values ?? [];
  return places.find((place) => levelOf(place) === "PROVINCE") ?? (places[0] ? places[0] : null);
}

/** Gives the province of a jurisdiction. */
export function provinceOfJurisdiction(registry: Registry, { place }: Jurisdiction): string | null {
  return place ? (provinceOf(registry, place)?.key ?? null) : null;
}

const BODY_OPENING = /^(?:Căn cứ|Thực hiện|Theo |Để |Xét |Kính gửi|Nơi nhận|Trong |Nhằm )/u;
const RULE = /^[-_=.*| ]*$/;
// "về việc …", "V/v …", "Về …"
const ABOUT = /^(?:về việc|v\/v:?|về) /iu;
// the same behind an issuer the registry does not hold
const ABOUT_AFTER_ISSUER = /^(?:của [^\n]{3,90}? về việc|về việc|v\/v:?|về) /iu;
// "của Ban Thường vụ Tỉnh ủy về việc …" under "CHỈ THỊ" of a Party document
const BY_ISSUER = /^của /iu;
const TITLE_LINES = 8;

/** The lines under the type up to the body: no full stop or colon ends them. */
function readTitle(
  document: Document,
  typeParagraph: number,
  view: TextView,
): { title: Range | null; issuer: AgencyMention | null } {
  const { paragraphs, text, sections } = document;
  const last = Math.min(sections[0]?.paragraph ?? paragraphs.length, typeParagraph + TITLE_LINES);
  const lines: Range[] = [];
  for (const { start, end, marker } of paragraphs.slice(typeParagraph + 1, last)) {
    const line = text.slice(start, end);
    if (RULE.test(line)) {
      if (lines.length === 0) continue;
      break;
    }
    const opensBody = lines.length > 0 && (BODY_OPENING.test(line) || isIssuerLine(view, { start, end }));
    if (/[.:;]$/.test(line) || opensBody || marker?.kind === "BULLET") break;
    lines.push({ start, end });
  }
  const [first] = lines;
  return first
    ? trimTitle(view, { start: first.start, end: lines.at(-1)?.end ?? first.end })
    : { title: null, issuer: null };
}

/** "ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN" between title and body: whoever decides, in capitals. */
function isIssuerLine(view: TextView, { start, end }: Range): boolean {
  const line = view.text.slice(start, end);
  if (line !== line.toUpperCase()) return false;
  return (
    readAgency(view, wordAt(view, start))?.start === start ||
    /^(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH|THỦ TƯỚNG)/.test(line)
  );
}

function trimTitle(view: TextView, title: Range): { title: Range | null; issuer: AgencyMention | null } {
  let { start } = title;
  const issuer = BY_ISSUER.test(view.text.slice(start, title.end))
    ? readAgency(view, wordAt(view, start + 4))
    : null;
  if (issuer) start = skipBlank(view.text, issuer.end);
  const about = (issuer ? ABOUT : ABOUT_AFTER_ISSUER).exec(view.text.slice(start, title.end));
  start += about?.[0].length ?? 0;
  return { title: start < title.end ? { start, end: title.end } : null, issuer };
}

function skipBlank(text: string, at: number): number {
  return /[ \n]/.test(text.charAt(at)) ? at + 1 : at;
}

// "V/v tăng cường …" of an official letter
function readSubject(text: string): Range | null {
  const match = /(?:^|\n|\s{2})\s*V\/v:?\s+([^\n]+)/iu.exec(text);
  return match
    ? { start: match.index + match[0].length - (match[1] ?? "").length, end: match.index + match[0].length }
    : null;
}

function readClosing({ paragraphs, text }: Document): { signatory: string | null; recipients: string[] } {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end).replace(/_/g, "").trim());
  const listed = lines.findIndex((line) => /^nơi nhận/iu.test(line));
  const signed = lines.findIndex((line) => /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[ .]/u.test(line));
  const after = listed === -1 ? [] : lines.slice(listed + 1);
  const recipients = after
    .filter((line) => /^[-+]/.test(line))
    .map((line) => line.replace(/^[-+\s]+|[;.,:\s]+$/g, ""));
  const foot =
    listed === -1 && signed === -1
      ? []
      : lines.slice(Math.min(...[listed, signed].filter((at) => at !== -1)) + 1);
  return { signatory: foot.filter((line) => PERSON.test(line)).at(-1) ?? null, recipients };
}

/** Two to five capitalised words: "Lê Ánh Dương". */
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u;
