/** How Word and HTML number a list: 1, 01, a, A, i, I. */
export type NumberForm =
  | "decimal"
  | "decimalZero"
  | "lowerLetter"
  | "upperLetter"
  | "lowerRoman"
  | "upperRoman";

/** Writes the place of an item in a list, from 1; a form that is not known as figures. */
export function formatListNumber(place: number, form: string): string {
  switch (form) {
    case "decimalZero":
      return String(place).padStart(2, "0");
    case "lowerLetter":
      return toLetters(place);
    case "upperLetter":
      return toLetters(place).toUpperCase();
    case "lowerRoman":
      return toRoman(place).toLowerCase();
    case "upperRoman":
      return toRoman(place);
    default:
      return String(place);
  }
}

/** a … z, then aa, bb, as Word goes on. */
function toLetters(place: number): string {
  if (place < 1 || place > 26 * 30) return String(place);
  return String.fromCharCode(97 + ((place - 1) % 26)).repeat(Math.ceil(place / 26));
}

const ROMAN = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

function toRoman(place: number): string {
  if (place < 1 || place > 3999) return String(place);
  let rest = place;
  let roman = "";
  for (const [letters, value] of ROMAN)
    while (rest >= value) {
      roman += letters;
      rest -= value;
    }
  return roman;
}
