import { readAnnex } from "../document/outline-line.ts";
import type { Range } from "../mention/mention.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { headsPoints } from "./heads-points.ts";
import { firstAtOrAfter, rangesIn } from "./range-search.ts";
import { type TaskDraft, taskAt } from "./task-draft.ts";
import { readTaskHead, type TaskHead } from "./task-head.ts";

/** "CHỦ TỊCH", "Q. GIÁM ĐỐC" alone on its line: who signs is given no work. */
const SIGNATURE =
  /^[*_\s]*(?:Q\. ?|KT\. ?)?(?:PHÓ )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|BÍ THƯ|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|TỔNG GIÁM ĐỐC|TRƯỞNG BAN|CHỦ NHIỆM)(?: THƯỜNG TRỰC)?[*_\s]*$/u;

interface InnerContext {
  /** What the paragraphs stand in: a task, or a part that is none. */
  readonly outer: Range & { readonly path: string };
  readonly task: TaskDraft | null;
  readonly drafts: readonly TaskDraft[];
  readonly lists: readonly AgencyList[];
}

/** "UBND thành phố Bắc Giang, UBND huyện Việt Yên: …" inside a task is a task of its own, `II.3.9/1`. */
export function findInnerTasks(
  resolved: ResolvedDocument,
  { outer, task, drafts, lists }: InnerContext,
): TaskDraft[] {
  const { paragraphs } = resolved.document;
  const inner: TaskDraft[] = [];
  for (let index = firstAtOrAfter(paragraphs, outer.start + 1); index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.start >= outer.end) break;
    const marked = paragraph.marker && paragraph.marker.kind !== "BULLET";
    // What a part below holds is that part's.
    if (marked && !task) break;
    if (marked || taskAt(drafts, paragraph.start) !== task) continue;
    // A cell of the annex's table that a conversion put on a line of its own heads nothing.
    if (readAnnex(resolved.text, paragraph) !== null) break;
    if (SIGNATURE.test(resolved.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 40))))
      continue;
    const opening = { start: paragraph.marker?.end ?? paragraph.start, end: paragraph.end, numbered: false };
    const head = readTaskHead(resolved, opening, rangesIn(lists, opening));
    if (!head || (!task && !givesWork(resolved, head, paragraph))) continue;
    const path = `${outer.path}/${inner.length + 1}`;
    const last = headsPoints(resolved.text, head, paragraph) ? lastBelow(resolved.document, index) : index;
    inner.push({
      start: paragraph.start,
      end: paragraphs[last]?.end ?? paragraph.end,
      path,
      parent: task?.path ?? null,
      head,
      inherited: null,
    });
  }
  return inner;
}

/** Outside of tasks "- Sở Y tế: 12 bài" counts and "- Sở Y tế: đã …" tells what was done; the issuer gives no work to itself. */
function givesWork({ text, head: { issuerKey } }: ResolvedDocument, head: TaskHead, { end }: Range): boolean {
  if (head.agencies.some(({ agency }) => agency.key === issuerKey)) return false;
  return /^ ?(?!(?:đã|được|có)(?!\p{L}))\p{L}/iu.test(text.slice(head.end, Math.min(end, head.end + 8)));
}

/** "Sở Y tế:" on a line of its own goes on in the dashes below it, up to one like its own. */
function lastBelow({ text, paragraphs }: ResolvedDocument["document"], index: number): number {
  const sign = (at: number) => {
    const paragraph = paragraphs[at];
    return paragraph?.marker?.kind === "BULLET" ? text.charAt(paragraph.start) : null;
  };
  const own = sign(index);
  let last = index;
  while (sign(last + 1) !== null && sign(last + 1) !== own) last++;
  return last;
}
