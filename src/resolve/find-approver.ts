import type { InstrumentMention } from "../mention/mention.ts";

/** What a title says before the instrument that it approves. */
const APPROVES =
  /^(?:việc )?(?:phê duyệt|ban hành|công bố)(?: (?!kế hoạch|danh mục|kinh phí)\p{Ll}+){0,2} ?["“]?$/iu;
const NEAR = 8;

/** Gives the index of the citation whose title opens with the approval of the one at `index`, or null. */
export function findApprover(
  text: string,
  mentions: readonly InstrumentMention[],
  index: number,
): number | null {
  const { start, end, name } = mentions[index] ?? { start: 0, end: 0, name: null };
  if (!name) return null;
  for (let outer = index - 1; outer >= Math.max(0, index - NEAR); outer--) {
    const { number, title } = mentions[outer] ?? {};
    if (!number || !title || start < title.start || end > title.end) continue;
    return APPROVES.test(text.slice(title.start, start)) ? outer : null;
  }
  return null;
}
