const MARKS = /[\u0300-\u036f]/g;

/** Gives the form by which number codes are compared: capitals without diacritics, so `NĐ`, `nđ`, `ND` are one. */
export function foldCode(code: string): string {
  if (/^[A-Z\d&]+$/.test(code)) return code;
  return code.normalize("NFD").replace(MARKS, "").replace(/[Đđ]/g, "D").toUpperCase();
}
