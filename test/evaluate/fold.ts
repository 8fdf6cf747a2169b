/** Text with its blanks and letter case evened out, for comparing names. */
export function fold(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Letters and digits only, lower case: two spellings of one number, or one title, are the same. */
export function squash(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** An agency's name without the plural word before it and with "ủy" in one spelling. */
export function foldAgency(name: string): string {
  return fold(name)
    .replace(/uỷ/g, "ủy")
    .replace(/^(các|những) /, "");
}

/** An issuer as in the head of a document: "UBND tỉnh X" is "Ủy ban nhân dân tỉnh X". */
export function foldIssuer(name: string): string {
  return foldAgency(name)
    .replace(/ ?- ?/g, "-")
    .replace(/\bubnd\b/g, "ủy ban nhân dân")
    .replace(/\bhđnd\b/g, "hội đồng nhân dân");
}
