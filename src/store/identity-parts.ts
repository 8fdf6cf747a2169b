import type { Instrument, LegalSystem } from "../model/instrument.ts";
import { foldText } from "./fold-text.ts";

/** What is known of the years of issue, first and last: of the day, of the period, or of a law's key. */
export function yearsOf({ key, period, issuedOn }: Instrument): readonly [string, string] | null {
  const dated = issuedOn ?? period ?? LAW_YEAR.exec(key)?.[1];
  const [from, to] = dated?.match(/(?:19|20)\d\d(?!\d)/g) ?? [];
  return from === undefined ? null : [from, (issuedOn === null && to) || from];
}

/** A law known by name, or by name and year, bears its year in its key. */
const LAW_YEAR = /^st:vn:[^:]+:(?:ACT:norm|[A-Z]+):((?:19|20)\d\d)(?::|$)/;

/** True when its number decides what it is, also where only the key holds the number, as of a law cited by name. */
export function isNumbered({ key, number }: Instrument): boolean {
  return number !== null || /:(?:norm|adm):\d{4}:\d+\p{L}?$/u.test(key);
}

/** The system, also of an instrument that is known by its issuer and subject only. */
export function systemOf({ key, system }: Instrument): LegalSystem | null {
  if (key.startsWith("named:st:")) return "STATE";
  return system;
}

/** The body that issued it, as a slug or a folded code: `chinh-phu` or `cp`; null where the text names none. */
export function bodyOf({ key, issuerCode }: Instrument): string | null {
  const agency = /^named:(?:st|party):([^:]+):/.exec(key)?.[1];
  if (agency !== undefined) return agency.split("/").at(-1) ?? null;
  return issuerCode === null ? null : foldText(issuerCode).replace(/\d*(?:-.*)?$/, "");
}

/** True unless both say who issued it and it is not one body. A committee's organs number under one code. */
export function bodiesAgree(a: Instrument, b: Instrument): boolean {
  const [one, other] = [bodyOf(a), bodyOf(b)];
  if (one === null || other === null || one === other) return true;
  if (systemOf(a) === "PARTY" && systemOf(b) === "PARTY") return true;
  return initialsOf(one) === other || initialsOf(other) === one;
}

/** `chinh-phu` → `cp`. */
function initialsOf(slug: string): string {
  return slug
    .split("-")
    .map((word) => word.charAt(0))
    .join("");
}

/** True when a place lies in another: `bac-giang/tan-yen` in `bac-giang`, everything in `vn`. */
export function liesIn(place: string | null, other: string | null): boolean {
  if (place === null || other === null || place === other) return false;
  return other === "vn" || place.startsWith(`${other}/`);
}
