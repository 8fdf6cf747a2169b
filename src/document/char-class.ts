/** Classes of a UTF-16 code unit, bits of `CHAR_CLASS`. Halves of a surrogate pair belong to none. */
export const UPPER = 1;
export const LOWER = 2;
export const LETTER = 4;
export const DIGIT = 8;
/** What `\s` matches. */
export const BLANK = 16;

/** Gives the classes of every code unit: one look-up where a regular expression would search the ranges of Unicode. */
export const CHAR_CLASS: Uint8Array = classifyCodeUnits();

function classifyCodeUnits(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < classes.length; code++) {
    const character = String.fromCharCode(code);
    if (/\p{L}/u.test(character)) {
      classes[code] = LETTER | (/\p{Lu}/u.test(character) ? UPPER : /\p{Ll}/u.test(character) ? LOWER : 0);
    } else if (/\s/.test(character)) classes[code] = BLANK;
    else if (/\d/.test(character)) classes[code] = DIGIT;
  }
  return classes;
}

/** Tells whether the code unit at `at` is of one of the classes. */
export function isOf(text: string, at: number, classes: number): boolean {
  return ((CHAR_CLASS[text.charCodeAt(at)] ?? 0) & classes) !== 0;
}
