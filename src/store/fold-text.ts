/** The marks that Vietnamese letters have; looking for these alone is much faster than for all marks there are. */
const LATIN_MARKS = /[\u0300-\u036f]/g;

/** Text for comparing: no case, no diacritics (`đ` is d), one kind of dash, single blanks. */
export function foldText(text: string): string {
  const marked = unifyText(text).normalize("NFD").replace(LATIN_MARKS, "").replace(/đ/g, "d");
  return isAscii(marked) ? marked : marked.replace(/\p{M}/gu, "");
}

/** As `foldText`, but the diacritics stay, so that `NĐ` and `ND` differ. */
export function unifyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/Ð/g, "Đ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .toLowerCase()
    .replace(/ð/g, "đ")
    .replace(/[\s\u200b\ufeff]*(?:[^\S ]|[\u200b\ufeff]| (?= ))[\s\u200b\ufeff]*/g, " ")
    .trim();
}

/** An agency's name for comparing: its letters and figures, folded; `Sở KH&ĐT` and "so kh-dt" are one, and so are "TP" and "thành phố". */
export function foldName(name: string): string {
  const words = foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => SHORT_WORDS[word] ?? word).join("");
}

/** How the kinds of places are written short in names. */
const SHORT_WORDS: Readonly<Record<string, string>> = { tp: "thanhpho", tx: "thixa", tt: "thitran" };

/** A folded text whose figures are filled up to nine digits, so that 2 comes before 10 in any engine. */
export function foldForOrder(text: string): string {
  return foldText(text).replace(/\d{1,9}/g, (digits) => digits.padStart(9, "0"));
}

/** True when a text holds nothing that only Unicode's classes could tell. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}
