import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import { lastAtOrBefore } from "./range-search.ts";
import type { TaskDraft } from "./task-draft.ts";

/** Signature and recipients stand between the last article and the heading of what it issues. */
const REACH = 3000;

/**
 * The heading of a plan behind the articles of its decision lies in the task of the last article, which the signature
 * closed: "KẾ HOẠCH | Thực hiện Chỉ thị số …" above the plan's first part.
 */
export function findTaskOfHeading(
  { document: { sections } }: Pick<ResolvedDocument, "document">,
  tasks: readonly TaskDraft[],
  at: number,
): TaskDraft | null {
  const section = sections[lastAtOrBefore(sections, at)];
  if (section?.kind !== "ARTICLE" || at < section.end || at - section.end > REACH) return null;
  return tasks.find(({ path }) => path === section.path) ?? null;
}
