import { BLANK, isOf } from "../document/char-class.ts";
import type { Range } from "../mention/mention.ts";

const CLAUSE_REACH = 420;
const SENTENCE_BREAK = /[.](?=\s+\p{Lu})/gu;

/** Gives where the last clause of a stretch starts: behind a full stop, semicolon or colon and before a blank. */
export function clauseStart(text: string, { start, end }: Range): number {
  const from = Math.max(start, end - CLAUSE_REACH);
  for (let at = end - 2; at >= from; at--)
    if (endsClause(text.charCodeAt(at)) && isOf(text, at + 1, BLANK)) return at + 1;
  return from;
}

/** ".", ":", ";" */
function endsClause(code: number): boolean {
  return code === 46 || code === 58 || code === 59;
}

/** Gives where the last sentence of a stretch starts. */
export function sentenceStart(text: string, { start, end }: Range): number {
  const from = Math.max(start, end - CLAUSE_REACH);
  // One more character: the citation itself may open the sentence.
  const last = [...text.slice(from, end + 1).matchAll(SENTENCE_BREAK)].at(-1);
  return last ? from + last.index + 1 : from;
}
