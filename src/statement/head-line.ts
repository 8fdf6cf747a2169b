import type { Paragraph } from "../document/paragraph.ts";
import type { Section } from "../document/split-sections.ts";
import type { ResolvedDocument } from "../resolve/resolve-mentions.ts";
import type { AgencyList } from "./agency-list.ts";
import { headsPoints } from "./heads-points.ts";
import { rangesIn } from "./range-search.ts";
import { readTaskHead, type TaskHead } from "./task-head.ts";

/** Longer lines are no heading. */
const LINE_LENGTH = 300;

/**
 * Finds the points under a line of its own that is only an agency and bears no number: "Sở Y tế:" or "Trách nhiệm của
 * Sở Y tế" over "1. …", "2. …". The line governs one count of points and what lies below them; a count that begins
 * anew is another's.
 */
export function findPointsUnderLines(
  resolved: ResolvedDocument,
  lists: readonly AgencyList[],
): ReadonlyMap<Section, TaskHead> {
  const { paragraphs, sections } = resolved.document;
  const heads = new Map<Section, TaskHead>();
  let line: { readonly first: Section; readonly head: TaskHead } | null = null;
  for (const section of sections) {
    const above = section.parent && heads.get(section.parent);
    if (above) {
      heads.set(section, above);
      continue;
    }
    const label = paragraphs[section.paragraph]?.marker?.label ?? "";
    const opens = FIRST_LABELS.has(label);
    const head = opens ? readHeadLine(resolved, paragraphs[section.paragraph - 1], lists) : null;
    if (head) line = { first: section, head };
    else if (opens || section.kind !== line?.first.kind || section.parent !== line.first.parent) line = null;
    if (line) heads.set(section, line.head);
  }
  return heads;
}

const FIRST_LABELS: ReadonlySet<string> = new Set(["1", "a", "1.1"]);

/** Reads a paragraph that is only the agencies it names, or gives null. */
function readHeadLine(
  resolved: ResolvedDocument,
  paragraph: Paragraph | undefined,
  lists: readonly AgencyList[],
): TaskHead | null {
  if (!paragraph || paragraph.marker || paragraph.end - paragraph.start > LINE_LENGTH) return null;
  const opening = { start: paragraph.start, end: paragraph.end, numbered: false };
  const head = readTaskHead(resolved, opening, rangesIn(lists, opening));
  const own = head?.agencies.some(({ agency }) => agency.key === resolved.head.issuerKey);
  return head && !own && headsPoints(resolved.text, head, paragraph) ? head : null;
}
