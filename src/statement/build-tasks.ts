import type { Paragraph } from "../document/paragraph.ts";
import type { Section } from "../document/split-sections.ts";
import type { Range } from "../mention/mention.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { fillsParagraph, findPointsUnderLines } from "./head-line.ts";
import { tellsOfPast } from "./past-part.ts";
import { firstAtOrAfter, lastAtOrBefore, rangesIn } from "./range-search.ts";
import { LEAD_LABEL } from "./role-cue.ts";
import { makeRowReader, type RoleCell, type RowReader } from "./table-row.ts";
import { readTaskHead, type TaskHead } from "./task-head.ts";

/** A task before it is written down: its stretch of the text and its head. */
export interface TaskDraft extends Range {
  readonly path: string;
  readonly parent: string | null;
  readonly head: TaskHead;
  /** The head above, where the paragraph is a point under a line that is only an agency. */
  readonly inherited: TaskHead | null;
  /** The cells that give parts, where the task is a row of a table. */
  readonly cells?: readonly RoleCell[];
}

/** Finds the tasks: numbered sections that open with agencies, points under such a head, and inner paragraphs with one. */
export function buildTasks(resolved: ResolvedDocument, lists: readonly AgencyList[]): TaskDraft[] {
  const taskOf = new Map<Section, TaskDraft>();
  const lines = findPointsUnderLines(resolved, lists);
  const readRow = makeRowReader(resolved);
  for (const section of resolved.document.sections) {
    const line = lines.get(section) ?? null;
    const task = readSection(resolved, { section, outer: findOuter(section, taskOf), line, lists, readRow });
    if (task) taskOf.set(section, task);
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
  if (section.parent && isItem(section.parent) && PARTY.test(bodyOf(resolved.text, paragraph))) return null;
  const numbered = section.kind !== "PART" && section.kind !== "CHAPTER" && section.kind !== "LETTER";
  const opening = { start: section.textStart, end: paragraph.end, numbered };
  const { start, end, path } = section;
  const head = readTaskHead(resolved, opening, rangesIn(lists, opening));
  const parent = outer?.path ?? null;
  if (head) return { start, end, path, parent, head, inherited: null };
  const above = line ?? (outer ? headOverPoints(resolved, outer) : null);
  const bare = { agencies: [], end: section.textStart };
  if (above) return { start, end, path, parent, head: { ...bare, rule: "point-of-head" }, inherited: above };
  const led = isLedInside(resolved, section, lists);
  return led ? { start, end, path, parent, head: { ...bare, rule: "lead-inside" }, inherited: null } : null;
}

/** A row whose cell of leads names an agency. */
function makeRowTask(
  section: Section,
  cells: readonly RoleCell[],
  lists: readonly AgencyList[],
): TaskDraft | null {
  if (!cells.some((cell) => cell.role === "LEAD" && rangesIn(lists, cell).length > 0)) return null;
  const { start, end, path, textStart } = section;
  const head = { agencies: [], end: textStart, rule: "table-row" } as const;
  return { start, end, path, parent: null, head, inherited: null, cells };
}

/** "1. Xây dựng đề án … - Cơ quan chủ trì: Sở Y tế", "… (Sở Xây dựng chủ trì)": the lead is named further on. */
function isLedInside(
  { text, document }: ResolvedDocument,
  section: Section,
  lists: readonly AgencyList[],
): boolean {
  const { paragraphs } = document;
  // Counted on, not sliced: a copy a section would make a long outline quadratic.
  let last = section.paragraph;
  const goesOn = (next: Paragraph | undefined) =>
    next !== undefined && (isUnnumbered(next) || (isItem(section) && FACET.test(bodyOf(text, next))));
  while (goesOn(paragraphs[last + 1])) last++;
  const end = Math.min(section.end, paragraphs[last]?.end ?? section.end);
  return rangesIn(lists, { start: section.textStart, end }).some((list) => {
    const before = text.slice(Math.max(section.textStart, list.start - LABEL_REACH), list.start);
    return (
      LEAD_LABEL.test(before) ||
      (/(?:[(-]|(?<!\p{L})do|\n(?:Giao )?) ?$/u.test(before) &&
        /^,? chủ trì(?!\p{L})/u.test(text.slice(list.end, list.end + 12)))
    );
  });
}

function isItem({ kind }: Section): boolean {
  return kind === "NUMBER" || kind === "POINT" || kind === "ARTICLE";
}

function isUnnumbered({ marker }: Paragraph): boolean {
  return !marker || marker.kind === "BULLET";
}

/** "b) Đơn vị chủ trì: …", "c) Thời gian thực hiện: …" tell of the work above them; none is a task. */
const FACET =
  /^(?:(?:các )?(?:cơ quan|đơn vị) (?:chủ trì|phối hợp|thực hiện|đầu mối)[^.:;\n]{0,30}|(?:chủ trì|phối hợp)(?: thực hiện)?|thời (?:gian|hạn)[^.:;\n]{0,30}|sản phẩm[^.:;\n]{0,30}|kết quả(?: đầu ra| dự kiến)?|nội dung|mục tiêu|mục đích|kinh phí[^.:;\n]{0,30}|tiến độ|lộ trình) ?:/iu;
/** Of these, the ones that name who does it. */
const PARTY =
  /^(?:(?:các )?(?:cơ quan|đơn vị) (?:chủ trì|phối hợp|thực hiện|đầu mối)[^.:;\n]{0,30}|(?:chủ trì|phối hợp)(?: thực hiện)?) ?:/iu;
const FACET_REACH = 80;

function bodyOf(text: string, { start, marker }: Paragraph): string {
  const at = marker?.end ?? start;
  return text.slice(at, at + FACET_REACH).trimStart();
}

const LABEL_REACH = 60;

/** "1. Sở Nội vụ" alone on its line heads the points below: each of them is a task. */
function headOverPoints({ document }: ResolvedDocument, outer: TaskDraft): TaskHead | null {
  if (outer.inherited) return outer.inherited;
  const paragraph = document.paragraphs[lastAtOrBefore(document.paragraphs, outer.start)];
  return paragraph && fillsParagraph(outer.head, paragraph) ? outer.head : null;
}

interface InnerContext {
  /** What the paragraphs stand in: a task, or a part that is none. */
  readonly outer: Range & { readonly path: string };
  readonly task: TaskDraft | null;
  readonly drafts: readonly TaskDraft[];
  readonly lists: readonly AgencyList[];
}

/** "UBND thành phố Bắc Giang, UBND huyện Việt Yên: …" inside a task is a task of its own, `II.3.9/1`. */
function findInnerTasks(
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
    const opening = { start: paragraph.marker?.end ?? paragraph.start, end: paragraph.end, numbered: false };
    const head = readTaskHead(resolved, opening, rangesIn(lists, opening));
    if (!head || (!task && !givesWork(resolved, head, paragraph))) continue;
    const path = `${outer.path}/${inner.length + 1}`;
    const last = fillsParagraph(head, paragraph) ? lastBelow(resolved.document, index) : index;
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

/** Gives the innermost task that holds `at`, or null. `tasks` are in order, outer before inner. */
export function taskAt(tasks: readonly TaskDraft[], at: number): TaskDraft | null {
  for (let index = lastAtOrBefore(tasks, at); index >= 0; index--) {
    const task = tasks[index];
    if (!task) return null;
    if (task.end > at) return task;
    if (task.parent === null) return null;
  }
  return null;
}
