import { readAgency } from "../mention/agency-mention.ts";
import type { InstrumentNumber } from "../mention/instrument-number.ts";
import type { AgencyMention } from "../mention/mention.ts";
import { type TextView, viewText } from "../mention/text-view.ts";
import type { IssuerRow, PlaceRow } from "../model/registry-data.ts";
import { findHeadPlace, type HeadPlace } from "./find-head-place.ts";
import { readLetterhead } from "./read-letterhead.ts";
import type { Registry } from "./registry.ts";
import { fillPlace, type Jurisdiction, makeUnregisteredAgency, resolveAgency } from "./resolve-agency.ts";

/** What the rest of the head tells of the issuer. */
export interface IssuerQuery {
  readonly code: InstrumentNumber | null;
  readonly placeName: string | null;
  /** The day of the document, ISO; null where it is left blank. */
  readonly on: string | null;
  /** Where the letterhead ends: at the type of the document. */
  readonly until: number;
  /** Where the number line begins, or `until`. */
  readonly numberAt: number;
  /** The issuer as a Party document words it: under its type, or between title and body. */
  readonly named: string | null;
}

/** Who issued the document, and for which place it speaks. */
export interface IssuerFacts {
  readonly name: string | null;
  readonly key: string | null;
  readonly jurisdiction: Jurisdiction;
}

const CENTRE: Jurisdiction = { place: "vn", level: "CENTRAL" };

/** The letterhead names the issuer; else the code does, with the place of the date line or of the opening words. */
export function resolveIssuer(registry: Registry, head: TextView, query: IssuerQuery): IssuerFacts {
  const letterhead = readLetterhead(head, query);
  const mentions = listAgencies(letterhead.view);
  const row = rowOf(registry, query.code);
  // "ĐẢNG ỦY CÔNG AN TỈNH X" bears the code of the Party committee over it.
  const isLocal = row?.system === "PARTY" && OF_PLACE.test(letterhead.lastLine ?? "");
  // "BAN CHỈ ĐẠO TRUNG ƯƠNG VỀ …" numbers with the code of the Party's centre, but as a body of the state.
  const isOther =
    row?.system === "PARTY" && query.code?.system === "STATE" && STATE_BODY.test(letterhead.lastLine ?? "");
  if (row?.scope === "ABSOLUTE" && !isLocal && !isOther)
    return resolveCentral(registry, row, { query, mentions });
  const opening = listAgencies(flattenLines(head));
  const place = findHeadPlace(registry, {
    letterhead: mentions,
    opening,
    placeName: query.placeName,
    provinceName: PROVINCE.exec(letterhead.view.text)?.[1] ?? null,
    lastLine: letterhead.lastLine,
    text: head.text,
    on: query.on,
  });
  const jurisdiction: Jurisdiction = OF_CENTRE.test(letterhead.lastLine ?? "")
    ? CENTRE
    : { place: place?.key ?? null, level: place?.level ?? null };
  if (query.named) {
    const facts = resolveWritten(registry, query.named, jurisdiction);
    return query.named === query.named.toUpperCase() ? facts : { ...facts, name: query.named };
  }
  if (row?.scope === "ABSOLUTE" && letterhead.lastLine)
    return resolveWritten(registry, letterhead.lastLine, jurisdiction);
  // "BAN TUYÊN GIÁO" under "HUYỆN ỦY" is not the province's, whose code it bears.
  const over = DISTRICT_COMMITTEE.exec(letterhead.view.text)?.[0];
  if (over && letterhead.lastLine && OFFICE.test(letterhead.lastLine))
    return resolveWritten(registry, `${letterhead.lastLine} ${over}`, jurisdiction);
  if (row?.agency) {
    const own = mentions.find((mention) => bears(mention, row.agency));
    if (own) return resolveMention(registry, letterhead.view, { mention: own, jurisdiction });
    return place ? ofCode(registry, row, place) : { name: row.name, key: null, jurisdiction };
  }
  const last = letterhead.lastLine;
  return last
    ? resolveWritten(registry, last, jurisdiction)
    : { name: row?.name ?? null, key: null, jurisdiction };
}

const OF_PLACE = / (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU) \p{Lu}/u;
const STATE_BODY = /^(?:BAN CHỈ (?:ĐẠO|HUY)|(?:ỦY|UỶ) BAN QUỐC GIA|HỘI ĐỒNG)(?!\p{L})/u;
/** It may sit in Hà Nội, but speaks for the whole country. */
const OF_CENTRE =
  /^(?:BAN CHỈ (?:ĐẠO|HUY)|(?:ỦY|UỶ) BAN|HỘI ĐỒNG) .*(?:TRUNG ƯƠNG|QUỐC GIA)(?! .*(?:TỈNH|THÀNH PHỐ) )/u;
const OFFICE = /^(?:BAN (?!THƯỜNG VỤ|CHẤP HÀNH)|VĂN PHÒNG$|(?:ỦY|UỶ) BAN KIỂM TRA$)/u;
const DISTRICT_COMMITTEE = /(?:HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)(?!\p{L})/u;
const PROVINCE = /TỈNH (?:ỦY |UỶ )?(\p{Lu}[\p{Lu} -]{2,24})/u;

function rowOf(registry: Registry, code: InstrumentNumber | null): IssuerRow | undefined {
  if (!code) return undefined;
  // "UBTVQH14": the National Assembly and its Standing Committee count their terms.
  const rows = registry.lexicon.issuersByCode.getAll(
    code.issuerCode.split("-")[0]?.replace(/(?<=QH)\d+$/, "") ?? "",
  );
  return rows.find(({ system }) => system === code.system) ?? rows[0];
}

/** A state code of the centre says whose it is; a Party code is borne by several bodies, of which the head names one. */
function resolveCentral(
  registry: Registry,
  row: IssuerRow,
  { query, mentions }: { query: IssuerQuery; mentions: readonly AgencyMention[] },
): IssuerFacts {
  const byCode = { name: row.name, key: row.agency, jurisdiction: CENTRE };
  if (row.system === "STATE") {
    const body = mentions
      .flatMap(({ named }) => named)
      .find((named) => named.source === "agency" && named.row.key === row.agency);
    return body ? { ...byCode, name: body.row.name } : byCode;
  }
  if (query.named) return resolveWritten(registry, query.named, CENTRE);
  const own = mentions
    .flatMap(({ named }) => named)
    .find(({ source, row: one }) => {
      return source === "agency" && row.names.some((name) => [one.name, ...one.variants].includes(name));
    });
  return own?.source === "agency" ? { ...byCode, name: own.row.name, key: own.row.key } : byCode;
}

function bears(mention: AgencyMention, agency: string | null): boolean {
  return mention.named.some((named) => (named.source === "type" ? named.row.slug : named.row.key) === agency);
}

/** A name of the head, as an agency where it is one. */
function resolveWritten(registry: Registry, written: string, jurisdiction: Jurisdiction): IssuerFacts {
  const view = viewText(written, registry.lexicon);
  const mention = readAgency(view, 0);
  if (mention?.start === 0 && mention.end === written.length)
    return resolveMention(registry, view, { mention, jurisdiction });
  const { name, key } = makeUnregisteredAgency(written, jurisdiction);
  return { name, key, jurisdiction };
}

function resolveMention(
  registry: Registry,
  view: TextView,
  { mention, jurisdiction }: { mention: AgencyMention; jurisdiction: Jurisdiction },
): IssuerFacts {
  const written = view.text.slice(mention.start, mention.end);
  const agency = resolveAgency(registry, { mention, written }, jurisdiction);
  const name = agency.registered
    ? withPlace(agency.name, written, mention.places[0])
    : spellAsRow(mention, agency.name);
  return { name, key: agency.key, jurisdiction: agency.level === "CENTRAL" ? CENTRE : jurisdiction };
}

/** "CỤC THUẾ" of no place: the row's spelling of the name, where it holds it. */
function spellAsRow({ named }: AgencyMention, written: string): string {
  const forms = named.flatMap(({ row }) => [row.name, ...row.variants]);
  return forms.find((form) => form.toLowerCase() === written.toLowerCase()) ?? written;
}

/** "TỈNH ỦY YÊN BÁI" is "Tỉnh ủy Yên Bái": the head names the place though the body's everyday name does not. */
function withPlace(name: string, written: string, place: PlaceRow | undefined): string {
  const words = name.toLowerCase();
  if (!place || words.includes(place.name.toLowerCase()))
    return words.endsWith(" tỉnh") && !/tỉnh/iu.test(written) ? name.slice(0, -" tỉnh".length) : name;
  const kind = /(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu) +\S+(?: +\S+)*$/iu.exec(
    written.slice(name.length),
  )?.[1];
  if (kind && words.endsWith(` ${kind.toLowerCase()}`)) return `${name} ${place.name}`;
  return kind ? `${name} ${kind.toLowerCase()} ${place.name}` : `${name} ${place.name}`;
}

/** No line names it: the body of that code in the place the head speaks of. */
function ofCode(registry: Registry, row: IssuerRow, place: HeadPlace): IssuerFacts {
  const types = registry.data.agencyTypes.filter((type) => type.slug === row.agency);
  const type = types.find(({ level }) => level === place.level) ?? types[0];
  const placeRow = registry.placeByKey.get(place.key);
  return {
    name: type && placeRow ? fillPlace(type, placeRow) : row.name,
    key: `${place.key}/${row.agency ?? ""}`,
    jurisdiction: { place: place.key, level: place.level },
  };
}

/** The opening words break their lines anywhere. */
function flattenLines(view: TextView): TextView {
  return { ...view, text: view.text.replace(/[\n|]/g, " ") };
}

function listAgencies(view: TextView): AgencyMention[] {
  const mentions: AgencyMention[] = [];
  const { count, starts, ids } = view.words;
  const openings = view.lexicon.agencyOpenings;
  for (let at = openings.firstIn(ids, 0, count); at < count; at = openings.firstIn(ids, at + 1, count)) {
    if ((starts[at] ?? 0) < (mentions.at(-1)?.end ?? 0)) continue;
    const mention = readAgency(view, at);
    if (mention) mentions.push(mention);
  }
  return mentions;
}
