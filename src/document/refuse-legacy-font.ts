import { LuocdoError } from "../errors.ts";

/** A font's own places for Vietnamese letters, by how its text looks when it is read as Unicode. */
interface LegacyFont {
  readonly name: string;
  /** Signs inside words that no text in Unicode has there: "nh©n d©n", "®Þnh" in TCVN3, "nhaân daân", "ñònh" in VNI. */
  readonly signs: RegExp;
}

const LEGACY_FONTS: readonly LegacyFont[] = [
  { name: 'TCVN3 (".VnTime")', signs: /[a-zA-Z][¨©ª«¬\u00ad®µ¶·¸¹]|[¨©ª«¬®µ¶·¸¹][a-zA-Z]/g },
  { name: 'VNI ("VNI-Times")', signs: /[aeouyAEOUYöôÖÔ][áàåãäâéèëùøûõïÁÀÅÃÄÂÉÈËÙØÛÕÏ]|ñ[öaoeiuòæ]/g },
];
/** Letters that Vietnamese alone has, and the marks of decomposed ones. */
const VIETNAMESE = /[đĐơƠưƯ\u1ea0-\u1ef9]|[\u0300-\u0323]/g;
const WORD = /\S+/g;
/** A few such signs are a trade mark or a foreign name. */
const LEAST_SIGNS = 5;
/** The beginning tells, and any length costs the same. */
const SAMPLE = 65_536;

/**
 * Throws DOCUMENT_ENCODING for a text written for the fonts of before Unicode: read as it is, no agency and no citation
 * would be found in it, as if it said nothing.
 */
export function refuseLegacyFont(text: string, name: string): void {
  const sample = text.slice(0, SAMPLE);
  const words = countMatches(sample, WORD);
  if (countMatches(sample, VIETNAMESE) * 20 > words) return;
  const least = Math.max(LEAST_SIGNS, words / 5);
  const font = LEGACY_FONTS.find(({ signs }) => countMatches(sample, signs) >= least);
  if (!font) return;
  const quote = sample.trim().slice(0, 40);
  throw new LuocdoError(
    "DOCUMENT_ENCODING",
    `"${name}" is written for a font of before Unicode, ${font.name}: "${quote}". Convert its text to Unicode first, for example with the toolkit of UniKey.`,
  );
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
