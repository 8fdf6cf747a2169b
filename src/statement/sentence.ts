import type { Range } from "../mention/mention.ts";

/** Ends of a sentence: a full stop, ellipsis or semicolon-like break before a capital or the end of the paragraph. */
const SENTENCE_END = /[.…!?](?:["”*_)]*)(?=\s+["“*_]*\p{Lu}|\s*$)/gu;

/** Gives the sentences of the stretch `[start, end)`; together they cover it. */
export function splitSentences(text: string, { start, end }: Range): Range[] {
  const sentences: Range[] = [];
  const stretch = text.slice(start, end);
  let from = 0;
  for (const match of stretch.matchAll(SENTENCE_END)) {
    const to = match.index + match[0].length;
    sentences.push({ start: start + from, end: start + to });
    from = to;
    while (from < stretch.length && /\s/.test(stretch.charAt(from))) from++;
  }
  if (from < stretch.length) sentences.push({ start: start + from, end });
  return sentences;
}
