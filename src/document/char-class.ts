/** Classes of a UTF-16 code unit, bits of `CHAR_CLASS`. Halves of a surrogate pair belong to none. */
export const UPPER = 1;
export const LOWER = 2;
export const LETTER = 4;
export const DIGIT = 8;
/** What `\s` matches. */
export const BLANK = 16;
/** What small letters are written for: upper and title case. */
export const CAPITAL = 32;

const CLASSES: readonly (readonly [number, RegExp])[] = [
  [UPPER, /\p{Lu}+/gu],
  [LOWER, /\p{Ll}+/gu],
  [LETTER, /\p{L}+/gu],
  [DIGIT, /[0-9]+/g],
  [BLANK, /\s+/g],
  [CAPITAL, /\p{Changes_When_Lowercased}+/gu],
];

/** Every code unit at its own index; halves of surrogate pairs, which alone are no characters, are left out as zeros. */
export const CODE_UNITS: string = listCodeUnits();

/** Gives the classes of every code unit: one look-up where a regular expression would search the ranges of Unicode. */
export const CHAR_CLASS: Uint8Array = classifyCodeUnits();

function classifyCodeUnits(): Uint8Array {
  const classes = new Uint8Array(CODE_UNITS.length);
  // One search a class finds all its runs; one a code unit would be sixty thousand.
  for (const [kind, pattern] of CLASSES)
    for (const { 0: run, index } of CODE_UNITS.matchAll(pattern))
      for (let code = index; code < index + run.length; code++) classes[code] = (classes[code] ?? 0) | kind;
  return classes;
}

function listCodeUnits(): string {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code++) if (code < 0xd800 || code > 0xdfff) codes[code] = code;
  return Buffer.from(codes.buffer).toString("utf16le");
}

/** Tells whether a stretch holds no small letter. */
export function isInCapitals(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && !isOf(text, at, LOWER)) at++;
  return at >= end;
}

/** Tells whether the code unit at `at` is of one of the classes; what lies outside the text is of none. */
export function isOf(text: string, at: number, classes: number): boolean {
  // A look-up by what is no index would make this one slow for good.
  return at >= 0 && at < text.length && ((CHAR_CLASS[text.charCodeAt(at)] ?? 0) & classes) !== 0;
}
