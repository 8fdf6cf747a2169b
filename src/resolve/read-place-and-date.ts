/** Where a place may begin: a line, a cell, a column; or behind a motto, a number or a body in capitals on one line with it. */
const PLACE_OPENS =
  "(?:(?:^|\\n|\\s{2}|[*_|]|[pP]húc\\s|PHÚC\\s)\\s*|[A-ZĐ]\\s+(?=\\p{Lu})|[/-][\\p{L}\\d-]+\\s+)";
const PLACE =
  "(?!(?:của|do|tại|theo|từ|và)\\s)((?:TP\\.?\\s*)?\\p{L}[\\p{L}.'-]*(?:[\\s-]+\\p{L}[\\p{L}.'-]*){0,5})";
/** Nothing of a sentence follows a date line. */
const DATE_LINE_ENDS = "(?=[^\\S\\n]*(?:$|\\n|\\s{2}|[*_|]|\\p{Lu}{2}|[sS]ố ?:))";
// "Bắc Giang, ngày tháng 01 năm 2022"; dots and blanks may stand for the day
const PLACE_DATE = new RegExp(
  `${PLACE_OPENS}${PLACE},\\s*(?:[nN]gày|NGÀY)\\s*(\\d{1,2}|[._…\\s/]*)\\s*(?:[tT]háng|THÁNG)\\s*(\\d{1,2}|[._…\\s]*)\\s*(?:[nN]ăm|NĂM)\\s*((?:19|20)\\d{2})${DATE_LINE_ENDS}`,
  "gu",
);
/** Where the place ends, which stands on one line with it. */
const PLACE_END = /,\s*ngày/iu;
/** "Thừa" above "Thiên Huế, ngày 23 …": the first word of the place, torn off by a narrow column. */
const TORN_WORD = /\n[^\S\n]*\p{Lu}\p{Ll}+[^\S\n]*$/u;

/** Where and when a document was issued, as its date line says. */
export interface PlaceAndDate {
  readonly place: string;
  /** The day, ISO. */
  readonly on: string | null;
  /** Month or year, where the day was left blank: `2022-01`. */
  readonly in: string | null;
}

/** Reads the date line of a head, or gives null. */
export function readPlaceAndDate(text: string): PlaceAndDate | null {
  const end = text.search(PLACE_END);
  if (end === -1) return null;
  const line = Math.max(0, text.lastIndexOf("\n", end));
  PLACE_DATE.lastIndex = TORN_WORD.exec(text.slice(0, line))?.index ?? line;
  const match = PLACE_DATE.exec(text);
  if (!match) return null;
  const [, place = "", day = "", month = "", year = ""] = match;
  const figures = (part: string) => (/^\d+$/.test(part.trim()) ? part.trim().padStart(2, "0") : null);
  const [d, m] = [figures(day), figures(month)];
  return {
    place: place.trim().replace(/\s+/g, " "),
    on: d && m ? `${year}-${m}-${d}` : null,
    in: d && m ? null : m ? `${year}-${m}` : year,
  };
}
