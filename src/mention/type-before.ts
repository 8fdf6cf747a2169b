import type { InstrumentType } from "../model/instrument.ts";
import { readIssuer } from "./citation-tail.ts";
import type { Range } from "./mention.ts";
import { type TextView, wordAt } from "./text-view.ts";
import type { TypeWord } from "./type-words.ts";
import { WordSet } from "./word-set.ts";

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
// "số ", "số: ", "Số " and dirt up to the number
export const NUMERAL = /(?:số|Số|SỐ) *[:.]?[ *_"“(]*/uy;
export const NUMERAL_WORD = new WordSet("số");
/** "Chỉ thị s 42-CT/TW", "Quyết định sô 5": what scanning leaves of "số". */
const DAMAGED_NUMERAL = /^ +(?:[sS]|[sS][oôồổỗơớ6]) *[:.]? *$/u;
const LAST_DAMAGED = /(?<=\p{L} )[sS][oôồổỗơớ6] *[:.]? *$/u;
/** A stretch between type word and number holds no end of a clause. */
const INNER_ISSUER = /^ +(?:của|do) +/u;
const INNER_NAME = /^ +(?:[^.;:()]|\((?:sửa đổi|hợp nhất)[^.;:()]{0,20}\)){3,160}$/u;
/** Without "số" only a number of the National Assembly may follow the name of a law: "Luật Đất đai 45/2013/QH13". */
const ASSEMBLY_NUMBER = /\d{1,3}\/\d{4}\/(?:QH|UBTVQH|PL)/iuy;
/** "Báo cáo thẩm tra số …", "Chương trình hành động số …": up to four words narrow the type. */
const QUALIFIER =
  /^(?: (?!(?:theo|tại|của|và|kèm|này|do|về|có|được|trên|trong|ban|ngày|cũ|với|hoặc|để|là)(?!\p{L}))\p{Ll}+){1,4} ?$/u;
/** "Công văn hỏa tốc 4232/UBND-VX3": how urgent it is belongs to the type word, with "số" or without. */
const URGENT = /^ (?:hỏa tốc|hoả tốc|khẩn|thượng khẩn) $/u;
const LAW_WORD = /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh)(?= +(?:\p{Lu}|sửa đổi))/gu;
const LAW_TYPES: Readonly<Record<string, InstrumentType>> = {
  "Bộ luật": "CODE",
  Luật: "LAW",
  "Pháp lệnh": "ORDINANCE",
};

/** Reads backwards from a number at `at`, never beyond `limit`. */
export function readTypeBefore(view: TextView, at: number, limit: number): TypeBefore {
  const from = Math.max(limit, at - REACH);
  const numeral = readNumeral(view, at, from);
  const end = numeral ?? at;
  const word = view.lexicon.typeWords.findLast(view.text, view.words, {
    from: wordAt(view, from),
    to: wordAt(view, end),
  });
  const spoilt = word?.end === end - 1 ? null : findSpoilt(view, at, numeral);
  if (!word || spoilt) return makeTypeBefore(numeral, spoilt);
  if (endsLawName(view.text, word))
    return readLawName(view.text.slice(from, end), from, numeral) ?? makeTypeBefore(numeral, null);
  const between = view.text.slice(word.end, end);
  if (/^[ ,:"“(]*$/.test(between))
    return makeTypeBefore(numeral, word, { announcesList: between.includes(":") && numeral !== null });
  if (numeral === null && DAMAGED_NUMERAL.test(between)) return makeTypeBefore(numeral, word);
  if ((numeral !== null && QUALIFIER.test(between)) || URGENT.test(between))
    return makeTypeBefore(numeral, word);
  const inner = INNER_ISSUER.exec(between);
  const issuer = inner ? readIssuer(view, word.end + inner[0].length) : null;
  const gap = issuer ? view.text.slice(issuer.end, end) : "";
  if (issuer && (numeral === null ? /^ *$/ : /^ *[,:]? *$/).test(gap))
    return makeTypeBefore(numeral, word, { issuer, announcesList: gap.includes(":") });
  ASSEMBLY_NUMBER.lastIndex = at;
  const mayBeLaw = numeral !== null || ASSEMBLY_NUMBER.test(view.text);
  const law = mayBeLaw ? readLawName(view.text.slice(from, end), from, numeral) : null;
  return law ?? makeTypeBefore(numeral, null);
}

/** "Chỉ thi số 5", "Chi thị sô 5": a type word that scanning spoilt, before "số" or what is left of it. */
function findSpoilt({ text, lexicon }: TextView, at: number, numeral: number | null): TypeWord | null {
  const left = numeral === null ? LAST_DAMAGED.exec(text.slice(Math.max(0, at - 8), at)) : null;
  if (numeral === null && !left) return null;
  return lexicon.typeWords.findSpoilt(text, numeral ?? at - (left?.[0].length ?? 0));
}

/** "Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13": the word is the last of a name. */
function endsLawName(text: string, { start, end }: Range): boolean {
  return /^pháp luật$/iu.test(text.slice(start - 5, end));
}

function makeTypeBefore(
  numeral: number | null,
  word: { readonly type: InstrumentType; readonly start: number } | null,
  parts: Partial<Pick<TypeBefore, "issuer" | "name" | "announcesList">> = {},
): TypeBefore {
  return {
    type: word?.type ?? null,
    start: word?.start ?? null,
    numeral,
    issuer: parts.issuer ?? null,
    name: parts.name ?? null,
    announcesList: parts.announcesList ?? false,
  };
}

/** Gives where "số" before a number at `at` starts, or null. */
function readNumeral(view: TextView, at: number, from: number): number | null {
  const { text, words } = view;
  const last = wordAt(view, at) - 1;
  const start = words.starts[last] ?? 0;
  if (!NUMERAL_WORD.has(words.ids[last]) || start < from) return null;
  NUMERAL.lastIndex = start;
  return NUMERAL.test(text) && NUMERAL.lastIndex === at ? start : null;
}

/** "Luật Đất đai số …"; of "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư số …" the outer law bears the number. */
function readLawName(head: string, from: number, numeral: number | null): TypeBefore | null {
  const laws = [...head.matchAll(LAW_WORD)].filter((match) =>
    INNER_NAME.test(head.slice(match.index + match[0].length)),
  );
  const law =
    laws.find((match) => /^ +sửa đổi/.test(head.slice(match.index + match[0].length))) ?? laws.at(-1);
  if (!law) return null;
  const start = from + law.index;
  const name = { start: start + law[0].length + 1, end: from + head.trimEnd().length };
  return makeTypeBefore(numeral, { type: LAW_TYPES[law[0]] ?? "LAW", start }, { name });
}
