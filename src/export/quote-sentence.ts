/** Two offsets of a text, end exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const sentences = new Intl.Segmenter("vi", { granularity: "sentence" });

/**
 * The sentence of `within` that holds `range`, blanks joined: what a reader wants to see around the bare words.
 * A page break inside a task does not end the sentence; sentences are told apart as Unicode (UAX 29) does.
 */
export function quoteSentence(
  text: string,
  range: Range,
  within: Range = paragraphAround(text, range),
): string {
  const region = text.slice(within.start, within.end).replace(/\s/g, " ");
  const touched = [...sentences.segment(region)].filter(
    ({ index, segment }) =>
      within.start + index < range.end && range.start < within.start + index + segment.length,
  );
  return touched
    .map(({ segment }) => segment)
    .join("")
    .replace(/ +/g, " ")
    .trim();
}

/** The stretch between the blank lines before and after. */
function paragraphAround(text: string, { start, end }: Range): Range {
  const before = text.lastIndexOf("\n\n", start);
  const after = text.indexOf("\n\n", end);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}
