import type { Section } from "../document/split-sections.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { findPointsUnderLines } from "./head-line.ts";
import { headsPoints } from "./heads-points.ts";
import { findInnerTasks } from "./inner-tasks.ts";
import { isLedInside, namesParty } from "./lead-inside.ts";
import { tellsOfPast } from "./past-part.ts";
import { lastAtOrBefore, rangesIn } from "./range-search.ts";
import { makeRowReader, type RowCell, type RowReader } from "./table-row.ts";
import type { TaskDraft } from "./task-draft.ts";
import { readTaskHead, type TaskHead } from "./task-head.ts";

/** Finds the tasks: numbered sections that open with agencies, points under such a head, and inner paragraphs with one. */
export function buildTasks(resolved: ResolvedDocument, lists: readonly AgencyList[]): TaskDraft[] {
  const taskOf = new Map<Section, TaskDraft>();
  const lines = findPointsUnderLines(resolved, lists);
  const readRow = makeRowReader(resolved);
  for (const [index, section] of resolved.document.sections.entries()) {
    const line = lines.get(section) ?? null;
    const task = readSection(resolved, { section, outer: findOuter(section, taskOf), line, lists, readRow });
    if (task && !isHeading(resolved, { index, head: task.head }, lists)) taskOf.set(section, task);
  }
  const drafts = [...taskOf.values()];
  const inner = drafts.flatMap((draft) =>
    findInnerTasks(resolved, { outer: draft, task: draft, drafts, lists }),
  );
  const plain = resolved.document.sections.filter(
    (section) => !taskOf.has(section) && section.kind !== "ROW" && !tellsOfPast(resolved, section),
  );
  const loose = plain.flatMap((outer) => findInnerTasks(resolved, { outer, task: null, drafts, lists }));
  return [...drafts, ...inner, ...loose].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "Điều 5. Trách nhiệm của các sở" over "1. Sở Xây dựng chủ trì …": whose points name their own heads gives no work. */
function isHeading(
  resolved: ResolvedDocument,
  { index, head }: { readonly index: number; readonly head: TaskHead },
  lists: readonly AgencyList[],
): boolean {
  const { text, document } = resolved;
  const section = document.sections[index];
  const below = document.sections[index + 1];
  const paragraph = below && document.paragraphs[below.paragraph];
  if (!section || below?.parent !== section || !paragraph) return false;
  const line = document.paragraphs[section.paragraph];
  const ofGroups = head.agencies.every(({ start, end }) => GROUP.test(text.slice(start, end)));
  const labelled = LABEL.test(text.slice(section.textStart, section.textStart + 12));
  if (!labelled && !(ofGroups && line && headsPoints(text, head, line))) return false;
  const opening = { start: below.textStart, end: paragraph.end, numbered: true, ofHead: true };
  return readTaskHead(resolved, opening, rangesIn(lists, opening)) !== null;
}

/** Their members may be named below: "Các sở, ban, ngành" over "Sở Y tế". */
const GROUP = /^(?:các (?:sở|ban|ngành|cơ quan|đơn vị|bộ|địa phương)|sở,)(?!\p{L})/iu;
const LABEL = /^ ?(?:Trách nhiệm|Nhiệm vụ|Đối với)(?!\p{L})/u;

function findOuter(section: Section, taskOf: ReadonlyMap<Section, TaskDraft>): TaskDraft | null {
  for (let outer = section.parent; outer; outer = outer.parent) {
    const task = taskOf.get(outer);
    if (task) return task;
  }
  return null;
}

interface SectionContext {
  readonly section: Section;
  readonly outer: TaskDraft | null;
  /** The agencies on an unnumbered line above the points that the section is one of. */
  readonly line: TaskHead | null;
  readonly readRow: RowReader;
  readonly lists: readonly AgencyList[];
}

function readSection(
  resolved: ResolvedDocument,
  { section, outer, line, lists, readRow }: SectionContext,
): TaskDraft | null {
  const paragraph = resolved.document.paragraphs[section.paragraph];
  if (!paragraph) return null;
  if (tellsOfPast(resolved, section)) return null;
  if (section.kind === "ROW") return makeRowTask(section, readRow(section), lists);
  if (namesParty(resolved.text, section, paragraph)) return null;
  const numbered = section.kind !== "PART" && section.kind !== "CHAPTER" && section.kind !== "LETTER";
  const above = line ?? (outer ? headOverPoints(resolved, outer) : null);
  const opening = { start: section.textStart, end: paragraph.end, numbered, ofHead: above !== null };
  const { start, end, path } = section;
  const head = readTaskHead(resolved, opening, rangesIn(lists, opening));
  const parent = outer?.path ?? null;
  if (head) return { start, end, path, parent, head, inherited: null };
  const rule = above ? "point-of-head" : isLedInside(resolved, section, lists) ? "lead-inside" : null;
  if (!rule) return null;
  const bare: TaskHead = { agencies: [], end: section.textStart, rule };
  return { start, end, path, parent, head: bare, inherited: above };
}

/** A row whose cell of leads names an agency. */
function makeRowTask(
  section: Section,
  cells: readonly RowCell[],
  lists: readonly AgencyList[],
): TaskDraft | null {
  if (!cells.some((cell) => cell.part === "LEAD" && rangesIn(lists, cell).length > 0)) return null;
  const { start, end, path, textStart } = section;
  const head = { agencies: [], end: textStart, rule: "table-row" } as const;
  return { start, end, path, parent: null, head, inherited: null, cells };
}

/** "1. Sở Nội vụ" alone on its line, or "1. Sở Nội vụ có nhiệm vụ", heads the points below: each of them is a task. */
function headOverPoints({ document, text }: ResolvedDocument, outer: TaskDraft): TaskHead | null {
  if (outer.inherited) return outer.inherited;
  const paragraph = document.paragraphs[lastAtOrBefore(document.paragraphs, outer.start)];
  return paragraph && headsPoints(text, outer.head, paragraph) ? outer.head : null;
}
