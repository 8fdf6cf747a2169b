import { isInCapitals } from "../document/char-class.ts";
import type { Range } from "./mention.ts";

const LETTER = "A-Za-zÀ-ỹĐđ";
const CODE = `[${LETTER}][${LETTER}\\d&]*`;

/** "30/2020/NĐ CP", "05/CT BCA V28 ngày": a hyphen that was lost, before a body of the state or all that stands before the day. */
const LOST_HYPHEN =
  `(?<=[/-](?:NĐ|NQ|QĐ|CT|KH|TB|TTr|CTr)) (?=(?:CP|TTg|UBND|HĐND)(?![${LETTER}\\d]))` +
  "|(?<=[/-][A-ZĐ][A-Za-zĐđ]{1,4}) (?=[A-ZĐ]{2,8}(?: [A-ZĐ]\\d{1,2})? ngày \\d)" +
  "|(?<=[/-][A-ZĐ][A-Za-zĐđ]{1,4} [A-ZĐ]{2,8}) (?=[A-ZĐ]\\d{1,2} ngày \\d)";

/**
 * The shape of every number, state or Party, damaged or not: "147-NQ/TU", "06/2020/NQ-HĐND", "401- NQ/TU",
 * "169/2026NĐ-CP", "1232/QĐ/TTg", "12 - NQ/TU", "2600/TTg-KTTH", "66.7/2025/NQ-CP", "1836 QĐ/TWĐTN" (a blank for the
 * hyphen). No part can match in two ways, so it is linear.
 */
const SHAPE = new RegExp(
  `(?<![${LETTER}\\d]|\\d[.,])(\\d{1,6}(?:\\.\\d{1,3})?[a-zđA-D]?)(?: {0,3}([/-]) {0,3}((?:19|20)\\d{2})(?!\\d))?` +
    `(?: {0,3}([/-]|\\.(?! )) {0,3}|(?<=(?:19|20)\\d{2}) ?|( )(?=[${LETTER}]{1,4}[/-][${LETTER}]))` +
    `(${CODE})((?:(?: {0,3}[/-] {0,3}|\\.|${LOST_HYPHEN})${CODE})*)`,
  "g",
);
const TAIL = new RegExp(`(?: {0,3}([/-]|\\.(?! )) {0,3}| )(${CODE})`, "g");
/** "22/2023/QH 15": the term stands apart. */
const APART_TERM = / (\d{1,2})(?!\d|[/.,]\d)/y;
/** "NĐ-CPngày", "QĐ-TTgcho", "QH13đang": the next word was glued on. */
const GLUED = /^(?:(TT[gG]|[^\p{Ll}]*\p{Lu}{2}\d{0,2})\p{Ll}{2}|(.+?)(?:ngày|về|của|quy)$)/u;

/** A number cut into its pieces by shape alone. `joints[i]` stands before `codes[i]`; a blank where the sign is missing. */
export interface NumberShape {
  readonly ordinal: string;
  readonly year: string | null;
  /** The sign before the year: "19-2018/NQ-CP" is written with a hyphen. */
  readonly yearJoint: "-" | undefined;
  readonly codes: readonly string[];
  readonly joints: readonly string[];
}

/** A stretch that has the shape of a number, cut into its pieces. */
export interface ShapedNumber extends Range {
  readonly shape: NumberShape;
}

/** Finds everything in a normalized text that has the shape of an instrument number. */
export function* findNumberShapes(text: string): Generator<ShapedNumber> {
  SHAPE.lastIndex = 0;
  for (let match = SHAPE.exec(text); match; match = SHAPE.exec(text)) {
    const resume = SHAPE.lastIndex;
    yield cutShape(text, match);
    SHAPE.lastIndex = resume;
  }
}

function cutShape(text: string, match: RegExpExecArray): ShapedNumber {
  const codes = [match[6] ?? ""];
  const joints = [match[4] ?? match[5] ?? "/"];
  const tail = match[7] ?? "";
  TAIL.lastIndex = 0;
  for (let part = TAIL.exec(tail); part; part = TAIL.exec(tail)) {
    joints.push(part[1] ?? "-");
    codes.push(part[2] ?? "");
  }
  let end = match.index + match[0].length;
  const last = codes.pop() ?? "";
  const glued = isInCapitals(last, 0, last.length) ? null : GLUED.exec(last);
  const unglued = glued?.[1] ?? glued?.[2] ?? last;
  end -= last.length - unglued.length;
  APART_TERM.lastIndex = end;
  const term = unglued === "QH" || unglued === "UBTVQH" ? APART_TERM.exec(text) : null;
  codes.push(unglued + (term?.[1] ?? ""));
  const yearJoint = match[2] === "-" ? "-" : undefined;
  const shape = { ordinal: match[1] ?? "", year: match[3] ?? null, yearJoint, codes, joints } as const;
  return { start: match.index, end: term ? APART_TERM.lastIndex : end, shape };
}
