import type { Instrument } from "../model/instrument.ts";
import { INSTRUMENT_TYPE_NAMES } from "./instrument-type-names.ts";

/** Characters of a title that stand for an instrument without a number. */
const SHORT = 80;

/** What people call an instrument: its number, else its kind with the beginning of its title, else its key. */
export function instrumentName({ number, type, title, key }: Instrument): string {
  if (number !== null || title === null) return number ?? key;
  const kind = INSTRUMENT_TYPE_NAMES[type];
  const name = title.toLowerCase().startsWith(kind.toLowerCase()) ? title : `${kind} ${title}`;
  return name.length <= SHORT ? name : `${name.slice(0, name.lastIndexOf(" ", SHORT))} …`;
}
