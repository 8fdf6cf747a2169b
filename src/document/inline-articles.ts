import type { Paragraph } from "./paragraph.ts";

/** A text whose line breaks were lost holds articles that no line of its author would. */
const LONG_LINE = 400;
/** "… kỳ họp. Điều 2. Giao …", "… như sau: 1. Giám sát …": an article, or a point of one, behind the end of a sentence. */
const OPENING = /(?<=[.:;/”"] )(?:Điều (\d{1,3})[.:]|(\d{1,2})\.) (?=["“]?\p{Lu})/gu;

/**
 * Gives where the articles and their points begin inside a line whose breaks were lost, in the order of the text. They
 * are believed where they count on from the first: "Điều 1. … Điều 2. …", "1. … 2. …".
 */
export function findInlineArticles(
  text: string,
  { start, end }: Pick<Paragraph, "start" | "end">,
): readonly number[] {
  const line = end - start < LONG_LINE ? "" : text.slice(start, end);
  if (!line.includes("Điều 1")) return [];
  const found: number[] = [];
  let [article, point] = [0, 0];
  for (const match of line.matchAll(OPENING)) {
    if (Number(match[1]) === article + 1) [article, point] = [article + 1, 0];
    else if (article > 0 && Number(match[2]) === point + 1) point++;
    else continue;
    found.push(start + match.index);
  }
  return article > 1 ? found : [];
}
