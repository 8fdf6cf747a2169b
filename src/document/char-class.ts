/** Classes of a UTF-16 code unit, bits of `CHAR_CLASS`. Halves of a surrogate pair belong to none. */
export const UPPER = 1;
export const LOWER = 2;
export const LETTER = 4;
export const DIGIT = 8;
/** What `\s` matches. */
export const BLANK = 16;

/** What the code units of a run are; a later pattern says more than an earlier one. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{L}+/gu, LETTER],
  [/\p{Lu}+/gu, LETTER | UPPER],
  [/\p{Ll}+/gu, LETTER | LOWER],
  [/[0-9]+/g, DIGIT],
  [/\s+/g, BLANK],
];

/** Every code unit at its own index; halves of surrogate pairs, which alone are no characters, are left out as zeros. */
const CODE_UNITS = listCodeUnits();

/** Gives the classes of every code unit: one look-up where a regular expression would search the ranges of Unicode. */
export const CHAR_CLASS: Uint8Array = classifyCodeUnits();

function classifyCodeUnits(): Uint8Array {
  const classes = new Uint8Array(CODE_UNITS.length);
  for (const [pattern, kinds] of CLASSES)
    for (const [start, end] of findCodeUnits(pattern)) classes.fill(kinds, start, end);
  return classes;
}

/** Gives the runs `[start, end)` of code units that a global pattern matches: one search, not one for each of them. */
export function* findCodeUnits(pattern: RegExp): Generator<readonly [start: number, end: number]> {
  for (const { 0: run, index } of CODE_UNITS.matchAll(pattern)) yield [index, index + run.length];
}

function listCodeUnits(): string {
  const codes = new Uint16Array(0x10000);
  for (let code = 0; code < codes.length; code++) if (code < 0xd800 || code > 0xdfff) codes[code] = code;
  return Buffer.from(codes.buffer).toString("utf16le");
}

/** Tells whether the code unit at `at` is of one of the classes. */
export function isOf(text: string, at: number, classes: number): boolean {
  return ((CHAR_CLASS[text.charCodeAt(at)] ?? 0) & classes) !== 0;
}
