import type { Instrument } from "../model/instrument.ts";

/** Characters of a title that stand for an instrument without a number. */
const SHORT = 80;

/** What people call an instrument: its number, else the beginning of its title, else its key. */
export function instrumentName({ number, title, key }: Instrument): string {
  if (number !== null || title === null) return number ?? key;
  return title.length <= SHORT ? title : `${title.slice(0, title.lastIndexOf(" ", SHORT))} …`;
}
