/** Characters shown on each side of a quote at most. */
const SIDE = 320;

export interface Paragraph {
  readonly before: string;
  readonly after: string;
}

/** What stands around a span in its paragraph, cut at words with an ellipsis where it is long. */
export function cutParagraph(text: string, { start, end }: { readonly start: number; readonly end: number }): Paragraph {
  const first = text.lastIndexOf("\n\n", start);
  const last = text.indexOf("\n\n", end);
  const before = text.slice(first < 0 ? 0 : first + 2, start).trimStart();
  const after = text.slice(end, last < 0 ? text.length : last).trimEnd();
  return {
    before: before.length <= SIDE ? before : `…${before.slice(before.indexOf(" ", before.length - SIDE))}`,
    after: after.length <= SIDE ? after : `${after.slice(0, after.lastIndexOf(" ", SIDE))}…`,
  };
} // biome-ignore format: the signature
