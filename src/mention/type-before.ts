import type { InstrumentType } from "../model/instrument.ts";
import { readIssuer } from "./citation-tail.ts";
import type { Range } from "./mention.ts";
import type { TextView } from "./text-view.ts";

/** What stands before a number: "Nghị quyết của Chính phủ số ", "Luật Đất đai số ", "số ". */
export interface TypeBefore {
  readonly type: InstrumentType | null;
  /** Start of the type word. */
  readonly start: number | null;
  /** Start of "số". */
  readonly numeral: number | null;
  readonly issuer: Range | null;
  readonly name: Range | null;
  /** "các Nghị định của Chính phủ: số …; số …": type and issuer are the whole list's, not part of its first item. */
  readonly announcesList: boolean;
}

const REACH = 220;
// "số ", "số: ", "Số " and dirt at the end
const NUMERAL = /(?<!\p{L})(số|Số|SỐ) *[:.]?[ *_"“(]*$/u;
/** A stretch between type word and number holds no end of a clause. */
const INNER_ISSUER = /^ +(?:của|do) +/u;
const INNER_NAME = /^ +[^.;:()]{3,160}$/u;
/** "Báo cáo thẩm tra số …", "Chương trình hành động số …": up to four words narrow the type. */
const QUALIFIER =
  /^(?: (?!(?:theo|tại|của|và|kèm|này|do|về|có|được|trên|trong|ban|ngày|cũ|với|hoặc|để|là)(?!\p{L}))\p{Ll}+){1,4} ?$/u;
const LAW_WORD = /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh)(?= +(?:\p{Lu}|sửa đổi))/gu;
const LAW_TYPES: Readonly<Record<string, InstrumentType>> = {
  "Bộ luật": "CODE",
  Luật: "LAW",
  "Pháp lệnh": "ORDINANCE",
};

/** Reads backwards from a number at `at`, never beyond `limit`. */
export function readTypeBefore(view: TextView, at: number, limit: number): TypeBefore {
  const from = Math.max(limit, at - REACH);
  const left = view.text.slice(from, at);
  const numeral = NUMERAL.exec(left);
  const head = numeral ? left.slice(0, numeral.index) : left;
  const base = {
    numeral: numeral ? from + numeral.index : null,
    issuer: null,
    name: null,
    announcesList: false,
  };
  const none: TypeBefore = { ...base, type: null, start: null };
  const word = view.lexicon.lastTypeWord(head);
  if (!word) return none;
  const found = { ...base, type: word.type, start: from + word.start };
  const between = head.slice(word.end);
  if (/^[ ,:"“(]*$/.test(between))
    return { ...found, announcesList: between.includes(":") && numeral !== null };
  if (!numeral) return none;
  if (QUALIFIER.test(between)) return found;
  const inner = INNER_ISSUER.exec(between);
  const issuer = inner ? readIssuer(view, from + word.end + inner[0].length, false) : null;
  const gap = issuer ? view.text.slice(issuer.end, from + numeral.index) : "";
  if (issuer && /^ *[,:]? *$/.test(gap)) return { ...found, issuer, announcesList: gap.includes(":") };
  return readLawName(head, from, base) ?? none;
}

/** "Luật Đất đai số …"; of "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư số …" the outer law bears the number. */
function readLawName(
  head: string,
  from: number,
  base: Pick<TypeBefore, "numeral" | "announcesList"> & { issuer: null },
): TypeBefore | null {
  const laws = [...head.matchAll(LAW_WORD)].filter((match) =>
    INNER_NAME.test(head.slice(match.index + match[0].length)),
  );
  const law =
    laws.find((match) => /^ +sửa đổi/.test(head.slice(match.index + match[0].length))) ?? laws.at(-1);
  if (!law) return null;
  const start = from + law.index;
  const name = { start: start + law[0].length + 1, end: from + head.trimEnd().length };
  return { ...base, type: LAW_TYPES[law[0]] ?? "LAW", start, name };
}
