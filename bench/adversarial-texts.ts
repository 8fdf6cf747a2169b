/** A text made to be hard to read, and how often its piece is repeated to fill a size. */
export interface AdversarialText {
  readonly name: string;
  readonly piece: string;
  /** What stands before the pieces. */
  readonly opening?: string;
}

/** Inputs that readers by pattern are slow on; the piece is repeated until the size is reached. */
export function adversarialTexts(plan: string): readonly AdversarialText[] {
  return [
    { name: "one paragraph", piece: `${plan.replace(/\s+/g, " ")} ` },
    { name: "decomposed letters (NFD)", piece: plan.normalize("NFD") },
    { name: "digits without end", piece: "1234567890" },
    { name: "digits and slashes", piece: "12/" },
    { name: "an unclosed quotation", opening: "Kế hoạch “", piece: "phát triển kinh tế xã hội " },
    { name: "opening quotation marks", piece: "“ " },
    { name: "commas", piece: ", " },
    { name: "nested brackets", piece: "( [ " },
    { name: "short lines", piece: "Sở Y tế báo cáo\n" },
    { name: "short headings", piece: "KẾ HOẠCH NĂM\n" },
    { name: "agencies without separators", piece: "Sở Y tế " },
    { name: "agencies, commas between", piece: "Sở Y tế, " },
    { name: "type words", piece: "Nghị quyết " },
    { name: "issuers without end", piece: "Nghị quyết của " },
    { name: "deadlines", piece: "trước ngày 15/11/2022 " },
    { name: "a sentence without end", piece: "kinh tế xã hội " },
    { name: "zero-width marks", piece: "a\u200b" },
    { name: "blanks", piece: " ", opening: "a" },
  ];
}

/** Repeats a text until it has about `megabytes` of UTF-8. */
export function fillMegabytes(
  { piece, opening = "" }: Omit<AdversarialText, "name">,
  megabytes: number,
): string {
  return opening + piece.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(piece)));
}
