import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { lastAtOrBefore } from "./range-search.ts";
import type { TaskDraft } from "./task-draft.ts";

const HEADING =
  /\n[*_# ]*(?:KẾ HOẠCH|QUY CHẾ|QUY ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|ĐIỀU LỆ|CHIẾN LƯỢC|DANH MỤC|PHỤ LỤC)(?!\p{L})/u;
/** Signature and recipients stand between the last article and the heading of what it issues. */
const REACH = 3000;

/**
 * The heading of a plan behind the articles of its decision lies in the task of the last article, which the signature
 * closed: "KẾ HOẠCH | Thực hiện Chỉ thị số …" above the plan's first part.
 */
export function findTaskOfHeading(
  { text, document: { sections } }: Pick<ResolvedDocument, "text" | "document">,
  tasks: readonly TaskDraft[],
  at: number,
): TaskDraft | null {
  const section = sections[lastAtOrBefore(sections, at)];
  if (section?.kind !== "ARTICLE" || at < section.end || at - section.end > REACH) return null;
  if (!HEADING.test(`\n${text.slice(section.end, at + 1)}`)) return null;
  return tasks.find(({ path }) => path === section.path) ?? null;
}
